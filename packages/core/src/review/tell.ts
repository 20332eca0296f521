import { checkTimeline, post, rollback, withdrawnBy } from '../books/books.ts';
import type { Books, Timeline } from '../books/books.ts';
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
import { judged } from './judged.ts';
import type { Names } from './names.ts';
import { mayReserve, reservedAgainst } from './reserving.ts';
import type { ReservationLine } from './reserving.ts';
import { mustBeSound } from './sound.ts';

/** Who tells, when, and with whose names. `recordedAt` is never the caller's to choose. */
export type Teller = {
  by: string;
  release: string;
  recordedAt: string;
  /** The day it is now in the organization's time zone. */
  today: Day;
  names: Names;
};

/** What was told or asked, before it is written. */
export type Answered = {
  answer: Answer;
  /** In the order of the events that were told; their numbers may be in another. */
  entries: Entry[];
  /** Reservations for others that assignments among them go against. */
  reservations: ReservationLine[];
};

export type Told = Answered & {
  /** The texts to be hashed and kept; empty when the guard refused. */
  texts: string[];
  /** The guard `onlyIf` refused, by the terms or by a reservation, and nothing was written. */
  refused?: true;
};

export type Telling = {
  events: readonly RawEvent[];
  /** The file and row that they were read from. */
  source?: Source | undefined;
  /** Write nothing unless the terms permit all of it, and nothing of it is kept for somebody else. */
  onlyIf?: 'permitted' | undefined;
};

/**
 * It happened: judges the events in order and adds them to the books, all or none.
 * @throws ProblemError when an event cannot be read or cannot follow; the books are then as before
 */
export function tell(books: Books, telling: Telling, teller: Teller): Told {
  const size = books.facts.length;
  const answered = record(books, telling, teller);
  if (telling.onlyIf && (answered.answer !== 'permitted' || answered.reservations.length > 0)) {
    rollback(books, size);
    return { ...answered, texts: [], refused: true };
  }
  return { ...answered, texts: textsOf(answered.entries) };
}

/** The texts of entries, in the order of their numbers. */
export const textsOf = (entries: readonly Entry[]): string[] =>
  entries.toSorted((a, b) => a.seq - b.seq).map(writeEntry);

/**
 * As `tell`, but gives no texts, for a list that is one of many to be written together.
 * @throws ProblemError as `tell`; the books are then as before
 */
export function record(books: Books, telling: Pick<Telling, 'events' | 'source'>, teller: Teller): Answered {
  const size = books.facts.length;
  try {
    return recordAll(books, telling, { ...teller, mayBeLater: false });
  } catch (error) {
    rollback(books, size);
    throw error;
  }
}

/** Would it be all right? The same as `tell`, on any day, and nothing is left behind. */
export const ask = (books: Books, telling: Telling, teller: Teller): Answered =>
  suppose(books, { telling, teller }, (answered) => answered);

/** What the books would say if it happened, on any day. @throws ProblemError as `tell` */
export function suppose<R>(
  books: Books,
  { telling, teller }: { telling: Telling; teller: Teller },
  look: (answered: Answered) => R,
): R {
  const size = books.facts.length;
  try {
    return look(recordAll(books, telling, { ...teller, mayBeLater: true }));
  } finally {
    rollback(books, size);
  }
}

type Recorder = Teller & { mayBeLater: boolean };

/**
 * Records a list. What is taken back goes first, wherever it stands in the list, so that the right facts find the
 * place free; at the end everything that was touched must still follow.
 */
function recordAll(books: Books, { events, source }: Telling, teller: Recorder): Answered {
  const size = books.facts.length;
  const order = events.map((raw, n) => ({ raw, n })).sort((a, b) => rank(a.raw) - rank(b.raw));
  const recorded = order.map(({ raw, n }) => ({ n, ...recordOne(books, raw, { ...teller, source }) }));
  for (const timeline of touched(books, size)) if (!timeline.live) checkTimeline(timeline);
  recorded.sort((a, b) => a.n - b.n);
  return {
    answer: overall(recorded.flatMap(({ entry }) => entry.findings)),
    entries: recorded.map(({ entry }) => entry),
    reservations: recorded.flatMap(({ against }) => against ?? []),
  };
}

const rank = ({ thing }: RawEvent): number => (/^entry-\d+$/.test(thing) ? 0 : 1);

type Recorded = { entry: Entry; against: ReservationLine | undefined };

function recordOne(books: Books, raw: RawEvent, teller: Recorder & { source: Source | undefined }): Recorded {
  const event = readEvent(raw, books, teller);
  if (event.on > teller.today && !teller.mayBeLater) {
    throw new ProblemError({
      code: 'day-to-come',
      status: 422,
      message: `${quote(event.on)} is after today, ${teller.today}`,
      cure: 'tell what has happened; `ask` takes any day',
    });
  }
  mustBeSound(books, event);
  mayReserve(books, event);
  const against = reservedAgainst(books, event);
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
  return { entry, against };
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
