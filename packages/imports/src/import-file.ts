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
  const head = { format: format.id, title: format.title, rows: sheet.rows };
  const size = books.facts.length;
  try {
    return { ...head, ...tellAll({ books, teller, sheet, source: { file: hash, format: format.id } }, on) };
  } catch (error) {
    rollback(books, size);
    throw error;
  }
}

type Outcome = Omit<Imported, 'format' | 'title' | 'rows'>;

/** Tells every row that can follow, and at the end what became of the file, unless the record says so already. */
function tellAll(given: Omit<Run, 'said'>, on: Day): Outcome {
  const { books, teller, sheet, source } = given;
  const run: Run = { ...given, said: new Map() };
  const done = Array.from({ length: sheet.rows }, (_, n) => importRow(run, n + 1));
  const results = done.map(({ result }) => result);
  const counts = countOf(results);
  const rowsTold = done.flatMap(({ told }) => told ?? []);
  const { hash, format, thing, before } = placeOf(books, source, on);
  if (before && counts.applied === 0) {
    return { ...counts, results, ...(counts.refused === 0 && { already: true }), told: together(rowsTold) };
  }
  const accepted = { thing, event: 'accepted', on, hash, format, rows: sheet.rows, ...counts };
  const last = tell(books, { events: [accepted], source }, teller);
  return { ...counts, results, told: together([...rowsTold, last]) };
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
    reservations: all.flatMap(({ reservations }) => reservations),
    texts: all.flatMap(({ texts }) => texts),
  };
}
