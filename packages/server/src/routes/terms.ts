import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { ProblemError, clauseById, clauses, quote } from '@benefolio/core';
import type { AnyClause } from '@benefolio/core';
import { problemResponse } from '../problem.ts';
import { noQuery } from '../reading.ts';

const short = z
  .object({
    id: z.string(),
    title: z.string(),
    says: z.string(),
    section: z.array(z.string()),
    kind: z.enum(['judged', 'told']),
    page: z
      .object({ title: z.string(), asOf: z.string(), certainty: z.enum(['A', 'B', 'C']) })
      .optional()
      .describe('Not the Guide but this page of Microsoft’s says it.'),
    cases: z.number().int().describe('How many scenarios prove it.'),
  })
  .openapi('ClauseLine');

const whole = short
  .extend({
    reading: z.string().describe('How we read it where the wording leaves room.'),
    doubts: z.record(z.string(), z.string()),
    serves: z.string().optional().describe('Told clauses: the part of the product that serves it.'),
    editions: z.array(
      z.object({
        from: z.string(),
        regime: z.string().optional(),
        params: z.record(z.string(), z.union([z.number(), z.string()])),
      }),
    ),
    scenarios: z.array(
      z.object({
        name: z.string(),
        facts: z.record(z.string(), z.unknown()),
        answer: z.record(z.string(), z.unknown()),
      }),
    ),
  })
  .openapi('Clause');

const listRoute = createRoute({
  method: 'get',
  path: '/v1/terms',
  summary: 'The clauses, in the order of the Guide',
  request: { query: noQuery },
  responses: {
    200: {
      description: 'All of them.',
      content: { 'application/json': { schema: z.object({ clauses: z.array(short) }) } },
    },
    ...problemResponse,
  },
});

const oneRoute = createRoute({
  method: 'get',
  path: '/v1/terms/{clause}',
  summary: 'One clause with its editions, doubts and scenarios',
  request: {
    params: z.object({ clause: z.string().openapi({ example: 'vs.reassignment' }) }),
    query: noQuery,
  },
  responses: {
    200: { description: 'The clause.', content: { 'application/json': { schema: whole } } },
    ...problemResponse,
  },
});

const shortOf = (clause: AnyClause): z.infer<typeof short> => {
  const { id, title, says, section, kind, page } = clause;
  const cases = clause.kind === 'judged' ? clause.scenarios.length : 0;
  return { id, title, says, section: [...section], kind, ...(page && { page }), cases };
};

function wholeOf(clause: AnyClause): z.infer<typeof whole> {
  const { reading, doubts } = clause;
  const both = { ...shortOf(clause), reading, doubts };
  if (clause.kind === 'told') return { ...both, serves: clause.serves, editions: [], scenarios: [] };
  const scenarios = clause.scenarios.map(([name, facts, answer]) => ({ name, facts, answer }));
  return { ...both, editions: [...clause.editions], scenarios };
}

export function termsRoutes(app: OpenAPIHono): void {
  app.openapi(listRoute, (c) => c.json({ clauses: clauses.map(shortOf) }, 200));
  app.openapi(oneRoute, (c) => {
    const { clause: id } = c.req.valid('param');
    const clause = clauseById(id);
    if (clause) return c.json(wholeOf(clause), 200);
    throw unknownClause(id);
  });
}

export const unknownClause = (id: string): ProblemError =>
  new ProblemError({
    code: 'unknown-clause',
    status: 404,
    message: `there is no clause ${quote(id)}`,
    cure: '`terms` lists them',
  });
