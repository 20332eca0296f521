import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import {
  benefitOf,
  deadlinesOn,
  findThings,
  findingsOf,
  holdersOf,
  labelOf,
  standingOn,
} from '@benefolio/core';
import type { Books, FindingLine, Reading } from '@benefolio/core';
import type { Office } from '../desk.ts';
import type { People } from '../people.ts';
import { peopleIn, peopleNamedSchema } from '../people-named.ts';
import { findingBody, findingSchema } from '../finding.ts';
import { problemResponse } from '../problem.ts';
import { numberIn, orgParam, queryOf, readingOf, readingQuery, unknownThing } from '../reading.ts';
import { deadlineSchema } from './deadlines.ts';
import { holderNames, holderSchema } from './holders.ts';
import { itemSchema, pageOf } from './journal.ts';
import { lineSchema } from './position.ts';

const shownEntries = 100;

const thing = z
  .object({
    thing: z.string(),
    kind: z.string(),
    title: z.string(),
    label: z.string().optional().describe('What it is of: a product, a benefit, the title of an offer.'),
    on: z.string(),
    line: lineSchema.optional().describe('Absent where nothing of it is counted.'),
    pieces: z
      .array(lineSchema)
      .describe('What lies under it: tokens, keys, subscriptions of an entitlement.'),
    holders: z.array(holderSchema).describe('Who or what holds it, or a piece of it.'),
    deadlines: z.array(deadlineSchema).describe('Its own, and those of its pieces.'),
    findings: z
      .array(findingSchema)
      .describe(
        'On what happened to it, and on what stands; of its pieces what stands and is not plainly permitted.',
      ),
    entries: z.array(itemSchema),
    people: peopleNamedSchema,
    next: z.number().int().optional().describe('Where its further entries begin: `journal?thing=…&after=`.'),
  })
  .openapi('Thing');

const listed = z
  .object({
    thing: z.string(),
    kind: z.string(),
    title: z.string().describe('What the kind is called.'),
    label: z.string().optional().describe('A product, benefit or offer; of a person the name.'),
  })
  .openapi('FoundThing');

const usualFound = 20;

const listRoute = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/things',
  summary: 'Things and people that may be meant by some words, to pick one',
  request: {
    params: orgParam,
    query: queryOf({
      find: z.string().max(200).optional().describe('Words that stand in the id, the name or the product.'),
      prefixes: z
        .string()
        .max(200)
        .optional()
        .openapi({ description: 'Only such ids.', example: 'vs,token' }),
      limit: numberIn(1, 200),
    }),
  },
  responses: {
    200: {
      description: 'Those whose id begins with the words come first.',
      content: { 'application/json': { schema: z.object({ things: z.array(listed) }) } },
    },
    ...problemResponse,
  },
});

const route = createRoute({
  method: 'get',
  path: '/v1/orgs/{org}/things/{thing}',
  summary: 'All of one thing: its numbers, what falls due, what the terms make of it, and the entries behind',
  request: {
    params: orgParam.extend({ thing: z.string().openapi({ example: 'vs-7' }) }),
    query: readingQuery,
  },
  responses: {
    200: { description: 'The thing.', content: { 'application/json': { schema: thing } } },
    ...problemResponse,
  },
});

export function thingsRoutes(app: OpenAPIHono, office: Office): void {
  app.openapi(listRoute, async (c) => {
    const desk = await office.desk(c.req.valid('param').org);
    const { find = '', prefixes, limit = usualFound } = c.req.valid('query');
    const asked = prefixes === undefined ? undefined : prefixes.split(',');
    await desk.people.fresh();
    const people = (asked?.includes('person') ?? true) ? peopleNamed(desk.people, find) : [];
    const things = await desk.writer.read((books) =>
      findThings(books, { text: find, prefixes: asked, limit }),
    );
    return c.json({ things: [...people, ...things].slice(0, limit) }, 200);
  });
  app.openapi(route, async (c) => {
    const { org, thing: asked } = c.req.valid('param');
    const query = c.req.valid('query');
    const desk = await office.desk(org);
    const reading = readingOf(desk, query);
    await desk.people.fresh();
    const id = desk.people.find(asked)?.id ?? asked;
    const found = await desk.writer.read((books) => readThing(books, id, reading));
    // Of the time travelled to, where one was asked for; otherwise all that was ever told of it.
    const filter = {
      thing: id,
      knownAt: reading.knownAt,
      ...(query.on !== undefined && { on: reading.on }),
    };
    const { items, next } = await pageOf(
      { office, desk, sought: { filter, markOf: () => undefined } },
      { after: -1, limit: shownEntries },
    );
    const holders = found.holders.map((holder) => holderNames(holder, desk.people));
    const people = peopleIn(
      desk.people,
      items.map(({ entry }) => entry.event),
    );
    const more = next !== undefined && { next };
    return c.json({ ...found, holders, on: reading.on, entries: items, people, ...more }, 200);
  });
}

/** People by handle, name and address: they are found beside the books, which know them by number. */
function peopleNamed(people: People, text: string): z.infer<typeof listed>[] {
  const words = text.toLowerCase().split(/\s+/);
  return (
    people
      .all()
      .filter(({ handle, name, mail }) => {
        const all = `${handle} ${name ?? ''} ${mail ?? ''}`.toLowerCase();
        return words.every((word) => all.includes(word));
      })
      // Whoever is named exactly must not be lost behind twenty others.
      .sort((a, b) => Number(b.handle === text) - Number(a.handle === text))
      .map(({ handle, name }) => ({
        thing: handle,
        kind: 'person',
        title: 'Person',
        ...(name !== null && { label: name }),
      }))
  );
}

function readThing(books: Books, id: string, reading: Reading) {
  const timeline = books.timelines.get(id);
  if (!timeline) throw unknownThing(id);
  const label = labelOf(timeline.facts.find(({ withdrawn }) => !withdrawn));
  const { line, pieces = [] } = benefitOf(books, id, reading) ?? {};
  const under = pieces.map((piece) => piece.thing);
  const all = new Set([id, ...under]);
  return {
    thing: id,
    kind: timeline.kind.kind,
    title: timeline.kind.title,
    ...(label !== undefined && { label }),
    ...(line && { line }),
    pieces,
    holders: holdersOf(books, [...all], reading),
    deadlines: deadlinesOn(books, reading).filter((deadline) => all.has(deadline.thing)),
    findings: [...findingsOf(books, id, reading), ...openOfPieces(books, under, reading)].map((finding) =>
      findingBody(finding, finding),
    ),
  };
}

/** What stands of pieces and a person should look at. */
const openOfPieces = (books: Books, pieces: readonly string[], reading: Reading): FindingLine[] =>
  [...standingOn(books, reading, pieces).values()]
    .flat()
    .filter(({ answer, doubts = [] }) => answer !== 'permitted' || doubts.length > 0);
