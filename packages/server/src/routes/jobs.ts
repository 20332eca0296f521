import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Office } from '../desk.ts';
import { problemResponse } from '../problem.ts';
import { noQuery, orgParam } from '../reading.ts';
import { idParam, jobSchema } from './import-schema.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/jobs',
  summary: 'Long work that goes on or has ended, newest first; it is forgotten when the server stops',
  request: { params: orgParam, query: noQuery },
  responses: {
    200: {
      description: 'All that is remembered.',
      content: { 'application/json': { schema: z.object({ jobs: z.array(jobSchema) }) } },
    },
    ...problemResponse,
  },
});

const oneRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/jobs/{id}',
  summary: 'How far one piece of long work is',
  request: { params: idParam, query: noQuery },
  responses: {
    200: { description: 'The work.', content: { 'application/json': { schema: jobSchema } } },
    ...problemResponse,
  },
});

export function jobsRoutes(app: OpenAPIHono, { desk, jobs }: Office): void {
  app.openapi(listRoute, async (c) => {
    const { org } = await desk(c.req.valid('param').org);
    return c.json({ jobs: jobs.list(org) }, 200);
  });
  app.openapi(oneRoute, async (c) => {
    const { org, id } = c.req.valid('param');
    return c.json(jobs.find((await desk(org)).org, id), 200);
  });
}
