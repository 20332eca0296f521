import { ProblemError, quote } from './problem.ts';

/** An exact sum of money: digits, at most one point, and a currency: `2400.50 USD`. Written one way only. */
export type Amount = `${string} ${string}`;

/** The value in units of ten to the minus `places`, so nothing is ever rounded. */
type Exact = { units: bigint; places: number; currency: string };

const shape = /^(-?)(\d{1,15})(?:\.(\d{1,9}))? ([A-Z]{3})$/;

export const isAmount = (text: unknown): text is Amount =>
  typeof text === 'string' && shape.test(text) && write(read(text)) === text;

/** Reads an amount as people write it (`100.00 USD`), and gives its one form (`100 USD`). @throws ProblemError */
export function parseAmount(text: string): Amount {
  if (shape.test(text)) return write(read(text));
  throw new ProblemError({
    code: 'no-such-amount',
    message: `${quote(text)} is no amount of money`,
    cure: 'write the number with a point, and the currency in three capitals: `2400.50 USD`',
  });
}

function read(text: string): Exact {
  const [, sign, whole = '0', fraction = '', currency = ''] = shape.exec(text) ?? [];
  const units = BigInt(whole + fraction);
  return { units: sign === '-' ? -units : units, places: fraction.length, currency };
}

function write({ units, places, currency }: Exact): Amount {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  const whole = digits.slice(0, digits.length - places);
  return `${units < 0n ? '-' : ''}${whole}${places > 0 && fraction !== '' ? `.${fraction}` : ''} ${currency}`;
}

/** Brings two amounts to the same number of places. @throws Error when their currencies differ */
function level(a: Amount, b: Amount): [bigint, bigint, Omit<Exact, 'units'>] {
  const [one, other] = [read(a), read(b)];
  if (one.currency !== other.currency) throw new Error(`${a} and ${b} are of two currencies`);
  const places = Math.max(one.places, other.places);
  const raise = ({ units, places: own }: Exact): bigint => units * 10n ** BigInt(places - own);
  return [raise(one), raise(other), { places, currency: one.currency }];
}

export const currencyOf = (amount: Amount): string => amount.slice(-3);

export const zeroOf = (currency: string): Amount => `0 ${currency}`;

/** @throws Error when the currencies differ; compare `currencyOf` first */
export function addAmounts(a: Amount, b: Amount): Amount {
  const [one, other, rest] = level(a, b);
  return write({ units: one + other, ...rest });
}

/** @throws Error when the currencies differ */
export function subtractAmounts(a: Amount, b: Amount): Amount {
  const [one, other, rest] = level(a, b);
  return write({ units: one - other, ...rest });
}

/** Negative, zero or positive, as `a` is less than, equal to or more than `b`. @throws Error when the currencies differ */
export function compareAmounts(a: Amount, b: Amount): -1 | 0 | 1 {
  const [one, other] = level(a, b);
  return one < other ? -1 : one > other ? 1 : 0;
}

export const isPositive = (amount: Amount): boolean => read(amount).units > 0n;

/** The amount as a plain number, where one has exactly these digits; undefined otherwise. Only for showing. */
export function numberOf(amount: Amount): number | undefined {
  const digits = amount.slice(0, -4);
  return String(Number(digits)) === digits ? Number(digits) : undefined;
}

/** So many times an amount. */
export function timesAmount(amount: Amount, times: number): Amount {
  const { units, ...rest } = read(amount);
  return write({ units: units * BigInt(times), ...rest });
}
