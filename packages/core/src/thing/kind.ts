import type { Money } from '../catalog/credit.ts';
import type { Day } from '../kernel/day.ts';
import { ProblemError, quote } from '../kernel/problem.ts';
import type { Finding } from '../terms/apply.ts';
import type { EventOf, EventTable } from './field.ts';
import type { Request } from './request.ts';
import type { Reservation } from './reservation.ts';
import type { World } from './world.ts';

/** A day on which something falls due, and the clause that makes it so. */
export type Deadline = {
  on: Day;
  what: string;
  clause: string;
  /** The event of the same thing by which it is seen to. Absent where no single act does it. */
  act?: string;
  /** The person for whom it is kept, where it is. */
  for?: string;
  /** The person from whom it is taken back, as they leave. */
  from?: string;
};

/** The numbers of one thing on one day. Each has this one name everywhere. */
export type Numbers = {
  entitled: number | 'unknown';
  unit: string;
  assignedNow: number;
  /** Only up: nothing gives an activation back. Absent where the benefit has none. */
  activationsConsumed?: number;
  /** Of a credit: exact, in the currency that is its unit. Absent where the benefit is no money. */
  money?: Money;
};

/** Who or what holds how many, since when. */
export type Holding = { holder: string; since: Day | 'unknown'; many: number };

/** Microsoft's own number for this thing, as a tool of theirs reported it. */
export type Counted = {
  what: 'activations remaining' | 'listed now';
  number: number;
  on: Day;
  by: string;
  /** How many activations were consumed on that day by our own record. */
  consumed?: number;
};

/** What a position shows of one thing. */
export type Line = {
  product: string;
  /** The enrollment or the entitlement that it was granted under. */
  under?: string | undefined;
  until?: Day | undefined;
  serviceUntil?: Day | undefined;
  /** The same day by our arithmetic, beside what the admin center shows. */
  serviceExpected?: Day | undefined;
  numbers: Numbers;
  counted?: Counted | undefined;
};

/**
 * One kind of thing: what can happen to it, what we then know, which clauses speak, what falls due.
 * `evolve` owns its state: it may change it in place, after every check has passed.
 */
export type Kind<S, T extends EventTable> = {
  kind: string;
  title: string;
  prefixes: readonly string[];
  events: T;
  blank: () => S;
  /** @throws ProblemError `cannot-follow` when the event is no possible next one */
  evolve: (state: S, event: EventOf<T>) => S;
  /** Every finding on an act, from the state just before it. */
  judge: (state: S, event: EventOf<T>, world: World) => Finding[];
  /** What is wrong on a day although nobody acts. */
  stands: (state: S, world: World) => Finding[];
  due: (state: S, world: World) => Deadline[];
  line?: (state: S, world: World) => Line;
  /** Days on which its numbers move although nothing is told, beside the end of its right. */
  turns?: (state: S) => Day[];
  /** How many are assigned now; the books keep the most there ever were. */
  assigned?: (state: S) => number;
  holders?: (state: S) => Holding[];
  /** For whom its next assignment is kept. */
  reserved?: (state: S) => Reservation | undefined;
  /** What Microsoft was asked for, and what it decided. */
  requests?: (state: S, world: World) => Request[];
};

/** A kind whose state and events only its own file knows. */
export type AnyKind = Kind<unknown, EventTable>;

/** Lays a kind among others; its own types stay inside its file. */
export const anyKind = <S, T extends EventTable>(kind: Kind<S, T>): AnyKind => kind as unknown as AnyKind;

/** Refuses an event that is no possible next one. */
export function cannotFollow(
  event: { thing: string; event: string; on: Day },
  why: string,
  cure: string,
): ProblemError {
  return new ProblemError({
    code: 'cannot-follow',
    status: 422,
    message: `${quote(`${event.thing} ${event.event}`)} cannot follow on ${event.on}: ${why}`,
    cure,
  });
}

/** Gives what a thing's first event laid down, or refuses an event that comes before it. */
export function opened<O>(
  opening: O | undefined,
  event: { thing: string; event: string; on: Day },
  by: string,
): O {
  if (opening !== undefined) return opening;
  throw new ProblemError({
    code: 'unknown-thing',
    status: 422,
    message: `there is no ${quote(event.thing)} on ${event.on}`,
    cure: `tell first that it was ${by}, on that day or an earlier one, or correct the name`,
  });
}

/** Refuses a second first event. */
export function notTwice(opening: unknown, event: { thing: string; event: string; on: Day }): void {
  if (opening === undefined) return;
  throw cannotFollow(event, 'it is on record already', 'choose another name, or withdraw the earlier entry');
}
