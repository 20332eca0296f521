import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { holdersOn, reservationsOn } from '@benefolio/core';
import type { HolderLine, Reserved } from '@benefolio/core';
import type { Office } from '../desk.ts';
import type { People } from '../people.ts';
import { problemResponse } from '../problem.ts';
import { orgParam, readAbout, readingOf, thingQuery } from '../reading.ts';
import { reservationSchema } from '../reservation.ts';

export const holderSchema = z
  .object({
    holder: z.string().describe('The id of a person or company, or the name of a machine.'),
    holderName: z.string().optional().describe('The name of the person, where it is not erased.'),
    handle: z.string().optional(),
    since: z.string().describe('A day, or `unknown`.'),
    many: z.number().int(),
    thing: z.string(),
    kind: z.string(),
  })
  .openapi('Holder');

const reserved = reservationSchema
  .extend({
    thing: z.string(),
    kind: z.string(),
    forName: z.string().optional().describe('The name of the person, where it is not erased.'),
    forHandle: z.string().optional(),
  })
  .openapi('ReservedThing');

const body = z.object({
  on: z.string(),
  holders: z.array(holderSchema),
  reserved: z.array(reserved).describe('What is kept for whom, the soonest first.'),
});

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/holders',
  summary: 'Who or what holds what',
  request: { params: orgParam, query: thingQuery },
  responses: {
    200: {
      description: 'People, companies and machines.',
      content: { 'application/json': { schema: body } },
    },
    ...problemResponse,
  },
});

export function holdersRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const { thing, ...asked } = c.req.valid('query');
    const reading = readingOf(desk, asked);
    await desk.people.fresh();
    const found = await readAbout(desk, thing, (books, id) => {
      const isMeant = (line: { thing: string }): boolean => id === undefined || line.thing === id;
      return {
        holders: holdersOn(books, reading).filter(isMeant),
        reserved: reservationsOn(books, reading).filter(isMeant),
      };
    });
    const holders = found.holders.map((line) => holderNames(line, desk.people));
    const kept = found.reserved.map((line) => forNamed(line, desk.people));
    return c.json({ on: reading.on, holders, reserved: kept }, 200);
  });
}

/** A line with the name of the person, where the holder is one. */
export function holderNames<L extends Pick<HolderLine, 'holder'>>(
  line: L,
  people: People,
): L & { handle?: string; holderName?: string } {
  const person = line.holder.startsWith('person-') ? people.find(line.holder) : undefined;
  return {
    ...line,
    ...(person && { handle: person.handle }),
    ...(person?.name && { holderName: person.name }),
  };
}

function forNamed(line: Reserved, people: People): z.infer<typeof reserved> {
  const person = people.find(line.for);
  return {
    ...line,
    ...(person && { forHandle: person.handle }),
    ...(person?.name && { forName: person.name }),
  };
}
