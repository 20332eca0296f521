import { addAmounts, currencyOf, subtractAmounts, zeroOf } from '../kernel/amount.ts';
import type { Amount } from '../kernel/amount.ts';
import { hasPieces } from './position.ts';
import type { PositionLine } from './position.ts';

/** The four numbers, what is left of a key, and the parts of money of a credit. */
export const numberNames = [
  'entitled',
  'assignedNow',
  'peak',
  'activationsConsumed',
  'activationsLeft',
  'granted',
  'drawn',
  'lapsed',
  'left',
  'over',
] as const;
export type NumberName = (typeof numberNames)[number];

/** The parts of the money of a credit: they are in its currency. */
export const ofMoney: readonly NumberName[] = ['granted', 'drawn', 'lapsed', 'left', 'over'];

/** Of things that lie under an entitlement, these are the entitlement's too. */
export const ofPieces: readonly NumberName[] = ['assignedNow', 'peak', 'activationsConsumed', ...ofMoney];

/** What can be added up. */
export type Sum = number | Amount;
export type Value = Sum | 'unknown';

/** One number by its name, of a credit in exact money; undefined where the thing has no such number. */
export function valueOf(line: PositionLine, name: NumberName): Value | undefined {
  const { money, ...four } = line.numbers;
  switch (name) {
    case 'entitled':
      if (!money) return four.entitled;
      return four.entitled === 0 ? zeroOf(currencyOf(money.granted)) : money.granted;
    case 'assignedNow':
    case 'peak':
    case 'activationsConsumed':
      return four[name];
    case 'activationsLeft':
      return activationsLeft(line);
    case 'granted':
    case 'drawn':
    case 'lapsed':
    case 'left':
      return money?.[name];
    case 'over':
      return money && (money.over ?? zeroOf(currencyOf(money.granted)));
  }
}

/** Entitlements count in units of their own, so nothing of theirs is left in activations. */
function activationsLeft({ thing, numbers }: PositionLine): number | 'unknown' | undefined {
  const { entitled, activationsConsumed: consumed } = numbers;
  if (consumed === undefined || hasPieces(thing)) return undefined;
  return entitled === 'unknown' ? entitled : Math.max(0, entitled - consumed);
}

const isAmount = (value: Value): value is Amount => typeof value === 'string' && value !== 'unknown';

/** Nothing, of the same sort. */
export const zeroLike = (value: Value): Sum => (isAmount(value) ? zeroOf(currencyOf(value)) : 0);

export const isZero = (value: Value): boolean => value === zeroLike(value);

/** What several come to; undefined where there is none, where one is unknown, and where currencies differ. */
export function sumOf(values: readonly Value[]): Sum | undefined {
  const [first] = values;
  if (first === undefined) return undefined;
  let sum = zeroLike(first);
  for (const value of values) {
    if (value === 'unknown' || zeroLike(value) !== zeroLike(first)) return undefined;
    sum = plus(sum, value);
  }
  return sum;
}

/** @throws Error when one is money and the other is not */
export function plus(a: Sum, b: Sum): Sum {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  if (typeof a === 'string' && typeof b === 'string') return addAmounts(a, b);
  throw new Error(`${a} and ${b} are of two sorts`);
}

/** @throws Error when one is money and the other is not */
export function minus(a: Sum, b: Sum): Sum {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return subtractAmounts(a, b);
  throw new Error(`${a} and ${b} are of two sorts`);
}

/** From one value to the next; unknown where one of them is. */
export const changeOf = (before: Value, after: Value): Value =>
  before === 'unknown' || after === 'unknown' ? 'unknown' : minus(after, before);
