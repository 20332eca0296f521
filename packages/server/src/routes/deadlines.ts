import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { deadlinesOn, foreseenOn } from '@benefolio/core';
import type { Foreseen } from '@benefolio/core';
import { formats } from '@benefolio/imports';
import type { Office } from '../desk.ts';
import type { People } from '../people.ts';
import { problemResponse } from '../problem.ts';
import { orgParam, readAbout, readingOf, thingQuery } from '../reading.ts';

export const deadlineSchema = z
  .object({
    id: z.string().describe('By which something is told of it: `due-… acknowledged`.'),
    on: z.string(),
    what: z.string(),
    clause: z.string(),
    act: z.string().optional().describe('The event of the thing by which it is seen to.'),
    thing: z.string(),
    kind: z.string(),
    label: z.string().optional().describe('What the thing is of: a product, a benefit, an offer.'),
    owner: z.string().optional().describe('The person who sees to it.'),
    ownerAs: z
      .enum(['named', 'entrusted', 'administrator'])
      .optional()
      .describe('Named for it, or entrusted with its kind, or the program administrator.'),
    ownerName: z.string().optional(),
    for: z.string().optional().describe('The person for whom the thing is kept.'),
    forName: z.string().optional(),
    from: z
      .string()
      .optional()
      .describe('The person who leaves, and from whom it is taken back; or it is they who leave.'),
    fromName: z.string().optional(),
    acknowledged: z.string().optional().describe('The day on which it was acknowledged.'),
    snoozed: z.object({ until: z.string(), because: z.string() }).optional(),
    handled: z.boolean().describe('It was acknowledged, or put off to a later day.'),
    remind: z.boolean().describe('It is within the longest lead time of its kind, and not handled.'),
  })
  .openapi('Deadline');

const seen = deadlineSchema.pick({
  id: true,
  on: true,
  what: true,
  thing: true,
  label: true,
  owner: true,
  ownerAs: true,
  ownerName: true,
  acknowledged: true,
  snoozed: true,
  handled: true,
  remind: true,
});
const behind = z.number().int().describe('The entry behind it.');

const foreseenSchema = z
  .discriminatedUnion('from', [
    seen.extend({
      from: z.literal('pace').describe('A key has no activation left by then, if it goes on as it did.'),
      clause: z.string(),
      seq: behind,
      left: z.number().int(),
      consumed: z.number().int().describe('In these days.'),
      days: z.number().int(),
    }),
    seen.extend({
      from: z.literal('import').describe('A source is to be imported again; its day may be past.'),
      title: z.string().describe('What the source is called.'),
      seq: behind,
      last: z.string().describe('The day of the export that was imported last.'),
    }),
  ])
  .openapi('Foreseen');

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/deadlines',
  summary: 'What falls due on or after a day, soonest first',
  request: { params: orgParam, query: thingQuery },
  responses: {
    200: {
      description: 'Every date that follows from a clause; and what is foreseen besides.',
      content: {
        'application/json': {
          schema: z.object({
            on: z.string(),
            deadlines: z.array(deadlineSchema),
            foreseen: z
              .array(foreseenSchema)
              .describe('Days by no clause: a pace, and what is to be imported.'),
          }),
        },
      },
    },
    ...problemResponse,
  },
});

export function deadlinesRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const { thing, ...asked } = c.req.valid('query');
    const reading = readingOf(desk, asked);
    await desk.people.fresh();
    const found = await readAbout(desk, thing, (books, id) => {
      const isMeant = (line: { thing: string }): boolean => id === undefined || line.thing === id;
      return {
        deadlines: deadlinesOn(books, reading).filter(isMeant),
        foreseen: foreseenOn(books, reading, formats).filter(isMeant),
      };
    });
    const deadlines = found.deadlines.map((line) => ({ ...line, ...namesIn(line, desk.people) }));
    const foreseen = found.foreseen.map((line) => foreseenBody(line, desk.people));
    return c.json({ on: reading.on, deadlines, foreseen }, 200);
  });
}

function foreseenBody(line: Foreseen, people: People): z.infer<typeof foreseenSchema> {
  const names = namesIn({ ...(line.owner !== undefined && { owner: line.owner }) }, people);
  if (line.from === 'pace') return { ...line, ...names };
  return { ...line, ...names, title: formats.find(({ id }) => id === line.label)?.title ?? line.label ?? '' };
}

/** The names of those that a deadline names, where they have one and it is not erased. */
export function namesIn(
  { owner, for: whom, from }: { owner?: string; for?: string; from?: string },
  people: People,
): { ownerName?: string; forName?: string; fromName?: string } {
  const nameOf = (id: string | undefined): string | undefined => {
    const person = id === undefined ? undefined : people.find(id);
    return person && (person.name ?? person.handle);
  };
  const [ownerName, forName, fromName] = [owner, whom, from].map(nameOf);
  return {
    ...(ownerName !== undefined && { ownerName }),
    ...(forName !== undefined && { forName }),
    ...(fromName !== undefined && { fromName }),
  };
}
