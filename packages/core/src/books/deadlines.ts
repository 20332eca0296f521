import { deadlineId, handlingOf } from '../handling/deadline.ts';
import type { Handling, HandlingState } from '../handling/deadline.ts';
import type { Deadline } from '../thing/kind.ts';
import type { Books } from './books.ts';
import { labelOf } from './find.ts';
import { counts, foldedOn, worldOn } from './view.ts';
import type { Reading } from './view.ts';

/** A deadline of one thing, and what our own people do about it. */
export type DeadlineLine = Deadline &
  Handling & {
    thing: string;
    kind: string;
    /** What the thing is of: a product, a benefit, an offer. */
    label?: string;
    /** By which something is told of it. */
    id: string;
  };

/** Every day that falls due on or after the day of the reading, soonest first. */
export function deadlinesOn(books: Books, reading: Reading): DeadlineLine[] {
  const world = worldOn(books, reading);
  const lines: DeadlineLine[] = [];
  for (const { id: thing, kind, facts } of books.timelines.values()) {
    const folded = foldedOn(books, thing, reading);
    if (!folded) continue;
    const times = new Map<string, number>();
    for (const due of kind.due(folded.state, world)) {
      const nth = (times.get(due.clause) ?? 0) + 1;
      times.set(due.clause, nth);
      if (due.on < reading.on) continue;
      const id = deadlineId(thing, due.clause, nth);
      const handled = foldedOn(books, id, reading)?.state as HandlingState | undefined;
      const label =
        kind.line?.(folded.state, world).product ?? labelOf(facts.find((fact) => counts(fact, reading)));
      lines.push({
        ...due,
        ...(handled && handlingOf(handled, due.on)),
        thing,
        kind: kind.kind,
        ...(label !== undefined && { label }),
        id,
      });
    }
  }
  return lines.sort((a, b) => (a.on === b.on ? (a.thing < b.thing ? -1 : 1) : a.on < b.on ? -1 : 1));
}
