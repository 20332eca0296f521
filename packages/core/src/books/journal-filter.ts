import type { Day } from '../kernel/day.ts';
import type { Answer } from '../kernel/verdict.ts';
import { withdrawnBy } from './books.ts';
import type { Books, Fact } from './books.ts';
import { kindOf } from './kinds.ts';

/** A word that a person looks for, in small letters, and the people whom it may mean. */
export type SoughtWord = { text: string; people: ReadonlySet<string> };

/** Which entries of the journal are meant; what is absent leaves nothing out. */
export type JournalFilter = {
  /** Of this thing, and what took its entries back. */
  thing?: string | undefined;
  /** Had happened by that day. */
  on?: Day | undefined;
  /** Was recorded by that instant. */
  knownAt?: string | undefined;
  /** Every word stands somewhere in the event. */
  words?: readonly SoughtWord[] | undefined;
  /** Names this person, by id. */
  person?: string | undefined;
  /** About a thing of this kind; `entry`: a withdrawal. */
  kind?: string | undefined;
  event?: string | undefined;
  from?: Day | undefined;
  to?: Day | undefined;
  recordedFrom?: string | undefined;
  recordedTo?: string | undefined;
  /** Was taken back, or was not, as far as is known. */
  withdrawn?: 'yes' | 'no' | undefined;
  by?: string | undefined;
  /** Was read from a file whose SHA-256 begins so. */
  file?: string | undefined;
  /** Has a finding with this answer, as given then. */
  answer?: Answer | undefined;
};

/** What the books do not keep of an entry, and a filter may ask for. */
export type EntryMark = { by: string; file: string | undefined; answers: readonly Answer[] };

/** The mark of an entry; undefined for one that nobody has looked at yet: it is then no part of what is found. */
export type MarkOf = (seq: number) => EntryMark | undefined;

/** Whether a filter asks for what only the texts of the entries say. */
export const needsMarks = ({ by, file, answer }: JournalFilter): boolean =>
  by !== undefined || file !== undefined || answer !== undefined;

/** The numbers of all entries that are meant, in order. */
export const findEntries = (books: Books, filter: JournalFilter, markOf: MarkOf): number[] =>
  factsIn(books, filter)
    .filter((fact) => isMeant(fact, filter, markOf))
    .map(({ seq }) => seq);

/** Where to look: all facts, or those of one thing with what took them back. */
export function factsIn(books: Books, { thing }: JournalFilter): readonly Fact[] {
  if (thing === undefined) return books.facts;
  const number = withdrawnBy({ thing, event: 'withdrawn', on: '0001-01-01' });
  const own =
    number === undefined ? (books.timelines.get(thing)?.facts ?? []) : [books.facts[number]].filter(isThere);
  const back = own.map(({ withdrawn }) => withdrawn && books.facts[withdrawn.seq]).filter(isThere);
  return [...own, ...back].sort((a, b) => a.seq - b.seq);
}

const isThere = (fact: Fact | undefined): fact is Fact => fact !== undefined;

/** Who took a fact back, as far as is known at an instant. */
export const takenBack = ({ withdrawn }: Fact, knownAt: string | undefined): Fact['withdrawn'] =>
  withdrawn && (knownAt === undefined || withdrawn.recordedAt <= knownAt) ? withdrawn : undefined;

export function isMeant(fact: Fact, filter: JournalFilter, markOf: MarkOf): boolean {
  return isInTime(fact, filter) && isAbout(fact, filter) && isMarked(fact, filter, markOf);
}

function isInTime(fact: Fact, { on, knownAt, from, to, recordedFrom, recordedTo }: JournalFilter): boolean {
  const { event, recordedAt } = fact;
  return (
    (on === undefined || event.on <= on) &&
    (from === undefined || event.on >= from) &&
    (to === undefined || event.on <= to) &&
    (knownAt === undefined || recordedAt <= knownAt) &&
    (recordedFrom === undefined || recordedAt >= recordedFrom) &&
    (recordedTo === undefined || recordedAt <= recordedTo)
  );
}

function isAbout(fact: Fact, filter: JournalFilter): boolean {
  const { event: name, kind, person, withdrawn, words = [], knownAt } = filter;
  const { event } = fact;
  return (
    (name === undefined || event.event === name) &&
    (kind === undefined || kindIn(fact) === kind) &&
    (person === undefined || Object.values(event).includes(person)) &&
    (withdrawn === undefined || (takenBack(fact, knownAt) !== undefined) === (withdrawn === 'yes')) &&
    words.every((word) => says(fact, word))
  );
}

const kindIn = ({ event }: Fact): string | undefined =>
  withdrawnBy(event) === undefined ? kindOf(event.thing)?.kind : 'entry';

/** Names of fields are no words of a person. */
function says({ seq, event }: Fact, word: SoughtWord): boolean {
  if (word.text === String(seq)) return true;
  for (const name in event) if (isSaid(event[name] ?? '', word)) return true;
  return false;
}

function isSaid(value: string | number | boolean, { text, people }: SoughtWord): boolean {
  if (typeof value !== 'string') return String(value) === text;
  if (people.has(value)) return true;
  const small = value.toLowerCase();
  return isNumber.test(text) ? hasNumber(small, text) : small.includes(text);
}

const isNumber = /^\d+$/;
const isDigit = (letter: string | undefined): boolean =>
  letter !== undefined && letter >= '0' && letter <= '9';

/** A number is no part of another: 5 is not looked for in 2025. */
function hasNumber(text: string, number: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1))
    if (!isDigit(text[at - 1]) && !isDigit(text[at + number.length])) return true;
  return false;
}

function isMarked({ seq }: Fact, filter: JournalFilter, markOf: MarkOf): boolean {
  if (!needsMarks(filter)) return true;
  const mark = markOf(seq);
  const { by, file, answer } = filter;
  return (
    mark !== undefined &&
    (by === undefined || mark.by === by) &&
    (file === undefined || (mark.file?.startsWith(file) ?? false)) &&
    (answer === undefined || mark.answers.includes(answer))
  );
}
