import type { Day } from '../kernel/day.ts';
import { forbidden, permitted } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type LicenseNoSoftwareAssuranceFacts = {
  on: Day;
  /** Which right of Software Assurance is claimed, or used by what is deployed. */
  right: 'none' | 'new-version' | 'home-use' | 'mobility' | 'other';
};

const rights: Record<Exclude<LicenseNoSoftwareAssuranceFacts['right'], 'none'>, string> = {
  'new-version': 'a newer version than the one granted',
  'home-use': 'use at home',
  mobility: 'moving licenses to other servers or to a host',
  other: 'another right',
};

function judge({ right }: LicenseNoSoftwareAssuranceFacts): Verdict {
  if (right === 'none') return permitted('no right of Software Assurance is needed');
  const why = `${rights[right]} would need Software Assurance, which does not come with it`;
  return forbidden(why, right === 'new-version' ? { doubts: ['newer-handed-out'] } : {});
}

const on: Day = '2025-03-01';

export const licenseNoSoftwareAssurance = clause({
  id: 'license.no-software-assurance',
  title: 'No Software Assurance',
  says: 'A license from the program comes without Software Assurance and without any of its rights.',
  section: ['Program Benefits', 'Product Benefits Terms of Use'],
  reading:
    'Running a newer version than the one granted is read as a claim to new versions. What Software Assurance would ' +
    'give is told on pages of Microsoft’s; any right that a person calls so is taken as one.',
  doubts: {
    'newer-handed-out':
      'Partner Center may hand out a newer version under the same benefit. Then that version is granted and should be ' +
      'told as such; until it is, the version on record binds.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['none is claimed', { on, right: 'none' }, { answer: 'permitted' }],
    ['a newer version', { on, right: 'new-version' }, { answer: 'forbidden', doubts: ['newer-handed-out'] }],
    ['use at home', { on, right: 'home-use' }, { answer: 'forbidden', doubts: [] }],
    ['mobility', { on, right: 'mobility' }, { answer: 'forbidden' }],
    ['any other', { on, right: 'other' }, { answer: 'forbidden' }],
  ],
});
