import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { dayFrom } from '@benefolio/core';
import { stream } from 'hono/streaming';
import type { Desk, Office } from '../desk.ts';
import { answerSchema } from '../finding.ts';
import { pickEntries, readPicked } from '../journal.ts';
import type { Extract, Item } from '../journal.ts';
import { problemResponse } from '../problem.ts';
import { knownAtOf, numberIn, orgParam, queryOf, readAbout } from '../reading.ts';
import { eventOut } from './tell.ts';

const usualPage = 100;
const largestPage = 1000;

const query = queryOf({
  thing: z.string().optional().describe('Only the entries of this thing, and what took them back.'),
  on: z.string().optional().describe('Only what had happened by this day.'),
  knownAt: z.string().optional().describe('Only what was recorded by this instant or end of day.'),
  after: numberIn(-1).describe('The cursor `next` of the page before.'),
  limit: numberIn(1, largestPage),
});

const findingThen = z
  .object({
    clause: z.string(),
    edition: z.string(),
    answer: answerSchema,
    why: z.string(),
    until: z.string().optional(),
    missing: z.array(z.string()).optional(),
    by: z.string().optional(),
    times: z.number().int().optional(),
    figures: z.record(z.string(), z.number()).optional(),
    doubts: z.array(z.string()).optional(),
  })
  .openapi('FindingThen', { description: 'A finding as it was given then.' });

export const itemSchema = z
  .object({
    entry: z
      .object({
        v: z.literal(1),
        seq: z.number().int(),
        recordedAt: z.string(),
        by: z.string(),
        release: z.string(),
        event: eventOut,
        findings: z.array(findingThen),
        source: z
          .object({ file: z.string(), format: z.string(), row: z.number().int().optional() })
          .optional(),
      })
      .describe('As it was recorded; its canonical JSON is what was hashed.'),
    hash: z.string().describe('Base64 of the leaf hash.'),
    withdrawn: z
      .object({ seq: z.number().int(), recordedAt: z.string() })
      .optional()
      .describe('The entry that took it back.'),
  })
  .openapi('JournalItem');

export const journalPage = z
  .object({
    items: z.array(itemSchema),
    next: z.number().int().optional().describe('Absent on the last page.'),
  })
  .openapi('JournalPage');

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/journal',
  summary: 'What was recorded, in order; with `accept: application/x-ndjson` all of it, line by line',
  request: { params: orgParam, query },
  responses: {
    200: {
      description: 'One page; as `application/x-ndjson` every item behind `after`, one per line.',
      content: { 'application/json': { schema: journalPage } },
    },
    ...problemResponse,
  },
});

export function journalRoutes(app: OpenAPIHono, office: Office): void {
  app.get('/v1/orgs/:org/journal', async (c, next) => {
    if (!c.req.header('accept')?.includes('application/x-ndjson')) return next();
    const desk = await office.desk(c.req.param('org'));
    const asked = query.safeParse(c.req.query());
    if (!asked.success) return next();
    const { after = -1, ...rest } = asked.data;
    const part = { office, desk, extract: await extractOf(desk, rest) };
    c.header('Content-Type', 'application/x-ndjson');
    return stream(c, (out) => writeLines(part, after, out));
  });
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const { after = -1, limit = usualPage, ...asked } = c.req.valid('query');
    const extract = await extractOf(desk, asked);
    return c.json(await pageOf({ office, desk, extract }, { after, limit }), 200);
  });
}

async function extractOf(desk: Desk, { thing, on, knownAt }: Extract): Promise<Extract> {
  const id = await readAbout(desk, thing, (_, id) => id);
  return {
    ...(id !== undefined && { thing: id }),
    ...(on !== undefined && { on: dayFrom(on, desk.today()) }),
    ...(knownAt !== undefined && { knownAt: knownAtOf(desk, knownAt) }),
  };
}

async function writeLines(
  part: Part,
  after: number,
  out: { write: (text: string) => Promise<unknown> },
): Promise<void> {
  for (let next: number | undefined = after; next !== undefined;) {
    const page: Page = await pageOf(part, { after: next, limit: largestPage });
    await out.write(page.items.map((item) => `${JSON.stringify(item)}\n`).join(''));
    next = page.next;
  }
}

type Part = { office: Office; desk: Desk; extract: Extract };
type Page = { items: Item[]; next?: number };

/** A page of entries; one more is looked for, to know whether another page follows. */
export async function pageOf(
  { office, desk, extract }: Part,
  { after, limit }: { after: number; limit: number },
): Promise<Page> {
  const picks = await desk.writer.read((books) => pickEntries(books, extract, { after, limit: limit + 1 }));
  const shown = picks.slice(0, limit);
  const last = shown.at(-1)?.seq;
  const items = await readPicked(office.store, desk.org, shown);
  return { items, ...(picks.length > limit && last !== undefined && { next: last }) };
}
