import type { Books, Folded, Timeline } from '../books/books.ts';
import { step } from '../books/books.ts';
import { counts, foldedOn, worldOn, worldsOf } from '../books/view.ts';
import type { Reading } from '../books/view.ts';
import type { Day } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { sharingAssociatedOnly } from '../terms/sharing-associated-only.ts';
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
  for (const timeline of books.timelines.values()) walk(books, timeline, { reading, worlds, lines });
  for (const spanning of [standingCredits, installationFindings])
    for (const line of spanning(books, reading)) lines.push(line);
  return lines.sort(inOrder);
}

/**
 * What stands about one thing on a day, as it concerns one of its holders, where the terms do not permit it. Whether
 * the others may share it is not theirs to answer.
 */
export function findingsOfHolder(
  books: Books,
  { thing, holder }: { thing: string; holder: string },
  reading: Reading,
): Finding[] {
  const kind = books.timelines.get(thing)?.kind;
  const folded = foldedOn(books, thing, reading);
  if (!kind || !folded) return [];
  const world = worldOn(books, reading);
  const standing = kind.stands(folded.state, world);
  const spanning = kind.kind === 'azure-credit' ? standingCredits(books, reading) : [];
  const isShared = standing.some(({ clause }) => clause === sharingAssociatedOnly.id);
  return [
    ...standing.filter(({ clause }) => clause !== sharingAssociatedOnly.id),
    ...(isShared ? [apply(sharingAssociatedOnly, { on: reading.on, ...world.association(holder) })] : []),
    ...spanning.filter((line) => line.thing === thing).map(({ thing: _, on: __, ...finding }) => finding),
  ].filter(({ answer }) => answer !== 'permitted');
}

/** The same of one thing. */
export function findingsOf(books: Books, thing: string, reading: Reading): FindingLine[] {
  const timeline = books.timelines.get(thing);
  const lines: FindingLine[] = [];
  if (timeline) walk(books, timeline, { reading, worlds: worldsOf(books, reading.knownAt), lines });
  for (const line of [...standingCredits(books, reading), ...installationFindings(books, reading, thing)])
    if (line.thing === thing) lines.push(line);
  return lines.sort(inOrder);
}

const inOrder = (a: FindingLine, b: FindingLine): number =>
  a.on === b.on ? (a.seq ?? Infinity) - (b.seq ?? Infinity) || 0 : a.on < b.on ? -1 : 1;

/** What is read, the worlds of its days, and the lines found so far. */
type Round = { reading: Reading; worlds: (on: Day) => World; lines: FindingLine[] };

/** Judges every act of a thing by the state before it, and the last state by the day of the reading. */
function walk(books: Books, timeline: Timeline, { reading, worlds, lines }: Round): void {
  const { kind, id: thing } = timeline;
  let folded: Folded | undefined;
  for (const fact of timeline.facts) {
    if (!counts(fact, reading)) continue;
    const { seq, event } = fact;
    const { on } = event;
    folded ??= { state: kind.blank(), peak: 0 };
    const then = { on, knownAt: reading.knownAt };
    const act = { timeline, state: folded.state, event, world: worlds(on), reading: then, seq };
    for (const finding of judgeAct(books, act))
      lines.push({ ...finding, thing, on, event: event.event, seq });
    folded = step(kind, folded, event);
  }
  if (!folded) return;
  for (const finding of kind.stands(folded.state, worlds(reading.on)))
    lines.push({ ...finding, thing, on: reading.on });
}
