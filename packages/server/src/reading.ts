import { z } from '@hono/zod-openapi';
import { ProblemError, dayFrom, isCountedDay, isDay, quote, withdrawnBy } from '@benefolio/core';
import type { Books, Day, Reading } from '@benefolio/core';
import type { Desk } from './desk.ts';
import { parseInstant } from './zone.ts';

export const orgParam = z.object({
  org: z.string().openapi({ description: 'The organization.', example: 'main' }),
});

/** The query of a call, which has these parameters and no others; a wrong name would be a wrong answer. */
export const queryOf = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? namesOf(Object.keys(shape)) : undefined),
  });

const namesOf = (names: readonly string[]): string =>
  names.length === 0
    ? 'leave it out: there are no parameters here'
    : `leave it out, or say one of ${names.map((name) => `\`${name}\``).join(', ')}`;

export const noQuery = queryOf({});

/** A whole number in a query; without digits it is none. */
export const numberIn = (least: number, most = Number.MAX_SAFE_INTEGER) =>
  z
    .preprocess((text) => (text === '' ? Number.NaN : text), z.coerce.number().int().min(least).max(most))
    .optional();

export const readingQuery = queryOf({
  on: z.string().optional().openapi({
    description: 'As of this day, of the calendar or counted from today (`today-30`); absent: today.',
    example: '2025-06-30',
  }),
  knownAt: z.string().optional().openapi({
    description: 'As known then: an instant, or a day, which means its end in UTC; absent: now.',
    example: '2025-06-30T23:59:59.999Z',
  }),
});

export const thingQuery = queryOf({
  ...readingQuery.shape,
  thing: z.string().optional().openapi({ description: 'Only what concerns this thing.', example: 'vs-7' }),
});

type Asked = { on?: string | undefined; knownAt?: string | undefined };

/** @throws ProblemError `no-such-day`, `no-such-instant` */
export function readingOf(desk: Desk, { on, knownAt }: Asked): Reading {
  return {
    on: dayFrom(on ?? 'today', desk.today()),
    ...(knownAt !== undefined && { knownAt: knownAtOf(desk, knownAt) }),
  };
}

/**
 * Reads the books, or what they say of one thing: an id, or the handle or mail of a person, who is then read by id.
 * @throws ProblemError `unknown-thing`
 */
export async function readAbout<R>(
  desk: Desk,
  thing: string | undefined,
  read: (books: Books, id: string | undefined) => R,
): Promise<R> {
  if (thing === undefined) return desk.writer.read((books) => read(books, undefined));
  await desk.people.fresh();
  const id = desk.people.find(thing)?.id ?? thing;
  return desk.writer.read((books) => {
    if (!isOnRecord(books, id)) throw unknownThing(thing);
    return read(books, id);
  });
}

function isOnRecord(books: Books, id: string): boolean {
  const entry = withdrawnBy({ thing: id, event: 'withdrawn', on: '0001-01-01' });
  return books.timelines.has(id) || (entry !== undefined && books.facts[entry] !== undefined);
}

export const unknownThing = (thing: string): ProblemError =>
  new ProblemError({
    code: 'unknown-thing',
    status: 404,
    message: `there is no ${quote(thing)} on record`,
    cure: 'look it up with `position` or `holders`, or correct the name',
  });

/** A period that ends before it begins is a slip, and no empty one. @throws ProblemError `no-such-period` */
export function mustBePeriod(from: Day, to: Day): void {
  if (from <= to) return;
  throw new ProblemError({
    code: 'no-such-period',
    message: `${quote(`${from} to ${to}`)} ends before it begins`,
    cure: 'give the earlier day first',
  });
}

/** A day means its end in UTC. */
export const knownAtOf = (desk: Desk, text: string): string =>
  isDay(text) || isCountedDay(text) ? `${dayFrom(text, desk.today())}T23:59:59.999Z` : parseInstant(text);
