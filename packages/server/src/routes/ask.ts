import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Office } from '../desk.ts';
import { answerSchema, findingSchema } from '../finding.ts';
import { problemResponse } from '../problem.ts';
import { orgParam } from '../reading.ts';
import { askAt } from '../telling.ts';
import { asked, orderOf } from './asking.ts';

const answered = z.object({ answer: answerSchema, findings: z.array(findingSchema) }).openapi('Answered');

const route = createRoute({
  method: 'post',
  path: '/v1/orgs/{org}/ask',
  summary: 'Would it be all right? Nothing is written',
  request: {
    params: orgParam,
    body: { required: true, content: { 'application/json': { schema: asked } } },
  },
  responses: {
    200: { description: 'Every finding.', content: { 'application/json': { schema: answered } } },
    ...problemResponse,
  },
});

export function askRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    return c.json(await askAt(office, desk, orderOf(c.req.valid('json'))), 200);
  });
}
