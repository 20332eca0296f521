import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, several } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type LicenseNoSubstitutionFacts = {
  on: Day;
  /** Licenses that another channel requires and that are counted as covered by a benefit. */
  covered: number;
  /** Machines or users that have a license of that channel and the benefit as well. */
  both: number;
};

function judge({ covered, both }: LicenseNoSubstitutionFacts, { most }: { most: number }): Verdict {
  if (covered > most) {
    const why = `${several(covered, 'commercial license')} counted as covered by a benefit, which stands in for none`;
    return forbidden(why, { figures: { short: covered - most } });
  }
  if (both === 0) return permitted('no benefit is counted in place of a commercial license');
  return permitted(
    `${several(both, 'machine or user', 'machines or users')} with both: a person has to look`,
    {
      figures: { both },
      doubts: ['both-on-one'],
    },
  );
}

const on: Day = '2025-03-01';

export const licenseNoSubstitution = clause({
  id: 'license.no-substitution',
  title: 'Benefits replace no commercial license',
  says:
    'Benefits do not take the place of licenses from another Microsoft channel: an agreement with it is not made smaller ' +
    'by counting them.',
  section: ['Partner Support'],
  reading:
    'What is forbidden is the counting: a license that an agreement requires, taken as covered by a benefit. Having ' +
    'benefits beside commercial licenses is not.',
  doubts: {
    'both-on-one':
      'A machine or user with both may be a harmless leftover, or a commercial license saved. Keys and methods may be ' +
      'combined freely, so it is shown for a person to look at, and not forbidden.',
  },
  editions: [{ from: guide2024, params: { most: 0 } }],
  judge,
  scenarios: [
    ['none is counted', { on, covered: 0, both: 0 }, { answer: 'permitted', doubts: [] }],
    ['one is counted', { on, covered: 1, both: 0 }, { answer: 'forbidden', figures: { short: 1 } }],
    ['ten are counted', { on, covered: 10, both: 2 }, { answer: 'forbidden', figures: { short: 10 } }],
    [
      'both on one machine',
      { on, covered: 0, both: 1 },
      { answer: 'permitted', figures: { both: 1 }, doubts: ['both-on-one'] },
    ],
  ],
});
