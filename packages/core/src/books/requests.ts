import type { Request } from '../thing/request.ts';
import type { Books } from './books.ts';
import { foldedOn, worldOn } from './view.ts';
import type { Reading } from './view.ts';

export type RequestLine = Request & { thing: string };

/** Everything that Microsoft was asked for by a day, and what it decided; the oldest first. */
export function requestsOn(books: Books, reading: Reading): RequestLine[] {
  const world = worldOn(books, reading);
  return [...books.timelines.values()]
    .flatMap(({ id, kind }) => {
      const folded = kind.requests && foldedOn(books, id, reading);
      const requests = (folded && kind.requests?.(folded.state, world)) ?? [];
      return requests.map((request) => ({ thing: id, ...request }));
    })
    .sort((a, b) => order(a.asked, b.asked) || order(a.thing, b.thing));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
