import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import {
  clauses,
  deadlinesOf,
  profileOn,
  remindedClauses,
  remindersOn,
  settingsOn,
  shippedReminders,
  titleOfKind,
  trusts,
} from '@benefolio/core';
import type { Books, Reading } from '@benefolio/core';
import { zoneTold } from '../desk.ts';
import type { Office } from '../desk.ts';
import { peopleIn, peopleNamedSchema } from '../people-named.ts';
import { problemResponse } from '../problem.ts';
import { orgParam, readingOf, readingQuery } from '../reading.ts';

const held = z.enum(['held', 'not held', 'unknown']);
const yesOrNo = z.enum(['yes', 'no', 'unknown']);
const days = z.array(z.number().int()).describe('Days ahead, the largest first; none: no reminder.');

const settings = z
  .object({
    on: z.string(),
    knownAt: z.string().optional(),
    name: z.string().optional().describe('Absent: nobody told.'),
    zone: z
      .string()
      .optional()
      .describe('The time zone that was told last, whatever its day; absent: the one of the server holds.'),
    administrator: z.string().optional().describe('The program administrator, a person.'),
    entrusted: z
      .array(z.object({ with: z.enum(trusts), title: z.string(), to: z.string().optional() }))
      .describe('Each kind of benefit, and who looks after it; absent: the program administrator.'),
    reminders: z.array(
      z.object({
        of: z.string().describe('The clause that makes the deadlines.'),
        says: z.string().describe('What falls due.'),
        title: z.string(),
        days,
        shipped: days,
        told: z.boolean(),
      }),
    ),
    rights: held.describe('Product License rights.'),
    learning: yesOrNo.describe('Whether the partner is a learning partner.'),
    companies: z.array(
      z.object({ thing: z.string(), associated: z.string(), parted: z.string().optional() }),
    ),
    enrollments: z.array(
      z.object({
        thing: z.string(),
        offer: z.string(),
        title: z.string(),
        first: z.string(),
        until: z.string(),
        eligible: yesOrNo,
        state: z.enum(['to come', 'in force', 'over', 'refunded', 'lapsed']),
      }),
    ),
    designations: z.array(
      z.object({
        thing: z.string(),
        area: z.string(),
        attained: z.string().optional(),
        qualified: z.boolean().optional(),
        score: z.number().optional(),
      }),
    ),
    competencies: z.array(
      z.object({
        thing: z.string(),
        level: z.enum(['silver', 'gold']),
        since: z.string(),
        ended: z.string().optional(),
      }),
    ),
    people: peopleNamedSchema,
  })
  .openapi('Settings');

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/settings',
  summary: 'How the organization is called, what its membership is made of, and how it wants its record kept',
  request: { params: orgParam, query: readingQuery },
  responses: {
    200: { description: 'All that was told.', content: { 'application/json': { schema: settings } } },
    ...problemResponse,
  },
});

export function settingsRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const reading = readingOf(desk, c.req.valid('query'));
    await desk.people.fresh();
    const told = await desk.writer.read((books) => readSettings(books, reading));
    const { administrator } = told;
    const people = peopleIn(desk.people, [...told.entrusted, { administrator }]);
    return c.json({ ...reading, ...told, people }, 200);
  });
}

function readSettings(books: Books, reading: Reading) {
  const { name, administrator, entrusted, reminded } = settingsOn(books, reading);
  const zone = zoneTold(books, reading.knownAt);
  const daysOf = remindersOn(books, reading);
  const told = Object.keys(reminded).filter((of) => clauses.some(({ id }) => id === of));
  return {
    ...(name !== undefined && { name }),
    ...(zone !== undefined && { zone }),
    ...(administrator !== undefined && { administrator }),
    entrusted: trusts.map((kind) => {
      const to = entrusted[kind];
      return { with: kind, title: titleOfKind(kind), ...(to !== undefined && { to }) };
    }),
    reminders: [...new Set([...remindedClauses, ...told])].map((of) => ({
      of,
      title: clauses.find(({ id }) => id === of)?.title ?? of,
      says: deadlinesOf(of) ?? of,
      days: [...daysOf(of)],
      shipped: [...shippedReminders(of)],
      told: told.includes(of),
    })),
    ...profileOn(books, reading),
  };
}
