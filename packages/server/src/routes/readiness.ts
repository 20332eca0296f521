import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { dayFrom, mostOfReadiness, partOfReadiness, readinessOf, topics } from '@benefolio/core';
import type { AboutPart, ItemPart } from '@benefolio/core';
import type { Office } from '../desk.ts';
import type { People } from '../people.ts';
import { problemResponse } from '../problem.ts';
import { numberIn, orgParam, queryOf } from '../reading.ts';

const most = 20;
const largest = 1000;

const aboutSchema = z.object({
  thing: z.string(),
  label: z.string().optional().describe('What the thing is of: a product, a benefit, an offer.'),
  on: z.string().optional(),
  seq: z.number().int().optional().describe('The entry that it is about.'),
  holders: z
    .array(z.string())
    .optional()
    .describe(`For whom it is missing; at most ${mostOfReadiness.holders}, \`holders\` has them all.`),
  held: z.number().int().optional().describe('For how many it is missing.'),
  owner: z.string().optional().describe('The person who sees to it; absent: nobody yet.'),
  ownerName: z.string().optional(),
  act: z.string().optional().describe('The act that mends it, as a person begins to write it.'),
});

const itemSchema = z.object({
  says: z.string(),
  does: z.string().describe('What to do about it.'),
  clause: z.string().optional(),
  title: z.string().optional().describe('What the clause is called.'),
  stands: z
    .boolean()
    .optional()
    .describe('It stands on the last day; otherwise it was an act of the period.'),
  doubt: z.string().optional().describe('What is doubtful about the clause.'),
  missing: z.array(z.string()).optional().describe('The facts that a finding lacked.'),
  format: z.string().optional().describe('Of the files that are missing.'),
  last: z.string().optional().describe('The last day on which there was one.'),
  days: z.number().int().optional().describe('From then to the end of the period.'),
  counted: z
    .object({
      product: z.string(),
      what: z.enum(['licenses', 'assigned', 'left']),
      theirs: z.number(),
      ours: z.number(),
    })
    .optional(),
  count: z.number().int().describe('How many things it is about.'),
  owned: z.number().int().describe('How many of them somebody sees to.'),
  owners: z
    .array(z.object({ owner: z.string(), ownerName: z.string().optional() }))
    .describe(`Who does; at most ${mostOfReadiness.owners}.`),
  about: z.array(aboutSchema).describe('The things from `after` on, `limit` of them.'),
});

const readiness = z
  .object({
    from: z.string(),
    to: z.string(),
    topics: z.array(
      z.object({
        topic: z.enum(topics),
        ready: z.boolean(),
        says: z.string(),
        count: z.number().int().describe('How many items there are.'),
        items: z
          .array(itemSchema)
          .describe(
            `What is missing; none where it is ready. At most ${mostOfReadiness.items}: what differs, \`position\` has in full, and what the terms say, \`findings\`.`,
          ),
      }),
    ),
  })
  .openapi('Readiness');

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/readiness',
  summary: 'What is ready for an auditor who asks for a period, what is missing, and what to do about it',
  request: {
    params: orgParam,
    query: queryOf({
      from: z.string().openapi({ description: 'The first day.', example: '2025-07-01' }),
      to: z.string().openapi({ description: 'The last day.', example: '2026-06-30' }),
      after: numberIn(0).describe('Of what each item is about, so many are passed over; absent: none.'),
      limit: numberIn(1, largest).describe(`How many are shown; absent: ${most}.`),
    }),
  },
  responses: {
    200: { description: 'Topic by topic.', content: { 'application/json': { schema: readiness } } },
    ...problemResponse,
  },
});

export function readinessRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const today = desk.today();
    const { from, to, after = 0, limit = most } = c.req.valid('query');
    const asked = { from: dayFrom(from, today), to: dayFrom(to, today), today };
    await desk.people.fresh();
    const found = await desk.writer.read((books) => readinessOf(books, asked));
    const body = partOfReadiness(found, { after, limit }).map((one) => ({
      ...one,
      items: one.items.map((item) => itemNamed(item, desk.people)),
    }));
    return c.json({ from: found.from, to: found.to, topics: body }, 200);
  });
}

const itemNamed = ({ owners, about, ...item }: ItemPart, people: People): z.infer<typeof itemSchema> => ({
  ...item,
  owners: owners.map((owner) => ({ owner, ...nameOf({ owner }, people) })),
  about: about.map((one) => ({ ...one, ...nameOf(one, people) })),
});

function nameOf({ owner }: Pick<AboutPart, 'owner'>, people: People): { ownerName?: string } {
  const person = owner === undefined ? undefined : people.find(owner);
  return person ? { ownerName: person.name ?? person.handle } : {};
}
