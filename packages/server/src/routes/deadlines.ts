import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { deadlinesOn } from '@benefolio/core';
import type { Office } from '../desk.ts';
import { problemResponse } from '../problem.ts';
import { orgParam, readAbout, readingOf, thingQuery } from '../reading.ts';

export const deadlineSchema = z
  .object({ on: z.string(), what: z.string(), clause: z.string(), thing: z.string() })
  .openapi('Deadline');

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/deadlines',
  summary: 'What falls due on or after a day, soonest first',
  request: { params: orgParam, query: thingQuery },
  responses: {
    200: {
      description: 'Every date that follows from a clause.',
      content: {
        'application/json': { schema: z.object({ on: z.string(), deadlines: z.array(deadlineSchema) }) },
      },
    },
    ...problemResponse,
  },
});

export function deadlinesRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const { thing, ...asked } = c.req.valid('query');
    const reading = readingOf(office, asked);
    const deadlines = await readAbout(desk, thing, (books, id) =>
      deadlinesOn(books, reading).filter((line) => id === undefined || line.thing === id),
    );
    return c.json({ on: reading.on, deadlines }, 200);
  });
}
