import { liveOf } from '../../books/books.ts';
import { deadlinesOn } from '../../books/deadlines.ts';
import type { DeadlineLine } from '../../books/deadlines.ts';
import { lineOn } from '../../books/position.ts';
import type { PositionLine } from '../../books/position.ts';
import { grantedUnder, laidUnder } from '../../books/view.ts';
import { addAmounts } from '../../kernel/amount.ts';
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
 * the next list has it is not known, so it may have to be bought.
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

/** What becomes of everything that an enrollment brought, as the books see it once they know of the choice. */
export function effectsOf(future: Future, standing: readonly FindingLine[]): Effect[] {
  const { books, enrollment, on, pairs, issued } = future;
  const ground: Ground = {
    future,
    standing: byThing(standing),
    due: byThing(deadlinesOn(books, { on })),
    before: byThing(deadlinesOn(books, { on: enrollment.until })),
    free: new Map(pairs.map((pair) => [pair, freeIn(pair, future)])),
  };
  // A row that brought things is spoken of by them.
  const leaves = grantedUnder(books, enrollment.id, { on })
    .filter(({ id }) => laidUnder(books, id, { on }).length === 0)
    .map(({ id }) => id);
  return joined([...issued, ...leaves.sort()].flatMap((id) => piecesOf(id, ground)));
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

/** What is to be done about a finding that stands once the choice is made. */
function workOf(line: PositionLine, finding: FindingLine, ground: Ground): Piece[] {
  const { clause, answer, figures, doubts = [] } = finding;
  const { on } = ground.future;
  if (clause === tokenNewSetEachYear.id && ground.future.issued.includes(line.thing))
    return [piece('redeem', line, { on, clause, doubts, many: line.numbers.entitled })];
  if (answer === 'permitted') return [];
  const { kind, numbers } = line;
  const there = figures?.['short'] ?? numbers.assignedNow;
  if (clause === licenseAfterLapse.id) {
    const many = answer === 'unknown' ? 'unknown' : there;
    if (kind !== 'cloud-token') return [piece('uninstall', line, { on, clause, doubts, many })];
    if (many === 'unknown') return [piece('buy', line, { on, clause, doubts, many })];
    const [, short] = shared(line, many, ground);
    return short.many > 0 ? [piece(short.work, line, { on, clause, doubts, many: short.many })] : [];
  }
  if (clause !== benefitsAsListedWhenBought.id || kind !== 'visual-studio') return [];
  const [taken, short] = shared(line, numbers.assignedNow, ground);
  return [
    ...(taken > 0 ? [piece('reassign', line, { on, clause, doubts, many: taken })] : []),
    ...(short.many > 0 ? [piece(short.work, line, { on, clause, doubts, many: short.many })] : []),
  ];
}

const pairOf = ({ thing, under }: PositionLine, { pairs }: Future): Pair | undefined =>
  pairs.find(({ old }) => old !== undefined && (old.thing === thing || old.thing === under));

type Short = { work: 'buy' | 'unknown'; many: number };

/** How many of those in use find a place in the next list, and what becomes of the others. */
function shared(line: PositionLine, many: number, { future, free }: Ground): [taken: number, short: Short] {
  const pair = pairOf(line, future);
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
  const held = { ...line, numbers: { ...line.numbers, unit: 'holders' } };
  return many === 0 ? [] : [piece('reassign', held, { on, clause: creditByOffer.id, many })];
}

/** The same work on the same product is one effect. */
function joined(pieces: readonly Piece[]): Effect[] {
  const groups = Map.groupBy(pieces, ({ work, on, clause, kind, product, unit, doubts }) =>
    [work, on, clause, kind, product, unit, ...doubts].join('|'),
  );
  return works.flatMap((work) =>
    [...groups.values()].flatMap(([first, ...others]) =>
      first?.work === work ? [others.reduce(added, { ...withoutThing(first), things: [first.thing] })] : [],
    ),
  );
}

const withoutThing = ({ thing: _, ...effect }: Piece): Omit<Effect, 'things'> => effect;

const added = (sum: Effect, { thing, many, left }: Piece): Effect => ({
  ...sum,
  many: sum.many === 'unknown' || many === 'unknown' ? 'unknown' : sum.many + many,
  ...(sum.left && left && { left: addAmounts(sum.left, left) }),
  things: [...sum.things, thing],
});
