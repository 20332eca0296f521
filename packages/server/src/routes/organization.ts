import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { settingsOn } from '@benefolio/core';
import type { Books, Day } from '@benefolio/core';
import { demoTeller } from '../demo.ts';
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
    demo: z
      .literal(true)
      .optional()
      .describe('It begins with the made-up partner of the demo; absent: it is somebody’s own.'),
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
  const isDemo = beginnings(office);
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const reach = await desk.writer.read((books) => reachOf(books, desk.today()));
    const { release } = office;
    const demo = reach.size > 0 && (await isDemo(desk.org)) && { demo: true as const };
    const body = { org: desk.org, release, today: desk.today(), zone: desk.zone(), ...reach, ...demo };
    return c.json(body, 200);
  });
}

/** Whether a record that has entries begins with the demo. Its first entry stays, so it is read once. */
function beginnings({ store }: Office): (org: string) => Promise<boolean> {
  const known = new Map<string, boolean>();
  return async (org) => {
    const before = known.get(org);
    if (before !== undefined) return before;
    const [first] = await store.readEntries(org, 0, 1);
    const isDemo = first !== undefined && (JSON.parse(first.text) as { by?: unknown }).by === demoTeller;
    if (first) known.set(org, isDemo);
    return isDemo;
  };
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
