import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type BenefitsAsListedWhenBoughtFacts = {
  on: Day;
  /** How many Partner Center listed at purchase. */
  listed: number | 'unlimited' | 'unknown';
  /** How many would be held after the act. */
  wouldHold: number | 'unknown';
  /** Of what, in the plural: `seats`. */
  unit: string;
  /** The last day for which it was listed; absent where no day is on record. */
  until?: Day | undefined;
};

function judge({ on, listed, wouldHold, unit, until }: BenefitsAsListedWhenBoughtFacts): Verdict {
  if (until !== undefined && on > until) return forbidden(`what was listed ended on ${until}`);
  if (wouldHold === 'unknown') return unknown(`an unknown number of ${unit}`, ['quantity held']);
  if (listed === 'unknown') {
    return unknown(`${wouldHold} ${unit}, of an unknown number listed`, ['quantity listed at purchase']);
  }
  if (listed === 'unlimited') return permitted(`${wouldHold} ${unit}, of any number listed at purchase`);
  const why = `${wouldHold} of ${listed} ${unit} listed at purchase`;
  if (wouldHold <= listed) return permitted(why, { figures: { remaining: listed - wouldHold } });
  return forbidden(why, { figures: { short: wouldHold - listed } });
}

const seats = { on: '2025-03-01', listed: 25, unit: 'seats' } as const;

export const benefitsAsListedWhenBought = clause({
  id: 'benefits.as-listed-when-bought',
  title: 'Benefits as listed at purchase',
  says: 'A partner gets what Partner Center listed on the day it bought, or was awarded, what the benefits come with.',
  section: ['Program Benefits', 'Product Benefits Terms of Use'],
  reading:
    'The list shown at purchase is kept and binds, whatever a later catalog says. What is held beyond that list has ' +
    'no grant behind it, and neither has what is held after the last day that the list was for.',
  doubts: {},
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['fewer than listed', { ...seats, wouldHold: 24 }, { answer: 'permitted', figures: { remaining: 1 } }],
    ['as many as listed', { ...seats, wouldHold: 25 }, { answer: 'permitted', figures: { remaining: 0 } }],
    ['one more than listed', { ...seats, wouldHold: 26 }, { answer: 'forbidden', figures: { short: 1 } }],
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
