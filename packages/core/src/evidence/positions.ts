import { newBooks, post } from '../books/books.ts';
import type { Books } from '../books/books.ts';
import { positionOn } from '../books/position.ts';
import type { Position } from '../books/position.ts';
import type { Entry } from '../journal/entry.ts';
import { addDays } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { ProblemError } from '../kernel/problem.ts';
import type { Evidence } from './shape.ts';

type Folded = { books: Books; positions: Evidence['positions'] };

/**
 * Folds what stands, by day: in the order in which it was told, a fact and its correction may meet that never stood
 * together once all of a list was told.
 * @throws ProblemError naming the entry that cannot follow the others
 */
export function positionsOf(standing: readonly Entry[], { from, to }: { from: Day; to: Day }): Folded {
  const books = newBooks();
  const byDay = standing.toSorted((a, b) =>
    a.event.on < b.event.on ? -1 : a.event.on > b.event.on ? 1 : a.seq - b.seq,
  );
  let opening: Position | undefined;
  for (const entry of byDay) {
    // Read before the first entry of the period is added, the position needs no fact to be left out again.
    if (entry.event.on >= from) opening ??= positionOn(books, { on: addDays(from, -1) });
    postOne(books, entry);
  }
  opening ??= positionOn(books, { on: addDays(from, -1) });
  return { books, positions: { opening, closing: positionOn(books, { on: to }) } };
}

function postOne(books: Books, entry: Entry): void {
  try {
    post(books, entry);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, status, cure, message } = error;
    throw new ProblemError({ code, status, cure, message: `entry ${entry.seq} cannot follow: ${message}` });
  }
}
