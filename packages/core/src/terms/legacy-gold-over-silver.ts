import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type LegacyGoldOverSilverFacts = {
  on: Day;
  renewed: 'silver' | 'gold';
  /** The first day on which the partner had both at once. */
  both: Day | 'never' | 'unknown';
};

const missing = ['whether the partner had gold as well'];

function judge({ renewed, both }: LegacyGoldOverSilverFacts, { changed }: { changed: Day }): Verdict {
  if (renewed === 'gold') return permitted('gold may be renewed');
  if (both === 'unknown') return unknown('it is not on record whether the partner had gold as well', missing);
  if (both === 'never') return permitted('the partner never had silver and gold at once');
  return both < changed
    ? forbidden(`gold was held as well since ${both}, and only gold is renewed`, {
        doubts: ['day-of-change'],
      })
    : permitted(`both were held only since ${both}, after the program had changed`, {
        doubts: ['day-of-change'],
      });
}

const silver = { on: '2023-05-01', renewed: 'silver', both: '2022-05-01' } as const;

export const legacyGoldOverSilver = clause<LegacyGoldOverSilverFacts, { changed: Day }>({
  id: 'legacy.gold-over-silver',
  title: 'Gold instead of silver',
  says: 'A partner that had both silver and gold before the program was changed renews the benefits of gold only.',
  section: ['Retaining Legacy Benefits'],
  reading:
    'Silver and gold on record at once before the change, as competencies or enrollments, rule a renewal of silver out. ' +
    'Gold that had ended before silver began does not.',
  doubts: {
    'day-of-change':
      'The Guide gives no day on which the program changed. 3 October 2022 is taken, its day for the new options.',
  },
  editions: [{ from: guide2024, params: { changed: '2022-10-03' } }],
  judge,
  scenarios: [
    ['silver, with gold', silver, { answer: 'forbidden', doubts: ['day-of-change'] }],
    ['gold, with silver', { ...silver, renewed: 'gold' }, { answer: 'permitted' }],
    ['silver alone', { ...silver, both: 'never' }, { answer: 'permitted' }],
    ['silver, gold untold', { ...silver, both: 'unknown' }, { answer: 'unknown', missing }],
    ['both since the day before the change', { ...silver, both: '2022-10-02' }, { answer: 'forbidden' }],
    ['both since the day of the change', { ...silver, both: '2022-10-03' }, { answer: 'permitted' }],
  ],
});
