import { withdrawnBy } from '../books/books.ts';
import type { Entry } from '../journal/entry.ts';
import type { Correction } from './shape.ts';

/** What was taken back, by the number of the wrong entry. */
export function correctionsOf(shown: readonly Entry[]): Map<number, Correction> {
  const events = new Map(shown.map(({ seq, event }) => [seq, event]));
  const corrections = new Map<number, Correction>();
  for (const { seq: by, event: withdrawal } of shown) {
    const seq = withdrawnBy(withdrawal);
    const wrong = seq === undefined ? undefined : events.get(seq);
    if (seq === undefined || !wrong) continue;
    const { thing, event, on } = wrong;
    corrections.set(seq, { seq, by, thing, event, on, because: String(withdrawal['because'] ?? '') });
  }
  return corrections;
}
