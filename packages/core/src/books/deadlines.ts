import type { Deadline } from '../thing/kind.ts';
import type { Books } from './books.ts';
import { foldedOn, worldOn } from './view.ts';
import type { Reading } from './view.ts';

export type DeadlineLine = Deadline & { thing: string };

/** Every day that falls due on or after the day of the reading, soonest first. */
export function deadlinesOn(books: Books, reading: Reading): DeadlineLine[] {
  const world = worldOn(books, reading);
  return [...books.timelines.values()]
    .flatMap(({ id, kind }) => {
      const folded = foldedOn(books, id, reading);
      return folded ? kind.due(folded.state, world).map((deadline) => ({ ...deadline, thing: id })) : [];
    })
    .filter((deadline) => deadline.on >= reading.on)
    .sort((a, b) => (a.on === b.on ? (a.thing < b.thing ? -1 : 1) : a.on < b.on ? -1 : 1));
}
