import type { Holding } from '../thing/kind.ts';
import type { Books } from './books.ts';
import { foldedOn } from './view.ts';
import type { Reading } from './view.ts';

export type HolderLine = Holding & { thing: string; kind: string };

/** Who or what holds what on a day: people, companies and machines, each with the day it began. */
export const holdersOn = (books: Books, reading: Reading): HolderLine[] =>
  holdersOf(books, books.timelines.keys(), reading);

/** The same of some things. */
export function holdersOf(books: Books, things: Iterable<string>, reading: Reading): HolderLine[] {
  return [...things]
    .flatMap((id) => {
      const kind = books.timelines.get(id)?.kind;
      const folded = kind?.holders && foldedOn(books, id, reading);
      const held = (folded && kind.holders?.(folded.state)) ?? [];
      return held.map((holding) => ({ ...holding, thing: id, kind: kind?.kind ?? '' }));
    })
    .sort((a, b) => (a.holder === b.holder ? order(a.thing, b.thing) : order(a.holder, b.holder)));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
