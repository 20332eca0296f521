import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addAmounts, compareAmounts, isAmount, parseAmount, subtractAmounts } from './amount.ts';
import type { Amount } from './amount.ts';

const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const usd = (n: number): Amount =>
  parseAmount(
    `${n < 0 ? '-' : ''}${Math.floor(Math.abs(n) / 100)}.${String(Math.abs(n) % 100).padStart(2, '0')} USD`,
  );

describe('an amount', () => {
  test.each([
    ['100.00 USD', '100 USD'],
    ['0.10 EUR', '0.1 EUR'],
    ['-0.00 EUR', '0 EUR'],
    ['007 USD', '7 USD'],
    ['-12.340 CHF', '-12.34 CHF'],
  ])('%s is written %s', (text, written) => {
    expect(parseAmount(text)).toBe(written);
    expect(isAmount(written)).toBe(true);
  });

  test.each(['100', 'USD 100', '1,000 USD', '1e3 USD', '100 usd', '.5 USD', '5. USD', 'NaN USD', ''])(
    '%s is none',
    (text) => {
      expect(() => parseAmount(text)).toThrow(/no amount/);
      expect(isAmount(text)).toBe(false);
    },
  );

  test('adds up where floating point does not', () => {
    expect(addAmounts('0.1 USD', '0.2 USD')).toBe('0.3 USD');
    expect(subtractAmounts('100 USD', '99.99 USD')).toBe('0.01 USD');
    expect(compareAmounts('2400 USD', '2400.000000001 USD')).toBe(-1);
  });

  test('is exact to the cent', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(addAmounts(usd(a), usd(b))).toBe(usd(a + b));
        expect(subtractAmounts(usd(a), usd(b))).toBe(usd(a - b));
        expect(compareAmounts(usd(a), usd(b))).toBe(Math.sign(a - b));
      }),
    );
  });

  test('of one currency is not added to one of another', () => {
    expect(() => addAmounts('1 USD', '1 EUR')).toThrow(/two currencies/);
  });
});
