import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { dayFrom, readinessOf, topics } from '@benefolio/core';
import type { AboutThing } from '@benefolio/core';
import type { Office } from '../desk.ts';
import type { People } from '../people.ts';
import { problemResponse } from '../problem.ts';
import { orgParam, queryOf } from '../reading.ts';

const aboutSchema = z.object({
  thing: z.string(),
  label: z.string().optional().describe('What the thing is of: a product, a benefit, an offer.'),
  on: z.string().optional(),
  seq: z.number().int().optional().describe('The entry that it is about.'),
  holders: z.array(z.string()).optional().describe('For whom it is missing.'),
  owner: z.string().optional().describe('The person who sees to it; absent: nobody yet.'),
  ownerName: z.string().optional(),
  act: z.string().optional().describe('The act that mends it, as a person begins to write it.'),
});

const itemSchema = z.object({
  says: z.string(),
  does: z.string().describe('What to do about it.'),
  clause: z.string().optional(),
  title: z.string().optional().describe('What the clause is called.'),
  stands: z
    .boolean()
    .optional()
    .describe('It stands on the last day; otherwise it was an act of the period.'),
  doubt: z.string().optional().describe('What is doubtful about the clause.'),
  missing: z.array(z.string()).optional().describe('The facts that a finding lacked.'),
  format: z.string().optional().describe('Of the files that are missing.'),
  last: z.string().optional().describe('The last day on which there was one.'),
  days: z.number().int().optional().describe('From then to the end of the period.'),
  counted: z
    .object({
      product: z.string(),
      what: z.enum(['licenses', 'assigned', 'left']),
      theirs: z.number(),
      ours: z.number(),
    })
    .optional(),
  about: z.array(aboutSchema),
});

const readiness = z
  .object({
    from: z.string(),
    to: z.string(),
    topics: z.array(
      z.object({
        topic: z.enum(topics),
        ready: z.boolean(),
        says: z.string(),
        items: z.array(itemSchema).describe('What is missing; none where it is ready.'),
      }),
    ),
  })
  .openapi('Readiness');

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/readiness',
  summary: 'What is ready for an auditor who asks for a period, what is missing, and what to do about it',
  request: {
    params: orgParam,
    query: queryOf({
      from: z.string().openapi({ description: 'The first day.', example: '2025-07-01' }),
      to: z.string().openapi({ description: 'The last day.', example: '2026-06-30' }),
    }),
  },
  responses: {
    200: { description: 'Topic by topic.', content: { 'application/json': { schema: readiness } } },
    ...problemResponse,
  },
});

export function readinessRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const today = desk.today();
    const { from, to } = c.req.valid('query');
    const asked = { from: dayFrom(from, today), to: dayFrom(to, today), today };
    await desk.people.fresh();
    const found = await desk.writer.read((books) => readinessOf(books, asked));
    const named = (about: AboutThing) => ({ ...about, ...nameOf(about, desk.people) });
    const body = found.topics.map((one) => ({
      ...one,
      items: one.items.map((item) => ({ ...item, about: item.about.map(named) })),
    }));
    return c.json({ from: found.from, to: found.to, topics: body }, 200);
  });
}

function nameOf({ owner }: AboutThing, people: People): { ownerName?: string } {
  const person = owner === undefined ? undefined : people.find(owner);
  return person ? { ownerName: person.name ?? person.handle } : {};
}
