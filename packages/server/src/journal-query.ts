import { z } from '@hono/zod-openapi';
import { addDays, dayFrom, isCountedDay, isDay, needsMarks } from '@benefolio/core';
import type { Day, JournalFilter, SoughtWord } from '@benefolio/core';
import type { Desk, Office } from './desk.ts';
import { answerSchema } from './finding.ts';
import { marksOf } from './journal-marks.ts';
import type { Sought } from './journal.ts';
import type { People } from './people.ts';
import { knownAtOf, readAbout } from './reading.ts';
import { endOf, parseInstant } from './zone.ts';

const words = z.string().max(200).optional();
const day = z.string().optional();

/** What the entries of the journal can be narrowed down by. */
export const filterShape = {
  thing: z.string().optional().describe('Only the entries of this thing, and what took them back.'),
  on: day.describe('Only what had happened by this day.'),
  knownAt: day.describe('Only what was recorded by this instant or end of day.'),
  find: words.describe(
    'Every word stands somewhere in the event, names a person in it, or is the number of the entry.',
  ),
  person: z.string().optional().describe('Only what names this person: an id, a handle or a mail address.'),
  kind: z.string().optional().openapi({ description: 'Only of this kind of thing.', example: 'product-key' }),
  event: z.string().optional().openapi({ example: 'assigned' }),
  from: day.describe('Only what happened on this day or later.'),
  to: day.describe('Only what happened on this day or earlier.'),
  recordedFrom: day.describe('Only what was recorded from this instant, or the beginning of this day, on.'),
  recordedTo: day.describe('Only what was recorded up to this instant, or the end of this day.'),
  withdrawn: z.enum(['yes', 'no']).optional().describe('Only what was taken back, or was not.'),
  by: z.string().optional().describe('Only what this one told.'),
  file: z
    .string()
    .regex(/^[0-9a-f]{1,64}$/)
    .optional()
    .describe('Only what was read from a file whose SHA-256 begins so.'),
  answer: answerSchema.optional().describe('Only entries with such a finding, as given then.'),
};

const filter = z.object(filterShape);
export type Asked = z.infer<typeof filter>;

/**
 * The filter that was asked for, and what the texts of the entries say if it needs that.
 * @throws ProblemError `unknown-thing`, `no-such-day`, `no-such-instant`
 */
export async function soughtIn(office: Office, desk: Desk, asked: Asked): Promise<Sought> {
  const { find, thing, person, kind, event, withdrawn, by, file, answer } = asked;
  const id = await readAbout(desk, thing, (_, id) => id);
  if (find !== undefined || person !== undefined) await desk.people.fresh();
  const filter: JournalFilter = {
    kind,
    event,
    withdrawn,
    by,
    file,
    answer,
    ...daysOf(desk, asked),
    thing: id,
    person: person === undefined ? undefined : (desk.people.find(person)?.id ?? person),
    words: find === undefined ? undefined : wordsIn(find, desk.people),
  };
  if (!needsMarks(filter)) return { filter, markOf: () => undefined };
  const size = await desk.writer.read((_, size) => size);
  return { filter, markOf: await marksOf(office.store, desk.org, size) };
}

function daysOf(desk: Desk, { on, knownAt, from, to, recordedFrom, recordedTo }: Asked): JournalFilter {
  const dayOf = (text: string | undefined): Day | undefined =>
    text === undefined ? undefined : dayFrom(text, desk.today());
  return {
    on: dayOf(on),
    from: dayOf(from),
    to: dayOf(to),
    knownAt: knownAt === undefined ? undefined : knownAtOf(desk, knownAt),
    recordedFrom: instantIn(desk, recordedFrom, (day) => endOf(desk.zone(), addDays(day, -1))),
    recordedTo: instantIn(desk, recordedTo, (day) => endOf(desk.zone(), day)),
  };
}

/** An instant, or that of a day. */
function instantIn(desk: Desk, text: string | undefined, ofDay: (day: Day) => string): string | undefined {
  if (text === undefined) return undefined;
  return isDay(text) || isCountedDay(text) ? ofDay(dayFrom(text, desk.today())) : parseInstant(text);
}

/** Names stand beside the journal, so the people that a word means are looked up first. */
function wordsIn(find: string, people: People): SoughtWord[] {
  const all = people.all().map(({ id, handle, name, mail }) => ({
    id,
    named: `${handle} ${name ?? ''} ${mail ?? ''}`.toLowerCase(),
  }));
  const meant = (text: string): string[] =>
    all.flatMap(({ id, named }) => (named.includes(text) ? [id] : []));
  return find
    .toLowerCase()
    .split(/\s+/)
    .filter((text) => text !== '')
    .map((text) => ({ text, people: new Set(meant(text)) }));
}
