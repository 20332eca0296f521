import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { addDays, dayFrom, seriesOn } from '@benefolio/core';
import type { Office } from '../desk.ts';
import { problemResponse } from '../problem.ts';
import { mustBePeriod, orgParam, queryOf, readAbout, readingOf, readingQuery } from '../reading.ts';
import { numberName, value } from './numbers.ts';

const usualDays = 365;

const query = queryOf({
  ...readingQuery.shape,
  thing: z.string().optional().describe('Of this thing; of an entitlement with what lies under it.'),
  product: z
    .string()
    .optional()
    .describe('Of all things of this product; without it and `thing`: of every one.'),
  number: numberName.optional().describe('Only this one; absent: all that there are.'),
  from: z.string().optional().describe('The first day; absent: a year before the last one.'),
  to: z.string().optional().describe('The last day; absent: the day of the reading.'),
});

const series = z
  .object({
    of: z.string().describe('A thing, or a product.'),
    number: numberName,
    unit: z.string(),
    points: z
      .array(z.object({ on: z.string(), value }))
      .describe('Its value on the first day, and on each day on which it became another.'),
  })
  .openapi('Series');

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/series',
  summary: 'Numbers over a period: of a thing, or added up by product',
  request: { params: orgParam, query },
  responses: {
    200: {
      description: 'Each number with the days on which it changed.',
      content: {
        'application/json': {
          schema: z.object({ from: z.string(), to: z.string(), series: z.array(series) }),
        },
      },
    },
    ...problemResponse,
  },
});

export function seriesRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const { thing, product, number, ...asked } = c.req.valid('query');
    const { on, knownAt } = readingOf(desk, asked);
    const to = asked.to === undefined ? on : dayFrom(asked.to, desk.today());
    const from = asked.from === undefined ? addDays(to, -usualDays) : dayFrom(asked.from, desk.today());
    mustBePeriod(from, to);
    const found = await readAbout(desk, thing, (books, id) =>
      seriesOn(books, { thing: id, product, number, from, to, knownAt }),
    );
    return c.json({ from, to, series: found }, 200);
  });
}
