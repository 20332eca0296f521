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
  ['50.00 hours', { quantity: 50, unit: 'hours' }],
  ['1.234.567 hours', { quantity: 1_234_567, unit: 'hours' }],
  ['1 000,00 hours', { quantity: 1000, unit: 'hours' }],
  ['Unlimited incidents', { unit: 'incidents' }],
  ['$100 per month', { quantity: 100, unit: 'USD per month' }],
  ['$1,000.00 per month', { quantity: 1000, unit: 'USD per month' }],
  ['$2,400', { quantity: 2400, unit: 'USD' }],
  ['€2.400,00', { quantity: 2400, unit: 'EUR' }],
  ['€100 Per Month', { quantity: 100, unit: 'EUR per month' }],
])('`%s` is read', (cell, quantity) => expect(quantityIn(cell)).toEqual({ quantity }));

test.each(['', '5', 'licenses', '-5 licenses', 'Unlimited', '5 6 licenses', '6 Dec 2025', '1.234.56 hours'])(
  '`%s` is no quantity',
  (cell) => expect(quantityIn(cell)).toEqual({ none: true }),
);

test.each(['1.5 hours', '$99.50 per month', '$100.50', '0.500 hours', '1,000.25 hours'])(
  '`%s` is a fraction',
  (cell) => expect(quantityIn(cell)).toEqual({ fraction: true }),
);

test.each(['1.500 hours', '$100.000'])('`%s` can be read in two ways', (cell) =>
  expect(quantityIn(cell)).toHaveProperty('either'),
);
