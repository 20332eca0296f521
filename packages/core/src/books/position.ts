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
  const lines = [...books.timelines.keys()].sort().flatMap((id) => lineOn(books, id, reading) ?? []);
  return { ...reading, lines, counts: countsOn(books, lines, reading) };
}

/** The line of one thing; undefined for a thing that is not counted, or not known in this reading. */
export function lineOn(books: Books, id: string, reading: Reading): PositionLine | undefined {
  const timeline = books.timelines.get(id);
  const folded = foldedOn(books, id, reading);
  const line = timeline && folded && ownLine(timeline, folded, worldOn(books, reading));
  if (!line || !hasPieces(id)) return line;
  return { ...line, numbers: withChildren(books, { id, numbers: line.numbers }, reading) };
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

type Whole = { id: string; numbers: Numbers & { peak: number } };

/** An entitlement has what the things laid under it have. Its peak is the sum of theirs, so never too small. */
function withChildren(books: Books, { id, numbers }: Whole, reading: Reading): Whole['numbers'] {
  return laidUnder(books, id, reading).reduce((sum, child) => {
    const line = lineOn(books, child.id, reading);
    if (!line) return sum;
    const { assignedNow, peak, activationsConsumed } = line.numbers;
    const consumed =
      activationsConsumed === undefined
        ? sum.activationsConsumed
        : (sum.activationsConsumed ?? 0) + activationsConsumed;
    return {
      ...sum,
      assignedNow: sum.assignedNow + assignedNow,
      peak: sum.peak + peak,
      ...(consumed !== undefined && { activationsConsumed: consumed }),
    };
  }, numbers);
}

function countsOn(books: Books, lines: readonly PositionLine[], reading: Reading): ProductCount[] {
  return [...books.timelines.keys()]
    .filter((id) => id.startsWith('sku-'))
    .sort()
    .flatMap((sku) => {
      const count = (foldedOn(books, sku, reading)?.state as SkuState | undefined)?.count;
      if (!count) return [];
      const { product, licenses, assigned, on, by } = count;
      const ours = lines.filter(
        (line) =>
          line.kind === 'cloud-token' &&
          productKeyOf(line.product) === productKeyOf(product) &&
          !isTime(books, line.thing, reading),
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
