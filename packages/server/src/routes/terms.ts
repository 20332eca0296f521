import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import {
  ProblemError,
  apply,
  clauseById,
  clauses,
  editionDifferences,
  factFields,
  quote,
  readFacts,
} from '@benefolio/core';
import type { AnyClause, JudgedData } from '@benefolio/core';
import { appliersOf, appliersSchema } from '../appliers.ts';
import { answerSchema, findingBody, findingSchema } from '../finding.ts';
import { problemResponse } from '../problem.ts';
import { noQuery } from '../reading.ts';

const regimeSchema = z.enum(['legacy', 'modernized']);
const param = z.union([z.number(), z.string()]);
const edition = z.object({ from: z.string(), regime: regimeSchema.optional() });
const outcome = z.looseObject({ answer: answerSchema, until: z.string().optional() });

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
    unsure: z.number().int().describe('How many doubts it states.'),
    serves: z.string().optional().describe('Told clauses: the part of the product that serves it.'),
    appliedBy: appliersSchema.optional().describe('Judged clauses: what judges it.'),
  })
  .openapi('ClauseLine');

const whole = short
  .extend({
    reading: z.string().describe('How we read it where the wording leaves room.'),
    doubts: z.record(z.string(), z.string()),
    editions: z.array(edition.extend({ params: z.record(z.string(), param) })).describe('Newest first.'),
    differences: z
      .array(
        z.object({
          newer: edition,
          older: edition,
          params: z.array(z.object({ name: z.string(), newer: param.optional(), older: param.optional() })),
          scenarios: z.array(z.object({ name: z.string(), newer: outcome, older: outcome })),
        }),
      )
      .describe('What each edition changed of the one before it; empty where there is one edition.'),
    facts: z
      .array(
        z.object({
          name: z.string(),
          type: z.enum(['day', 'number', 'amount', 'quantity', 'flag', 'choice', 'text']),
          words: z.array(z.string()).describe('What may be chosen; of another type, words in its place.'),
          optional: z.boolean(),
          example: z.union([z.string(), z.number(), z.boolean()]),
        }),
      )
      .describe('What it may be asked about: see `try`.'),
    scenarios: z.array(
      z.object({
        name: z.string(),
        facts: z.record(z.string(), z.unknown()),
        answer: z.record(z.string(), z.unknown()),
        regime: regimeSchema.optional().describe('Absent: legacy.'),
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

const triedSchema = findingSchema.omit({ thing: true, event: true, seq: true }).openapi('Tried');

const tryRoute = createRoute({
  method: 'post',
  path: '/v1/terms/{clause}/try',
  summary: 'What a judged clause makes of some facts; nothing is written, and no record is read',
  request: {
    params: z.object({ clause: z.string().openapi({ example: 'vs.reassignment' }) }),
    query: noQuery,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({
            facts: z
              .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
              .describe('By name, as `facts` of the clause lists them; numbers and yes or no in words too.'),
            regime: regimeSchema.optional().describe('How the benefit was handed out; absent: legacy.'),
          }),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The finding, with the edition used.',
      content: { 'application/json': { schema: triedSchema } },
    },
    ...problemResponse,
  },
});

const shortOf = (clause: AnyClause): z.infer<typeof short> => {
  const { id, title, says, section, kind, page } = clause;
  const unsure = Object.keys(clause.doubts).length;
  const both = { id, title, says, section: [...section], kind, ...(page && { page }), unsure };
  return clause.kind === 'told'
    ? { ...both, cases: 0, serves: clause.serves }
    : { ...both, cases: clause.scenarios.length, appliedBy: appliersOf(id) };
};

function wholeOf(clause: AnyClause): z.infer<typeof whole> {
  const { reading, doubts } = clause;
  const both = { ...shortOf(clause), reading, doubts };
  return clause.kind === 'told'
    ? { ...both, editions: [], differences: [], facts: [], scenarios: [] }
    : { ...both, ...partsOf(clause) };
}

const partsOf = (clause: JudgedData) => ({
  editions: [...clause.editions],
  differences: editionDifferences(clause),
  facts: factFields(clause).map((field) => ({ ...field, words: [...field.words] })),
  scenarios: clause.scenarios.map(([name, facts, answer, regime]) => ({
    name,
    facts: { ...facts },
    answer,
    ...(regime && { regime }),
  })),
});

export function termsRoutes(app: OpenAPIHono): void {
  app.openapi(listRoute, (c) => c.json({ clauses: clauses.map(shortOf) }, 200));
  app.openapi(oneRoute, (c) => {
    const { clause: id } = c.req.valid('param');
    const clause = clauseById(id);
    if (clause) return c.json(wholeOf(clause), 200);
    throw unknownClause(id);
  });
  app.openapi(tryRoute, (c) => {
    const { clause: id } = c.req.valid('param');
    const { facts, regime } = c.req.valid('json');
    const clause = clauseById(id);
    if (!clause) throw unknownClause(id);
    if (clause.kind === 'told') throw nothingToTry(id);
    const read = readFacts(clause, facts);
    const { thing: _, ...tried } = findingBody(apply(clause, read, regime), { thing: '', on: read.on });
    return c.json(tried, 200);
  });
}

const nothingToTry = (id: string): ProblemError =>
  new ProblemError({
    code: 'nothing-to-try',
    status: 422,
    message: `the clause ${quote(id)} decides nothing: it is told, and served by a part of the product`,
    cure: `see what serves it at \`/v1/terms/${id}\`, or try a clause that is judged`,
  });

export const unknownClause = (id: string): ProblemError =>
  new ProblemError({
    code: 'unknown-clause',
    status: 404,
    message: `there is no clause ${quote(id)}`,
    cure: '`terms` lists them',
  });
