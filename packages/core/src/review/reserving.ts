import { liveOf } from '../books/books.ts';
import type { Books } from '../books/books.ts';
import { latest } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { ProblemError, quote } from '../kernel/problem.ts';
import type { Finding } from '../terms/apply.ts';
import type { AnyEvent } from '../thing/field.ts';
import { cannotFollow } from '../thing/kind.ts';
import type { Reservation } from '../thing/reservation.ts';
import { judged, stateBefore, timelineOf } from './judged.ts';

// To reserve is an act of Benefolio's own, so unlike a fact it may be stopped: by an earlier reservation, and by the
// terms. A reservation is no clause of the Guide, so it makes no finding.

export type ReservationLine = Reservation & { thing: string };

/**
 * Lets a reservation be made or dropped, or stops it; any other event passes.
 * @throws ProblemError `cannot-follow`, and `cannot-reserve` where the terms forbid the assignment on its first day
 */
export function mayReserve(books: Books, event: AnyEvent): void {
  if (event.event !== 'reserved' && event.event !== 'reservation-dropped') return;
  const timeline = timelineOf(books, event.thing);
  const { reserved, holders } = timeline.kind;
  const before = stateBefore(timeline, event.on);
  if (event.event === 'reservation-dropped') {
    if (reserved?.(before)) return;
    throw cannotFollow(event, 'it is kept for nobody on that day', 'nothing is left to drop');
  }
  // A reservation of a day that is past must not meet one that was made since.
  const kept = reserved?.(before) ?? reserved?.(liveOf(timeline).state);
  const [whom, from] = [String(event['for']), event['from'] as Day];
  if (kept) {
    const cure = 'drop that reservation first, or choose another thing';
    throw cannotFollow(event, `it is kept for ${quote(kept.for)} from ${kept.from}`, cure);
  }
  if (from < event.on) throw cannotFollow(event, 'it would begin before it was made', 'correct `from`');
  if (holders?.(before).some(({ holder }) => holder === whom))
    throw cannotFollow(event, 'that person has it already', 'nothing is left to keep');
  const findings = judged(books, { thing: event.thing, event: 'assigned', on: from, to: whom });
  const against = findings.filter(({ answer }) => answer === 'forbidden');
  if (against.length > 0) throw cannotReserve(event, from, against);
}

function cannotReserve({ thing }: AnyEvent, from: Day, against: readonly Finding[]): ProblemError {
  const until = against.every((finding) => finding.until)
    ? latest(...against.map((finding) => finding.until))
    : undefined;
  return new ProblemError({
    code: 'cannot-reserve',
    status: 409,
    message: `${quote(thing)} cannot be kept from ${from}: ${against.map(({ clause, why }) => `${why} (${clause})`).join('; ')}`,
    cure: until ? `reserve it from ${until}` : 'choose another thing, or another person',
  });
}

/** The reservation for somebody else that an assignment goes against; the assignment is a fact all the same. */
export function reservedAgainst(books: Books, event: AnyEvent): ReservationLine | undefined {
  const timeline = event.event === 'assigned' ? books.timelines.get(event.thing) : undefined;
  const reserved = timeline?.kind.reserved?.(stateBefore(timeline, event.on));
  return reserved && reserved.for !== event['to'] ? { ...reserved, thing: event.thing } : undefined;
}
