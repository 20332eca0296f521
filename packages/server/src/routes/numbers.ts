import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { behindOn, numberNames } from '@benefolio/core';
import type { BehindLine } from '@benefolio/core';
import type { Office } from '../desk.ts';
import { peopleIn, peopleNamedSchema } from '../people-named.ts';
import { problemResponse } from '../problem.ts';
import { orgParam, queryOf, readAbout, readingOf, readingQuery, unknownThing } from '../reading.ts';
import { eventOut } from './tell.ts';

export const numberName = z.enum(numberNames).openapi('NumberName', { example: 'assignedNow' });

export const value = z.union([z.number(), z.string()]).openapi('Value', {
  description: 'A number, an exact amount with its currency, or `unknown`.',
});

const line = z
  .object({
    on: z.string(),
    change: value,
    after: value.describe('What the number was then.'),
    seq: z.number().int().optional().describe('The entry that changed it.'),
    recordedAt: z.string().optional(),
    event: eventOut.optional(),
    says: z.string().optional().describe('The event in words.'),
    turn: z
      .enum(['right-ended', 'right-again', 'period-began', 'period-ended', 'told-above'])
      .optional()
      .describe('What changed it although nothing happened to the thing.'),
    thing: z.string().optional().describe('What lies under an entitlement, with a number of its own.'),
    product: z.string().optional(),
  })
  .openapi('BehindLine');

const behind = z
  .object({
    thing: z.string(),
    product: z.string(),
    number: numberName,
    unit: z.string(),
    on: z.string(),
    value,
    lines: z.array(line).describe('Their changes come to the value, exactly.'),
    people: peopleNamedSchema,
  })
  .openapi('Behind');

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/numbers/{thing}',
  summary: 'What adds up to a number: entries, the end of a right, and what lies under an entitlement',
  request: {
    params: orgParam.extend({ thing: z.string().openapi({ example: 'key-win' }) }),
    query: queryOf({ ...readingQuery.shape, number: numberName }),
  },
  responses: {
    200: { description: 'The number, opened.', content: { 'application/json': { schema: behind } } },
    ...problemResponse,
  },
});

export function numbersRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const { org, thing } = c.req.valid('param');
    const { number, ...asked } = c.req.valid('query');
    const desk = await office.desk(org);
    const reading = readingOf(desk, asked);
    const found = await readAbout(desk, thing, (books) => {
      const opened = behindOn(books, { thing, number }, reading);
      if (!opened) throw unknownThing(thing);
      const events = books.timelines.get(thing)?.kind.events ?? {};
      return { ...opened, lines: opened.lines.map((one) => shown(one, events)) };
    });
    const people = peopleIn(
      desk.people,
      found.lines.flatMap(({ event }) => event ?? []),
    );
    return c.json({ ...found, on: reading.on, people }, 200);
  });
}

function shown(one: BehindLine, events: Record<string, { says: string }>): z.infer<typeof line> {
  if (!('fact' in one)) return one;
  const { fact, ...rest } = one;
  const { seq, recordedAt, event } = fact;
  return { ...rest, seq, recordedAt, event, says: events[event.event]?.says ?? event.event };
}
