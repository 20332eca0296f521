import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { addDays, changesSince } from '@benefolio/core';
import type { FindingLine } from '@benefolio/core';
import type { Office } from '../desk.ts';
import { findingBody, findingSchema } from '../finding.ts';
import { problemResponse } from '../problem.ts';
import { numberIn, orgParam, queryOf, readingOf, readingQuery } from '../reading.ts';
import { endOf } from '../zone.ts';
import { eventOut } from './tell.ts';

const most = 50;

const counted = z.object({
  count: z.number().int(),
  findings: z.array(findingSchema).describe(`At most ${most}.`),
});

const changes = z
  .object({
    since: z
      .string()
      .describe('The day with which the day of the reading is compared, as it was known at its end.'),
    on: z.string(),
    recorded: z.object({
      count: z.number().int(),
      newest: z
        .array(z.object({ seq: z.number().int(), recordedAt: z.string(), event: eventOut }))
        .describe(`At most ${most}, the newest first.`),
    }),
    appeared: counted.describe('Findings that do not permit, and were none then.'),
    gone: counted.describe('Findings of then that are none now.'),
  })
  .openapi('Changes');

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/changes',
  summary: 'What is different from some days before: what was recorded, and what time alone changed',
  request: {
    params: orgParam,
    query: queryOf({
      ...readingQuery.shape,
      days: numberIn(1, 366).describe('How many days before; absent: one, so since yesterday.'),
    }),
  },
  responses: {
    200: { description: 'The changes.', content: { 'application/json': { schema: changes } } },
    ...problemResponse,
  },
});

const countedOf = (lines: readonly FindingLine[]): z.infer<typeof counted> => ({
  count: lines.length,
  findings: lines.slice(0, most).map((line) => findingBody(line, line)),
});

export function changesRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const { days = 1, ...asked } = c.req.valid('query');
    const asOf = readingOf(desk, asked);
    // A morning of the past ends with its day: what was recorded since is no news of then.
    const reading = asOf.on < desk.today() ? { knownAt: endOf(desk.zone(), asOf.on), ...asOf } : asOf;
    const since = addDays(reading.on, -days);
    const then = { day: since, instant: endOf(desk.zone(), since) };
    const found = await desk.writer.read((books) => changesSince(books, then, reading));
    const newest = found.recorded
      .slice(0, most)
      .map(({ seq, recordedAt, event }) => ({ seq, recordedAt, event }));
    const body = {
      since,
      on: reading.on,
      recorded: { count: found.recorded.length, newest },
      appeared: countedOf(found.appeared),
      gone: countedOf(found.gone),
    };
    return c.json(body, 200);
  });
}
