import type { Reservation } from '../thing/reservation.ts';
import type { Books } from './books.ts';
import { foldedOn } from './view.ts';
import type { Reading } from './view.ts';

export type Reserved = Reservation & { thing: string; kind: string };

/** What is kept for whom on a day, the soonest first. */
export function reservationsOn(books: Books, reading: Reading): Reserved[] {
  return [...books.timelines.values()]
    .flatMap(({ id, kind }) => {
      const folded = kind.reserved && foldedOn(books, id, reading);
      const reservation = folded && kind.reserved?.(folded.state);
      return reservation ? [{ thing: id, kind: kind.kind, ...reservation }] : [];
    })
    .sort((a, b) => order(a.from, b.from) || order(a.thing, b.thing));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
