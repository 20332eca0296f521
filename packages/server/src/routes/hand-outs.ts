import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { handOutsOn, wordsOf } from '@benefolio/core';
import type { Office } from '../desk.ts';
import { problemResponse } from '../problem.ts';
import { orgParam, queryOf, unknownThing } from '../reading.ts';

const handOut = z
  .object({
    entitlement: z.string(),
    product: z.string(),
    kind: z.string().describe('The kind of the piece.'),
    title: z.string().describe('What the kind is called.'),
    left: z
      .number()
      .int()
      .optional()
      .describe('How many are not handed out yet; absent where nobody said how many there are.'),
    unit: z.string(),
    acts: z
      .array(z.string())
      .describe(
        'What to tell in one list, in the words of a story. The last act lacks what only a person can say.',
      )
      .openapi({ example: ['2026-09-01 vs-core-1 granted level professional', 'vs-core-1 assigned'] }),
  })
  .openapi('HandOut');

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/hand-outs',
  summary: 'What can still be handed out of the entitlements in force today, and what to tell to do it',
  request: {
    params: orgParam,
    query: queryOf({
      of: z.string().optional().openapi({ description: 'Only of this entitlement.', example: 'ent-core-vs' }),
    }),
  },
  responses: {
    200: {
      description: 'Those first whose pieces are given to people.',
      content: { 'application/json': { schema: z.object({ on: z.string(), handOuts: z.array(handOut) }) } },
    },
    ...problemResponse,
  },
});

export function handOutsRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const { of } = c.req.valid('query');
    const on = desk.today();
    const found = await desk.writer.read((books) => {
      if (of !== undefined && !books.timelines.has(of)) throw unknownThing(of);
      return handOutsOn(books, on, of);
    });
    const handOuts = found.map((one) => ({ ...one, acts: one.acts.map(wordsOf) }));
    return c.json({ on, handOuts }, 200);
  });
}
