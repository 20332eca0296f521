import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { findingsOn } from '@benefolio/core';
import type { Office } from '../desk.ts';
import { findingBody, findingSchema } from '../finding.ts';
import { problemResponse } from '../problem.ts';
import { numberIn, orgParam, queryOf, readAbout, readingOf, thingQuery } from '../reading.ts';

const usualPage = 1000;
const largestPage = 10_000;

const query = queryOf({
  ...thingQuery.shape,
  all: z.enum(['true', 'false']).optional().describe('Those that permit as well.'),
  after: numberIn(0).describe('The cursor `next` of the page before.'),
  limit: numberIn(1, largestPage),
});

const page = z
  .object({
    on: z.string(),
    findings: z.array(findingSchema),
    next: z.number().int().optional().describe('Absent on the last page.'),
  })
  .openapi('Findings');

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/findings',
  summary: 'What the terms make of all that happened, and of what stands on a day',
  request: { params: orgParam, query },
  responses: {
    200: { description: 'One page.', content: { 'application/json': { schema: page } } },
    ...problemResponse,
  },
});

export function findingsRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const { thing, all, after = 0, limit = usualPage, ...asked } = c.req.valid('query');
    const reading = readingOf(desk, asked);
    const about = await readAbout(desk, thing, (books, id) =>
      findingsOn(books, reading).filter((line) => id === undefined || line.thing === id),
    );
    const found = about.filter(({ answer }) => all === 'true' || answer !== 'permitted');
    const findings = found.slice(after, after + limit).map((line) => findingBody(line, line));
    const next = after + findings.length;
    return c.json({ on: reading.on, findings, ...(next < found.length && { next }) }, 200);
  });
}
