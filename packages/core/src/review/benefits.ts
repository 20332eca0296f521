import { kindOf } from '../books/kinds.ts';
import type { Books } from '../books/books.ts';
import { hasPieces, lineOn, positionOn } from '../books/position.ts';
import type { Position, PositionLine } from '../books/position.ts';
import { foldedOn, laidUnder, worldOn } from '../books/view.ts';
import type { Reading } from '../books/view.ts';
import { offerByCode } from '../catalog/offer.ts';
import { productKeyOf } from '../catalog/product.ts';
import { addAmounts, currencyOf } from '../kernel/amount.ts';
import { latest } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import type { Money } from '../catalog/credit.ts';
import type { SkuState } from '../reported/sku.ts';
import type { Counted } from '../thing/kind.ts';
import type { World } from '../thing/world.ts';
import type { FindingLine } from './findings.ts';
import { standingOn } from './standing.ts';

/** How many findings stand on a day, by their answer; those that permit are not counted. */
export type OpenFindings = { forbidden: number; unknown: number; discretionary: number };

/** What was handed out of an entitlement, in one: the last end of service, the money, and what Microsoft counts. */
export type Pieces = {
  many: number;
  kinds: { kind: string; title: string; many: number }[];
  serviceUntil?: Day;
  money?: Pick<Money, 'granted' | 'drawn' | 'lapsed' | 'left'>;
  /** `on`: the oldest count of them. */
  counted?: { what: Counted['what']; number: number; difference: number; on: Day };
};

/** A line of the position, with what a list of benefits needs besides. */
export type BenefitLine = PositionLine & {
  /** What its kind is called. */
  title: string;
  /** The enrollment and the offer that it comes from, directly or through an entitlement. */
  enrollment?: string;
  offer?: string;
  offerTitle?: string;
  /** The entitlement that it lies under. */
  entitlement?: string;
  pieces?: Pieces;
  /** Of a token, or of what has tokens: the count of the whole product by a tool of Microsoft. */
  sku?: string;
  open: OpenFindings;
  /** What we are not sure of in what stands. */
  doubts: number;
};

/** The position of a day, each line with where it comes from and what stands of it. */
export function benefitsOn(
  books: Books,
  reading: Reading,
): Omit<Position, 'lines'> & { lines: BenefitLine[] } {
  const { lines, ...rest } = positionOn(books, reading);
  return { ...rest, lines: describe(lines, givenOn(books, reading)) };
}

/** One line of it, and the lines of what lies under it; undefined for a thing that is not counted or not known. */
export function benefitOf(
  books: Books,
  thing: string,
  reading: Reading,
): { line: BenefitLine; pieces: BenefitLine[] } | undefined {
  const own = lineOn(books, thing, reading);
  if (!own) return undefined;
  const under = hasPieces(thing) ? laidUnder(books, thing, reading).map(({ id }) => id) : [];
  const all = [own, ...under.sort().flatMap((id) => lineOn(books, id, reading) ?? [])];
  const things = all.map((line) => line.thing);
  const [line, ...pieces] = describe(all, givenOn(books, reading, things));
  return line && { line, pieces };
}

type Given = {
  world: World;
  standing: ReadonlyMap<string, FindingLine[]>;
  /** The counts of Microsoft's tools, by product. */
  skus: ReadonlyMap<string, string>;
};

const givenOn = (books: Books, reading: Reading, things?: readonly string[]): Given => ({
  world: worldOn(books, reading),
  standing: standingOn(books, reading, things),
  skus: skusOn(books, reading),
});

function skusOn(books: Books, reading: Reading): Map<string, string> {
  const skus = new Map<string, string>();
  for (const sku of [...(books.ofKind.get('sku') ?? [])].sort()) {
    const { count } = (foldedOn(books, sku, reading)?.state ?? {}) as SkuState;
    if (count && !skus.has(productKeyOf(count.product))) skus.set(productKeyOf(count.product), sku);
  }
  return skus;
}

function describe(lines: readonly PositionLine[], { world, standing, skus }: Given): BenefitLine[] {
  const under = Map.groupBy(
    lines.filter((line) => line.under !== undefined && hasPieces(line.under)),
    (line) => line.under ?? '',
  );
  return lines.map((line) => {
    const membership = world.membership(line.under);
    const pieces = hasPieces(line.thing) ? (under.get(line.thing) ?? []) : undefined;
    const all = [line, ...(pieces ?? [])];
    const found = all.flatMap(({ thing }) => standing.get(thing) ?? []);
    const token = all.find(({ kind }) => kind === 'cloud-token');
    const sku = token && skus.get(productKeyOf(token.product));
    return {
      ...line,
      title: titleOf(line),
      ...(membership && { enrollment: membership.id, offer: membership.offer }),
      ...(membership && { offerTitle: offerByCode(membership.offer)?.title ?? membership.offer }),
      ...(line.under !== undefined && hasPieces(line.under) && { entitlement: line.under }),
      ...(pieces && { pieces: piecesOf(pieces) }),
      ...(sku !== undefined && { sku }),
      ...openOf(found),
    };
  });
}

const titleOf = ({ thing, kind }: PositionLine): string => kindOf(thing)?.title ?? kind;

function openOf(found: readonly FindingLine[]): Pick<BenefitLine, 'open' | 'doubts'> {
  const open: OpenFindings = { forbidden: 0, unknown: 0, discretionary: 0 };
  let doubts = 0;
  for (const finding of found) {
    if (finding.answer !== 'permitted') open[finding.answer] += 1;
    doubts += finding.doubts?.length ?? 0;
  }
  return { open, doubts };
}

function piecesOf(lines: readonly PositionLine[]): Pieces {
  const kinds = [...Map.groupBy(lines, ({ kind }) => kind)].map(([kind, members]) => ({
    kind,
    title: titleOf(members[0] as PositionLine),
    many: members.length,
  }));
  const serviceUntil = latest(...lines.map((line) => line.serviceUntil));
  const money = moneyOf(lines.flatMap(({ numbers }) => numbers.money ?? []));
  const counted = countedOf(lines.flatMap((line) => line.counted ?? []));
  return {
    many: lines.length,
    kinds,
    ...(serviceUntil && { serviceUntil }),
    ...(money && { money }),
    ...(counted && { counted }),
  };
}

/** Nothing where they are in several currencies. */
function moneyOf(all: readonly Money[]): Pieces['money'] {
  const [first, ...rest] = all;
  if (!first || rest.some(({ left }) => currencyOf(left) !== currencyOf(first.left))) return undefined;
  const { granted, drawn, lapsed, left } = first;
  return rest.reduce(
    (sum, money) => ({
      granted: addAmounts(sum.granted, money.granted),
      drawn: addAmounts(sum.drawn, money.drawn),
      lapsed: addAmounts(sum.lapsed, money.lapsed),
      left: addAmounts(sum.left, money.left),
    }),
    { granted, drawn, lapsed, left },
  );
}

/** Nothing where different things were counted. */
function countedOf(all: readonly NonNullable<PositionLine['counted']>[]): Pieces['counted'] {
  const [first] = all;
  if (!first || all.some(({ what }) => what !== first.what)) return undefined;
  return {
    what: first.what,
    number: all.reduce((sum, { number }) => sum + number, 0),
    difference: all.reduce((sum, { difference }) => sum + difference, 0),
    on: all.reduce<Day>((oldest, { on }) => (on < oldest ? on : oldest), first.on),
  };
}
