import { ProblemError, quote } from '../kernel/problem.ts';
import type { Day } from '../kernel/day.ts';
import type { Books, Fact } from './books.ts';
import { changeOf, isZero, numberNames, ofPieces, plus, sumOf, valueOf, zeroLike } from './number.ts';
import type { NumberName, Sum, Value } from './number.ts';
import { hasPieces, lineOn } from './position.ts';
import type { PositionLine } from './position.ts';
import { stepsOf } from './steps.ts';
import type { Step } from './steps.ts';
import { laidUnder, worldsOf } from './view.ts';
import type { Reading } from './view.ts';

/**
 * Why a number moved although nothing happened to the thing: its right ended or was given again, a period of its money
 * began or ended, or something was told of what it lies under.
 */
export type Turn = 'right-ended' | 'right-again' | 'period-began' | 'period-ended' | 'told-above';

type Cause = { fact: Fact } | { turn: Turn } | { thing: string; product: string };

/** By how much a number changed, and what it was then. */
export type BehindLine = { on: Day; change: Value; after: Value } & Cause;

/** What adds up to a number: the changes of its lines come to its value, exactly. */
export type Behind = {
  thing: string;
  product: string;
  number: NumberName;
  unit: string;
  value: Value;
  lines: BehindLine[];
};

/**
 * What adds up to one number of a thing in a reading; undefined for a thing that is not counted or not known then.
 * @throws ProblemError `no-such-number` where the thing has no such number
 */
export function behindOn(
  books: Books,
  { thing, number }: { thing: string; number: NumberName },
  reading: Reading,
): Behind | undefined {
  const timeline = books.timelines.get(thing);
  const whole = lineOn(books, thing, reading);
  if (!timeline || !whole) return undefined;
  const shares =
    hasPieces(thing) && ofPieces.includes(number) ? sharesOf(books, { thing, number }, reading) : [];
  const value = valueOf(whole, number) ?? sumOf(shares.map(({ change }) => change));
  if (value === undefined) throw noSuchNumber(whole, number);
  const lines = linesOf(
    stepsOf(books, timeline, { reading, worlds: worldsOf(books, reading.knownAt) }),
    number,
  );
  for (const share of shares) {
    const { change } = share;
    if (isZero(change)) continue;
    const before = lines.at(-1)?.after ?? zeroLike(change);
    const after = before === 'unknown' ? before : plus(before, change);
    lines.push({ on: reading.on, ...share, after });
  }
  return { thing, product: whole.product, number, unit: whole.numbers.unit, value, lines };
}

type Share = { thing: string; product: string; change: Sum };

/** What each thing that lies under an entitlement has of a number. */
function sharesOf(
  books: Books,
  { thing, number }: { thing: string; number: NumberName },
  reading: Reading,
): Share[] {
  return laidUnder(books, thing, reading).flatMap(({ id }) => {
    const line = lineOn(books, id, reading);
    const change = line && valueOf(line, number);
    if (!line || change === undefined || change === 'unknown') return [];
    return [{ thing: id, product: line.product, change }];
  });
}

function linesOf(steps: Iterable<Step>, number: NumberName): BehindLine[] {
  const lines: BehindLine[] = [];
  let before: Step | undefined;
  for (const step of steps) {
    lines.push(...between(before, step, number));
    before = step;
  }
  return lines;
}

function between(before: Step | undefined, step: Step, number: NumberName): BehindLine[] {
  const after = valueOf(step.line, number);
  if (after === undefined) return [];
  const was = (before && valueOf(before.line, number)) ?? zeroLike(after);
  if (was === after) return [];
  const { on, fact } = step;
  if (fact) return [{ on, fact, change: changeOf(was, after), after }];
  if (number === 'left' && before) return ofLeft(before, step);
  return [{ on, turn: turnOf(before, step, number), change: changeOf(was, after), after }];
}

/** What is left goes down by what lapses and up by what is granted; on one day it may do both. */
function ofLeft(before: Step, step: Step): BehindLine[] {
  const [from, to] = [before.line.numbers.money, step.line.numbers.money];
  if (!from || !to) return [];
  const lapsed = changeOf(to.lapsed, from.lapsed);
  const granted = changeOf(from.granted, to.granted);
  const between = lapsed === 'unknown' ? from.left : plus(from.left, lapsed);
  return [
    { on: step.on, turn: 'period-ended' as const, change: lapsed, after: between },
    { on: step.on, turn: 'period-began' as const, change: granted, after: to.left },
  ].filter(({ change }) => !isZero(change));
}

function turnOf(before: Step | undefined, { line }: Step, number: NumberName): Turn {
  if (number === 'granted') return 'period-began';
  if (number === 'lapsed') return 'period-ended';
  const isOfRight = number === 'entitled' || number === 'activationsLeft';
  if (isOfRight && before && Boolean(before.line.ended) !== Boolean(line.ended))
    return line.ended ? 'right-ended' : 'right-again';
  return line.numbers.money && number === 'entitled' ? 'period-began' : 'told-above';
}

const noSuchNumber = (line: PositionLine, number: NumberName): ProblemError =>
  new ProblemError({
    code: 'no-such-number',
    status: 422,
    message: `${quote(line.thing)} has no ${quote(number)}`,
    cure: `ask for one of ${numberNames
      .filter((name) => valueOf(line, name) !== undefined)
      .map((name) => `\`${name}\``)
      .join(', ')}`,
  });
