import type { Books, Fact } from '../books/books.ts';
import type { Reading } from '../books/view.ts';
import type { Day } from '../kernel/day.ts';
import { findingsOn } from './findings.ts';
import type { FindingLine } from './findings.ts';

export type Changes = {
  /** What was recorded since, the newest first. */
  recorded: Fact[];
  /** Findings that do not permit, and were none then: because of what was told, or because days passed. */
  appeared: FindingLine[];
  /** Findings that did not permit then, and are none now. */
  gone: FindingLine[];
};

type Since = {
  /** What had been recorded by this instant was known then. */
  instant: string;
  /** The day it was then. */
  day: Day;
};

/** What differs between two days as they were known: what was told, and what time alone changed. */
export function changesSince(books: Books, since: Since, now: Reading): Changes {
  const recorded: Fact[] = [];
  for (let seq = books.facts.length - 1; seq >= 0; seq -= 1) {
    const fact = books.facts[seq];
    if (!fact || fact.recordedAt <= since.instant) break;
    if (now.knownAt === undefined || fact.recordedAt <= now.knownAt) recorded.push(fact);
  }
  const then = { on: since.day, knownAt: since.instant };
  const [before, after] = [wrongOn(books, then), wrongOn(books, now)];
  return { recorded, appeared: missingIn(before, after), gone: missingIn(after, before) };
}

/** What names a finding from one day to the next. On a state that stands, the day is no part of it. */
const nameOf = ({ thing, clause, answer, seq }: FindingLine): string =>
  `${thing} ${clause} ${answer} ${seq ?? ''}`;

function wrongOn(books: Books, reading: Reading): Map<string, FindingLine> {
  const wrong = findingsOn(books, reading).filter(({ answer }) => answer !== 'permitted');
  return new Map(wrong.map((finding) => [nameOf(finding), finding]));
}

const missingIn = (known: Map<string, FindingLine>, all: Map<string, FindingLine>): FindingLine[] =>
  [...all].filter(([name]) => !known.has(name)).map(([, finding]) => finding);
