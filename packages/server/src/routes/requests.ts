import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { requestsOn } from '@benefolio/core';
import type { Office } from '../desk.ts';
import { problemResponse } from '../problem.ts';
import { orgParam, readAbout, readingOf, thingQuery } from '../reading.ts';

const requestSchema = z
  .object({
    thing: z.string(),
    what: z.enum(['refund', 'swap', 'replacement token', 'token']),
    asked: z.string(),
    by: z.string().optional().describe('The last day on which it can still be had, where a clause sets one.'),
    decided: z.string().optional().describe('Absent while it is open.'),
    outcome: z.enum(['granted', 'refused']).optional(),
  })
  .openapi('Request');

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/requests',
  summary: 'What Microsoft was asked for by a day, and what it decided, oldest first',
  request: { params: orgParam, query: thingQuery },
  responses: {
    200: {
      description: 'Refunds, swaps, tokens and replacement tokens.',
      content: {
        'application/json': { schema: z.object({ on: z.string(), requests: z.array(requestSchema) }) },
      },
    },
    ...problemResponse,
  },
});

export function requestsRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const { thing, ...asked } = c.req.valid('query');
    const reading = readingOf(desk, asked);
    const requests = await readAbout(desk, thing, (books, id) =>
      requestsOn(books, reading).filter((line) => id === undefined || line.thing === id),
    );
    return c.json({ on: reading.on, requests }, 200);
  });
}
