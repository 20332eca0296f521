import type { EntitlementState } from '../../benefits/entitlement.ts';
import type { VisualStudioState } from '../../benefits/visual-studio.ts';
import type { Books } from '../../books/books.ts';
import { lineOn } from '../../books/position.ts';
import type { PositionLine } from '../../books/position.ts';
import { foldedOn, laidUnder, worldOn } from '../../books/view.ts';
import { likenessOf } from '../../catalog/likeness.ts';
import type { Day } from '../../kernel/day.ts';
import { vsReassignment } from '../../terms/vs-reassignment.ts';
import type { RawEvent } from '../event.ts';

/** A row of the workspace with Visual Studio subscriptions, and how many more it may list. */
type Row = { thing: string; product: string; room: number };

/** Things of one product: of what began after a freeze, or of what was there before. */
type Group = { product: string; isNew: boolean; lines: PositionLine[] };

/** What can be given to somebody on a day, by kind. Acts are told to its books; it keeps up with them. */
export type Supply = {
  books: Books;
  on: Day;
  groups: Map<string, Group[]>;
  rows: Row[];
  /** The subscription that a person had last, where nobody has it now. */
  lastHad: Map<string, string>;
};

const given = ['visual-studio', 'cloud-token', 'license', 'product-key', 'azure-credit'] as const;

/** Editions of Visual Studio and sorts of credit change from year to year: any of the next is in the place of any. */
const alike: ReadonlySet<string> = new Set(['visual-studio', 'azure-credit']);
const farthest = 100;

/** How far one product is from another that came in its place; undefined: it could not. */
export const distanceOf = (kind: string, one: string, other: string): number | undefined =>
  likenessOf(one, other) ?? (alike.has(kind) ? farthest : undefined);

/** Everything whose right has not ended by the day; `since` is the day of the freeze. */
export function supplyOf(books: Books, on: Day, since: Day): Supply {
  const lastHad = new Map<string, string>();
  const world = worldOn(books, { on });
  const isNew = ({ thing, under }: PositionLine): boolean =>
    (world.membership(under)?.first ?? books.timelines.get(thing)?.facts[0]?.event.on ?? on) > since;
  const groups = new Map<string, Group[]>(
    given.map((kind) => {
      const lines = [...(books.ofKind.get(kind) ?? [])]
        .sort()
        .flatMap((id) => lineOn(books, id, { on }) ?? []);
      const usable = lines.filter((line) => !line.ended);
      const free = kind === 'visual-studio' ? freeOnes({ books, on, lastHad }, usable) : usable;
      const byProduct = Map.groupBy(free, (line) => `${isNew(line) ? 'new' : 'old'} ${line.product}`);
      const own = [...byProduct.values()].flatMap((of): Group[] =>
        of[0] ? [{ product: of[0].product, isNew: isNew(of[0]), lines: of }] : [],
      );
      return [kind, own];
    }),
  );
  return { books, on, groups, rows: rowsOf(books, on).filter(isNew), lastHad };
}

/** Subscriptions that nobody has: first those that nobody had, then those that may pass on soonest. */
function freeOnes(
  { books, on, lastHad }: Pick<Supply, 'books' | 'on' | 'lastHad'>,
  lines: readonly PositionLine[],
): PositionLine[] {
  const world = worldOn(books, { on });
  return lines
    .flatMap((line) => {
      const state = foldedOn(books, line.thing, { on })?.state as VisualStudioState | undefined;
      if (!state || state.assigned) return [];
      if (state.tenure) lastHad.set(state.tenure.subscriber, line.thing);
      const due = books.timelines.get(line.thing)?.kind.due(state, world) ?? [];
      const release = due.find(({ clause }) => clause === vsReassignment.id)?.on ?? '';
      return [{ line, release }];
    })
    .sort((a, b) => (a.release === b.release ? 0 : a.release < b.release ? -1 : 1))
    .map(({ line }) => line);
}

/** Rows in force whose number of subscriptions is known. */
function rowsOf(books: Books, on: Day): (Row & PositionLine)[] {
  return [...(books.ofKind.get('entitlement') ?? [])].sort().flatMap((thing) => {
    const line = lineOn(books, thing, { on });
    const grant = (foldedOn(books, thing, { on })?.state as EntitlementState | undefined)?.grant;
    if (!line || line.ended || typeof grant?.quantity !== 'number') return [];
    if (!/^visual studio\b/i.test(grant.benefit)) return [];
    const own = laidUnder(books, thing, { on }).filter(({ kind }) => kind.kind === 'visual-studio').length;
    return [{ ...line, room: grant.quantity - own }];
  });
}

/** What was there before comes last: it was free all the time. */
const older = 1000;

/**
 * Lines of a kind that could take the place of a product, the likest first. What was there before is in the place of
 * the same product only.
 */
export const candidatesFor = (supply: Supply, kind: string, product: string): PositionLine[][] =>
  (supply.groups.get(kind) ?? [])
    .flatMap((group) => {
      const far = group.isNew ? distanceOf(kind, product, group.product) : likenessOf(product, group.product);
      return far === undefined ? [] : [{ lines: group.lines, far: far + (group.isNew ? 0 : older) }];
    })
    .sort((a, b) => a.far - b.far)
    .map(({ lines }) => lines);

/** The row of the next list in which a subscription of a product may go on: never in one of another edition. */
export const rowFor = ({ rows }: Supply, product: string): Row | undefined =>
  rows.find((row) => row.room > 0 && likenessOf(product, row.product) !== undefined);

/** What an act took is there no more for the next one. */
export function takeFrom({ groups, rows }: Supply, { thing, event, under }: RawEvent): void {
  if (event === 'continued') {
    const row = rows.find((one) => one.thing === under);
    if (row) row.room -= 1;
  }
  if (event !== 'assigned' || !thing.startsWith('vs-')) return;
  for (const { lines } of groups.get('visual-studio') ?? []) {
    const place = lines.findIndex((line) => line.thing === thing);
    if (place >= 0) lines.splice(place, 1);
  }
}
