import { addDays, daysBetween } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause } from './clause.ts';

export type MembershipRenewalWindowFacts = {
  on: Day;
  /** The day after the last day of the enrollment year. */
  anniversary: Day | 'unknown';
};

const missing = ['the anniversary'];

function judge({ on, anniversary }: MembershipRenewalWindowFacts, { days }: { days: number }): Verdict {
  if (anniversary === 'unknown') return unknown('the anniversary is not on record', missing);
  const passed = daysBetween(anniversary, on);
  if (passed < 0)
    return forbidden(`the anniversary is ${anniversary}`, { until: anniversary, doubts: ['moved'] });
  const since = `day ${passed} of ${days} since the anniversary, ${anniversary}`;
  if (on > addDays(anniversary, days)) return forbidden(`${since}; the offer can only be bought afresh`);
  return permitted(since, passed > 0 ? { doubts: ['moved'] } : {});
}

const anniversary = '2025-01-06';

export const membershipRenewalWindow = clause<MembershipRenewalWindowFacts, { days: number }>({
  id: 'membership.renewal-window',
  title: 'Days of a renewal',
  says: 'An offer is renewed on its anniversary or within 30 days after it; later it can only be bought afresh.',
  section: ['Overview'],
  page: { title: 'Renew your offers (Partner Center)', asOf: '2022 to 2023', certainty: 'A' },
  reading:
    'The anniversary is the day after the last day of the enrollment year, and day 30 after it is the last.',
  doubts: {
    moved:
      'Since July 2026 the window is said to be the 30 days before the anniversary, by one secondary source whose text ' +
      'was not seen (certainty C). The older page answers.',
  },
  editions: [{ from: '2022-01-01', params: { days: 30 } }],
  judge,
  scenarios: [
    [
      'day before the anniversary',
      { on: '2025-01-05', anniversary },
      { answer: 'forbidden', until: '2025-01-06', doubts: ['moved'] },
    ],
    ['anniversary', { on: '2025-01-06', anniversary }, { answer: 'permitted', doubts: [] }],
    ['day 30 after it', { on: '2025-02-05', anniversary }, { answer: 'permitted', doubts: ['moved'] }],
    ['day 31 after it', { on: '2025-02-06', anniversary }, { answer: 'forbidden', doubts: [] }],
    ['anniversary untold', { on: '2025-01-06', anniversary: 'unknown' }, { answer: 'unknown', missing }],
  ],
});
