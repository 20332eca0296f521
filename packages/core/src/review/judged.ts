import { fold, liveOf, newTimeline } from '../books/books.ts';
import type { Books, Timeline } from '../books/books.ts';
import { worldOn } from '../books/view.ts';
import type { Day } from '../kernel/day.ts';
import type { Finding } from '../terms/apply.ts';
import type { AnyEvent } from '../thing/field.ts';
import { judgeInstallation } from './installations.ts';
import { judgeAct } from './judge.ts';

export const timelineOf = (books: Books, thing: string): Timeline =>
  books.timelines.get(thing) ?? newTimeline(thing);

/** What is known of a thing just before an act of a day; on one day, what was told earlier happened earlier. */
export function stateBefore(timeline: Timeline, on: Day): unknown {
  const last = timeline.facts.at(-1);
  if (!last || last.event.on <= on) return liveOf(timeline).state;
  const facts = timeline.facts.filter((fact) => fact.event.on <= on && !fact.withdrawn);
  return fold(timeline.kind, facts).state;
}

/** Judges an event by what had happened before it. */
export function judged(books: Books, event: AnyEvent): Finding[] {
  const timeline = timelineOf(books, event.thing);
  const state = stateBefore(timeline, event.on);
  const reading = { on: event.on };
  const act = { timeline, state, event, world: worldOn(books, reading), reading, seq: books.facts.length };
  // A reading of all findings counts installations once, for all acts: so it is no part of `judgeAct`.
  return [...judgeAct(books, act), ...judgeInstallation(books, act)];
}
