import { daysBetween } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, several, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type LicenseEndsWithMembershipFacts = {
  on: Day;
  /** The last day of the membership or of the offer, whichever is earlier. */
  until: Day | 'unknown';
};

function judge({ on, until }: LicenseEndsWithMembershipFacts): Verdict {
  if (until === 'unknown') {
    return unknown('it is not on record when the membership ends', ['last day of the membership']);
  }
  if (on <= until) {
    const left = several(daysBetween(on, until), 'day');
    return permitted(`the license lasts through ${until}; ${left} left after ${on}`);
  }
  return forbidden(`${several(daysBetween(until, on), 'day')} after the last day of the license, ${until}`, {
    doubts: ['membership-or-offer', 'renewal-window'],
  });
}

const until = '2025-12-31';

export const licenseEndsWithMembership = clause({
  id: 'license.ends-with-membership',
  title: 'On-premises licenses end',
  says: 'On-premises software may be run as long as the membership lasts, and no longer.',
  section: ['On-premises Software Installation and Activation'],
  reading:
    'The last day of the membership is still covered, the next one is not. A renewal of the offer carries the license on, ' +
    'from the day of the renewal; another offer in its place does not.',
  doubts: {
    'membership-or-offer':
      'The Guide ties the license to the membership, not to the offer it came with. Whichever ends first binds here.',
    'renewal-window':
      'Older Microsoft pages let benefits go on for 30 days after an anniversary while a renewal is open. ' +
      'The Guide knows no such days, so none are counted.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['day before the last', { on: '2025-12-30', until }, { answer: 'permitted', doubts: [] }],
    ['last day', { on: '2025-12-31', until }, { answer: 'permitted', doubts: [] }],
    [
      'next day',
      { on: '2026-01-01', until },
      { answer: 'forbidden', doubts: ['membership-or-offer', 'renewal-window'] },
    ],
    [
      'end not on record',
      { on: '2025-12-31', until: 'unknown' },
      { answer: 'unknown', missing: ['last day of the membership'] },
    ],
  ],
});
