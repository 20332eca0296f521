import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { dayFrom } from '@benefolio/core';
import type { Office } from '../desk.ts';
import { packOf } from '../pack.ts';
import { problemResponse } from '../problem.ts';
import { orgParam } from '../reading.ts';

const period = z
  .strictObject({
    from: z.string().openapi({ example: '2025-01-01' }),
    to: z.string().openapi({ example: '2025-12-31' }),
    people: z.boolean().optional().describe('Whether the pack says who the people are; absent: it does not.'),
  })
  .openapi('Period');

const route = createRoute({
  method: 'post',
  path: '/v1/orgs/{org}/packs',
  summary: 'An evidence pack of a period, to be verified without this server',
  request: {
    params: orgParam,
    body: { required: true, content: { 'application/json': { schema: period } } },
  },
  responses: {
    200: {
      description: 'A zip archive.',
      content: { 'application/zip': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problemResponse,
  },
});

export function packsRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const { people = false, ...asked } = c.req.valid('json');
    const [from, to] = [dayFrom(asked.from, desk.today()), dayFrom(asked.to, desk.today())];
    const bytes = await packOf(office, desk, { from, to, people });
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="benefolio-${desk.org}-${from}-${to}.zip"`,
    });
  });
}
