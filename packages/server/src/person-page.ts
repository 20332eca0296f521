import { z } from '@hono/zod-openapi';
import {
  askedForBy,
  clauseById,
  deadlinesOn,
  findingsOfHolder,
  foldedOn,
  heldBy,
  lineOn,
  personOn,
  termsOfEvery,
  termsOfThing,
  usesOn,
} from '@benefolio/core';
import type { Books, Hold, Reading, UseLine } from '@benefolio/core';
import type { Desk } from './desk.ts';
import { findingBody, findingSchema } from './finding.ts';
import { holdSchema } from './leaver-body.ts';
import { peopleIn, peopleNamedSchema } from './people-named.ts';
import { personBody, personSchema } from './person-body.ts';
import { deadlineSchema, namesIn } from './routes/deadlines.ts';

const clauseSchema = z
  .object({
    clause: z.string(),
    title: z.string(),
    says: z.string(),
    section: z.array(z.string()),
    page: z
      .object({ title: z.string(), asOf: z.string(), certainty: z.enum(['A', 'B', 'C']) })
      .optional()
      .describe('The public page of Microsoft that says it. Absent: the Guide says it.'),
  })
  .openapi('ClauseInWords');

const said = z.object({ by: z.string(), on: z.string() });

const useSchema = z
  .object({
    use: z.string(),
    of: z.string().describe('The thing that is used.'),
    by: z.string().describe('Whose use it is: the person, or the company for all its people.'),
    since: z.string(),
    statement: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    stated: said,
    confirmed: said.optional(),
    findings: z.array(findingSchema).describe('What the terms make of it, where they do not permit it.'),
  })
  .openapi('Use');

const holding = holdSchema
  .extend({
    title: z.string().describe('What the kind is called.'),
    unit: z.string().optional(),
    uses: z.array(z.string()).describe('What it is used for: the uses of it, or of what it lies under.'),
    terms: z.array(z.string()).describe('The clauses by which it is held, beside those of every benefit.'),
    findings: z
      .array(findingSchema)
      .describe('What stands about it as it concerns the person, where the terms do not permit it.'),
  })
  .openapi('Holding');

const askedFor = z
  .object({
    on: z.string(),
    thing: z.string(),
    kind: z.string(),
    event: z.string(),
    about: z.string().optional(),
    answered: z.object({ event: z.string(), on: z.string() }).optional(),
    open: z.boolean().describe('An answer is still to come.'),
  })
  .openapi('AskedFor');

export const personPage = personSchema
  .extend({
    on: z.string(),
    holdings: z.array(holding),
    uses: z
      .array(useSchema)
      .describe('What the things are used for: by the person, or by the company for all.'),
    asked: z.array(askedFor).describe('What the person asked for, the newest first.'),
    owns: z
      .array(deadlineSchema)
      .describe('Deadlines that the person was named for, or sees to and is reminded of.'),
    everywhere: z.array(z.string()).describe('The clauses of every benefit.'),
    clauses: z.array(clauseSchema).describe('Every clause that is named here, in our words.'),
    people: peopleNamedSchema,
  })
  .openapi('PersonPage');

type Page = z.infer<typeof personPage>;
type About = { id: string; reading: Reading };

export function pageAt({ people }: Desk, books: Books, { id, reading }: About): Page {
  const line = personOn(books, id, reading);
  const holds = heldBy(books, id, reading).filter(({ kind }) => kind !== 'use');
  const uses = usesOf(books, { id, reading }, { holds, employer: line?.employer });
  const holdings = holds.map((hold) => holdingOf(books, hold, { id, reading, uses }));
  const named = new Set([...holdings.flatMap(({ terms }) => terms), ...termsOfEvery]);
  return {
    ...personBody(id, line, people),
    on: reading.on,
    holdings,
    uses,
    asked: askedForBy(books, id, reading),
    owns: deadlinesOn(books, reading)
      .filter(({ owner, ownerAs, remind }) => owner === id && (ownerAs === 'named' || remind))
      .map((deadline) => ({ ...deadline, ...namesIn(deadline, people) })),
    everywhere: [...termsOfEvery],
    clauses: [...named].flatMap(clauseIn),
    people: peopleIn(
      people,
      uses.flatMap(({ by, stated, confirmed }) => [{ by }, stated, ...(confirmed ? [confirmed] : [])]),
    ),
  };
}

/** Whoever set a machine up, or waits for a thing, has not got it. */
const has = ({ as }: Hold): boolean => as === 'holder' || as === 'own';

function holdingOf(
  books: Books,
  hold: Hold,
  { id, reading, uses }: About & Pick<Page, 'uses'>,
): Page['holdings'][number] {
  const { thing, kind } = hold;
  const line = lineOn(books, thing, reading);
  const findings = has(hold) ? findingsOfHolder(books, { thing, holder: id }, reading) : [];
  return {
    ...hold,
    title: books.timelines.get(thing)?.kind.title ?? kind,
    product: line?.product ?? thing,
    ...(line && { unit: line.numbers.unit }),
    ...(line?.until !== undefined && { until: line.until }),
    uses: uses.filter(({ of }) => has(hold) && (of === thing || of === line?.under)).map(({ use }) => use),
    terms: [...termsOfThing(kind, foldedOn(books, thing, reading)?.state)],
    findings: findings.map((finding) => findingBody(finding, { thing, on: reading.on })),
  };
}

/** The person's own, and those that a company stated for everybody who has the thing. */
function usesOf(
  books: Books,
  { id, reading }: About,
  { holds, employer }: { holds: readonly Hold[]; employer: string | undefined },
): Page['uses'] {
  const things = new Set(
    holds
      .filter(has)
      .flatMap(({ thing }) =>
        [thing, lineOn(books, thing, reading)?.under].filter((one) => one !== undefined),
      ),
  );
  const isMine = ({ of, by }: Pick<UseLine, 'of' | 'by'>): boolean =>
    by === id || ((by === employer || by === 'partner') && things.has(of));
  return usesOn(books, reading, isMine).map(({ findings, ...use }) => ({
    ...use,
    findings: findings.map((finding) => findingBody(finding, { thing: use.use, on: reading.on })),
  }));
}

function clauseIn(id: string): Page['clauses'] {
  const clause = clauseById(id);
  if (!clause) return [];
  const { title, says, section, page } = clause;
  return [{ clause: id, title, says, section: [...section], ...(page && { page }) }];
}
