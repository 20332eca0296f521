import type { Books, Folded, Timeline } from '../books/books.ts';
import { step } from '../books/books.ts';
import { counts, foldedOn, worldsOf } from '../books/view.ts';
import type { Reading } from '../books/view.ts';
import type { Day } from '../kernel/day.ts';
import type { Finding } from '../terms/apply.ts';
import type { World } from '../thing/world.ts';
import { standingCredits } from './credits.ts';
import { installationFindings } from './installations.ts';
import { judgeAct } from './judge.ts';

/** A finding and what it is about. With `seq` it is on an act; without, it stands on the day although nobody acts. */
export type FindingLine = Finding & { thing: string; on: Day; event?: string; seq?: number };

/**
 * All findings as of a day, judged with what is known at the reading's instant: on every act, and on what stands.
 * Findings as they were given then stay in the journal's entries.
 */
export function findingsOn(books: Books, reading: Reading): FindingLine[] {
  const worlds = worldsOf(books, reading.knownAt);
  const lines: FindingLine[] = [];
  for (const timeline of books.timelines.values()) {
    onActs(books, timeline, { reading, worlds, lines });
    standing(books, timeline, { reading, worlds, lines });
  }
  for (const spanning of [standingCredits, installationFindings])
    for (const line of spanning(books, reading)) lines.push(line);
  return lines.sort((a, b) =>
    a.on === b.on ? (a.seq ?? Infinity) - (b.seq ?? Infinity) || 0 : a.on < b.on ? -1 : 1,
  );
}

/** What is read, the worlds of its days, and the lines found so far. */
type Round = { reading: Reading; worlds: (on: Day) => World; lines: FindingLine[] };

function onActs(books: Books, timeline: Timeline, { reading, worlds, lines }: Round): void {
  const { kind, id } = timeline;
  let folded: Folded = { state: kind.blank(), peak: 0 };
  for (const fact of timeline.facts) {
    if (!counts(fact, reading)) continue;
    const { seq, event } = fact;
    const { on } = event;
    const then = { on, knownAt: reading.knownAt };
    const act = { timeline, state: folded.state, event, world: worlds(on), reading: then, seq };
    for (const finding of judgeAct(books, act))
      lines.push({ ...finding, thing: id, on, event: event.event, seq });
    folded = step(kind, folded, event);
  }
}

function standing(books: Books, { id, kind }: Timeline, { reading, worlds, lines }: Round): void {
  const folded = foldedOn(books, id, reading);
  if (!folded) return;
  for (const finding of kind.stands(folded.state, worlds(reading.on)))
    lines.push({ ...finding, thing: id, on: reading.on });
}
