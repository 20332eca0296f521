import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, several } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause } from './clause.ts';

export type PresalesEngagementHoursFacts = {
  on: Day;
  /** Hours of this engagement in all, those of the act among them. */
  hours: number;
};

function judge({ hours }: PresalesEngagementHoursFacts, { most }: { most: number }): Verdict {
  const why = `${several(hours, 'hour')} of ${most} for one engagement`;
  if (hours <= most) return permitted(why, { figures: { remaining: most - hours } });
  return forbidden(why, { figures: { short: hours - most } });
}

const taking = (hours: number): PresalesEngagementHoursFacts => ({ on: '2025-03-03', hours });

export const presalesEngagementHours = clause({
  id: 'presales.engagement-hours',
  title: 'Hours of one engagement',
  says: 'One engagement with a consultant takes at most 25 hours.',
  section: ['Program Benefits', 'Technical Presales and Deployment Services'],
  page: {
    title: 'Partner Center documentation: technical presales and deployment services',
    asOf: '2023-10',
    certainty: 'A',
  },
  reading: 'The Guide gives no number. Hours that were given back count no longer.',
  doubts: {},
  editions: [{ from: '2023-10-01', params: { most: 25 } }],
  judge,
  scenarios: [
    ['24 hours', taking(24), { answer: 'permitted', figures: { remaining: 1 } }],
    ['25 hours', taking(25), { answer: 'permitted', figures: { remaining: 0 } }],
    ['26 hours', taking(26), { answer: 'forbidden', figures: { short: 1 } }],
  ],
});
