import { checkTimeline, fold, liveOf, newTimeline, post, rollback, withdrawnBy } from '../books/books.ts';
import type { Books, Timeline } from '../books/books.ts';
import { worldOn } from '../books/view.ts';
import type { Day } from '../kernel/day.ts';
import { ProblemError, quote } from '../kernel/problem.ts';
import { overall } from '../kernel/verdict.ts';
import type { Answer } from '../kernel/verdict.ts';
import { writeEntry } from '../journal/entry.ts';
import type { Entry, Source } from '../journal/entry.ts';
import type { Finding } from '../terms/apply.ts';
import type { AnyEvent } from '../thing/field.ts';
import { readEvent } from './event.ts';
import type { RawEvent } from './event.ts';
import { judgeInstallation } from './installations.ts';
import type { Names } from './names.ts';
import { judgeAct } from './judge.ts';

/** Who tells, when, and with whose names. `recordedAt` is never the caller's to choose. */
export type Teller = {
  by: string;
  release: string;
  recordedAt: string;
  /** The day it is now in the organization's time zone. */
  today: Day;
  names: Names;
};

export type Told = {
  answer: Answer;
  /** In the order of the events that were told; their numbers may be in another. */
  entries: Entry[];
  /** The texts to be hashed and kept; empty when the guard refused. */
  texts: string[];
  /** The guard `onlyIf` refused, and nothing was written. */
  refused?: true;
};

export type Telling = {
  events: readonly RawEvent[];
  /** The file and row that they were read from. */
  source?: Source | undefined;
  /** Write nothing unless the terms permit all of it. */
  onlyIf?: 'permitted' | undefined;
};

/**
 * It happened: judges the events in order and adds them to the books, all or none.
 * @throws ProblemError when an event cannot be read or cannot follow; the books are then as before
 */
export function tell(books: Books, telling: Telling, teller: Teller): Told {
  const size = books.facts.length;
  try {
    const entries = recordAll(books, telling, { ...teller, mayBeLater: false });
    const answer = overall(entries.flatMap((entry) => entry.findings));
    if (telling.onlyIf && answer !== 'permitted') {
      rollback(books, size);
      return { answer, entries, texts: [], refused: true };
    }
    return { answer, entries, texts: entries.toSorted((a, b) => a.seq - b.seq).map(writeEntry) };
  } catch (error) {
    rollback(books, size);
    throw error;
  }
}

/** Would it be all right? The same as `tell`, on any day, and nothing is left behind. */
export function ask(books: Books, telling: Telling, teller: Teller): { answer: Answer; entries: Entry[] } {
  const size = books.facts.length;
  try {
    const entries = recordAll(books, telling, { ...teller, mayBeLater: true });
    return { answer: overall(entries.flatMap((entry) => entry.findings)), entries };
  } finally {
    rollback(books, size);
  }
}

type Recorder = Teller & { mayBeLater: boolean };

/**
 * Records a list. What is taken back goes first, wherever it stands in the list, so that the right facts find the
 * place free; at the end everything that was touched must still follow.
 */
function recordAll(books: Books, { events, source }: Telling, teller: Recorder): Entry[] {
  const size = books.facts.length;
  const order = events.map((raw, n) => ({ raw, n })).sort((a, b) => rank(a.raw) - rank(b.raw));
  const recorded = order.map(({ raw, n }) => ({ n, entry: record(books, raw, { ...teller, source }) }));
  for (const timeline of touched(books, size)) if (!timeline.live) checkTimeline(timeline);
  return recorded.sort((a, b) => a.n - b.n).map(({ entry }) => entry);
}

const rank = ({ thing }: RawEvent): number => (/^entry-\d+$/.test(thing) ? 0 : 1);

function record(books: Books, raw: RawEvent, teller: Recorder & { source: Source | undefined }): Entry {
  const event = readEvent(raw, books, teller);
  if (event.on > teller.today && !teller.mayBeLater) {
    throw new ProblemError({
      code: 'day-to-come',
      status: 422,
      message: `${quote(event.on)} is after today, ${teller.today}`,
      cure: 'tell what has happened; `ask` takes any day',
    });
  }
  const findings = withdrawnBy(event) === undefined ? judged(books, event) : withdrawable(books, event);
  const { by, release, recordedAt, source } = teller;
  const entry: Entry = {
    v: 1,
    seq: books.facts.length,
    recordedAt,
    by,
    release,
    event,
    findings,
    ...(source && { source }),
  };
  post(books, entry);
  return entry;
}

/** Judges an event by what had happened before it; on one day, what was told earlier happened earlier. */
function judged(books: Books, event: AnyEvent): Finding[] {
  const timeline = books.timelines.get(event.thing) ?? newTimeline(event.thing);
  const last = timeline.facts.at(-1);
  const state =
    !last || last.event.on <= event.on
      ? liveOf(timeline).state
      : fold(
          timeline.kind,
          timeline.facts.filter((fact) => fact.event.on <= event.on && !fact.withdrawn),
        ).state;
  const reading = { on: event.on };
  const world = worldOn(books, reading);
  const act = { timeline, state, event, world, reading, seq: books.facts.length };
  // A reading of all findings counts installations once, for all acts: so it is no part of `judgeAct`.
  return [...judgeAct(books, act), ...judgeInstallation(books, act)];
}

function withdrawable(books: Books, event: AnyEvent): Finding[] {
  const number = withdrawnBy(event) ?? -1;
  const wrong = books.facts[number];
  const refuse = (what: string, cure: string): ProblemError =>
    new ProblemError({ code: 'cannot-withdraw', status: 422, message: `entry ${number} ${what}`, cure });
  if (!wrong) throw refuse('is not in the journal', 'look its number up with `journal`');
  if (wrong.withdrawn)
    throw refuse(`was withdrawn by entry ${wrong.withdrawn.seq}`, 'nothing is left to take back');
  if (withdrawnBy(wrong.event) !== undefined)
    throw refuse('is itself a withdrawal', 'tell the fact anew instead');
  return [];
}

/** The things that entries from number `size` on speak of, or take something back from. */
function touched(books: Books, size: number): Set<Timeline> {
  const things = books.facts.slice(size).map(({ event }) => {
    const target = withdrawnBy(event);
    return target === undefined ? event.thing : (books.facts[target]?.event.thing ?? '');
  });
  return new Set(things.flatMap((id) => books.timelines.get(id) ?? []));
}
