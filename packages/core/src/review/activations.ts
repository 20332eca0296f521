import { behindOn } from '../books/behind.ts';
import { step } from '../books/books.ts';
import type { Books, Folded } from '../books/books.ts';
import { factsOf, worldsOf } from '../books/view.ts';
import type { Reading } from '../books/view.ts';
import type { Day } from '../kernel/day.ts';
import type { Finding } from '../terms/apply.ts';

/** One activation of a key: what it consumed, and the clause that says why. */
export type Activation = {
  seq: number;
  on: Day;
  recordedAt: string;
  machine: string;
  /** How many are consumed more than before it. */
  consumed: number;
  /** What the clause about consumption made of it. */
  finding?: Finding;
};

/** Every activation of a key that counts in a reading, in order. */
export function activationsOf(books: Books, thing: string, reading: Reading): Activation[] {
  const timeline = books.timelines.get(thing);
  if (!timeline) return [];
  const { kind } = timeline;
  const consumed = new Map<number, number>();
  const behind = behindOn(books, { thing, number: 'activationsConsumed' }, reading);
  for (const line of behind?.lines ?? [])
    if ('fact' in line && typeof line.change === 'number') consumed.set(line.fact.seq, line.change);
  const worlds = worldsOf(books, reading.knownAt);
  const activations: Activation[] = [];
  let folded: Folded = { state: kind.blank(), peak: 0 };
  for (const { seq, recordedAt, event } of factsOf(timeline, reading)) {
    if (event.event === 'activated') {
      const findings = kind.judge(folded.state, event, worlds(event.on));
      const finding = findings.find(({ figures }) => figures?.['consumes'] !== undefined);
      activations.push({
        seq,
        on: event.on,
        recordedAt,
        machine: String(event['machine']),
        consumed: consumed.get(seq) ?? 0,
        ...(finding && { finding }),
      });
    }
    folded = step(kind, folded, event);
  }
  return activations;
}
