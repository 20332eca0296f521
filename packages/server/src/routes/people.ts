import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { everybodyOn } from '@benefolio/core';
import type { Office } from '../desk.ts';
import { personBody, personSchema } from '../person-body.ts';
import { problemResponse } from '../problem.ts';
import { orgParam, readingOf, readingQuery } from '../reading.ts';

const held = z
  .record(z.string(), z.number().int())
  .describe('How many things are held of which kind; without those of which there are none.');

const listed = personSchema.extend({ held }).openapi('ListedPerson');

const other = z
  .object({
    holder: z.string(),
    sort: z.enum(['machine', 'company', 'profile']).describe('A profile is one of Azure billing.'),
    held,
  })
  .openapi('OtherHolder');

const body = z.object({
  people: z.array(listed).describe('By handle.'),
  others: z.array(other).describe('Machines, companies and billing profiles that hold something.'),
});

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/people',
  summary: 'The people that the journal knows by number',
  request: { params: orgParam, query: readingQuery },
  responses: {
    200: {
      description: 'Everybody, and whatever else holds something.',
      content: { 'application/json': { schema: body } },
    },
    ...problemResponse,
  },
});

export function peopleRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const reading = readingOf(desk, c.req.valid('query'));
    await desk.people.fresh();
    const all = await desk.writer.read((books) => everybodyOn(books, reading));
    const told = new Map(all.people.map((line) => [line.id, line]));
    // Somebody who is told later than the day is known by name all the same.
    const ids = new Set([...desk.people.all().map(({ id }) => id), ...told.keys()]);
    const people = [...ids]
      .map((id) => ({ ...personBody(id, told.get(id), desk.people), held: told.get(id)?.held ?? {} }))
      .sort((a, b) => (a.handle < b.handle ? -1 : 1));
    return c.json({ people, others: all.others }, 200);
  });
}
