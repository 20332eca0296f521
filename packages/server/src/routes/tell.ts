import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Office } from '../desk.ts';
import { answerSchema, findingSchema } from '../finding.ts';
import { keyHeader } from '../key-header.ts';
import { once } from '../once.ts';
import { problemResponse, problemSchema } from '../problem.ts';
import { orgParam } from '../reading.ts';
import { reservationsSchema } from '../reservation.ts';
import { tellAt } from '../telling.ts';
import type { Receipt } from '../telling.ts';
import { asked, orderOf } from './asking.ts';

export const eventOut = z
  .object({ thing: z.string(), event: z.string(), on: z.string() })
  .catchall(z.union([z.string(), z.number(), z.boolean()]))
  .openapi('Event', { description: 'What is recorded: people as ids, names left out.' });

const receipt = z
  .object({
    answer: answerSchema,
    entries: z.array(
      z.object({
        seq: z.number().int(),
        recordedAt: z.string(),
        hash: z.string().describe('Base64 of the leaf hash.'),
        event: eventOut,
        findings: z.array(findingSchema),
      }),
    ),
    reservations: reservationsSchema,
    size: z.number().int().describe('Entries in the journal, these included.'),
  })
  .openapi('Receipt');

const route = createRoute({
  method: 'post',
  path: '/v1/orgs/{org}/tell',
  summary: 'It happened: always written, with every finding as we see it now',
  request: {
    params: orgParam,
    headers: keyHeader,
    body: { required: true, content: { 'application/json': { schema: asked } } },
  },
  responses: {
    201: { description: 'Written.', content: { 'application/json': { schema: receipt } } },
    409: {
      description: 'The guard `onlyIf` refused; nothing was written.',
      content: { 'application/problem+json': { schema: problemSchema } },
    },
    ...problemResponse,
  },
});

export function tellRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const order = orderOf(c.req.valid('json'));
    const text = await once(c, { office, desk }, async (keep) => {
      const kept = keep && {
        keep: (tx: Parameters<typeof keep>[0], told: Receipt) =>
          keep(tx, { status: 201, text: JSON.stringify(told) }),
      };
      return JSON.stringify(await tellAt(office, desk, { ...order, by: 'local', ...kept }));
    });
    return c.json(JSON.parse(text) as Receipt, 201);
  });
}
