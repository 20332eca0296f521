import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { ProblemError } from '@benefolio/core';
import { stream } from 'hono/streaming';
import type { Desk, Office } from '../desk.ts';
import { answerSchema } from '../finding.ts';
import { picksAt } from '../journal-places.ts';
import { filterShape, soughtIn } from '../journal-query.ts';
import { pickEntries, readPicked } from '../journal.ts';
import type { Item, Sought } from '../journal.ts';
import { peopleIn, peopleNamedSchema } from '../people-named.ts';
import { problemResponse } from '../problem.ts';
import { numberIn, orgParam, queryOf } from '../reading.ts';
import { eventOut } from './tell.ts';

const usualPage = 100;
const largestPage = 1000;

const query = queryOf({
  ...filterShape,
  after: numberIn(-1).describe('The cursor `next` of the page before.'),
  at: numberIn(0).describe('Instead of `after`: from this position on among all that are meant.'),
  order: z.enum(['oldest', 'newest']).optional().describe('With `at`: which come first; absent: the oldest.'),
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
    people: peopleNamedSchema,
    next: z.number().int().optional().describe('Absent on the last page, and with `at`.'),
    total: z.number().int().optional().describe('With `at`: how many entries are meant in all.'),
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
    const part = { office, desk, sought: await soughtIn(office, desk, rest) };
    c.header('Content-Type', 'application/x-ndjson');
    return stream(c, (out) => writeLines(part, after, out));
  });
  app.openapi(route, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const { after, at, order, limit = usualPage, ...asked } = c.req.valid('query');
    if (after !== undefined && (at ?? order) !== undefined) throw twoPlaces();
    const part = { office, desk, sought: await soughtIn(office, desk, asked) };
    const page =
      at === undefined && order === undefined
        ? await pageOf(part, { after: after ?? -1, limit })
        : await pageAt(part, { at: at ?? 0, order: order ?? 'oldest', limit });
    await desk.people.fresh();
    const people = peopleIn(
      desk.people,
      page.items.map(({ entry }) => entry.event),
    );
    return c.json({ ...page, people }, 200);
  });
}

const twoPlaces = (): ProblemError =>
  new ProblemError({
    code: 'two-places',
    message: '`after` goes on behind an entry, `at` and `order` from a position in the list',
    cure: 'leave one of them out',
  });

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

type Part = { office: Office; desk: Desk; sought: Sought };
type Page = { items: Item[]; next?: number };

/** The entries at a position, and how many there are in all. */
async function pageAt(
  { office, desk, sought }: Part,
  { order, ...place }: { at: number; limit: number; order: 'oldest' | 'newest' },
): Promise<{ items: Item[]; total: number }> {
  const { picks, total } = await picksAt(desk, sought, { ...place, order });
  const items = await readPicked(office.store, desk.org, picks);
  return { items: order === 'newest' ? items.toReversed() : items, total };
}

/** A page of entries; one more is looked for, to know whether another page follows. */
export async function pageOf(
  { office, desk, sought }: Part,
  { after, limit }: { after: number; limit: number },
): Promise<Page> {
  const picks = await desk.writer.read((books) => pickEntries(books, sought, { after, limit: limit + 1 }));
  const shown = picks.slice(0, limit);
  const last = shown.at(-1)?.seq;
  const items = await readPicked(office.store, desk.org, shown);
  return { items, ...(picks.length > limit && last !== undefined && { next: last }) };
}
