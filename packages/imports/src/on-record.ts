import { ProblemError, quote } from '@benefolio/core';
import type { AnyEvent, Books, Day, RawEvent } from '@benefolio/core';

/** What happened to a thing and was not taken back, by day. */
export const eventsOf = (books: Books, thing: string): AnyEvent[] =>
  (books.timelines.get(thing)?.facts ?? []).filter(({ withdrawn }) => !withdrawn).map(({ event }) => event);

/** What had happened by the end of a day. */
export const eventsUntil = (books: Books, thing: string, on: Day): AnyEvent[] =>
  eventsOf(books, thing).filter((event) => event.on <= on);

const plain = (value: unknown): unknown =>
  typeof value === 'string' ? value.normalize('NFC').trim() : value;
const given = (value: unknown): boolean => value !== undefined && value !== '';

/** Whether an event on record says the same as a proposed one, whatever their days; `except` names fields left out. */
export function saysTheSame(known: AnyEvent, proposed: RawEvent, except: readonly string[] = []): boolean {
  const skip = new Set(['thing', 'event', 'on', ...except]);
  const names = new Set([...Object.keys(known), ...Object.keys(proposed)].filter((name) => !skip.has(name)));
  return [...names].every((name) => {
    const [a, b] = [plain(known[name]), plain(proposed[name])];
    return given(a) || given(b) ? a === b : true;
  });
}

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
