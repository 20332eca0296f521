import { productKeyOf } from '../catalog/product.ts';
import type { Day } from '../kernel/day.ts';
import { ProblemError, quote } from '../kernel/problem.ts';
import { readFact } from '../journal/entry.ts';
import type { FactOfEntry } from '../journal/entry.ts';
import type { AnyEvent } from '../thing/field.ts';
import type { AnyKind } from '../thing/kind.ts';
import { kindOrProblem } from './kinds.ts';

/** One thing that happened, as the books keep it. */
export type Fact = {
  seq: number;
  recordedAt: string;
  event: AnyEvent;
  /** The entry that took it back, if one did. */
  withdrawn?: { seq: number; recordedAt: string };
  /** It was read from a file of Microsoft's. */
  imported?: true;
};

/** What is known of a thing after some of its facts, and the most that was ever assigned at once. */
export type Folded = { state: unknown; peak: number };

export type Timeline = {
  id: string;
  kind: AnyKind;
  /** By day, then by entry. */
  facts: Fact[];
  /** Those of them that say what it lies under; mostly one. */
  placed: Fact[];
  /** All facts folded; absent while it has to be folded anew. */
  live?: Folded | undefined;
};

/** The journal of one organization, read: a cache that can be thrown away. */
export type Books = {
  timelines: Map<string, Timeline>;
  /** By entry number. Withdrawals have a fact too, on a timeline of their own. */
  facts: Fact[];
  /** Which things may lie under which: where to look, never the answer (see `laidUnder`). */
  laid: Map<string, Set<string>>;
  /** Which enrollments may renew which: where to look as well. */
  renewals: Map<string, Set<string>>;
  /** Which tokens may be redeemed onto which: where to look as well. */
  onto: Map<string, Set<string>>;
  /** Which things may be of a kind: where to look as well. */
  ofKind: Map<string, Set<string>>;
  /** Which things may be of which product, by `productKeyOf`: where to look as well. */
  products: Map<string, Set<string>>;
};

export const newBooks = (): Books => ({
  timelines: new Map(),
  facts: [],
  laid: new Map(),
  renewals: new Map(),
  onto: new Map(),
  ofKind: new Map(),
  products: new Map(),
});

const withdrawal = /^entry-(\d+)$/;
/** The number of the entry that an event takes back; undefined for any other event. */
export function withdrawnBy(event: AnyEvent): number | undefined {
  const number = withdrawal.exec(event.thing)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Adds an entry that is known to be sound: one of the journal. */
export function post(books: Books, entry: FactOfEntry): void {
  const { seq, recordedAt, event, source } = entry;
  const fact: Fact = { seq, recordedAt, event };
  // A story is told by ourselves, although from a file.
  if (source && source.format !== 'story') fact.imported = true;
  const target = withdrawnBy(event);
  books.facts[seq] = fact;
  if (target !== undefined) {
    const wrong = books.facts[target];
    if (!wrong) throw new Error(`entry ${seq} withdraws entry ${target}, which is not there`);
    wrong.withdrawn = { seq, recordedAt };
    stale(books, wrong.event.thing);
    return;
  }
  const timeline = books.timelines.get(event.thing) ?? newTimeline(event.thing);
  const last = timeline.facts.at(-1);
  const inOrder = !last || last.event.on <= event.on;
  if (inOrder) {
    if (timeline.live) timeline.live = step(timeline.kind, timeline.live, event);
    timeline.facts.push(fact);
  } else {
    timeline.facts.splice(placeOf(timeline.facts, event.on), 0, fact);
    timeline.live = undefined;
  }
  books.timelines.set(timeline.id, timeline);
  if (timeline.facts.length === 1) note(books.ofKind, timeline.kind.kind, timeline.id);
  if (typeof event['under'] === 'string') {
    timeline.placed.splice(placeOf(timeline.placed, event.on), 0, fact);
    note(books.laid, event['under'], event.thing);
  }
  if (typeof event['renews'] === 'string') note(books.renewals, event['renews'], event.thing);
  if (typeof event['onto'] === 'string') note(books.onto, event['onto'], event.thing);
  const product = event['product'] ?? event['benefit'];
  if (typeof product === 'string') note(books.products, productKeyOf(product), event.thing);
}

const note = (index: Map<string, Set<string>>, key: string, id: string): void =>
  void index.set(key, (index.get(key) ?? new Set()).add(id));

/** Adds the text of an entry. */
export const postText = (books: Books, text: string): void => post(books, readFact(text));

/** Forgets every entry from number `size` on. */
export function rollback(books: Books, size: number): void {
  const things = new Set<string>();
  for (const { event } of books.facts.slice(size)) {
    const target = withdrawnBy(event);
    const wrong = target === undefined ? undefined : books.facts[target];
    if (wrong) delete wrong.withdrawn;
    things.add(wrong?.event.thing ?? event.thing);
  }
  for (const id of things) {
    const timeline = books.timelines.get(id);
    if (!timeline) continue;
    timeline.facts = timeline.facts.filter((fact) => fact.seq < size);
    timeline.placed = timeline.placed.filter((fact) => fact.seq < size);
    timeline.live = undefined;
    if (timeline.facts.length === 0) books.timelines.delete(id);
  }
  books.facts.length = Math.min(books.facts.length, size);
}

/** A thing of which nothing is on record yet. */
export function newTimeline(id: string): Timeline {
  const kind = kindOrProblem(id);
  return { id, kind, facts: [], placed: [], live: { state: kind.blank(), peak: 0 } };
}

/** Whether anything is on record of a thing, on any day. */
export const isKnown = (books: Books, id: string): boolean =>
  books.timelines.get(id)?.facts.some((fact) => !fact.withdrawn) ?? false;

function stale(books: Books, id: string): void {
  const timeline = books.timelines.get(id);
  if (timeline) timeline.live = undefined;
}

/** Where a new fact of that day goes: behind all that are not later. */
function placeOf(facts: readonly Fact[], on: Day): number {
  let place = facts.length;
  while (place > 0 && (facts[place - 1] as Fact).event.on > on) place -= 1;
  return place;
}

/** One event further. The state before is used up. */
export function step(kind: AnyKind, before: Folded, event: AnyEvent): Folded {
  const state = kind.evolve(before.state, event);
  return { state, peak: Math.max(before.peak, kind.assigned?.(state) ?? 0) };
}

/** Folds facts from the beginning. */
export function fold(kind: AnyKind, facts: Iterable<Fact>): Folded {
  let folded: Folded = { state: kind.blank(), peak: 0 };
  for (const fact of facts) folded = step(kind, folded, fact.event);
  return folded;
}

/** All that is known of a thing, folded when it has to be. */
export function liveOf(timeline: Timeline): Folded {
  timeline.live ??= fold(
    timeline.kind,
    timeline.facts.filter((fact) => !fact.withdrawn),
  );
  return timeline.live;
}

/** Folds a thing whose past was changed, and names the first entry that could no longer follow. */
export function checkTimeline(timeline: Timeline): void {
  let folded: Folded = { state: timeline.kind.blank(), peak: 0 };
  for (const { seq, event, withdrawn } of timeline.facts) {
    if (withdrawn) continue;
    try {
      folded = step(timeline.kind, folded, event);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      throw new ProblemError({
        code: error.code,
        status: error.status,
        message: `entry ${seq} (${quote(`${event.on} ${event.thing} ${event.event}`)}) could not follow: ${error.message}`,
        cure: `${error.cure}; or withdraw entry ${seq} in the same list`,
      });
    }
  }
  timeline.live = folded;
}
