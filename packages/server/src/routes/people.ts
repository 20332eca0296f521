import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { foldedOn } from '@benefolio/core';
import type { Books, Reading } from '@benefolio/core';
import type { Office } from '../desk.ts';
import { problemResponse } from '../problem.ts';
import { orgParam, readingOf, readingQuery } from '../reading.ts';

const person = z
  .object({
    id: z.string(),
    handle: z.string(),
    name: z.string().nullable(),
    mail: z.string().nullable(),
    employer: z
      .string()
      .nullable()
      .describe('`partner`, a company, or `outside`; null where nothing is told.'),
  })
  .openapi('Person');

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/people',
  summary: 'The people that the journal knows by number',
  request: { params: orgParam, query: readingQuery },
  responses: {
    200: {
      description: 'By handle.',
      content: { 'application/json': { schema: z.object({ people: z.array(person) }) } },
    },
    ...problemResponse,
  },
});

export function peopleRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const reading = readingOf(office, c.req.valid('query'));
    await desk.people.fresh();
    const all = desk.people.all().sort((a, b) => (a.handle < b.handle ? -1 : 1));
    const people = await desk.writer.read((books) =>
      all.map(({ id, handle, name, mail }) => ({
        id,
        handle,
        name,
        mail,
        employer: employerOf(books, id, reading),
      })),
    );
    return c.json({ people }, 200);
  });
}

function employerOf(books: Books, id: string, reading: Reading): string | null {
  const state = foldedOn(books, id, reading)?.state;
  const employer = typeof state === 'object' && state !== null && 'employer' in state ? state.employer : null;
  return typeof employer === 'string' ? employer : null;
}
