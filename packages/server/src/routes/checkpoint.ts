import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { signedCheckpoint } from '../checkpoint.ts';
import type { Office } from '../desk.ts';
import { problemResponse } from '../problem.ts';
import { noQuery, orgParam } from '../reading.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/checkpoint',
  summary: 'How the journal stands: a signed note (C2SP) to keep outside',
  request: { params: orgParam, query: noQuery },
  responses: {
    200: { description: 'The note.', content: { 'text/plain': { schema: z.string() } } },
    ...problemResponse,
  },
});

export function checkpointRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const { org } = await office.desk(c.req.valid('param').org);
    const { note } = await signedCheckpoint(office, org, await office.store.head(org));
    return c.text(note, 200);
  });
}
