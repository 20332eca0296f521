import { compareAmounts, numberOf, subtractAmounts } from '../kernel/amount.ts';
import type { Amount } from '../kernel/amount.ts';
import type { Day } from '../kernel/day.ts';
import { forbidden, permitted } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type CreditByOfferFacts = {
  on: Day;
  amount: Amount;
  /** The first and the last day of the credit. */
  first: Day;
  until: Day;
  /** What is left of the period of the day, before the draw, in the same currency. */
  left: Amount;
  /** The first later period that would be enough for the draw. */
  again: Day | 'never';
};

function judge({ on, amount, first, until, left, again }: CreditByOfferFacts): Verdict {
  if (on < first) return forbidden(`the credit begins on ${first}`, { until: first });
  if (on > until) return forbidden(`the credit ended on ${until}`);
  if (compareAmounts(amount, left) <= 0) {
    return permitted(`${amount} of the ${left} that are left; ${subtractAmounts(left, amount)} remain`);
  }
  const over = subtractAmounts(amount, left);
  const excess = numberOf(over);
  return forbidden(`${amount} where ${left} are left: ${over} too much`, {
    ...(again !== 'never' && { until: again }),
    ...(excess !== undefined && { figures: { excess } }),
  });
}

const year = {
  on: '2025-06-30',
  amount: '100 USD',
  first: '2025-01-06',
  until: '2026-01-05',
  left: '100 USD',
  again: 'never',
} as const;
const excess = (more: number, until?: Day) =>
  ({ answer: 'forbidden', figures: { excess: more }, ...(until && { until }) }) as const;

export const creditByOffer = clause({
  id: 'credit.by-offer',
  title: 'Azure credit',
  says: 'What a partner bought may bring it Azure credit, as a sum for every month or as one sum for the year.',
  section: ['Azure Services Benefits'],
  reading:
    'What is drawn must lie within the credit’s first and last day and within what is left on the day. The Guide ' +
    'gives no sums: those that Partner Center listed count. That the unused part of a month is lost is said by ' +
    'Microsoft’s Azure pages, not by the Guide.',
  doubts: {},
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['all that is left', year, { answer: 'permitted' }],
    ['a cent more', { ...year, amount: '100.01 USD' }, excess(0.01)],
    ['a cent less left', { ...year, left: '99.99 USD' }, excess(0.01)],
    [
      'too much now, enough next month',
      { ...year, left: '30 USD', again: '2025-07-06' },
      excess(70, '2025-07-06'),
    ],
    ['too much for every month', { ...year, amount: '100.5 USD', left: '30 USD' }, excess(70.5)],
    ['first day', { ...year, on: '2025-01-06' }, { answer: 'permitted' }],
    ['day before it', { ...year, on: '2025-01-05' }, { answer: 'forbidden', until: '2025-01-06' }],
    [
      'day before, and it begins then',
      { ...year, on: '2025-01-05', first: '2025-01-05' },
      { answer: 'permitted' },
    ],
    ['last day', { ...year, on: '2026-01-05' }, { answer: 'permitted' }],
    ['day after it', { ...year, on: '2026-01-06' }, { answer: 'forbidden' }],
    [
      'day after, and it lasts until then',
      { ...year, on: '2026-01-06', until: '2026-01-06' },
      { answer: 'permitted' },
    ],
  ],
});
