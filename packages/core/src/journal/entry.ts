import { canonical } from '../kernel/text.ts';
import type { Answer } from '../kernel/verdict.ts';
import type { Finding } from '../terms/apply.ts';
import type { AnyEvent } from '../thing/field.ts';

/** The file that an entry was read from: its SHA-256, its format, and the row (the first data row is 1). */
export type Source = { file: string; format: string; row?: number };

/** One fact as it was recorded. Its text is written once, hashed as it is, and never changed. */
export type Entry = {
  v: 1;
  /** From 0: the entry's place in the journal and in the tree. */
  seq: number;
  /** The instant we wrote it: ISO 8601, UTC, milliseconds. */
  recordedAt: string;
  /** Who told it. */
  by: string;
  /** The release of Benefolio that judged it. */
  release: string;
  event: AnyEvent;
  /** Every finding as we saw it then. */
  findings: Finding[];
  source?: Source;
};

export const writeEntry = (entry: Entry): string => canonical(entry);

const instantLength = '2025-01-31T12:00:00.000Z'.length;

/** The text of an entry, said to be recorded at another instant: for one that was made ready before it is written. */
export function stampText(text: string, recordedAt: string): string {
  const at = text.lastIndexOf(findingsEnd) + findingsEnd.length;
  return `${text.slice(0, at)}${recordedAt}${text.slice(at + instantLength)}`;
}

/**
 * Reads an entry's text. Older shapes would be turned into today's here; there is one shape so far.
 * @throws Error when the text is no entry: the journal is damaged, or newer than this release
 */
export function readEntry(text: string): Entry {
  const entry = JSON.parse(text) as Entry;
  if (entry.v !== 1 || !entry.event || !Array.isArray(entry.findings)) {
    throw new Error('an entry of the journal has a shape that this release does not know');
  }
  return entry;
}

const findingsBegin = ',"findings":[';
const findingsEnd = '],"recordedAt":"';

/** What the books take of an entry. */
export type FactOfEntry = Pick<Entry, 'seq' | 'recordedAt' | 'event' | 'source'>;

/**
 * As `readEntry`, but passes over the findings: the books do without them. Canonical text has its
 * keys in order and no quote in a string without a backslash, so these marks stand nowhere else.
 */
export function readFact(text: string): FactOfEntry {
  const begin = text.indexOf(findingsBegin);
  const end = text.lastIndexOf(findingsEnd);
  if (begin === -1 || end < begin) return readEntry(text);
  return readEntry(`${text.slice(0, begin + findingsBegin.length)}${text.slice(end)}`);
}

const answers = ['permitted', 'forbidden', 'unknown', 'discretionary'] as const satisfies Answer[];

/**
 * The answers that the findings of an entry gave then, each once, without reading them: in canonical text no string
 * holds a quote that is not escaped, so a key and its value stand only where they are meant.
 */
export function answersIn(text: string): Answer[] {
  const begin = text.indexOf(findingsBegin);
  const found = text.slice(begin + findingsBegin.length, text.lastIndexOf(findingsEnd));
  return found === '' ? [] : answers.filter((answer) => found.includes(`"answer":"${answer}"`));
}
