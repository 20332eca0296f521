import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type LegacyUntilAnniversaryFacts = {
  on: Day;
  /** The first anniversary after the competencies ended. */
  anniversary: Day | 'unknown';
};

const missing = ['the next anniversary'];

function judge({ on, anniversary }: LegacyUntilAnniversaryFacts): Verdict {
  if (anniversary === 'unknown') return unknown('the next anniversary is not on record', missing);
  if (on < anniversary) return permitted(`kept until the anniversary, ${anniversary}`);
  if (on === anniversary) return permitted('kept through the anniversary itself', { doubts: ['that-day'] });
  return forbidden(`kept only until the anniversary, ${anniversary}`);
}

const anniversary = '2023-05-01';

export const legacyUntilAnniversary = clause<LegacyUntilAnniversaryFacts, Record<never, never>>({
  id: 'legacy.until-anniversary',
  title: 'Benefits of competencies that ended',
  says: 'Benefits of a competency held on the day the competencies ended stay with the partner until its next anniversary.',
  section: ['Retaining Legacy Benefits'],
  reading:
    'The anniversary is the day after the last day of the enrollment year, and is itself still covered.',
  doubts: {
    'that-day': 'The Guide does not say whether the anniversary itself is still covered. It is read so.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['day before the anniversary', { on: '2023-04-30', anniversary }, { answer: 'permitted', doubts: [] }],
    ['anniversary', { on: '2023-05-01', anniversary }, { answer: 'permitted', doubts: ['that-day'] }],
    ['day after', { on: '2023-05-02', anniversary }, { answer: 'forbidden', doubts: [] }],
    ['anniversary untold', { on: '2023-05-01', anniversary: 'unknown' }, { answer: 'unknown', missing }],
  ],
});
