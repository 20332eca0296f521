import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type LicenseNoDowngradeFacts = {
  on: Day;
  /** How the version that runs stands to the one that was granted. */
  deployed: 'older' | 'same' | 'newer' | 'unknown';
};

const versions = 'version granted and version deployed';

function judge({ deployed }: LicenseNoDowngradeFacts): Verdict {
  switch (deployed) {
    case 'older':
      return forbidden('an older version than the one granted');
    case 'same':
      return permitted('the version that was granted');
    case 'newer':
      return permitted('a newer version than the one granted, which is no downgrade');
    case 'unknown':
      return unknown('how the version stands to the one granted is not known', [versions], {
        doubts: ['which-version'],
      });
  }
}

const on: Day = '2025-03-01';

export const licenseNoDowngrade = clause({
  id: 'license.no-downgrade',
  title: 'No older version',
  says: 'A license from the program gives no right to run an older version than the one that was granted.',
  section: ['Program Benefits', 'Product Benefits Terms of Use'],
  reading:
    'A version is a release of the product with all its service packs and updates. The version granted is the one on ' +
    'record, or the one that the name of the product carries.',
  doubts: {
    'which-version':
      'Names of versions differ from list to list. Two that cannot be put in order are not guessed to be in one.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['2019 where 2022 was granted', { on, deployed: 'older' }, { answer: 'forbidden', doubts: [] }],
    ['the version granted', { on, deployed: 'same' }, { answer: 'permitted' }],
    ['a newer version', { on, deployed: 'newer' }, { answer: 'permitted' }],
    [
      'version not known',
      { on, deployed: 'unknown' },
      { answer: 'unknown', missing: [versions], doubts: ['which-version'] },
    ],
  ],
});
