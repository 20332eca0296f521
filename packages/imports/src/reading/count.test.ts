import { expect, test } from 'vitest';
import { countIn, decimalOf } from './count.ts';

test.each([
  ['0', { count: 0 }],
  [' 12 ', { count: 12 }],
  ['1,500', { count: 1500 }],
  ['1\u202f500', { count: 1500 }],
  ["1'234'567", { count: 1_234_567 }],
  ['1.234.567', { count: 1_234_567 }],
  ['1,234.00', { count: 1234 }],
  ['1.234,00', { count: 1234 }],
  ['1234.000', { count: 1234 }],
  ['1.500', { either: 1500 }],
  ['1.5', { fraction: true }],
  ['0.500', { fraction: true }],
  ['1,234.5', { fraction: true }],
  ['', { none: true }],
  ['-1', { none: true }],
  ['1,50,000', { none: true }],
  ['1,234,5', { none: true }],
  ['12345678901234567890', { none: true }],
])('`%s` is read as %j', (cell, read) => expect(countIn(cell)).toEqual(read));

test.each([
  [['1,234.50', '5'], '.', { fraction: true }],
  [['5.00'], '.', { fraction: true }],
  [['1.234.567'], ',', { count: 1500 }],
  [['1.234,00'], ',', { count: 1500 }],
  [['7,5'], ',', { count: 1500 }],
  [['7,5', '7.5'], undefined, { either: 1500 }],
  [['1,500', '1.500', '12', ''], undefined, { either: 1500 }],
] as const)('beside %j the decimal mark is %s', (cells, mark, read) => {
  expect(decimalOf(cells)).toBe(mark);
  expect(countIn('1.500', decimalOf(cells))).toEqual(read);
});

test('a comma parts thousands, unless the file shows that it is decimal', () => {
  expect(countIn('1,500', '.')).toEqual({ count: 1500 });
  expect(countIn('1,500', ',')).toEqual({ fraction: true });
});
