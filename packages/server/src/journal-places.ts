import { findEntries } from '@benefolio/core';
import type { Desk } from './desk.ts';
import { pickOf } from './journal.ts';
import type { Pick, Sought } from './journal.ts';

/** The numbers of the entries that some filters meant, for a journal of this size. */
type Found = { size: number; lists: Map<string, number[]> };

const found = new WeakMap<Desk, Found>();
/** A person scrolls through one list, and looks into another. */
const mostLists = 4;

type Asked = { at: number; limit: number; order: 'oldest' | 'newest' };

/**
 * The entries from a position on of all that are meant, and how many these are. The list is made once for as long as
 * the journal stands still, so that scrolling looks nothing up twice.
 */
export function picksAt(
  desk: Desk,
  { filter, markOf }: Sought,
  { at, limit, order }: Asked,
): Promise<{ picks: Pick[]; total: number }> {
  const name = JSON.stringify(filter, (_, value: unknown) => (value instanceof Set ? [...value] : value));
  return desk.writer.read((books, size) => {
    const kept = found.get(desk);
    const lists = kept?.size === size ? kept.lists : new Map<string, number[]>();
    const list = lists.get(name) ?? findEntries(books, filter, markOf);
    lists.delete(name);
    lists.set(name, list);
    for (const oldest of lists.keys()) if (lists.size > mostLists) lists.delete(oldest);
    found.set(desk, { size, lists });
    const total = list.length;
    const seqs =
      order === 'oldest'
        ? list.slice(at, at + limit)
        : list.slice(Math.max(0, total - at - limit), Math.max(0, total - at));
    const picks = seqs.flatMap((seq) => {
      const fact = books.facts[seq];
      return fact ? [pickOf(fact, filter.knownAt)] : [];
    });
    return { picks, total };
  });
}
