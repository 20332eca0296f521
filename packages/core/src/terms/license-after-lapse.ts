import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, several, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type LicenseAfterLapseFacts = {
  on: Day;
  what: 'on-premises' | 'cloud';
  /** The last day of the right. */
  until: Day | 'unknown';
  /** How many are still installed or in use. */
  there: number;
  /** How many more are there of the same product, of other benefits whose right has ended. */
  elsewhere: number;
  /** Licenses of another channel for the same product, on that day, as far as nothing else is on record to have them. */
  commercial: number | 'unknown';
};

const ways = {
  'on-premises': 'uninstall it, or license it commercially',
  cloud: 'license it commercially',
} as const;
const missing = ['number of commercial licenses'];
const end = ['last day of the right'];

function judge({ on, what, until, there, elsewhere, commercial }: LicenseAfterLapseFacts): Verdict {
  if (there === 0) return permitted('nothing of it is in use');
  if (until === 'unknown') return unknown('it is not on record when the right ends', end);
  if (on <= until) return permitted(`the right lasts through ${until}`);
  const use = `${there} still ${what === 'cloud' ? 'in use' : 'installed'} after ${until}`;
  const still = elsewhere === 0 ? use : `${use}, and ${elsewhere} by other benefits`;
  if (commercial === 'unknown') {
    return unknown(`${still}; how many commercial licenses there are is not on record`, missing);
  }
  const needed = there + elsewhere;
  const licensed = several(commercial, 'free commercial license');
  if (needed <= commercial) return permitted(`${still}, under ${licensed}`);
  const against = commercial === 0 ? '' : `, with ${licensed}`;
  return forbidden(`${still}${against}: ${ways[what]}`, {
    figures: { short: needed - commercial },
    ...(what === 'cloud' && { doubts: ['giving-up'] }),
  });
}

const until = '2025-12-31';
const software = {
  on: '2026-01-01',
  what: 'on-premises',
  until,
  there: 10,
  elsewhere: 0,
  commercial: 0,
} as const;
const cloud = { ...software, what: 'cloud' } as const;

export const licenseAfterLapse = clause({
  id: 'license.after-lapse',
  title: 'After the membership lapsed',
  says: 'Who does not renew needs commercial licenses for what stays in use; on-premises software may be uninstalled instead.',
  section: ['On-premises Software Installation and Activation'],
  reading:
    'It counts from the day after the last one. The same is said of software here and of cloud services, ' +
    'under their own heading. Commercial licenses count for the product of their name, as many as are in force that ' +
    'day and not held by others. One covers one machine or user, by whatever benefits: all benefits of a product whose ' +
    'right has ended are counted together, and each of them shows what all of them lack.',
  doubts: {
    'giving-up':
      'For a cloud service the Guide names no way but licensing it. A service that was given up is read as no longer in use.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['last day', { ...software, on: '2025-12-31' }, { answer: 'permitted' }],
    ['day after, still installed', software, { answer: 'forbidden', figures: { short: 10 }, doubts: [] }],
    ['day after, uninstalled', { ...software, there: 0 }, { answer: 'permitted' }],
    ['day after, as many commercial licenses', { ...software, commercial: 10 }, { answer: 'permitted' }],
    [
      'day after, one commercial license too few',
      { ...software, commercial: 9 },
      { answer: 'forbidden', figures: { short: 1 } },
    ],
    [
      'day after, one more of another benefit than there are commercial licenses',
      { ...software, elsewhere: 1, commercial: 10 },
      { answer: 'forbidden', figures: { short: 1 } },
    ],
    [
      'day after, as many commercial licenses for both',
      { ...software, elsewhere: 1, commercial: 11 },
      { answer: 'permitted' },
    ],
    [
      'day after, uninstalled, others still there',
      { ...software, there: 0, elsewhere: 1 },
      { answer: 'permitted' },
    ],
    [
      'day after, commercial licenses of unknown number',
      { ...software, commercial: 'unknown' },
      { answer: 'unknown', missing },
    ],
    ['end not on record', { ...software, until: 'unknown' }, { answer: 'unknown', missing: end }],
    [
      'cloud service, day after',
      cloud,
      { answer: 'forbidden', figures: { short: 10 }, doubts: ['giving-up'] },
    ],
    ['cloud service, licensed commercially', { ...cloud, commercial: 10 }, { answer: 'permitted' }],
    ['cloud service, last day', { ...cloud, on: '2025-12-31' }, { answer: 'permitted' }],
  ],
});
