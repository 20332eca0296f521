import { expect, test } from 'vitest';
import { unitBeside } from './verdict.ts';

test.each([
  [1, 'users', 'user'],
  [2, 'users', 'users'],
  [0, 'seats', 'seats'],
  ['unknown', 'seats', 'seats'],
  [1, 'USD per year', 'USD per year'],
  [1, 'pass', 'pass'],
])('beside %s `%s` is %s', (n, unit, text) => {
  expect(unitBeside(n, unit)).toBe(text);
});
