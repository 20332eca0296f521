import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { afterFreeze, cases, freezeOn, freezesOn, wordsOf } from '@benefolio/core';
import type { After, RawEvent, Restoring } from '@benefolio/core';
import type { Office } from '../desk.ts';
import { answerSchema, findingBody, findingSchema } from '../finding.ts';
import type { People } from '../people.ts';
import { problemResponse } from '../problem.ts';
import { orgParam, readingOf, readingQuery } from '../reading.ts';
import { holderNames } from './holders.ts';

export const freezeSchema = z
  .object({
    freeze: z.string(),
    on: z.string().describe('The day of which it holds fast who held what.'),
    why: z.string(),
    of: z.string().optional().describe('The enrollment whose benefits are meant; absent: all.'),
    seq: z.number().int(),
    recordedAt: z.string(),
  })
  .openapi('Freeze');

const line = z
  .object({
    thing: z.string(),
    kind: z.string(),
    product: z.string(),
    holder: z.string().describe('The id of a person or company, or the name of a machine.'),
    holderName: z.string().optional(),
    handle: z.string().optional(),
    since: z.string().describe('A day, or `unknown`.'),
    many: z.number().int(),
    unit: z.string(),
    known: z
      .enum(['then', 'since', 'taken back'])
      .describe('`since`: told only after the freeze; `taken back`: known then, and found wrong since.'),
    now: z
      .enum(cases)
      .describe(
        '`same`: still held; `moved`: another of the kind is held instead; `waiting`: can be given again from a day on; `lost`: to be given again, if anything is there; `left`: may hold nothing now; `mistaken`: was not held.',
      ),
    by: z.string().optional().describe('Which thing is held instead.'),
    missing: z.number().int().optional().describe('How many are still missing, where some are held.'),
    until: z.string().optional().describe('The first day on which it may be given again.'),
    restoring: z
      .object({
        words: z.string().describe('The act that would give it again, as words to tell.'),
        answer: answerSchema,
        until: z.string().optional(),
        findings: z.array(findingSchema).describe('What stands in the way, or is not known.'),
      })
      .optional()
      .describe('Absent where nothing is to be done, or nothing is there that could be given.'),
  })
  .openapi('FrozenHolding');

const frozen = freezeSchema
  .extend({
    asOf: z.string().describe('The day of the comparison.'),
    cases: z.record(z.enum(cases), z.number()).describe('How many holdings are in which case.'),
    holdings: z.array(line),
  })
  .openapi('FreezeRead');

const listRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/freezes',
  summary: 'Every freeze of who held what, the newest first',
  request: { params: orgParam, query: readingQuery },
  responses: {
    200: {
      description: 'As they were told.',
      content: {
        'application/json': { schema: z.object({ on: z.string(), freezes: z.array(freezeSchema) }) },
      },
    },
    ...problemResponse,
  },
});

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/freezes/{freeze}',
  summary:
    'Who held what when it was frozen, what is the case of each on a day, and the act that would restore it',
  request: {
    params: orgParam.extend({ freeze: z.string().openapi({ example: 'freeze-2026' }) }),
    query: readingQuery,
  },
  responses: {
    200: { description: 'The freeze.', content: { 'application/json': { schema: frozen } } },
    ...problemResponse,
  },
});

export function freezesRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(listRoute, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const reading = readingOf(desk, c.req.valid('query'));
    const freezes = await desk.writer.read((books) => freezesOn(books, reading));
    return c.json({ on: reading.on, freezes }, 200);
  });
  app.openapi(route, async (c) => {
    const { org, freeze } = c.req.valid('param');
    const desk = await office.desk(org);
    const reading = readingOf(desk, c.req.valid('query'));
    await desk.people.fresh();
    const found = await desk.writer.read((books) => {
      const told = freezeOn(books, freeze, reading);
      return { ...told, asOf: reading.on, after: afterFreeze(books, told, reading) };
    });
    const { after, ...told } = found;
    const holdings = after.map((one) => holdingBody(one, desk.people));
    return c.json({ ...told, cases: countsOf(after), holdings }, 200);
  });
}

const countsOf = (after: readonly After[]): Record<After['now'], number> => {
  const counts = Object.fromEntries(cases.map((one) => [one, 0])) as Record<After['now'], number>;
  for (const { now } of after) counts[now] += 1;
  return counts;
};

function holdingBody({ restoring, ...holding }: After, people: People): z.infer<typeof line> {
  return {
    ...holderNames(holding, people),
    ...(restoring && { restoring: restoringBody(restoring, people) }),
  };
}

function restoringBody({ act, answer, until, findings }: Restoring, people: People) {
  const open = findings.filter((finding) => finding.answer !== 'permitted');
  const about = { thing: act.thing, on: act.on, event: act.event };
  return {
    words: wordsOf(withHandles(act, people)),
    answer,
    ...(until && { until }),
    findings: open.map((finding) => findingBody(finding, about)),
  };
}

/** People by the short names that are told, where they still have one. */
const withHandles = ({ thing, event, ...fields }: RawEvent, people: People): RawEvent => ({
  thing,
  event,
  ...Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' && value.startsWith('person-')
        ? (people.find(value)?.handle ?? value)
        : value,
    ]),
  ),
});
