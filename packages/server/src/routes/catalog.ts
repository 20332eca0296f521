import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { catalogOn, keyGap } from '@benefolio/core';
import type { Office } from '../desk.ts';
import { problemResponse } from '../problem.ts';
import { orgParam, queryOf, readingOf, readingQuery } from '../reading.ts';

export const quantitySchema = z
  .union([z.number(), z.string()])
  .describe('A number; an amount of money, `2400 USD`; `unlimited`; or `unknown`.');

export const asOfSchema = z
  .string()
  .describe('The day of what the source says; only the month or year where no more is known.');

export const certaintySchema = z
  .enum(['A', 'B', 'C', 'D'])
  .describe('A read directly, B quoted or two agree, C one secondary source, D weak.');

export const keySchema = z
  .enum(['required', 'not required'])
  .optional()
  .describe('Whether a product key is needed; absent: unknown.');

const fee = z.object({
  fee: z.string().describe('Exact, with its currency, or `unknown`.'),
  before: z.string().optional(),
  purchase: z.string(),
  source: z.string(),
  asOf: asOfSchema,
  certainty: certaintySchema,
  conflict: z.string().optional(),
  note: z.string().optional(),
});

const row = z
  .object({
    scope: z.string().optional().describe('The designation or specialization that brings it.'),
    benefit: z.string(),
    category: z.string(),
    quantity: quantitySchema,
    unit: z.string(),
    per: z.enum(['month', 'year']).optional(),
    cap: z.number().int().optional().describe('How many times over at most.'),
    key: keySchema,
    source: z.string(),
    asOf: asOfSchema,
    certainty: certaintySchema,
    conflict: z.string().optional().describe('What other sources say instead.'),
    note: z.string().optional(),
    own: z.string().optional().describe('The thing that it is told of: it went before the shipped row.'),
  })
  .openapi('CatalogRow');

const catalog = z
  .object({
    on: z.string(),
    knownAt: z.string().optional(),
    offers: z.array(
      z.object({
        offer: z.string(),
        title: z.string(),
        sold: z.boolean().describe('It may be bought on that day, as far as the terms say.'),
        fee: fee
          .optional()
          .describe('List price of the United States before tax; absent: not known by then.'),
        rows: z.array(row),
        says: z.array(z.string()).describe('What is missing.'),
      }),
    ),
    says: z.array(z.string()),
  })
  .openapi('Catalog');

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/catalog',
  summary:
    'What offers bring, by the editions in force on a day; what Partner Center listed at purchase binds',
  request: {
    params: orgParam,
    query: queryOf({
      offer: z.string().optional().openapi({ description: 'The code of one offer.', example: 'core' }),
      ...readingQuery.shape,
    }),
  },
  responses: {
    200: { description: 'Shipped rows and own ones.', content: { 'application/json': { schema: catalog } } },
    ...problemResponse,
  },
});

export function catalogRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const { offer, ...asked } = c.req.valid('query');
    const reading = readingOf(desk, asked);
    const offers = await desk.writer.read((books) => catalogOn(books, reading, offer));
    return c.json({ ...reading, offers, says: [keyGap] }, 200);
  });
}
