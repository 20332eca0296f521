import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { entriesOf } from '@benefolio/core';
import type { Books } from '@benefolio/core';
import type { Desk, Office } from '../desk.ts';
import { readPicked } from '../journal.ts';
import { leaverAt, leaverSchema } from '../leaver-body.ts';
import { peopleIn, peopleNamedSchema } from '../people-named.ts';
import { pageAt, personPage } from '../person-page.ts';
import { problemResponse } from '../problem.ts';
import { numberIn, orgParam, queryOf, readingOf, readingQuery, unknownThing } from '../reading.ts';
import { journalPage } from './journal.ts';

const usualPage = 100;
const largestPage = 1000;

const params = orgParam.extend({
  person: z.string().openapi({ description: 'An id, a short name or a mail address.', example: 'ada' }),
});

const pageRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/people/{person}',
  summary: 'All of one person: what they hold and on which terms, what it is used for, what they asked for',
  request: { params, query: readingQuery },
  responses: {
    200: { description: 'The person.', content: { 'application/json': { schema: personPage } } },
    ...problemResponse,
  },
});

const leaverRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/people/{person}/leaver',
  summary: 'What is to be done when the person leaves: each thing, whether it can go on, and from which day',
  request: {
    params,
    query: queryOf({
      on: z.string().optional().describe('The day of leaving, which may be to come; absent: today.'),
    }),
  },
  responses: {
    200: {
      description: 'Everything was asked about as of that day; nothing was written.',
      content: { 'application/json': { schema: leaverSchema } },
    },
    ...problemResponse,
  },
});

const personJournal = journalPage
  .extend({
    next: z.number().int().optional().describe('`before` of the next page; absent on the last one.'),
    people: peopleNamedSchema,
  })
  .openapi('PersonJournal');

const journalRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/people/{person}/journal',
  summary: 'The entries that speak of a person, in whatever part, the newest first',
  request: {
    params,
    query: queryOf({
      ...readingQuery.shape,
      before: numberIn(0).describe('The cursor `next` of the page before.'),
      limit: numberIn(1, largestPage),
    }),
  },
  responses: {
    200: { description: 'One page.', content: { 'application/json': { schema: personJournal } } },
    ...problemResponse,
  },
});

/** Reads of one person, whose name may be erased. @throws ProblemError `unknown-thing` */
async function readOf<R>(desk: Desk, asked: string, read: (books: Books, id: string) => R): Promise<R> {
  await desk.people.fresh();
  const id = desk.people.find(asked)?.id ?? asked;
  return desk.writer.read((books) => {
    if (books.timelines.get(id)?.kind.kind !== 'person') throw unknownThing(asked);
    return read(books, id);
  });
}

export function personRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(pageRoute, async (c) => {
    const { org, person } = c.req.valid('param');
    const desk = await office.desk(org);
    const reading = readingOf(desk, c.req.valid('query'));
    return c.json(await readOf(desk, person, (books, id) => pageAt(desk, books, { id, reading })), 200);
  });
  app.openapi(leaverRoute, async (c) => {
    const { org, person } = c.req.valid('param');
    const desk = await office.desk(org);
    const { on } = readingOf(desk, c.req.valid('query'));
    return c.json(
      await readOf(desk, person, (books, id) => leaverAt({ office, desk, books }, { person: id, on })),
      200,
    );
  });
  app.openapi(journalRoute, async (c) => {
    const { org, person } = c.req.valid('param');
    const desk = await office.desk(org);
    const { before = Infinity, limit = usualPage, ...asked } = c.req.valid('query');
    const reading = readingOf(desk, asked);
    const seqs = await readOf(desk, person, (books, id) => entriesOf(books, id, reading));
    const older = seqs.filter((seq) => seq < before);
    const shown = older.slice(-limit);
    const told = await readPicked(
      office.store,
      desk.org,
      shown.map((seq) => ({ seq })),
    );
    const items = told.toReversed();
    const people = peopleIn(
      desk.people,
      items.map(({ entry }) => entry.event),
    );
    const next = older.length > shown.length ? shown[0] : undefined;
    return c.json({ items, people, ...(next !== undefined && { next }) }, 200);
  });
}
