import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type LegacyGoldOverSilverFacts = {
  on: Day;
  renewed: 'silver' | 'gold';
  /** Since when the partner had gold. */
  gold: Day | 'never' | 'unknown';
};

const missing = ['whether the partner had gold as well'];

function judge({ renewed, gold }: LegacyGoldOverSilverFacts, { changed }: { changed: Day }): Verdict {
  if (renewed === 'gold') return permitted('gold may be renewed');
  if (gold === 'unknown') return unknown('it is not on record whether the partner had gold as well', missing);
  if (gold === 'never') return permitted('the partner had silver alone');
  return gold < changed
    ? forbidden(`gold was held as well since ${gold}, and only gold is renewed`, {
        doubts: ['day-of-change'],
      })
    : permitted(`gold was held only since ${gold}, after the program had changed`, {
        doubts: ['day-of-change'],
      });
}

const silver = { on: '2023-05-01', renewed: 'silver', gold: '2022-05-01' } as const;

export const legacyGoldOverSilver = clause<LegacyGoldOverSilverFacts, { changed: Day }>({
  id: 'legacy.gold-over-silver',
  title: 'Gold instead of silver',
  says: 'A partner that had both silver and gold before the program was changed renews the benefits of gold only.',
  section: ['Retaining Legacy Benefits'],
  reading:
    'Gold on record before the change, as a competency or an enrollment, rules a renewal of silver out.',
  doubts: {
    'day-of-change':
      'The Guide gives no day on which the program changed. 3 October 2022 is taken, its day for the new options.',
  },
  editions: [{ from: guide2024, params: { changed: '2022-10-03' } }],
  judge,
  scenarios: [
    ['silver, with gold', silver, { answer: 'forbidden', doubts: ['day-of-change'] }],
    ['gold, with silver', { ...silver, renewed: 'gold' }, { answer: 'permitted' }],
    ['silver alone', { ...silver, gold: 'never' }, { answer: 'permitted' }],
    ['silver, gold untold', { ...silver, gold: 'unknown' }, { answer: 'unknown', missing }],
    ['gold since the day before the change', { ...silver, gold: '2022-10-02' }, { answer: 'forbidden' }],
    ['gold since the day of the change', { ...silver, gold: '2022-10-03' }, { answer: 'permitted' }],
  ],
});
