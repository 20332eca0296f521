import { productKeyOf } from '../catalog/product.ts';
import type { Day } from '../kernel/day.ts';
import type { Books } from './books.ts';
import { minus, numberNames, ofMoney, ofPieces, plus, valueOf, zeroLike } from './number.ts';
import type { NumberName, Sum, Value } from './number.ts';
import { hasPieces, lineOn } from './position.ts';
import { stepsOf } from './steps.ts';
import type { Step, Walk } from './steps.ts';
import { worldsOf } from './view.ts';
import type { Reading } from './view.ts';

/** One number over a period: its value on the first day, and on each day on which it became another. */
export type Series = {
  /** A thing, or the name of a product whose things are added up. */
  of: string;
  number: NumberName;
  unit: string;
  points: { on: Day; value: Value }[];
};

/** Of one thing, or of all things of a product; absent: of every product. */
export type SeriesQuestion = {
  thing?: string | undefined;
  product?: string | undefined;
  number?: NumberName | undefined;
  from: Day;
  to: Day;
  knownAt?: string | undefined;
};

/** What changes on a day: the sum of what is known, and how many addends are not. */
type Change = { known: Sum; unknown: number };
type Tally = { of: string; number: NumberName; unit: string; changes: Map<Day, Change> };

/** Where a step counts, and in which unit; undefined: nowhere. */
type Place = (step: Step) => { of: string; unit: string } | undefined;

/**
 * Numbers over a period. Every thing is gone through once. An entitlement has what lies under it besides, in its own
 * unit, and money in its currency. A product is the sum of its keys, tokens and the like, by unit, without the
 * entitlements that list them; it is named as these are.
 */
export function seriesOn(books: Books, question: SeriesQuestion): Series[] {
  const { thing, to, knownAt } = question;
  const walk: Walk = { reading: { on: to, knownAt }, worlds: worldsOf(books, knownAt) };
  const names = question.number ? [question.number] : numberNames;
  const tallies = new Map<string, Tally>();
  if (thing === undefined) {
    const place = productsAsked(books, question.product, walk.reading);
    for (const timeline of books.timelines.values())
      if (!hasPieces(timeline.id)) tallyOf(stepsOf(books, timeline, walk), { place, names, tallies });
  } else {
    for (const { steps, place, isPiece } of partsOf(books, thing, walk)) {
      const own = isPiece ? names.filter((name) => ofPieces.includes(name)) : names;
      tallyOf(steps, { place, names: own, tallies });
    }
  }
  return [...tallies.values()].flatMap((tally) => seriesOf(tally, question));
}

type Part = { steps: Iterable<Step>; place: Place; isPiece: boolean };

/** A thing, and what lies or lay under it, for as long as it does. */
function partsOf(books: Books, thing: string, walk: Walk): Part[] {
  const own = books.timelines.get(thing);
  if (!own) return [];
  const steps = [...stepsOf(books, own, walk)];
  const [first, last] = [steps[0], steps.at(-1)];
  // Nothing stands of it in this reading, so there is nothing that a piece could be one of.
  if (!first || !last) return [];
  const there = { of: thing, unit: last.line.numbers.unit };
  const pieces = hasPieces(thing) ? [...(books.laid.get(thing) ?? [])] : [];
  return [
    { steps, place: () => there, isPiece: false },
    ...pieces.flatMap((id) => {
      const piece = books.timelines.get(id);
      const place: Place = ({ under }) => (under === thing ? there : undefined);
      return piece ? [{ steps: since(first.on, stepsOf(books, piece, walk)), place, isPiece: true }] : [];
    }),
  ];
}

/** The steps from a day on; what was before it, as the first of them. */
function* since(day: Day, steps: Iterable<Step>): Generator<Step> {
  let before: Step | undefined;
  for (const step of steps) {
    if (step.on >= day && before) yield { ...before, on: day };
    before = step.on < day ? step : undefined;
    if (step.on >= day) yield step;
  }
  if (before) yield { ...before, on: day };
}

/** All names of a product are one, and the first one met is shown: of what lies under an entitlement, the benefit's. */
function productsAsked(books: Books, product: string | undefined, reading: Reading): Place {
  const asked = product === undefined ? undefined : productKeyOf(product);
  const shown = new Map<string, string>();
  const benefits = new Map<string, string | undefined>();
  const benefitOf = (under: string): string | undefined => {
    if (!benefits.has(under)) benefits.set(under, lineOn(books, under, reading)?.product);
    return benefits.get(under);
  };
  return ({ line, under }) => {
    const benefit = under !== undefined && hasPieces(under) ? benefitOf(under) : undefined;
    const name = benefit ?? line.product;
    const key = productKeyOf(name);
    if (asked !== undefined && asked !== key && asked !== productKeyOf(line.product)) return undefined;
    const of = shown.get(key) ?? product ?? name;
    shown.set(key, of);
    return { of, unit: line.numbers.unit };
  };
}

type Counting = { place: Place; names: readonly NumberName[]; tallies: Map<string, Tally> };

function tallyOf(steps: Iterable<Step>, { place, names, tallies }: Counting): void {
  const counted = new Map<NumberName, { tally: Tally; value: Value }>();
  for (const step of steps) {
    const there = place(step);
    for (const number of names) {
      const value = there && valueOf(step.line, number);
      const unit = ofMoney.includes(number) ? step.line.numbers.unit : there?.unit;
      const tally =
        there && unit !== undefined && value !== undefined
          ? tallyAt(tallies, { ...there, unit, number })
          : undefined;
      const before = counted.get(number);
      if (before?.value === value && before?.tally === tally) continue;
      if (before) change(before.tally, step.on, { value: before.value, by: -1 });
      counted.delete(number);
      if (!tally || value === undefined) continue;
      change(tally, step.on, { value, by: 1 });
      counted.set(number, { tally, value });
    }
  }
}

function tallyAt(tallies: Map<string, Tally>, named: Omit<Tally, 'changes'>): Tally {
  const key = `${named.number}\n${named.unit}\n${named.of}`;
  const tally = tallies.get(key) ?? { ...named, changes: new Map() };
  tallies.set(key, tally);
  return tally;
}

function change({ changes }: Tally, on: Day, { value, by }: { value: Value; by: 1 | -1 }): void {
  const { known, unknown } = changes.get(on) ?? { known: undefined, unknown: 0 };
  const sum = value === 'unknown' ? undefined : value;
  const zero = known ?? zeroLike(sum ?? 0);
  const moved = sum === undefined ? zero : by === 1 ? plus(zero, sum) : minus(zero, sum);
  changes.set(on, { known: moved, unknown: unknown + (sum === undefined ? by : 0) });
}

/** Adds the changes up, and keeps what lies within the period. */
function seriesOf({ changes, ...named }: Tally, { from, to }: SeriesQuestion): Series[] {
  const points: Series['points'] = [];
  let known: Sum | undefined;
  let unknowns = 0;
  for (const [day, change] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (day > to) break;
    known = known === undefined ? change.known : plus(known, change.known);
    unknowns += change.unknown;
    const value = unknowns > 0 ? 'unknown' : known;
    const on = day < from ? from : day;
    if (points.at(-1)?.on === on) points.pop();
    if (points.at(-1)?.value !== value) points.push({ on, value });
  }
  return points.length === 0 ? [] : [{ ...named, points }];
}
