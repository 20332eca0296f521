import { liveOf } from '../../books/books.ts';
import { deadlinesOn } from '../../books/deadlines.ts';
import type { DeadlineLine } from '../../books/deadlines.ts';
import { lineOn } from '../../books/position.ts';
import type { PositionLine } from '../../books/position.ts';
import { grantedUnder, laidUnder } from '../../books/view.ts';
import { addAmounts } from '../../kernel/amount.ts';
import { productKeyOf } from '../../catalog/product.ts';
import type { Amount } from '../../kernel/amount.ts';
import type { Day } from '../../kernel/day.ts';
import type { FindingLine } from '../findings.ts';
import { wholeOf } from '../grant-line.ts';
import { benefitsAsListedWhenBought } from '../../terms/benefits-as-listed-when-bought.ts';
import { creditByOffer } from '../../terms/credit-by-offer.ts';
import { keyReactivateAtRenewal } from '../../terms/key-reactivate-at-renewal.ts';
import { licenseAfterLapse } from '../../terms/license-after-lapse.ts';
import { tokenNewSetEachYear } from '../../terms/token-new-set-each-year.ts';
import { nextOf } from './benefits.ts';
import type { Future } from './future.ts';
import type { Pair } from './pairs.ts';

/**
 * What a choice makes of a benefit. `uninstall`: or license it commercially; `buy`: or give it up; `unknown`: whether
 * the next list has enough of it is not known, so it may have to be bought.
 */
export const works = ['end', 'redeem', 'reassign', 'reactivate', 'uninstall', 'buy', 'unknown'] as const;
export type Work = (typeof works)[number];

/** So many of a product, and the clause that makes it so. */
export type Effect = {
  work: Work;
  /** Its last day, where it ends; else the day on which there is something to do. */
  on: Day;
  clause: string;
  kind: string;
  product: string;
  unit: string;
  many: number | 'unknown';
  /** Money of a credit that is left, and lapses. */
  left?: Amount;
  /** What the clause is not sure of, by the names of its doubts. */
  doubts: string[];
  things: string[];
};

type Piece = Omit<Effect, 'things'> & { thing: string };

/** What is looked at for every thing: read once for all of them. */
type Ground = {
  future: Future;
  /** What stands on the day of the choice. */
  standing: Map<string, FindingLine[]>;
  due: Map<string, DeadlineLine[]>;
  /** What fell due on the last day of the year or later, before the choice was made. */
  before: Map<string, DeadlineLine[]>;
  /** How many of a row of the next list are not spoken for yet. */
  free: Map<Pair, number>;
};

const byThing = <L extends { thing: string }>(lines: readonly L[]): Map<string, L[]> =>
  Map.groupBy(lines, ({ thing }) => thing);

/** What an enrollment brought, as far as it is counted: a row that brought things is spoken of by them. */
const leavesOf = ({ books, enrollment, on }: Future): string[] =>
  grantedUnder(books, enrollment.id, { on })
    .filter(({ id }) => laidUnder(books, id, { on }).length === 0)
    .map(({ id }) => id)
    .sort();

/** Of what an effect may be: the tokens that would be issued, and what the enrollment brought. */
export const touchedBy = (future: Future): string[] => [...future.issued, ...leavesOf(future)];

/** What becomes of everything that an enrollment brought, as the books see it once they know of the choice. */
export function effectsOf(future: Future, standing: readonly FindingLine[]): Effect[] {
  const { books, enrollment, on, pairs } = future;
  const touched = touchedBy(future);
  const ground: Ground = {
    future,
    standing: byThing(standing),
    due: byThing(deadlinesOn(books, { on }, touched)),
    before: byThing(deadlinesOn(books, { on: enrollment.until }, touched)),
    free: new Map(pairs.map((pair) => [pair, freeIn(pair, future)])),
  };
  const pieces = touched.flatMap((id) => piecesOf(id, ground));
  const lapsing = leavesOf(future).flatMap((id) => lapsingOf(id, ground));
  const byProduct = Map.groupBy(lapsing, ({ line }) => productKeyOf(line.product));
  return joined([...pieces, ...[...byProduct.values()].flatMap((things) => lapsed(things, ground))]);
}

function lapsingOf(id: string, { future, standing }: Ground): Lapsing[] {
  const line = lineOn(future.books, id, { on: future.on });
  const finding = standing
    .get(id)
    ?.find(({ clause, answer }) => clause === licenseAfterLapse.id && answer !== 'permitted');
  return line && finding ? [{ line, finding }] : [];
}

function freeIn(pair: Pair, future: Future): number {
  const next = nextOf(pair, future);
  return next === 'unlimited' ? Infinity : next === 'not listed' ? 0 : (wholeOf(next) ?? 0);
}

function piecesOf(id: string, ground: Ground): Piece[] {
  const { books, enrollment, on } = ground.future;
  const line = lineOn(books, id, { on });
  if (!line) return [];
  const before = lineOn(books, id, { on: enrollment.until }) ?? line;
  const again = (ground.due.get(id) ?? []).filter(
    (due) => due.clause === keyReactivateAtRenewal.id && due.on === on,
  );
  const isLost = line.ended && before.numbers.entitled !== 0;
  return [
    ...(isLost ? [endOf(before, ground), ...creditOf(line, ground)] : []),
    ...again.map(({ clause }) => piece('reactivate', line, { on, clause, many: line.numbers.assignedNow })),
    ...(ground.standing.get(id) ?? []).flatMap((finding) => workOf(line, finding, ground)),
  ];
}

type More = Pick<Piece, 'on' | 'clause' | 'many'> & Partial<Pick<Piece, 'doubts' | 'left'>>;

