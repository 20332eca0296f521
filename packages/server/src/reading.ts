import { z } from '@hono/zod-openapi';
import { isDay, parseDay } from '@benefolio/core';
import type { Reading } from '@benefolio/core';
import type { Office } from './desk.ts';
import { parseInstant } from './zone.ts';

export const orgParam = z.object({
  org: z.string().openapi({ description: 'The organization.', example: 'main' }),
});

export const readingQuery = z.object({
  on: z.string().optional().openapi({ description: 'As of this day; absent: today.', example: '2025-06-30' }),
  knownAt: z.string().optional().openapi({
    description: 'As known then: an instant, or a day, which means its end in UTC; absent: now.',
    example: '2025-06-30T23:59:59.999Z',
  }),
});

export const thingQuery = readingQuery.extend({
  thing: z.string().optional().openapi({ description: 'Only what concerns this thing.', example: 'vs-7' }),
});

type Asked = { on?: string | undefined; knownAt?: string | undefined };

/** @throws ProblemError `no-such-day`, `no-such-instant` */
export function readingOf(office: Office, { on, knownAt }: Asked): Reading {
  return {
    on: on === undefined ? office.today() : parseDay(on),
    ...(knownAt !== undefined && { knownAt: knownAtOf(knownAt) }),
  };
}

/** A day means its end in UTC. */
export const knownAtOf = (text: string): string =>
  isDay(text) ? `${text}T23:59:59.999Z` : parseInstant(text);
