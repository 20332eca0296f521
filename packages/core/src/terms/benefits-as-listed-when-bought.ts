import { compareAmounts, numberOf, subtractAmounts } from '../kernel/amount.ts';
import type { Amount } from '../kernel/amount.ts';
import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

/** A number of things, or an exact sum of money; both sides are of the same sort and currency. */
type Quantity = number | Amount;

export type BenefitsAsListedWhenBoughtFacts = {
  on: Day;
  /** How many, or how much, Partner Center listed at purchase. */
  listed: Quantity | 'unlimited' | 'unknown';
  /** How many would be held after the act, or how much would be granted or drawn. */
  wouldHold: Quantity | 'unknown';
  /** Of what, in the plural: `seats`; of money, for how long: `per month`. */
  unit: string;
  /** The last day for which it was listed; absent where no day is on record. */
  until?: Day | undefined;
  /** What the catalog in force on the day has instead; absent: the same, or nothing that can be compared. */
  catalog?: Quantity | undefined;
};

function judge(facts: BenefitsAsListedWhenBoughtFacts): Verdict {
  const { on, listed, wouldHold, unit, until, catalog } = facts;
  if (until !== undefined && on > until) return forbidden(`what was listed ended on ${until}`);
  if (wouldHold === 'unknown') return unknown(`an unknown number of ${unit}`, ['quantity held']);
  if (listed === 'unknown') {
    return unknown(`${wouldHold} ${unit}, of an unknown number listed`, ['quantity listed at purchase']);
  }
  if (listed === 'unlimited') return permitted(`${wouldHold} ${unit}, of any number listed at purchase`);
  const numbers = `${wouldHold} of ${listed} ${unit} listed at purchase`;
  const why = catalog === undefined ? numbers : `${numbers}, where the catalog has ${catalog}`;
  const doubt = catalog === undefined ? {} : { doubts: ['differs-from-catalog'] };
  const { isEnough, by } = compared(listed, wouldHold);
  if (isEnough) return permitted(why, { ...doubt, ...(by !== undefined && { figures: { remaining: by } }) });
  return forbidden(why, { ...doubt, ...(by !== undefined && { figures: { short: by } }) });
}

/** Whether it is enough, exactly, and by how much: as a plain number, where one has all the digits. */
function compared(listed: Quantity, held: Quantity): { isEnough: boolean; by: number | undefined } {
  if (typeof listed === 'number' && typeof held === 'number')
    return { isEnough: held <= listed, by: Math.abs(listed - held) };
  if (typeof listed === 'number' || typeof held === 'number')
    throw new Error(`${listed} and ${held} are not of one sort`);
  const isEnough = compareAmounts(held, listed) <= 0;
  return {
    isEnough,
    by: numberOf(isEnough ? subtractAmounts(listed, held) : subtractAmounts(held, listed)),
  };
}

const money = { on: '2025-03-01', listed: '100 USD', unit: 'per month' } as const;
const seats = { on: '2025-03-01', listed: 25, unit: 'seats' } as const;

export const benefitsAsListedWhenBought = clause({
  id: 'benefits.as-listed-when-bought',
  title: 'Benefits as listed at purchase',
  says: 'A partner gets what Partner Center listed on the day it bought, or was awarded, what the benefits come with.',
  section: ['Program Benefits', 'Product Benefits Terms of Use'],
  reading:
    'The list shown at purchase is kept and binds, whatever a later catalog says. What is held beyond that list has ' +
    'no grant behind it, and neither has what is held after the last day that the list was for.',
  doubts: {
    'differs-from-catalog':
      'The catalog, which is made from other public sources, has another number. What Partner Center listed binds; one of ' +
      'the two may have been copied wrongly.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['fewer than listed', { ...seats, wouldHold: 24 }, { answer: 'permitted', figures: { remaining: 1 } }],
    ['as many as listed', { ...seats, wouldHold: 25 }, { answer: 'permitted', figures: { remaining: 0 } }],
    ['one more than listed', { ...seats, wouldHold: 26 }, { answer: 'forbidden', figures: { short: 1 } }],
    [
      'as listed, where the catalog has another number',
      { ...seats, wouldHold: 25, catalog: 15 },
      { answer: 'permitted', figures: { remaining: 0 }, doubts: ['differs-from-catalog'] },
    ],
    [
      'one more than listed, where the catalog has more',
      { ...seats, wouldHold: 26, catalog: 30 },
      { answer: 'forbidden', figures: { short: 1 }, doubts: ['differs-from-catalog'] },
    ],
    [
      'as much money as listed',
      { ...money, wouldHold: '100 USD' },
      { answer: 'permitted', figures: { remaining: 0 } },
    ],
    ['a cent more', { ...money, wouldHold: '100.01 USD' }, { answer: 'forbidden', figures: { short: 0.01 } }],
    [
      'a cent less',
      { ...money, wouldHold: '99.99 USD' },
      { answer: 'permitted', figures: { remaining: 0.01 } },
    ],
    [
      'the last day',
      { ...seats, on: '2026-01-05', wouldHold: 1, until: '2026-01-05' },
      { answer: 'permitted' },
    ],
    [
      'the day after it',
      { ...seats, on: '2026-01-06', wouldHold: 1, until: '2026-01-05' },
      { answer: 'forbidden' },
    ],
    [
      'what is held not on record',
      { ...seats, wouldHold: 'unknown' },
      { answer: 'unknown', missing: ['quantity held'] },
    ],
    ['no limit listed', { ...seats, listed: 'unlimited', wouldHold: 26 }, { answer: 'permitted' }],
    ['one of those listed', { ...seats, wouldHold: 1 }, { answer: 'permitted', figures: { remaining: 24 } }],
    [
      'after the last day of another list',
      { ...seats, on: '2026-01-06', wouldHold: 1 },
      { answer: 'permitted' },
    ],
    [
      'list not on record',
      { ...seats, listed: 'unknown', wouldHold: 1 },
      { answer: 'unknown', missing: ['quantity listed at purchase'] },
    ],
  ],
});
