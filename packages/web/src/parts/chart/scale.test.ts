import { expect, test } from 'vitest';
import { heightOf, monthTicks, shareOf, valueTicks } from './scale.ts';

const year = { from: '2025-11-25', to: '2026-11-25' };

test('a day lies between the first and the last of a span, and never outside', () => {
  expect(shareOf(year, '2025-11-25')).toBe(0);
  expect(shareOf(year, '2026-11-25')).toBe(1);
  expect(shareOf(year, '2026-05-26')).toBeCloseTo(0.4986, 3);
  expect(shareOf(year, '2020-01-01')).toBe(0);
  expect(shareOf({ from: '2026-01-01', to: '2026-01-01' }, '2026-01-01')).toBe(0);
});

test('months are thinned out to quarters, half years and years', () => {
  expect(monthTicks(year, 12)).toHaveLength(12);
  expect(monthTicks(year, 12)[0]).toBe('2025-12-01');
  expect(monthTicks(year, 5)).toEqual(['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01']);
  expect(monthTicks({ from: '2026-01-01', to: '2026-01-20' }, 4)).toEqual(['2026-01-01']);
  expect(monthTicks({ from: '2020-01-01', to: '2026-12-31' }, 4)).toEqual([
    '2020-01-01',
    '2022-01-01',
    '2024-01-01',
    '2026-01-01',
  ]);
});

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [15, [0, 5, 10, 15]],
  [16, [0, 5, 10, 15, 20]],
  [100, [0, 50, 100]],
  [10_000, [0, 5000, 10_000]],
])('the highest value %d has round steps below it', (highest, ticks) => {
  expect(valueTicks(highest)).toEqual(ticks);
});

test('what is unknown has no height', () => {
  expect(heightOf('499.1 USD')).toBe(499.1);
  expect(heightOf(3)).toBe(3);
  expect(heightOf('unknown')).toBeUndefined();
});
