import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { activationsOf, forecastOf, keysOn, lineOn, lookAt } from '@benefolio/core';
import type { Books, Reading } from '@benefolio/core';
import type { Office } from '../desk.ts';
import { findingBody, findingSchema } from '../finding.ts';
import { problemResponse } from '../problem.ts';
import { noQuery, orgParam, readAbout, readingOf, readingQuery, unknownThing } from '../reading.ts';
import { tellerAt } from '../telling.ts';
import { instantOf } from '../zone.ts';
import { lineSchema } from './position.ts';

const forecast = z
  .object({
    answer: z.enum(['runs-out', 'used-up', 'no-pace', 'ended', 'unknown']),
    left: z
      .union([z.number(), z.literal('unknown')])
      .describe('By our record, or by Microsoft’s count when that is less.'),
    from: z.string().describe('The first day that the pace is taken from.'),
    days: z.number().int(),
    consumed: z.number().int().describe('In these days.'),
    on: z.string().optional().describe('The day on which the last one is used up at that pace: no promise.'),
    endsBefore: z.string().optional().describe('The last day of the right, which comes first.'),
    missing: z.array(z.string()).optional(),
  })
  .openapi('Forecast');

const key = lineSchema
  .extend({
    issued: z.string(),
    last5: z.string().optional().describe('The last five characters: all that is on record of the key.'),
    activationsLeft: z
      .union([z.number(), z.literal('unknown')])
      .optional()
      .describe('Of a key, by our record.'),
    looks: z.number().int(),
    lastLook: z.string().optional(),
    forecast: forecast.optional().describe('Of a product key.'),
    redeemed: z.object({ on: z.string(), tenant: z.string() }).optional(),
    redeemBy: z.string().optional(),
  })
  .openapi('Key');

const activation = z
  .object({
    seq: z.number().int(),
    on: z.string(),
    recordedAt: z.string(),
    machine: z.string(),
    consumed: z.number().int(),
    finding: findingSchema.optional().describe('Why so many.'),
  })
  .openapi('Activation');

const lookEnds = z
  .object({
    enrollment: z.string(),
    what: z.enum(['refund', 'swap']),
    now: findingSchema.describe('If it is asked for today, before the look.'),
    after: findingSchema.describe('If it is asked for today, after the look.'),
  })
  .openapi('LookEnds');

const json = <S extends z.ZodType>(description: string, schema: S) => ({
  200: { description, content: { 'application/json': { schema } } },
  ...problemResponse,
});

const params = orgParam.extend({ thing: z.string().openapi({ example: 'key-win' }) });

const listRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/keys',
  summary:
    'Product keys and cloud tokens: what is left, who looked, and when they run out at the pace they have',
  request: { params: orgParam, query: readingQuery },
  responses: json('All of them.', z.object({ on: z.string(), keys: z.array(key) })),
});

const activationsRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/keys/{thing}/activations',
  summary: 'Every activation of a key, with what it consumed and why',
  request: { params, query: readingQuery },
  responses: json(
    'In order.',
    z.object({ on: z.string(), activations: z.array(activation), forecast: forecast.optional() }),
  ),
});

const lookRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/keys/{thing}/look',
  summary: 'What a look at a key or token would end today; nothing is written',
  request: { params, query: noQuery },
  responses: json(
    'A refund and a swap, before the look and after it.',
    z.object({ ends: z.array(lookEnds) }),
  ),
});

export function keysRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(listRoute, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const reading = readingOf(desk, c.req.valid('query'));
    const keys = await desk.writer.read((books) => keysOn(books, reading));
    return c.json({ on: reading.on, keys }, 200);
  });
  app.openapi(activationsRoute, async (c) => {
    const { org, thing } = c.req.valid('param');
    const desk = await office.desk(org);
    const reading = readingOf(desk, c.req.valid('query'));
    const found = await readAbout(desk, thing, (books) => ofKey(books, thing, reading));
    return c.json({ on: reading.on, ...found }, 200);
  });
  app.openapi(lookRoute, async (c) => {
    const { org, thing } = c.req.valid('param');
    const desk = await office.desk(org);
    const ends = await readAbout(desk, thing, (books) => {
      const teller = { ...tellerAt(office, books, instantOf(office.now())), by: 'local' };
      return lookAt(books, thing, { ...teller, names: desk.people.names(office.randomBytes) }).map(
        ({ now, after, ...rest }) => {
          const about = { thing: rest.enrollment, on: teller.today };
          return { ...rest, now: findingBody(now, about), after: findingBody(after, about) };
        },
      );
    });
    return c.json({ ends }, 200);
  });
}

function ofKey(books: Books, thing: string, reading: Reading) {
  if (!lineOn(books, thing, reading)) throw unknownThing(thing);
  const forecast = forecastOf(books, thing, reading);
  const activations = activationsOf(books, thing, reading).map(({ finding, ...one }) => {
    const about = { thing, on: one.on, event: 'activated', seq: one.seq };
    return { ...one, ...(finding && { finding: findingBody(finding, about) }) };
  });
  return { activations, ...(forecast && { forecast }) };
}
