import { ProblemError } from '@benefolio/core';
import { CsvError, parse } from 'csv-parse/sync';

/** A table as it stands in a file. Row 1 is the first below the headings. */
export type Table = { headings: string[]; rows: string[][] };

export const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

/** What leads the refused rows when they are written as a file; a mended one is read without. */
export const refusedColumns = ['row', 'reason', 'cure'] as const;

const isMended = (headings: readonly string[]): boolean =>
  refusedColumns.every((name, n) => headings[n]?.trim().toLowerCase() === name);

/** How many characters are looked at to find the headings. */
const headLength = 64 * 1024;

type Lines = { separator: Separator; to?: number };

function records(text: string, { separator, to }: Lines): string[][] {
  return parse(text, {
    delimiter: separator,
    // A file put together from several ends its lines in several ways.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // A quote inside a pasted cell is an inch sign, not the beginning of one.
    relax_quotes: separator === '\t',
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: 1024 * 1024,
    ...(to !== undefined && { to }),
  });
}

/** The first line of cells; empty when there is none with this separator. */
export function headOf(text: string, separator: Separator): string[] {
  try {
    const head = records(text.slice(0, headLength), { separator, to: 1 })[0] ?? [];
    return isMended(head) ? head.slice(refusedColumns.length) : head;
  } catch {
    return [];
  }
}

/**
 * All lines of cells; lines without any are left out.
 * @throws ProblemError `broken-csv` naming the line
 */
export function linesOf(text: string, separator: Separator): string[][] {
  try {
    return records(text, { separator });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    const quote =
      error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'a cell that begins with a quote never ends'
        : 'a quote or a cell is broken';
    throw new ProblemError({
      code: 'broken-csv',
      status: 422,
      message: `the file cannot be read as CSV at line ${line}: ${quote}`,
      cure: 'export the file again, or mend that line: a quote inside a quoted cell is written twice',
    });
  }
}

/** The table whose first line holds the headings. @throws ProblemError `broken-csv` */
export function tableOf(text: string, separator: Separator): Table {
  const [headings = [], ...rows] = linesOf(text, separator);
  if (!isMended(headings)) return tidy({ headings, rows });
  const [head = [], ...below] = [headings, ...rows].map((line) =>
    line.slice(refusedColumns.length).map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')),
  );
  return tidy({ headings: head, rows: below });
}

/**
 * Without the empty cells that every line has behind the last heading: each ends in a separator. In one line alone it
 * could as well be a cell that was cut in two.
 */
export function tidy({ headings, rows }: Table): Table {
  const width = rows.reduce((least, row) => Math.min(least, row.length), Infinity);
  const empty = rows.every((row) => row.slice(headings.length, width).every((cell) => cell.trim() === ''));
  if (rows.length < 2 || width <= headings.length || !empty) return { headings, rows };
  return { headings, rows: rows.map((row) => [...row.slice(0, headings.length), ...row.slice(width)]) };
}

/** A row's cells under their headings; a cell without a heading is `column N`, a heading that stands twice counts. */
export function cellsOf({ headings, rows }: Table, n: number): Record<string, string> {
  const row = rows[n - 1] ?? [];
  const width = Math.max(headings.length, row.length);
  const seen = new Map<string, number>();
  return Object.fromEntries(
    Array.from({ length: width }, (_, column) => {
      const heading = headings[column]?.trim() || `column ${column + 1}`;
      const times = (seen.get(heading) ?? 0) + 1;
      seen.set(heading, times);
      return [times > 1 ? `${heading} (${times})` : heading, row[column] ?? ''];
    }),
  );
}
