import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './day.ts';
import { afterMonths, isWhole, monthsBetween, roundedMonths, wholeMonths } from './months.ts';

test('counting the months to a day and going them leads to that day', () => {
  fc.assert(
    fc.property(fc.nat({ max: 4000 }), fc.nat({ max: 3000 }), (start, days) => {
      const from = addDays('2024-01-01', start);
      expect(afterMonths(from, monthsBetween(from, addDays(from, days)))).toBe(addDays(from, days));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['a whole year', '2025-01-15', '2026-01-15', 12, true],
  ['a day short of it', '2025-01-15', '2026-01-14', 11.97, false],
  ['from the end of a month to the end of a shorter one', '2028-01-31', '2028-02-29', 1, true],
  ['half of February', '2027-02-01', '2027-02-15', 0.5, false],
  ['nothing back in time', '2025-01-15', '2025-01-14', 0, true],
] as const)('%s', (_, from, to, months, whole) => {
  const found = monthsBetween(from, to);
  expect(roundedMonths(found)).toBe(months);
  expect(isWhole(found)).toBe(whole);
});

test('a part of a month is that part of its days, rounded down', () => {
  expect(afterMonths('2025-01-01', { parts: 36n, per: 5n })).toBe('2025-08-07');
  expect(afterMonths('2025-01-31', wholeMonths(1))).toBe('2025-02-28');
});
