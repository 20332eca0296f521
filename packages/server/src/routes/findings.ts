import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { labelOf } from '@benefolio/core';
import type { Books, GroupedLine } from '@benefolio/core';
import type { Office } from '../desk.ts';
import { findingBody, findingSchema } from '../finding.ts';
import { countsSchema, findFindings, findingFilterShape } from '../findings-read.ts';
import { peopleIn, peopleNamedSchema } from '../people-named.ts';
import { problemResponse } from '../problem.ts';
import { numberIn, orgParam, queryOf } from '../reading.ts';

const usualPage = 1000;
const largestPage = 10_000;

const page = z
  .object({
    on: z.string(),
    findings: z.array(findingSchema),
    total: z.number().int().describe('How many are meant in all.'),
    counts: countsSchema,
    next: z.number().int().optional().describe('Absent on the last page.'),
  })
  .openapi('Findings');

const listRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/findings',
  summary: 'What the terms make of all that happened, and of what stands on a day',
  request: {
    params: orgParam,
    query: queryOf({
      ...findingFilterShape,
      after: numberIn(0).describe('The cursor `next` of the page before; any position serves.'),
      limit: numberIn(1, largestPage),
    }),
  },
  responses: {
    200: { description: 'One page.', content: { 'application/json': { schema: page } } },
    ...problemResponse,
  },
});

const group = z.object({ group: z.string(), title: z.string(), count: z.number().int() });

const lines = z
  .object({
    on: z.string(),
    total: z.number().int().describe('Lines in all, those that open a group included.'),
    findings: z.number().int().describe('Findings among them.'),
    counts: countsSchema,
    lines: z.array(z.union([group, findingSchema])),
    labels: z.record(z.string(), z.string()).describe('What the things on the page are of, by id.'),
    people: peopleNamedSchema,
  })
  .openapi('FindingLines');

const linesRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/findings/lines',
  summary: 'The same, the newest first, as the lines of a list in groups, from any position on',
  request: {
    params: orgParam,
    query: queryOf({
      ...findingFilterShape,
      group: z.enum(['clause', 'thing']).optional().describe('Absent: no groups.'),
      at: numberIn(0).describe('The position of the first line; absent: 0.'),
      limit: numberIn(1, 1000),
    }),
  },
  responses: {
    200: { description: 'Some lines.', content: { 'application/json': { schema: lines } } },
    ...problemResponse,
  },
});

const usualLines = 100;

export function findingsRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(listRoute, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const { after = 0, limit = usualPage, ...asked } = c.req.valid('query');
    const body = await findFindings(desk, {
      asked,
      use: ({ reading, lines, counts }) => {
        const findings = lines.slice(after, after + limit).map((line) => findingBody(line, line));
        const next = after + findings.length;
        const more = next < lines.length && { next };
        return { on: reading.on, findings, total: lines.length, counts, ...more };
      },
    });
    return c.json(body, 200);
  });
  app.openapi(linesRoute, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const { group, at = 0, limit = usualLines, ...asked } = c.req.valid('query');
    await desk.people.fresh();
    const body = await findFindings(desk, {
      asked,
      use: ({ reading, lines, counts, rows }, books) => {
        const all = rows(group);
        const shown = all.slice(at, at + limit);
        const total = { total: all.length, findings: lines.length };
        const people = peopleIn(desk.people, shown);
        return { on: reading.on, ...total, counts, ...named(books, shown), people };
      },
    });
    return c.json(body, 200);
  });
}

/** Lines as they are sent, and what their things are of. */
function named(books: Books, shown: readonly GroupedLine[]) {
  const things = new Set(shown.map((line) => ('group' in line ? line.group : line.thing)));
  const labels = [...things].flatMap((thing): [string, string][] => {
    const label = labelOf(books.timelines.get(thing)?.facts[0]);
    return label === undefined ? [] : [[thing, label]];
  });
  const lines = shown.map((line) => ('group' in line ? line : findingBody(line, line)));
  return { lines, labels: Object.fromEntries(labels) };
}