const piece = (work: Work, { thing, kind, product, numbers }: PositionLine, more: More): Piece => ({
  work,
  thing,
  kind,
  product,
  unit: numbers.unit,
  doubts: [],
  ...more,
});

/** What fell due on its last day says by which clause it ends; a row of the list ends as it was listed. */
function endOf(line: PositionLine, { future, before }: Ground): Piece {
  const due = before.get(line.thing)?.find(({ on }) => on === line.until);
  const { entitled, money } = line.numbers;
  const clause = due?.clause ?? benefitsAsListedWhenBought.id;
  return piece('end', line, {
    on: future.enrollment.until,
    clause,
    many: entitled,
    ...(money && { left: money.left }),
  });
}

/** What is to be done about a finding that stands once the choice is made; what lapses is counted by product. */
function workOf(line: PositionLine, finding: FindingLine, ground: Ground): Piece[] {
  const { clause, answer, doubts = [] } = finding;
  const { on, issued } = ground.future;
  if (clause === tokenNewSetEachYear.id && issued.includes(line.thing))
    return [piece('redeem', line, { on, clause, doubts, many: line.numbers.entitled })];
  if (clause !== benefitsAsListedWhenBought.id || line.kind !== 'visual-studio') return [];
  if (answer === 'permitted') return [];
  const [taken, short] = shared(line, line.numbers.assignedNow, ground);
  return [
    piece('reassign', line, { on, clause, doubts, many: taken }),
    piece(short.work, line, { on, clause, doubts, many: short.many }),
  ];
}

/** A thing that is used after its right, and what its clause makes of that. */
type Lapsing = { line: PositionLine; finding: FindingLine };

/**
 * What is still used of one product. The clause says of each thing what all of them lack together, so the number is
 * taken once, and never more than these things have in use.
 */
function lapsed(things: readonly Lapsing[], ground: Ground): Piece[] {
  const [first] = things;
  if (!first) return [];
  const { line, finding } = first;
  const { on } = ground.future;
  const { clause, doubts = [] } = finding;
  const piecesFor = (work: Work, many: Piece['many']): Piece[] =>
    things.map((one, n) => piece(work, one.line, { on, clause, doubts, many: n === 0 ? many : 0 }));
  const isCloud = line.kind === 'cloud-token';
  const there = things.reduce((sum, one) => sum + one.line.numbers.assignedNow, 0);
  if (finding.answer === 'unknown') return piecesFor(isCloud ? 'buy' : 'uninstall', 'unknown');
  const [taken, short] = shared(line, Math.min(finding.figures?.['short'] ?? there, there), ground);
  return [
    // What a new token covers is said by that token.
    ...(isCloud || taken === 0 ? [] : piecesFor('reactivate', taken)),
    ...(short.many === 0
      ? []
      : piecesFor(short.work === 'buy' && !isCloud ? 'uninstall' : short.work, short.many)),
  ];
}

const pairOf = ({ thing, under }: PositionLine, { pairs }: Future): Pair | undefined =>
  pairs.find(({ old }) => old !== undefined && (old.thing === thing || old.thing === under));

type Short = { work: 'buy' | 'unknown'; many: number };

/** Software of the next list is counted as it is listed: how many machines so many cores are, nobody says. */
const isCounted = (line: PositionLine, { line: next }: Pair): boolean =>
  !['product-key', 'license'].includes(line.kind) || next?.unit === line.numbers.unit;

/** How many of those in use find a place in the next list, and what becomes of the others. */
function shared(line: PositionLine, many: number, { future, free }: Ground): [taken: number, short: Short] {
  const pair = pairOf(line, future);
  if (pair?.line && !isCounted(line, pair)) return [0, { work: 'unknown', many }];
  const left = (pair && free.get(pair)) ?? 0;
  const taken = Math.min(left, many);
  if (pair) free.set(pair, left - taken);
  const work = pair && nextOf(pair, future) === 'unknown' ? 'unknown' : 'buy';
  return [taken, { work, many: many - taken }];
}

/** A credit of the next year begins without the user or the billing profile of this one. */
function creditOf(line: PositionLine, { future }: Ground): Piece[] {
  const { books, on } = future;
  if (line.kind !== 'azure-credit' || pairOf(line, future)?.line?.outcome !== 'granted') return [];
  const timeline = books.timelines.get(line.thing);
  const many = (timeline && timeline.kind.holders?.(liveOf(timeline).state).length) ?? 0;
  // Of one credit: what is counted are its users and billing profiles, not its money.
  const held = { ...line, numbers: { ...line.numbers, unit: '' } };
  return many === 0 ? [] : [piece('reassign', held, { on, clause: creditByOffer.id, many })];
}

/** The same work on the same product is one effect. */
function joined(pieces: readonly Piece[]): Effect[] {
  const groups = Map.groupBy(pieces, ({ work, on, clause, product }) =>
    [work, on, clause, productKeyOf(product)].join('|'),
  );
  const all = [...groups.values()].flatMap(([first, ...others]) =>
    first ? [others.reduce(added, { ...withoutThing(first), things: [first.thing] })] : [],
  );
  return works.flatMap((work) => all.filter((effect) => effect.work === work && effect.many !== 0));
}

const withoutThing = ({ thing: _, ...effect }: Piece): Omit<Effect, 'things'> => effect;

const added = (sum: Effect, { thing, many, left }: Piece): Effect => ({
  ...sum,
  many: sum.many === 'unknown' || many === 'unknown' ? 'unknown' : sum.many + many,
  ...(sum.left && left && { left: addAmounts(sum.left, left) }),
  things: [...sum.things, thing],
});
