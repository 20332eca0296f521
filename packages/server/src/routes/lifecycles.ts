import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { lifecycleAsOf, lifecyclesOn } from '@benefolio/core';
import type { Office } from '../desk.ts';
import { problemResponse } from '../problem.ts';
import { orgParam, queryOf, readingOf, readingQuery } from '../reading.ts';

const line = z
  .object({
    product: z.string(),
    version: z.string(),
    released: z.string().describe('The day of its first release.'),
    rank: z
      .enum(['N', 'N-1', 'older', 'unknown'])
      .describe('N is the newest version that is out on the day, N-1 the one before it.'),
    mainstream: z.enum(['in', 'ended', 'unknown']),
    mainstreamUntil: z
      .string()
      .optional()
      .describe('The last day of mainstream support; absent where no end is set, or none is known.'),
    own: z.string().optional().describe('The thing that it is told of: it went before the shipped rows.'),
  })
  .openapi('LifecycleLine');

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/lifecycles',
  summary: 'The versions of products that are out on a day, and whether on-premises incidents cover them',
  request: {
    params: orgParam,
    query: queryOf({
      product: z.string().optional().openapi({ description: 'One product.', example: 'SQL Server' }),
      ...readingQuery.shape,
    }),
  },
  responses: {
    200: {
      description: 'Newest first, product by product.',
      content: {
        'application/json': {
          schema: z.object({
            on: z.string(),
            asOf: z.string().describe('The day of the list that is shipped.'),
            versions: z.array(line),
          }),
        },
      },
    },
    ...problemResponse,
  },
});

export function lifecyclesRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const { product, ...asked } = c.req.valid('query');
    const reading = readingOf(desk, asked);
    const versions = await desk.writer.read((books) => lifecyclesOn(books, reading, product));
    return c.json({ on: reading.on, asOf: lifecycleAsOf, versions }, 200);
  });
}
