import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dayFrom, daysBetween, isCountedDay, isDay } from './day.ts';
import type { Day } from './day.ts';
import { ProblemError } from './problem.ts';

const far = { min: -200_000, max: 400_000 };
const someDay = fc
  .integer(far)
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }).toString() as Day);

function isInTemporal(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

describe('the calendar', () => {
  test('adds and counts days as Temporal does', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -50_000, max: 50_000 }), (day, days) => {
        const there = Temporal.PlainDate.from(day).add({ days }).toString();
        expect(addDays(day, days)).toBe(there);
        expect(daysBetween(day, there as Day)).toBe(days);
      }),
      { numRuns: 2000 },
    );
  });

  test('adds months, and has no other days, as Temporal', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 2000 }), (day, months) => {
        expect(addMonths(day, months)).toBe(Temporal.PlainDate.from(day).add({ months }).toString());
      }),
      { numRuns: 2000 },
    );
    const digits = (most: number, places: number) =>
      fc.nat(most).map((number) => String(number).padStart(places, '0'));
    fc.assert(
      fc.property(digits(9999, 4), digits(15, 2), digits(35, 2), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        expect(isDay(text)).toBe(isInTemporal(text));
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ['into a leap day', '2028-02-28', 1, '2028-02-29'],
    ['past a missing leap day', '2027-02-28', 1, '2027-03-01'],
    ['past a century that has none', '2100-02-28', 1, '2100-03-01'],
    ['into one that has', '2000-02-28', 1, '2000-02-29'],
    ['over the end of a year', '2025-12-31', 1, '2026-01-01'],
    ['over the end of a month', '2025-04-30', 1, '2025-05-01'],
    ['90 days over a leap day', '2028-01-01', 90, '2028-03-31'],
    ['90 days without one', '2027-01-01', 90, '2027-04-01'],
    ['backwards over a leap day', '2028-03-01', -1, '2028-02-29'],
  ] as const)('goes %s', (_, from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-03-31', 1, '2025-04-30'],
  ] as const)('%s and %d months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  test.each([
    ['today', '2028-03-01'],
    ['today-1', '2028-02-29'],
    ['today+0', '2028-03-01'],
    ['today+30', '2028-03-31'],
    ['2025-01-31', '2025-01-31'],
  ])('reads %s on 1 March 2028 as %s', (text, day) => {
    expect(dayFrom(text, '2028-03-01')).toBe(day);
  });

  test.each(['today-', 'today 1', 'today--1', 'today+1.5', 'todays', 'yesterday', '2025-02-30'])(
    'counts no day from %s',
    (text) => {
      expect(isCountedDay(text)).toBe(false);
      expect(() => dayFrom(text, '2028-03-01')).toThrow(ProblemError);
    },
  );

  test.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '25-01-01', '2025-1-1', ''])(
    'has no day %s',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});
