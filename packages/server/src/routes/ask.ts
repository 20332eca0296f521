import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Office } from '../desk.ts';
import { answerSchema, findingSchema } from '../finding.ts';
import { problemResponse } from '../problem.ts';
import { orgParam } from '../reading.ts';
import { askAt } from '../telling.ts';
import { peopleNamedSchema } from '../people-named.ts';
import { reservationsSchema } from '../reservation.ts';
import { asked, orderOf } from './asking.ts';
import { eventOut } from './tell.ts';

const alternative = z
  .object({
    event: eventOut.describe('The act that would be permitted, as it can be told.'),
    product: z.string(),
    free: z.number().int().optional().describe('How many are left there.'),
    unit: z.string().optional(),
    kept: z
      .string()
      .optional()
      .describe('It is kept already for whom it would be assigned to, from this day.'),
    holder: z.string().optional().describe('Somebody outside who still has it, and from whom it would pass.'),
  })
  .openapi('Alternative');

const answered = z
  .object({
    answer: answerSchema,
    findings: z.array(findingSchema),
    reservations: reservationsSchema,
    alternatives: z
      .array(alternative)
      .describe(
        'What would be permitted instead, the best first: with another such thing, or on a later day. Of one act that is not permitted.',
      ),
    after: z
      .object({
        findings: z.array(findingSchema).describe('The first of them.'),
        many: z.number().int().describe('How many there are.'),
      })
      .describe(
        'What would stand once it happened, did not before, and is not plainly permitted: what the act leaves to be done.',
      ),
    people: peopleNamedSchema,
  })
  .openapi('Answered');

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
