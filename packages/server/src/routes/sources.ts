import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { sourcesOn } from '@benefolio/core';
import { formats } from '@benefolio/imports';
import type { Office } from '../desk.ts';
import { problemResponse } from '../problem.ts';
import { orgParam, readingOf, readingQuery } from '../reading.ts';

const source = z
  .object({
    format: z.string(),
    title: z.string(),
    says: z.string().describe('What the file is and holds.'),
    every: z.number().int().optional().describe('Days from one import to the next; absent: not awaited.'),
    usual: z.number().int().describe('What `every` is where nobody told it.'),
    told: z.boolean().describe('Whether somebody told how often it is awaited.'),
    last: z
      .object({
        thing: z.string(),
        seq: z.number().int(),
        on: z.string().describe('The day of the export.'),
        recordedAt: z.string(),
        hash: z.string(),
      })
      .optional()
      .describe('The newest import that stands; absent: there is none.'),
    days: z.number().int().optional().describe('Days since the export that was imported last.'),
    due: z.string().optional().describe('The first day on which the next import is due.'),
    state: z.enum(['never imported', 'fresh', 'due', 'not awaited']),
  })
  .openapi('Source');

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/sources',
  summary: 'Each source that can be imported: when it was last, and when it is due',
  request: { params: orgParam, query: readingQuery },
  responses: {
    200: {
      description: 'All of them, those never imported too.',
      content: { 'application/json': { schema: z.object({ on: z.string(), sources: z.array(source) }) } },
    },
    ...problemResponse,
  },
});

export function sourcesRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const reading = readingOf(desk, c.req.valid('query'));
    const lines = await desk.writer.read((books) => sourcesOn(books, reading, formats));
    const sources = formats.flatMap(({ id, title, says, every: usual }) => {
      const line = lines.find(({ format }) => format === id);
      return line ? [{ ...line, title, says, usual }] : [];
    });
    return c.json({ on: reading.on, sources }, 200);
  });
}
