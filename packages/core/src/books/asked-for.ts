import type { Day } from '../kernel/day.ts';
import type { AnyEvent } from '../thing/field.ts';
import type { Books, Timeline } from './books.ts';
import { labelOf } from './find.ts';
import { factsOf } from './view.ts';
import type { Reading } from './view.ts';

/** Something that a person asked for, and what came of it. */
export type AskedFor = {
  on: Day;
  thing: string;
  kind: string;
  event: string;
  /** What it was about: the incident, the engagement, the topic, the item. */
  about?: string;
  /** The event that answered it last. */
  answered?: { event: string; on: Day };
  /** An answer is still to come. */
  open: boolean;
};

/** `atOnce`: it was had as it was asked for, and an answer may come but need not. */
type Way = { answers: readonly string[]; about?: string; atOnce?: true };

/** The events by which a person asks, and those that answer; `about` is the field that both of them have. */
const ways: Record<string, Record<string, Way>> = {
  case: { asked: { answers: ['answered'], about: 'topic' } },
  'support-pool': { opened: { answers: ['closed', 'returned'], about: 'incident' } },
  'advisory-hours': { drawn: { answers: ['returned'], about: 'engagement', atOnce: true } },
  'marketing-item': { requested: { answers: ['received'] } },
};

/** What a person asked for by a day, the newest first. */
export function askedForBy(books: Books, person: string, reading: Reading): AskedFor[] {
  return Object.keys(ways)
    .flatMap((kind) => [...(books.ofKind.get(kind) ?? [])])
    .flatMap((id) => {
      const timeline = books.timelines.get(id);
      return timeline ? inTimeline(timeline, person, reading) : [];
    })
    .sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : a.thing < b.thing ? -1 : 1));
}

function inTimeline(timeline: Timeline, person: string, reading: Reading): AskedFor[] {
  const facts = factsOf(timeline, reading);
  return facts.flatMap(({ event }, n) => {
    const way = ways[timeline.kind.kind]?.[event.event];
    if (!way || event['by'] !== person) return [];
    const isSame = (other: AnyEvent): boolean =>
      way.about === undefined || other[way.about] === undefined || other[way.about] === event[way.about];
    const answer = facts
      .slice(n + 1)
      .findLast(({ event: other }) => way.answers.includes(other.event) && isSame(other))?.event;
    const about = way.about === undefined ? labelOf(facts[0]) : String(event[way.about]);
    return [
      {
        on: event.on,
        thing: timeline.id,
        kind: timeline.kind.kind,
        event: event.event,
        ...(about !== undefined && { about }),
        ...(answer && { answered: { event: answer.event, on: answer.on } }),
        open: !answer && !way.atOnce,
      },
    ];
  });
}
