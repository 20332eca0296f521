import { ProblemError, overall, parseDay, quote, record, rollback } from '@benefolio/core';
import type { Books, Day, Answered, Teller } from '@benefolio/core';
import { recognize } from './formats.ts';
import type { ImportFile, ImportOptions, Imported, RevocableNames, RowResult } from './imported.ts';
import { eventsOf } from './on-record.ts';
import { importRow } from './row.ts';
import type { Done, Run } from './row.ts';

export type Given = { options: ImportOptions; teller: Teller & { names: RevocableNames } };

/** How far an import is. */
export type Step = { done: number; of: number };

/**
 * Reads a file and tells what it says, row by row, into `books`; the caller rolls them back for a preview, or writes
 * what was told. After each row others may be served, as long as they leave these books alone.
 * @throws ProblemError about the whole file; the books are then as before
 */
export function* importing(books: Books, file: ImportFile, given: Given): Generator<Step, Imported> {
  const { options, teller } = given;
  const on = exportDay(given);
  const hash = hashOf(file);
  const { format, open } = recognize(file, options.format);
  const sheet = open({ books, on, names: teller.names, dates: options.dates });
  const head = { format: format.id, title: format.title, rows: sheet.rows };
  const size = books.facts.length;
  const run: Run = { books, teller, sheet, source: { file: hash, format: format.id }, said: new Map() };
  try {
    const done: Done[] = [];
    for (let row = 1; row <= sheet.rows; row += 1) {
      done.push(importRow(run, row));
      yield { done: row, of: sheet.rows };
    }
    return { ...head, ...outcomeOf(run, done, on) };
  } catch (error) {
    rollback(books, size);
    throw error;
  }
}

/** Imports without a pause. @throws ProblemError as `importing` */
export function importFile(books: Books, file: ImportFile, given: Given): Imported {
  const steps = importing(books, file, given);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

type Outcome = Omit<Imported, 'format' | 'title' | 'rows'>;

/** After all rows, what became of the file is told too, unless the record says so already. */
function outcomeOf({ books, teller, sheet, source }: Run, done: readonly Done[], on: Day): Outcome {
  const results = done.map(({ result }) => result);
  const { changed, ...counts } = countOf(results);
  const rowsTold = done.flatMap(({ told }) => told ?? []);
  const { hash, format, thing, before } = placeOf(books, source, on);
  const about = { ...counts, changed, results };
  if (before && counts.applied === 0) {
    return { ...about, ...(counts.refused === 0 && { already: true }), told: together(rowsTold) };
  }
  const accepted = { thing, event: 'accepted', on, hash, format, rows: sheet.rows, ...counts };
  const last = record(books, { events: [accepted], source }, teller);
  return { ...about, told: together([...rowsTold, last]) };
}

function exportDay({ options, teller }: Given): Day {
  const on = parseDay(options.on);
  if (on <= teller.today) return on;
  throw new ProblemError({
    code: 'day-to-come',
    status: 422,
    message: `${quote(on)} is after today, ${teller.today}`,
    cure: 'give the day on which the file was exported',
  });
}

function hashOf({ hash }: ImportFile): string {
  if (/^[0-9a-f]{64}$/.test(hash)) return hash;
  throw new Error('the hash of a file is no SHA-256 in hexadecimal');
}

type Place = { hash: string; format: string; thing: string; before: boolean };

/** The thing that the next entry of a file is about, and whether one stands for that export day and format. */
function placeOf(books: Books, { file: hash, format }: Run['source'], on: Day): Place {
  const plain = `file-${hash.slice(0, 12)}`;
  let before = false;
  // A file is accepted once on one thing: whatever is imported of it later is told of the next.
  for (let n = 1; ; n += 1) {
    const thing = n === 1 ? plain : `${plain}-${n}`;
    if (!books.timelines.has(thing)) return { hash, format, thing, before };
    before ||= eventsOf(books, thing).some(
      (event) => event['hash'] === hash && event['format'] === format && event.on === on,
    );
  }
}

type Counts = Pick<Imported, 'applied' | 'changed' | 'unchanged' | 'refused'>;

function countOf(results: readonly RowResult[]): Counts {
  const count = { applied: 0, changed: 0, unchanged: 0, refused: 0 };
  for (const result of results) {
    count[result.outcome] += 1;
    if (result.outcome === 'applied' && result.differences) count.changed += 1;
  }
  return count;
}

function together(all: readonly Answered[]): Answered {
  const entries = all.flatMap((told) => told.entries);
  return {
    answer: overall(entries.flatMap(({ findings }) => findings)),
    entries,
    reservations: all.flatMap(({ reservations }) => reservations),
  };
}
