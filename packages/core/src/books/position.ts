import type { CloudTokenState } from '../benefits/cloud-token.ts';
import type { Day } from '../kernel/day.ts';
import type { SkuState } from '../reported/sku.ts';
import { productKeyOf } from '../catalog/product.ts';
import type { Counted, Numbers } from '../thing/kind.ts';
import type { Reservation } from '../thing/reservation.ts';
import type { World } from '../thing/world.ts';
import type { Books, Folded, Timeline } from './books.ts';
import { foldedOn, laidUnder, worldOn } from './view.ts';
import type { Reading } from './view.ts';

/** The four numbers of one thing, and what Microsoft's tools make of it. */
export type PositionLine = {
  thing: string;
  kind: string;
  product: string;
  under?: string | undefined;
  /** The last day of the right to use it. */
  until?: Day | undefined;
  /** That day is past: nothing is entitled any more. */
  ended?: true;
  /** The last day on which the service runs, whatever the right. */
  serviceUntil?: Day | undefined;
  /** The same day by our arithmetic, beside what the admin center shows. */
  serviceExpected?: Day | undefined;
  numbers: Numbers & { peak: number };
  /** Microsoft's number, and theirs less ours on the day it counted: absent where they never did. */
  counted?: (Omit<Counted, 'consumed'> & { difference: number }) | undefined;
  /** For whom its next assignment is kept. */
  reserved?: Reservation;
};

/** Of one product: what our record has of it in all, and what a tool of Microsoft counts. */
export type ProductCount = {
  product: string;
  sku: string;
  on: Day;
  by: string;
  licenses: { ours: number; theirs: number; difference: number };
  assigned: { ours: number; theirs: number; difference: number };
};

export type Position = {
  on: Day;
  knownAt?: string | undefined;
  lines: PositionLine[];
  counts: ProductCount[];
};

/** What we have on a day, as known at an instant. Lines are in the order of their ids. */
export function positionOn(books: Books, reading: Reading): Position {
  const world = worldOn(books, reading);
  const own = new Map<string, PositionLine>();
  for (const id of [...books.timelines.keys()].sort()) {
    const line = ownLineOn(books, id, { reading, world });
    if (line) own.set(id, line);
  }
  const lines = [...own.values()].map((line) =>
    withPieces(books, line, { reading, lineOf: (id) => own.get(id) }),
  );
  return { ...reading, lines, counts: countsOn(books, lines, reading) };
}

/** The line of one thing; undefined for a thing that is not counted, or not known in this reading. */
export function lineOn(books: Books, id: string, reading: Reading): PositionLine | undefined {
  const world = worldOn(books, reading);
  const lineOf = (one: string): PositionLine | undefined => ownLineOn(books, one, { reading, world });
  const line = lineOf(id);
  return line && withPieces(books, line, { reading, lineOf });
}

/** The line of one thing by itself. */
function ownLineOn(
  books: Books,
  id: string,
  { reading, world }: { reading: Reading; world: World },
): PositionLine | undefined {
  const timeline = books.timelines.get(id);
  const folded = timeline?.kind.line && foldedOn(books, id, reading);
  return timeline && folded && ownLine(timeline, folded, world);
}

/** Whether the numbers of a thing are those of what lies under it as well. */
export const hasPieces = (id: string): boolean => id.startsWith('ent-');

/** The line of one thing by itself, on the day of a world; undefined for a thing that is not counted. */
export function ownLine(
  { id, kind }: Timeline,
  { state, peak }: Folded,
  world: World,
): PositionLine | undefined {
  if (!kind.line) return undefined;
  const { counted: theirs, numbers, ...line } = kind.line(state, world);
  const ended = line.until !== undefined && line.until < world.on;
  const { consumed = 0, ...counted } = theirs ?? {};
  const difference =
    theirs && numbers.entitled !== 'unknown' ? theirs.number - (numbers.entitled - consumed) : undefined;
  const reserved = kind.reserved?.(state);
  return {
    thing: id,
    kind: kind.kind,
    ...line,
    ...(ended && { ended }),
    numbers: { ...numbers, ...(ended && { entitled: 0 }), peak },
    ...(difference !== undefined && { counted: { ...(counted as Counted), difference } }),
    ...(reserved && { reserved }),
  };
}

type Given = { reading: Reading; lineOf: (id: string) => PositionLine | undefined };

/** An entitlement has what the things laid under it have. Its peak is the sum of theirs, so never too small. */
function withPieces(books: Books, line: PositionLine, { reading, lineOf }: Given): PositionLine {
  if (!hasPieces(line.thing)) return line;
  const numbers = { ...line.numbers };
  for (const { id } of laidUnder(books, line.thing, reading)) {
    const { assignedNow = 0, peak = 0, activationsConsumed } = lineOf(id)?.numbers ?? {};
    numbers.assignedNow += assignedNow;
    numbers.peak += peak;
    if (activationsConsumed !== undefined)
      numbers.activationsConsumed = (numbers.activationsConsumed ?? 0) + activationsConsumed;
  }
  return { ...line, numbers };
}

function countsOn(books: Books, lines: readonly PositionLine[], reading: Reading): ProductCount[] {
  const tokens = Map.groupBy(
    lines.filter(({ kind }) => kind === 'cloud-token'),
    ({ product }) => productKeyOf(product),
  );
  return [...(books.ofKind.get('sku') ?? [])].sort().flatMap((sku) => {
    const count = (foldedOn(books, sku, reading)?.state as SkuState | undefined)?.count;
    if (!count) return [];
    const { product, licenses, assigned, on, by } = count;
    const ours = (tokens.get(productKeyOf(product)) ?? []).filter(
      ({ thing }) => !isTime(books, thing, reading),
    );
    const held = ours.reduce(
      (sum, { numbers }) => sum + (numbers.entitled === 'unknown' ? 0 : numbers.entitled),
      0,
    );
    const used = ours.reduce((sum, { numbers }) => sum + numbers.assignedNow, 0);
    return [{ product, sku, on, by, licenses: compare(held, licenses), assigned: compare(used, assigned) }];
  });
}

/** A token that extended a subscription brought time, and no seats that a tool could count. */
const isTime = (books: Books, token: string, reading: Reading): boolean =>
  (foldedOn(books, token, reading)?.state as CloudTokenState | undefined)?.redeemed?.how === 'extend';

const compare = (ours: number, theirs: number): ProductCount['licenses'] => ({
  ours,
  theirs,
  difference: theirs - ours,
});
