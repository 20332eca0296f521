import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { settingsOn } from '@benefolio/core';
import type { Books, Day } from '@benefolio/core';
import type { Office } from '../desk.ts';
import { problemResponse } from '../problem.ts';
import { noQuery, orgParam } from '../reading.ts';

const organization = z
  .object({
    org: z.string(),
    name: z.string().optional().describe('What it is called; absent: nobody told.'),
    release: z.string(),
    today: z.string().describe('The day it is now in the time zone.'),
    zone: z.string().describe('The IANA time zone in which days are counted.'),
    size: z.number().int().describe('Entries in its journal.'),
    first: z.string().optional().describe('The first day on which something happened; absent: nothing did.'),
    last: z.string().optional().describe('The instant of the newest entry.'),
  })
  .openapi('Organization');

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}',
  summary: 'One organization: its day, its time zone, and how far its record reaches',
  request: { params: orgParam, query: noQuery },
  responses: {
    200: { description: 'The organization.', content: { 'application/json': { schema: organization } } },
    ...problemResponse,
  },
});

export function organizationRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const reach = await desk.writer.read((books) => reachOf(books, desk.today()));
    const { release } = office;
    return c.json({ org: desk.org, release, today: desk.today(), zone: desk.zone(), ...reach }, 200);
  });
}

type Reach = { size: number; first?: string; last?: string; name?: string };

function reachOf(books: Books, today: Day): Reach {
  const { facts } = books;
  let first: string | undefined;
  for (const { event } of facts) if (first === undefined || event.on < first) first = event.on;
  const last = facts.at(-1)?.recordedAt;
  const { name } = settingsOn(books, { on: today });
  return {
    size: facts.length,
    ...(name !== undefined && { name }),
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
  };
}
