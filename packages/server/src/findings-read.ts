import { z } from '@hono/zod-openapi';
import { chooseFindings, findingsOn, groupFindings } from '@benefolio/core';
import type { Books, FindingCounts, FindingFilter, FindingLine, GroupedLine, Reading } from '@benefolio/core';
import type { Desk } from './desk.ts';
import { answerSchema } from './finding.ts';
import { readAbout, readingOf, readingQuery } from './reading.ts';

/** What findings can be narrowed down by. */
export const findingFilterShape = {
  ...readingQuery.shape,
  thing: z.string().optional().openapi({ description: 'Only what concerns this thing.', example: 'vs-7' }),
  all: z.enum(['true', 'false']).optional().describe('Those that permit as well.'),
  answer: answerSchema.optional().describe('Only this answer.'),
  clause: z.string().optional().openapi({ example: 'vs.reassignment' }),
  kind: z.string().optional().openapi({ description: 'Only on such things.', example: 'visual-studio' }),
  about: z
    .enum(['act', 'state'])
    .optional()
    .describe('Only on acts that were told, or on what stands although nobody acts.'),
  find: z
    .string()
    .max(200)
    .optional()
    .describe('Every word stands in the thing, its product, the clause, the event or the reason.'),
};

const filterQuery = z.object(findingFilterShape);
type Asked = z.infer<typeof filterQuery>;

const counted = z.number().int();
export const countsSchema = z
  .object({
    answers: z
      .object({ permitted: counted, forbidden: counted, unknown: counted, discretionary: counted })
      .describe('Whatever answer is asked for.'),
    clauses: z
      .array(z.object({ clause: z.string(), title: z.string(), count: counted }))
      .describe('Whatever clause is asked for, in the order of the Guide.'),
    kinds: z
      .array(z.object({ kind: z.string(), title: z.string(), count: counted }))
      .describe('Whatever kind of thing is asked for.'),
  })
  .openapi('FindingCounts');

export type Chosen = {
  lines: FindingLine[];
  counts: FindingCounts;
  /** The newest first, in groups or in none. */
  rows: (group: 'clause' | 'thing' | undefined) => readonly GroupedLine[];
};

export type FoundFindings = Chosen & { reading: Reading };

/** @throws ProblemError `unknown-thing`, `no-such-day`, `no-such-instant` */
export async function findFindings<R>(
  desk: Desk,
  { asked, use }: { asked: Asked; use: (found: FoundFindings, books: Books) => R },
): Promise<R> {
  const { thing, all, answer, clause, kind, about, find = '' } = asked;
  const reading = readingOf(desk, asked);
  return readAbout(desk, thing, (books, id) => {
    const filter: FindingFilter = {
      thing: id,
      answers: answer ? [answer] : all === 'true' ? answerSchema.options : undefined,
      clause,
      kind,
      about,
      words: find.toLowerCase().split(/\s+/).filter(Boolean),
    };
    return use({ reading, ...chosenIn(desk, books, { reading, filter }) }, books);
  });
}

/** The last reading of an organization and what was last chosen of it: paging judges and sorts nothing twice. */
type Kept = { name: string; lines: FindingLine[]; lists: Map<string, Chosen> };

const kept = new WeakMap<Desk, Kept>();
const mostLists = 4;

type Wanted = { reading: Reading; filter: FindingFilter };

function chosenIn(desk: Desk, books: Books, { reading, filter }: Wanted): Chosen {
  const { lines, lists } = readingIn(desk, books, reading);
  const name = JSON.stringify(filter);
  const chosen = lists.get(name) ?? choose(books, lines, filter);
  lists.delete(name);
  lists.set(name, chosen);
  for (const oldest of lists.keys()) if (lists.size > mostLists) lists.delete(oldest);
  return chosen;
}

function readingIn(desk: Desk, books: Books, reading: Reading): Kept {
  const name = `${books.facts.length} ${reading.on} ${reading.knownAt ?? ''}`;
  const before = kept.get(desk);
  if (before?.name === name) return before;
  const made = { name, lines: findingsOn(books, reading), lists: new Map<string, Chosen>() };
  kept.set(desk, made);
  return made;
}

function choose(books: Books, all: readonly FindingLine[], filter: FindingFilter): Chosen {
  const { lines, counts } = chooseFindings(books, all, filter);
  const rows = new Map<string | undefined, readonly GroupedLine[]>();
  return {
    lines,
    counts,
    rows: (group) => {
      const newest =
        rows.get(group) ?? (group ? groupFindings(lines.toReversed(), group) : lines.toReversed());
      rows.set(group, newest);
      return newest;
    },
  };
}
