import { addDays, earliest } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import type { World } from '../thing/world.ts';
import { step } from './books.ts';
import type { Books, Fact, Folded, Timeline } from './books.ts';
import { ownLine } from './position.ts';
import type { PositionLine } from './position.ts';
import { factsOf } from './view.ts';
import type { Reading } from './view.ts';

// The numbers of one thing on their way through time. Between two of its facts they move only on days that are known
// beforehand: when its right ends, when a period of its money begins, and when something was told of what it lies under.

/** What a thing says of itself from one moment on: after a fact of its own, or on a day, before the facts of that day. */
export type Step = {
  on: Day;
  fact?: Fact;
  /** What it lies under since. */
  under?: string | undefined;
  line: PositionLine;
};

export type Walk = { reading: Reading; worlds: (on: Day) => World };

/** Every step of a thing up to the day of a reading; the last one is of that day. Nothing where it is not counted. */
export function* stepsOf(books: Books, timeline: Timeline, { reading, worlds }: Walk): Generator<Step> {
  const { kind } = timeline;
  const facts = factsOf(timeline, reading);
  const [first] = facts;
  if (!kind.line || !first) return;
  const others = daysAbove(books, timeline).filter((day) => day >= first.event.on);
  let folded: Folded = { state: kind.blank(), peak: 0 };
  let under: string | undefined;
  let own: Day[] = [];
  let on: Day = first.event.on;
  const look = (fact?: Fact): Step => {
    const line = ownLine(timeline, folded, worlds(on));
    if (!line) throw new Error(`${timeline.id} has lost its line`);
    own = [...(kind.turns?.(folded.state) ?? []), ...(line.until ? [addDays(line.until, 1)] : [])];
    return { on, ...(fact && { fact }), under, line };
  };
  for (let n = 0; ;) {
    if (n > 0) yield look();
    for (let fact = facts[n]; fact?.event.on === on; fact = facts[n]) {
      folded = step(kind, folded, fact.event);
      if (typeof fact.event['under'] === 'string') under = fact.event['under'];
      n += 1;
      yield look(fact);
    }
    if (on === reading.on) return;
    const now = on;
    const later = [facts[n]?.event.on, others.find((day) => day > now), ...own].filter(
      (day) => day !== undefined && day > now && day < reading.on,
    );
    on = earliest(...later) ?? reading.on;
  }
}

/** The days of all facts of what a thing lies under, or ever did, and of what renews it. */
function daysAbove(books: Books, timeline: Timeline): Day[] {
  const above = new Set(undersOf(timeline));
  for (const id of above) {
    for (const under of undersOf(books.timelines.get(id))) above.add(under);
    for (const renewal of books.renewals.get(id) ?? []) above.add(renewal);
  }
  const days = [...above].flatMap((id) =>
    (books.timelines.get(id)?.facts ?? []).map(({ event }) => event.on),
  );
  return [...new Set(days)].sort();
}

const undersOf = (timeline: Timeline | undefined): string[] =>
  (timeline?.placed ?? []).map(({ event }) => String(event['under']));
