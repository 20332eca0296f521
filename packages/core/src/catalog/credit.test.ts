import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addAmounts, compareAmounts, zeroOf } from '../kernel/amount.ts';
import type { Amount } from '../kernel/amount.ts';
import { addDays, addMonths } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { moneyOn, periodEnd, periodOf, periodStart } from './credit.ts';
import type { CreditTerms } from './credit.ts';

const amount = fc
  .tuple(fc.nat({ max: 5000 }), fc.nat({ max: 99 }))
  .map(([whole, cents]): Amount => `${whole}.${String(cents).padStart(2, '0')} EUR`)
  .map((text) => addAmounts(text, zeroOf('EUR')));

const terms = fc
  .tuple(amount, fc.constantFrom('month', 'year'), fc.nat({ max: 1500 }), fc.nat({ max: 500 }))
  .map(([sum, per, start, days]): CreditTerms => {
    const first = addDays('2024-01-01', start);
    return { amount: sum, per, first, until: addDays(first, days) };
  });

/** Draws on days before, within and after the credit. */
const draws = fc.array(fc.tuple(fc.integer({ min: -60, max: 560 }), amount), { maxLength: 30 });

const sumOf = (amounts: readonly Amount[]): Amount => amounts.reduce(addAmounts, zeroOf('EUR'));

test('drawn, lapsed and left come to what was granted so far, exactly, whatever is drawn', () => {
  fc.assert(
    fc.property(terms, draws, fc.integer({ min: -60, max: 600 }), (credit, all, after) => {
      const on = addDays(credit.first, after);
      const told = all.filter(([days]) => days <= after);
      const byPeriod = new Map<number, Amount>();
      for (const [days, sum] of told) {
        const period = periodOf(credit, addDays(credit.first, days));
        byPeriod.set(period, addAmounts(byPeriod.get(period) ?? zeroOf('EUR'), sum));
      }
      const { granted, drawn, lapsed, left, over = zeroOf('EUR') } = moneyOn(credit, byPeriod, on);
      expect(sumOf([drawn, lapsed, left])).toBe(granted);
      expect(sumOf([drawn, over])).toBe(sumOf(told.map(([, sum]) => sum)));
      for (const part of [granted, drawn, lapsed, left, over])
        expect(compareAmounts(part, zeroOf('EUR'))).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 1000 },
  );
});

test('every day of a credit lies in the one period that begins and ends around it', () => {
  fc.assert(
    fc.property(terms, fc.nat({ max: 500 }), (credit, days) => {
      const on = addDays(credit.first, days);
      const period = periodOf(credit, on);
      if (on > credit.until) expect(period).toBe(-1);
      else {
        expect(periodStart(credit, period) <= on).toBe(true);
        expect(on <= periodEnd(credit, period)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

describe('months that are too short', () => {
  const credit: CreditTerms = { amount: '100 USD', per: 'month', first: '2024-01-31', until: '2025-02-27' };

  test('end their period early and move no later one', () => {
    const ends = [0, 1, 2, 3, 12].map((period) => periodEnd(credit, period));
    expect(ends).toEqual<Day[]>(['2024-02-28', '2024-03-30', '2024-04-29', '2024-05-30', '2025-02-27']);
    expect(addMonths(credit.first, 13)).toBe('2025-02-28');
  });
});
