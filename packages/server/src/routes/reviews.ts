import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { reviewsOn } from '@benefolio/core';
import type { ReviewLine } from '@benefolio/core';
import type { Office } from '../desk.ts';
import type { People } from '../people.ts';
import { problemResponse } from '../problem.ts';
import { orgParam, readingOf, readingQuery } from '../reading.ts';

const review = z
  .object({
    review: z.string(),
    state: z.enum(['open', 'answered', 'closed']),
    opening: z.object({
      asker: z.string(),
      from: z.string(),
      to: z.string(),
      reference: z.string().optional(),
      on: z.string().describe('The day on which the letter came.'),
    }),
    due: z.string().optional().describe('The day by which it is to be answered.'),
    owner: z.string().optional().describe('The person who sees to it.'),
    ownerName: z.string().optional(),
    packs: z.array(
      z.object({
        hash: z.string().describe('SHA-256 of the file.'),
        from: z.string(),
        to: z.string(),
        size: z.number().int().describe('Entries in the journal when it was built.'),
        people: z.boolean(),
        on: z.string(),
      }),
    ),
    handedOver: z.array(
      z.object({
        to: z.string(),
        how: z.string().optional(),
        hash: z.string().optional(),
        on: z.string(),
      }),
    ),
    answered: z.object({ on: z.string(), what: z.string().optional() }).optional(),
    closed: z.object({ on: z.string(), outcome: z.string().optional() }).optional(),
  })
  .openapi('Review');

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/reviews',
  summary: 'Who asked for our records, what was built and handed over, and how it stands; the newest first',
  request: { params: orgParam, query: readingQuery },
  responses: {
    200: {
      description: 'Every review.',
      content: {
        'application/json': {
          schema: z.object({ on: z.string(), reviews: z.array(review) }).openapi('Reviews'),
        },
      },
    },
    ...problemResponse,
  },
});

export function reviewsRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const reading = readingOf(desk, c.req.valid('query'));
    await desk.people.fresh();
    const found = await desk.writer.read((books) => reviewsOn(books, reading));
    const reviews = found.map((line) => ({ ...line, ...nameOf(line, desk.people) }));
    return c.json({ on: reading.on, reviews }, 200);
  });
}

function nameOf({ owner }: ReviewLine, people: People): { ownerName?: string } {
  const person = owner === undefined ? undefined : people.find(owner);
  return person ? { ownerName: person.name ?? person.handle } : {};
}
