import { expect, test } from 'vitest';
import { monthsOf } from './series.ts';

const less = (a: string, b: string): string => `${Number.parseFloat(a) - Number.parseFloat(b)} USD`;

test('a month in which nothing was drawn stands between its neighbours, also over the turn of a year', () => {
  const points = [
    { on: '2026-10-05', value: '0 USD' },
    { on: '2026-11-20', value: '300 USD' },
    { on: '2027-02-03', value: '450 USD' },
  ];
  expect(monthsOf(points, less)).toEqual([
    { month: '2026-10-01', drawn: '0 USD' },
    { month: '2026-11-01', drawn: '300 USD' },
    { month: '2026-12-01', drawn: '0 USD' },
    { month: '2027-01-01', drawn: '0 USD' },
    { month: '2027-02-01', drawn: '150 USD' },
  ]);
});

test('where nothing is known of any money there are no months', () => {
  expect(monthsOf([{ on: '2026-10-05', value: 3 }], less)).toEqual([]);
});
