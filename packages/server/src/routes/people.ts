import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { peopleOn } from '@benefolio/core';
import type { Office } from '../desk.ts';
import { personBody, personSchema } from '../person-body.ts';
import { problemResponse } from '../problem.ts';
import { orgParam, readingOf, readingQuery } from '../reading.ts';

const listed = personSchema
  .extend({ holds: z.number().int().describe('How many things the person holds.') })
  .openapi('ListedPerson');

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/people',
  summary: 'The people that the journal knows by number',
  request: { params: orgParam, query: readingQuery },
  responses: {
    200: {
      description: 'By handle.',
      content: { 'application/json': { schema: z.object({ people: z.array(listed) }) } },
    },
    ...problemResponse,
  },
});

export function peopleRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const reading = readingOf(office, c.req.valid('query'));
    await desk.people.fresh();
    const lines = await desk.writer.read((books) => peopleOn(books, reading));
    const told = new Map(lines.map((line) => [line.id, line]));
    // Somebody who is told later than the day is known by name all the same.
    const ids = new Set([...desk.people.all().map(({ id }) => id), ...told.keys()]);
    const people = [...ids]
      .map((id) => ({ ...personBody(id, told.get(id), desk.people), holds: told.get(id)?.holds ?? 0 }))
      .sort((a, b) => (a.handle < b.handle ? -1 : 1));
    return c.json({ people }, 200);
  });
}
