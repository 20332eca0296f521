import { ProblemError, overall, parseDay, quote, rollback, tell } from '@benefolio/core';
import type { Books, Day, Teller, Told } from '@benefolio/core';
import { recognize } from './formats.ts';
import type { ImportFile, ImportOptions, Imported, RowResult } from './imported.ts';
import { eventsOf } from './on-record.ts';
import { importRow } from './row.ts';
import type { Run } from './row.ts';

type Given = { options: ImportOptions; teller: Teller };

/**
 * Reads a file and tells what it says, row by row, into `books`; the caller rolls them back for a preview, or writes
 * `told.texts`. A preview of persons who join needs names that admit nobody for good: see `stagedNames`.
 * @throws ProblemError about the whole file; the books are then as before
 */
export function importFile(books: Books, file: ImportFile, given: Given): Imported {
  const { options, teller } = given;
  const on = exportDay(given);
  const hash = hashOf(file);
  const { format, open } = recognize(file, options.format);
  const sheet = open({ books, on, names: teller.names, dates: options.dates });
  const thing = `file-${hash.slice(0, 12)}`;
  const head = { format: format.id, title: format.title, rows: sheet.rows };
  if (eventsOf(books, thing).length > 0) return acceptedBefore(head);
  const size = books.facts.length;
  try {
    return {
      ...head,
      ...tellAll({ books, teller, sheet, source: { file: hash, format: format.id } }, thing, on),
    };
  } catch (error) {
    rollback(books, size);
    throw error;
  }
}

type Outcome = Omit<Imported, 'format' | 'title' | 'rows' | 'already'>;

/** Tells every row that can follow, and at the end what became of the file. */
function tellAll(given: Omit<Run, 'said'>, thing: string, on: Day): Outcome {
  const { books, teller, sheet, source } = given;
  const run: Run = { ...given, said: new Map() };
  const done = Array.from({ length: sheet.rows }, (_, n) => importRow(run, n + 1));
  const results = done.map(({ result }) => result);
  const counts = countOf(results);
  const { file: hash, format } = source;
  const accepted = { thing, event: 'accepted', on, hash, format, rows: sheet.rows, ...counts };
  const last = tell(books, { events: [accepted], source }, teller);
  return { ...counts, results, told: together([...done.flatMap(({ told }) => told ?? []), last]) };
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

type Head = { format: string; title: string; rows: number };

function acceptedBefore(head: Head): Imported {
  const results = Array.from({ length: head.rows }, (_, n): RowResult => {
    return { row: n + 1, outcome: 'unchanged', summary: 'this very file was imported before' };
  });
  return { ...head, ...countOf(results), results, already: true, told: together([]) };
}

function countOf(results: readonly RowResult[]): { applied: number; unchanged: number; refused: number } {
  const count = { applied: 0, unchanged: 0, refused: 0 };
  for (const { outcome } of results) count[outcome] += 1;
  return count;
}

function together(all: readonly Told[]): Told {
  const entries = all.flatMap((told) => told.entries);
  return {
    answer: overall(entries.flatMap(({ findings }) => findings)),
    entries,
    texts: all.flatMap(({ texts }) => texts),
  };
}
