import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Office } from '../desk.ts';
import { ProblemError } from '@benefolio/core';
import { problemResponse } from '../problem.ts';
import { orgParam } from '../reading.ts';

const filled = z
  .object({ title: z.string(), entries: z.number().int().describe('Entries in the journal now.') })
  .openapi('Filled');

const route = createRoute({
  method: 'post',
  path: '/v1/orgs/{org}/demo',
  summary: 'Fills an empty record with a made-up partner, whose story ends today',
  request: { params: orgParam },
  responses: {
    201: { description: 'Filled.', content: { 'application/json': { schema: filled } } },
    ...problemResponse,
  },
});

export function demoRoutes(app: OpenAPIHono, { desk, demo }: Office): void {
  app.openapi(route, async (c) => {
    const { org } = await desk(c.req.valid('param').org);
    if (!demo) throw noDemo();
    return c.json(await demo.fill(org), 201);
  });
}

const noDemo = (): ProblemError =>
  new ProblemError({
    code: 'no-demo',
    status: 404,
    message: 'this server has no demo to tell',
    cure: 'begin with an import, or with the offers that you hold',
  });
