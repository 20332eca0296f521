import { expect, test } from 'vitest';
import { quantityIn } from './quantity.ts';

test.each([
  ['5 licenses', { quantity: 5, unit: 'licenses' }],
  ['1 license', { quantity: 1, unit: 'licenses' }],
  ['10 activations', { quantity: 10, unit: 'activations' }],
  ['25 users', { quantity: 25, unit: 'users' }],
  ['1,000 users', { quantity: 1000, unit: 'users' }],
  ['20 incidents', { quantity: 20, unit: 'incidents' }],
  ['50 hours', { quantity: 50, unit: 'hours' }],
  ['Unlimited incidents', { unit: 'incidents' }],
  ['$100 per month', { quantity: 100, unit: 'USD per month' }],
  ['$2,400', { quantity: 2400, unit: 'USD' }],
  ['€100 Per Month', { quantity: 100, unit: 'EUR per month' }],
])('`%s` is read', (cell, quantity) => expect(quantityIn(cell)).toEqual(quantity));

test.each(['', '5', 'licenses', '-5 licenses', '1.5 hours', '$99.50 per month', 'Unlimited', '5 6 licenses'])(
  '`%s` is no quantity',
  (cell) => expect(quantityIn(cell)).toBeUndefined(),
);
