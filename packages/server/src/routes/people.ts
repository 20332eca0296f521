import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { everybodyOn, peopleOnRecord } from '@benefolio/core';
import type { Office } from '../desk.ts';
import { personBody, personSchema } from '../person-body.ts';
import { problemResponse } from '../problem.ts';
import { orgParam, queryOf, readingOf, readingQuery } from '../reading.ts';

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

const query = queryOf({
  ...readingQuery.shape,
  all: z
    .literal('true')
    .optional()
    .describe('Those too of whom everything was taken back; entries of the journal still name them.'),
});

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/people',
  summary: 'The people of whom something stands on record',
  request: { params: orgParam, query },
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
    const { all, ...asked } = c.req.valid('query');
    const reading = readingOf(desk, asked);
    await desk.people.fresh();
    const known = desk.people.all().map(({ id }) => id);
    const { onRecord, found } = await desk.writer.read((books) => ({
      onRecord: all === undefined ? peopleOnRecord(books, known) : known,
      found: everybodyOn(books, reading),
    }));
    const told = new Map(found.people.map((line) => [line.id, line]));
    // Somebody who is told later than the day is known by name all the same.
    const people = [...new Set([...onRecord, ...told.keys()])]
      .map((id) => ({ ...personBody(id, told.get(id), desk.people), held: told.get(id)?.held ?? {} }))
      .sort((a, b) => (a.handle < b.handle ? -1 : 1));
    return c.json({ people, others: found.others }, 200);
  });
}
