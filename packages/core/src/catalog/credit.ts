import {
  addAmounts,
  compareAmounts,
  currencyOf,
  subtractAmounts,
  timesAmount,
  zeroOf,
} from '../kernel/amount.ts';
import type { Amount } from '../kernel/amount.ts';
import { addDays, addMonths } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { monthsBetween } from '../kernel/months.ts';

// The arithmetic of a credit. A draw takes from the period of its day; what a past period has left is lost.

/** A sum for every month that begins from the first to the last day, or one sum for all of them. */
export type CreditTerms = { amount: Amount; per: 'month' | 'year'; first: Day; until: Day };

/** Up to a day: drawn, lapsed and left come to granted, exactly. */
export type Money = {
  granted: Amount;
  drawn: Amount;
  lapsed: Amount;
  left: Amount;
  /** What was drawn beyond the credit, and so from no part of it. Absent: nothing. */
  over?: Amount;
  /** What a tool of Microsoft has as remaining, and theirs less ours on the day it counted. */
  counted?: { remaining: Amount; on: Day; by: string; difference: Amount };
};

/** What was drawn, by the number of its period. */
export type Draws = ReadonlyMap<number, Amount>;

/** The number of draws outside the credit. */
const outside = -1;

/** The period of a day, from 0 on; -1 before the first day and after the last. */
export function periodOf({ per, first, until }: CreditTerms, on: Day): number {
  if (on < first || on > until) return outside;
  if (per === 'year') return 0;
  const { parts, per: length } = monthsBetween(first, on);
  return Number(parts / length);
}

/** The first day of a period. Counted from the first day of all, so that a short month moves no later one. */
export const periodStart = ({ first }: CreditTerms, period: number): Day => addMonths(first, period);

/** The last day of a period. */
export function periodEnd(terms: CreditTerms, period: number): Day {
  const end = addDays(periodStart(terms, period + 1), -1);
  return terms.per === 'year' || end > terms.until ? terms.until : end;
}

/** The first day of every period, and the day after the last one: what is granted and left moves on these. */
export function turnsOf(terms: CreditTerms): Day[] {
  const last = periodOf(terms, terms.until);
  const starts = Array.from({ length: last + 1 }, (_, period) => periodStart(terms, period));
  return [...starts, addDays(terms.until, 1)];
}

const least = (a: Amount, b: Amount): Amount => (compareAmounts(a, b) < 0 ? a : b);

/** What is left on a day of the period that it lies in; nothing outside the credit. */
export function leftOn(terms: CreditTerms, draws: Draws, on: Day): Amount {
  const period = periodOf(terms, on);
  const zero = zeroOf(currencyOf(terms.amount));
  if (period === outside) return zero;
  return subtractAmounts(terms.amount, least(draws.get(period) ?? zero, terms.amount));
}

/** What became of a credit up to a day. */
export function moneyOn(terms: CreditTerms, draws: Draws, on: Day): Money {
  const zero = zeroOf(currencyOf(terms.amount));
  const last = on < terms.first ? outside : periodOf(terms, on > terms.until ? terms.until : on);
  const granted = timesAmount(terms.amount, last + 1);
  let [drawn, over] = [zero, zero];
  for (const [period, sum] of draws) {
    const own = period === outside ? zero : least(sum, terms.amount);
    drawn = addAmounts(drawn, own);
    over = addAmounts(over, subtractAmounts(sum, own));
  }
  const left = leftOn(terms, draws, on);
  const lapsed = subtractAmounts(subtractAmounts(granted, drawn), left);
  return { granted, drawn, lapsed, left, ...(over !== zero && { over }) };
}
