import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { deadlinesOn } from '@benefolio/core';
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

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/deadlines',
  summary: 'What falls due on or after a day, soonest first',
  request: { params: orgParam, query: thingQuery },
  responses: {
    200: {
      description: 'Every date that follows from a clause.',
      content: {
        'application/json': { schema: z.object({ on: z.string(), deadlines: z.array(deadlineSchema) }) },
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
    const lines = await readAbout(desk, thing, (books, id) =>
      deadlinesOn(books, reading).filter((line) => id === undefined || line.thing === id),
    );
    const deadlines = lines.map((line) => ({ ...line, ...namesIn(line, desk.people) }));
    return c.json({ on: reading.on, deadlines }, 200);
  });
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
