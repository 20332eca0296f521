import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { benefitsOn } from '@benefolio/core';
import type { Office } from '../desk.ts';
import { problemResponse } from '../problem.ts';
import { orgParam, readAbout, readingOf, thingQuery } from '../reading.ts';
import { reservationSchema } from '../reservation.ts';

const entitled = z.union([z.number(), z.literal('unknown')]);

const amount = z.string().describe('An exact amount and its currency: `2400.5 USD`.');

const money = z
  .object({
    granted: amount,
    drawn: amount,
    lapsed: amount,
    left: amount,
    over: amount.optional().describe('Drawn beyond the credit, and so from no part of it.'),
    counted: z
      .object({ remaining: amount, on: z.string(), by: z.string(), difference: amount })
      .optional()
      .describe('What a tool of Microsoft has as remaining, and theirs less ours on the day it counted.'),
  })
  .optional()
  .describe('Of a credit, up to the day: drawn, lapsed and left come to granted, exactly.');

const countedWhat = z.enum(['activations remaining', 'listed now']);

const pieces = z
  .object({
    many: z.number().int(),
    kinds: z.array(z.object({ kind: z.string(), title: z.string(), many: z.number().int() })),
    serviceUntil: z.string().optional().describe('The last of their ends of service.'),
    money: z
      .object({ granted: amount, drawn: amount, lapsed: amount, left: amount })
      .optional()
      .describe('Added up, where they are in one currency.'),
    counted: z
      .object({
        what: countedWhat,
        number: z.number().int(),
        difference: z.number().int(),
        on: z.string().describe('The day of the oldest count.'),
      })
      .optional(),
  })
  .openapi('Pieces', { description: 'What was handed out of an entitlement, in one.' });

export const lineSchema = z
  .object({
    thing: z.string(),
    kind: z.string(),
    product: z.string(),
    under: z.string().optional(),
    title: z.string().describe('What its kind is called.'),
    enrollment: z
      .string()
      .optional()
      .describe('The enrollment that it comes from, also through an entitlement.'),
    offer: z.string().optional(),
    offerTitle: z.string().optional(),
    entitlement: z.string().optional().describe('The entitlement that it lies under.'),
    pieces: pieces.optional(),
    sku: z
      .string()
      .optional()
      .describe('Of a token, or of what has tokens: which of the counts is that of its product.'),
    until: z.string().optional().describe('The last day of the right to use it.'),
    ended: z.literal(true).optional().describe('That day is past.'),
    serviceUntil: z
      .string()
      .optional()
      .describe('The last day on which the service runs, whatever the right.'),
    serviceExpected: z
      .string()
      .optional()
      .describe('The same day by our arithmetic, beside what the admin center shows.'),
    numbers: z.object({
      entitled,
      unit: z.string(),
      assignedNow: z.number().int(),
      peak: z.number().int(),
      activationsConsumed: z.number().int().optional(),
      money,
    }),
    counted: z
      .object({
        what: countedWhat,
        number: z.number().int(),
        on: z.string(),
        by: z.string(),
        difference: z.number().int(),
      })
      .optional()
      .describe('What a tool of Microsoft counted, and theirs less ours.'),
    reserved: reservationSchema.optional(),
    open: z
      .object({
        forbidden: z.number().int(),
        unknown: z.number().int(),
        discretionary: z.number().int(),
      })
      .describe('How many findings stand on the day, those of its pieces as well.'),
    doubts: z.number().int().describe('What we are not sure of in what stands.'),
  })
  .openapi('PositionLine');

const compared = z.object({ ours: z.number(), theirs: z.number(), difference: z.number() });

const position = z
  .object({
    on: z.string(),
    knownAt: z.string().optional(),
    lines: z.array(lineSchema),
    counts: z.array(
      z.object({
        product: z.string(),
        sku: z.string(),
        on: z.string(),
        by: z.string(),
        licenses: compared,
        assigned: compared,
      }),
    ),
  })
  .openapi('Position');

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/position',
  summary: 'The four numbers of every thing, and what Microsoft counts',
  request: { params: orgParam, query: thingQuery },
  responses: {
    200: { description: 'The position.', content: { 'application/json': { schema: position } } },
    ...problemResponse,
  },
});

export function positionRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const { thing, ...asked } = c.req.valid('query');
    const reading = readingOf(desk, asked);
    const found = await readAbout(desk, thing, (books, id) => {
      const all = benefitsOn(books, reading);
      const lines = all.lines.filter((line) => id === undefined || line.thing === id);
      return { ...all, lines, counts: all.counts.filter(({ sku }) => id === undefined || sku === id) };
    });
    return c.json(found, 200);
  });
}
