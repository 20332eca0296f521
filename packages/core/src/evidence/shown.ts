import { withdrawnBy } from '../books/books.ts';
import { readEntry } from '../journal/entry.ts';
import type { Entry } from '../journal/entry.ts';
import type { Day } from '../kernel/day.ts';
import type { AnyEvent } from '../thing/field.ts';

/** An entry and the text it was read from. */
export type Shown = { text: string; entry: Entry };

/**
 * The entries that a pack shows: all that tell of a day up to the last one, because the position at the beginning
 * rests on the earlier ones; and whatever takes one of them back, on any day.
 */
export function shownOf(texts: Iterable<string>, { to, size }: { to: Day; size: number }): Shown[] {
  const kept = new Set<number>();
  const shown: Shown[] = [];
  for (const text of texts) {
    const entry = readEntry(text);
    if (entry.seq >= size) break;
    if (!isShown(entry.event, to, kept)) continue;
    kept.add(entry.seq);
    shown.push({ text, entry });
  }
  return shown;
}

/** Whether an event is shown in a pack up to a day that shows the entries of these numbers before it. */
export function isShown(event: AnyEvent, to: Day, before: ReadonlySet<number>): boolean {
  const target = withdrawnBy(event);
  return target === undefined ? event.on <= to : before.has(target);
}
