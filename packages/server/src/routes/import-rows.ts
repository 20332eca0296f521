import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Office } from '../desk.ts';
import { findImport, importOf } from '../import-body.ts';
import { rowsOf } from '../import-rows.ts';
import { peopleIn, peopleNamedSchema } from '../people-named.ts';
import { problemResponse } from '../problem.ts';
import { noQuery, numberIn, queryOf } from '../reading.ts';
import { idParam, resultSchema } from './import-schema.ts';

const usualPage = 100;
const largestPage = 1000;

const query = queryOf({
  tab: z.enum(['new', 'changed', 'unchanged', 'refused']),
  find: z.string().max(200).optional().describe('Only rows in which each of these words stands.'),
  row: numberIn(1, 10_000_000).describe('Only the row of this number in the file.'),
  from: numberIn(0, 10_000_000).describe('The first row of the page, counted within the tab from 0.'),
  limit: numberIn(1, largestPage),
});

const page = z
  .object({
    rows: z.array(resultSchema),
    count: z.number().int().optional().describe('With `find` or `row`: how many there are in all.'),
    people: peopleNamedSchema,
  })
  .openapi('ImportRows');

const rowsRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/imports/{id}/rows',
  summary: 'The rows of an import that are new, changed, unchanged or refused, a page at a time',
  request: { params: idParam, query },
  responses: {
    200: { description: 'One page.', content: { 'application/json': { schema: page } } },
    ...problemResponse,
  },
});

const refusedRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/imports/{id}/refused.csv',
  summary: 'The refused rows with reason and cure, as a file',
  request: { params: idParam, query: noQuery },
  responses: {
    200: { description: 'CSV.', content: { 'text/csv': { schema: z.string() } } },
    ...problemResponse,
  },
});

export function importRowsRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(rowsRoute, async (c) => {
    const { org, id } = c.req.valid('param');
    const { from = 0, limit = usualPage, ...asked } = c.req.valid('query');
    const desk = await office.desk(org);
    const found = await rowsOf(office, desk, { id, from, limit, ...asked });
    await desk.people.fresh();
    const values = found.rows.flatMap((row) => (row.outcome === 'applied' ? (row.differences ?? []) : []));
    return c.json({ ...found, people: peopleIn(desk.people, values) }, 200);
  });
  app.openapi(refusedRoute, async (c) => {
    const { org, id } = c.req.valid('param');
    const { csv } = importOf(await findImport(office, await office.desk(org), id));
    const disposition = `attachment; filename="refused-${id.replaceAll(/[^\w-]/g, '')}.csv"`;
    return c.body(csv, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': disposition,
    });
  });
}
