import type { Books, Folded, Timeline } from '../books/books.ts';
import { step } from '../books/books.ts';
import { factsOf, foldedOn, worldOn } from '../books/view.ts';
import type { Reading } from '../books/view.ts';
import type { Day } from '../kernel/day.ts';
import type { Finding } from '../terms/apply.ts';
import { installationFindings } from './installations.ts';
import { judgeAct } from './judge.ts';

/** A finding and what it is about. With `seq` it is on an act; without, it stands on the day although nobody acts. */
export type FindingLine = Finding & { thing: string; on: Day; event?: string; seq?: number };

/**
 * All findings as of a day, judged with what is known at the reading's instant: on every act, and on what stands.
 * Findings as they were given then stay in the journal's entries.
 */
export function findingsOn(books: Books, reading: Reading): FindingLine[] {
  return [...books.timelines.values()]
    .flatMap((timeline) => [...onActs(books, timeline, reading), ...standing(books, timeline, reading)])
    .concat(installationFindings(books, reading))
    .sort((a, b) => (a.on === b.on ? (a.seq ?? Infinity) - (b.seq ?? Infinity) || 0 : a.on < b.on ? -1 : 1));
}

function onActs(books: Books, timeline: Timeline, reading: Reading): FindingLine[] {
  const { kind } = timeline;
  let folded: Folded = { state: kind.blank(), peak: 0 };
  return factsOf(timeline, reading).flatMap(({ seq, event }) => {
    const then = { ...reading, on: event.on };
    const findings = judgeAct(books, {
      timeline,
      state: folded.state,
      event,
      world: worldOn(books, then),
      reading: then,
      seq,
    });
    folded = step(kind, folded, event);
    return findings.map((finding) => ({
      ...finding,
      thing: timeline.id,
      on: event.on,
      event: event.event,
      seq,
    }));
  });
}

function standing(books: Books, timeline: Timeline, reading: Reading): FindingLine[] {
  const folded = foldedOn(books, timeline.id, reading);
  if (!folded) return [];
  return timeline.kind
    .stands(folded.state, worldOn(books, reading))
    .map((finding) => ({ ...finding, thing: timeline.id, on: reading.on }));
}
