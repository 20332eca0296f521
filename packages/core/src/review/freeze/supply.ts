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
type Row = { thing: string; room: number };

/** What can be given to somebody on a day, by kind and product. Acts are told to its books; it keeps up with them. */
export type Supply = {
  books: Books;
  on: Day;
  groups: Map<string, Map<string, PositionLine[]>>;
  rows: Row[];
  /** The subscription that a person had last, where nobody has it now. */
  lastHad: Map<string, string>;
};

const given = ['visual-studio', 'cloud-token', 'license', 'product-key', 'azure-credit'] as const;

/** Any Visual Studio subscription is in the place of any, and any credit of any. */
const alike: ReadonlySet<string> = new Set(['visual-studio', 'azure-credit']);
const farthest = 100;

/** How far one product is from another that could take its place; undefined: it could not. */
export const distanceOf = (kind: string, one: string, other: string): number | undefined =>
  likenessOf(one, other) ?? (alike.has(kind) ? farthest : undefined);

/** Everything whose right has not ended by the day. */
export function supplyOf(books: Books, on: Day): Supply {
  const lastHad = new Map<string, string>();
  const groups = new Map<string, Map<string, PositionLine[]>>(
    given.map((kind) => {
      const lines = [...(books.ofKind.get(kind) ?? [])]
        .sort()
        .flatMap((id) => lineOn(books, id, { on }) ?? []);
      const usable = lines.filter((line) => !line.ended);
      const free = kind === 'visual-studio' ? freeOnes({ books, on, lastHad }, usable) : usable;
      return [kind, Map.groupBy(free, ({ product }) => product)] as const;
    }),
  );
  return { books, on, groups, rows: rowsOf(books, on), lastHad };
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
function rowsOf(books: Books, on: Day): Row[] {
  return [...(books.ofKind.get('entitlement') ?? [])].sort().flatMap((thing): Row[] => {
    const line = lineOn(books, thing, { on });
    const grant = (foldedOn(books, thing, { on })?.state as EntitlementState | undefined)?.grant;
    if (!line || line.ended || typeof grant?.quantity !== 'number') return [];
    if (!/^visual studio\b/i.test(grant.benefit)) return [];
    const own = laidUnder(books, thing, { on }).filter(({ kind }) => kind.kind === 'visual-studio').length;
    return [{ thing, room: grant.quantity - own }];
  });
}

/** Lines of a kind that could take the place of a product, the likest first. */
export const candidatesFor = (supply: Supply, kind: string, product: string): PositionLine[][] =>
  [...(supply.groups.get(kind) ?? [])]
    .flatMap(([name, lines]) => {
      const far = distanceOf(kind, product, name);
      return far === undefined ? [] : [{ lines, far }];
    })
    .sort((a, b) => a.far - b.far)
    .map(({ lines }) => lines);

/** What an act took is there no more for the next one. */
export function takeFrom({ groups, rows }: Supply, { thing, event, under }: RawEvent): void {
  if (event === 'continued') {
    const row = rows.find((one) => one.thing === under);
    if (row) row.room -= 1;
  }
  if (event !== 'assigned' || !thing.startsWith('vs-')) return;
  for (const lines of groups.get('visual-studio')?.values() ?? []) {
    const place = lines.findIndex((line) => line.thing === thing);
    if (place >= 0) lines.splice(place, 1);
  }
}
