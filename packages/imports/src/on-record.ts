import { ProblemError, quote } from '@benefolio/core';
import type { AnyEvent, Books, Day } from '@benefolio/core';

/** What happened to a thing and was not taken back, by day. */
export const eventsOf = (books: Books, thing: string): AnyEvent[] =>
  (books.timelines.get(thing)?.facts ?? []).filter(({ withdrawn }) => !withdrawn).map(({ event }) => event);

/** What had happened by the end of a day. */
export const eventsUntil = (books: Books, thing: string, on: Day): AnyEvent[] =>
  eventsOf(books, thing).filter((event) => event.on <= on);

/** Refuses a row about a thing that came on record only after the day of the export. */
export function notBefore(events: readonly AnyEvent[], thing: string, on: Day): void {
  const first = events[0];
  if (!first || first.on <= on) return;
  throw new ProblemError({
    code: 'export-too-old',
    status: 422,
    message: `${quote(thing)} is on record from ${first.on} on, after the day of the export, ${on}`,
    cure: 'give the day on which the file was exported, or leave the row out',
  });
}
