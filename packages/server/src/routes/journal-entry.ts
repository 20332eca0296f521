import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { ProblemError, quote } from '@benefolio/core';
import { explain } from '../explaining.ts';
import type { Desk, Office } from '../desk.ts';
import { answerSchema, findingSchema } from '../finding.ts';
import { peopleNamedSchema } from '../people-named.ts';
import { problemResponse } from '../problem.ts';
import { proofOf } from '../proving.ts';
import { knownAtOf, noQuery, orgParam, queryOf } from '../reading.ts';
import { itemSchema } from './journal.ts';
import { eventOut } from './tell.ts';

const seqParam = orgParam.extend({
  seq: z.string().openapi({ description: 'The number of the entry.', example: '42' }),
});

const turn = z.object({ answer: answerSchema, until: z.string().optional(), why: z.string() });

const explained = z
  .object({
    item: itemSchema,
    text: z.string().describe('What was hashed: canonical JSON (RFC 8785).'),
    size: z.number().int().describe('Entries in the journal.'),
    kind: z.string(),
    title: z.string().describe('What the kind of the thing is called.'),
    says: z.string().describe('What the event means.'),
    fields: z.array(
      z.object({
        name: z.string(),
        says: z.string(),
        type: z.string(),
        value: z.union([z.string(), z.number(), z.boolean()]),
      }),
    ),
    people: peopleNamedSchema,
    given: z.array(findingSchema).describe('What the terms made of it when it was recorded.'),
    judged: z.array(findingSchema).describe('What they make of it by all that is known now.'),
    differs: z
      .array(
        z.object({ clause: z.string(), title: z.string(), given: turn.optional(), judged: turn.optional() }),
      )
      .describe('Where the two answer otherwise; empty for an entry that was taken back.'),
    takesBack: z
      .object({ seq: z.number().int(), event: eventOut })
      .optional()
      .describe('Of a withdrawal: the entry that was wrong.'),
    takenBack: z
      .object({
        seq: z.number().int(),
        recordedAt: z.string(),
        on: z.string(),
        because: z.string(),
      })
      .optional()
      .describe('The entry that took it back, and why.'),
    changed: z
      .array(
        z.object({
          what: z.enum([
            'entitled',
            'assignedNow',
            'activationsConsumed',
            'drawn',
            'lapsed',
            'left',
            'until',
            'serviceUntil',
          ]),
          before: z.union([z.number(), z.string()]).optional(),
          after: z.union([z.number(), z.string()]).optional(),
        }),
      )
      .describe('Of the thing, on its day, by what was known then.'),
  })
  .openapi('EntryExplained');

const entryRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/journal/{seq}',
  summary: 'One entry explained: what it says, what was made of it then and is now, and what it changed',
  request: {
    params: seqParam,
    query: queryOf({
      knownAt: z
        .string()
        .optional()
        .describe('Judged by what was known at this instant or end of day; absent: now.'),
    }),
  },
  responses: {
    200: { description: 'The entry.', content: { 'application/json': { schema: explained } } },
    ...problemResponse,
  },
});

const proofRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/journal/{seq}/proof',
  summary:
    'The proof that an entry is in the journal, up to a signed checkpoint of now (c2sp.org/tlog-proof@v1)',
  request: { params: seqParam, query: noQuery },
  responses: {
    200: {
      description: 'The file; its extra data is the text of the entry.',
      content: { 'text/plain': { schema: z.string() } },
    },
    ...problemResponse,
  },
});

export function journalEntryRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(entryRoute, async (c) => {
    const { org, seq } = c.req.valid('param');
    const { knownAt } = c.req.valid('query');
    const desk = await office.desk(org);
    const known = knownAt === undefined ? undefined : knownAtOf(desk, knownAt);
    return c.json(await explain(office, desk, { seq: await seqIn(desk, seq), knownAt: known }), 200);
  });
  app.openapi(proofRoute, async (c) => {
    const { org, seq: asked } = c.req.valid('param');
    const desk = await office.desk(org);
    const seq = await seqIn(desk, asked);
    c.header('Content-Disposition', `attachment; filename="${org}-entry-${seq}.tlog-proof"`);
    return c.text(await proofOf(office, desk.org, seq), 200);
  });
}

/** @throws ProblemError `unknown-entry` */
async function seqIn(desk: Desk, text: string): Promise<number> {
  const size = await desk.writer.read((_, size) => size);
  const seq = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (seq < size) return seq;
  throw new ProblemError({
    code: 'unknown-entry',
    status: 404,
    message: `there is no entry ${quote(text)} in the journal`,
    cure: size === 0 ? 'nothing was recorded yet' : `entries have the numbers 0 to ${size - 1}`,
  });
}
