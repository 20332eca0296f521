import { step, withdrawnBy } from '../books/books.ts';
import type { Books, Fact, Folded, Timeline } from '../books/books.ts';
import { ProblemError, quote } from '../kernel/problem.ts';
import type { Entry } from '../journal/entry.ts';
import { record } from './tell.ts';
import type { Teller } from './tell.ts';

/** A standing fact that could not stand without those that are to be taken back, and why. */
export type Leaning = { seq: number; thing: string; event: string; on: string; why: string };

/** Those of some entries that still stand, the last first. */
export const standingOf = (books: Books, seqs: Iterable<number>): number[] =>
  [...seqs]
    .filter((seq) => {
      const fact = books.facts[seq];
      return fact !== undefined && !fact.withdrawn && withdrawnBy(fact.event) === undefined;
    })
    .sort((a, b) => b - a);

/**
 * The facts that lean on some entries: they could no longer follow, or they name a thing of which nothing else is on
 * record.
 */
export function leaningOn(books: Books, seqs: readonly number[]): Leaning[] {
  const taken = new Set(seqs);
  const things = new Set(seqs.flatMap((seq) => books.facts[seq]?.event.thing ?? []));
  const leaning = new Map<number, Leaning>();
  const gone = new Set<string>();
  for (const id of things) {
    const timeline = books.timelines.get(id);
    if (!timeline) continue;
    const left = timeline.facts.filter(({ seq, withdrawn }) => !withdrawn && !taken.has(seq));
    if (left.length === 0) gone.add(id);
    for (const one of cannotFollow(timeline, left)) leaning.set(one.seq, one);
  }
  for (const { seq, event, withdrawn } of books.facts) {
    if (withdrawn || taken.has(seq) || leaning.has(seq) || gone.size === 0) continue;
    const named = Object.values(event).find((value) => typeof value === 'string' && gone.has(value));
    if (named !== undefined) leaning.set(seq, leaningIn({ seq, event }, `it names ${quote(named)}`));
  }
  return [...leaning.values()].sort((a, b) => a.seq - b.seq);
}

/** The facts of a thing that could not follow each other, each judged as if those before it were not there. */
function cannotFollow({ kind }: Timeline, facts: readonly Fact[]): Leaning[] {
  const found: Leaning[] = [];
  const sound: Fact[] = [];
  let folded: Folded = { state: kind.blank(), peak: 0 };
  for (const fact of facts) {
    try {
      folded = step(kind, folded, fact.event);
      sound.push(fact);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      found.push(leaningIn(fact, error.message));
      // The state may have been changed before the event was refused.
      const blank: Folded = { state: kind.blank(), peak: 0 };
      folded = sound.reduce((before, { event }) => step(kind, before, event), blank);
    }
  }
  return found;
}

const leaningIn = ({ seq, event }: Pick<Fact, 'seq' | 'event'>, why: string): Leaning => ({
  seq,
  thing: event.thing,
  event: event.event,
  on: event.on,
  why,
});

const mostNamed = 10;

/** @throws ProblemError `leaned-on` naming the facts that lean on the entries */
export function nothingLeansOn(books: Books, seqs: readonly number[]): void {
  const leaning = leaningOn(books, seqs);
  if (leaning.length === 0) return;
  const named = leaning
    .slice(0, mostNamed)
    .map(({ seq, on, thing, event }) => `entry ${seq} (${quote(`${on} ${thing} ${event}`)})`);
  const more = leaning.length > mostNamed ? ` and ${leaning.length - mostNamed} more` : '';
  throw new ProblemError({
    code: 'leaned-on',
    status: 409,
    message: `${leaning.length === 1 ? 'a fact leans' : `${leaning.length} facts lean`} on what would be taken back: ${named.join(', ')}${more}`,
    cure: 'withdraw those first, or undo the later import that brought them; nothing was written',
  });
}

export type Undoing = {
  /** Lists of entries: what stands in one is taken back together, the last list first. */
  lists: readonly (readonly number[])[];
  because: string;
};

/**
 * Takes back entries, step by step, one list after the other; the caller has seen that nothing leans on them.
 * @throws ProblemError as `record`
 */
export function* undoing(
  books: Books,
  { lists, because }: Undoing,
  teller: Teller,
): Generator<number, Entry[]> {
  const entries: Entry[] = [];
  let done = 0;
  for (const list of lists.toReversed()) {
    const events = list.map((seq) => ({ thing: `entry-${seq}`, event: 'withdrawn', because }));
    entries.push(...record(books, { events }, teller).entries);
    done += list.length;
    yield done;
  }
  return entries;
}
