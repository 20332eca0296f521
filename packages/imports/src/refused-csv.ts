import { stringify } from 'csv-stringify/sync';
import type { Imported } from './imported.ts';
import { refusedColumns } from './reading/table.ts';

/** A cell that a spreadsheet would run as a formula is led by an apostrophe. */
const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** The refused rows as CSV: number, reason and cure, then the original cells. */
export function refusedCsv({ results }: Imported): string {
  const refused = results.filter((result) => result.outcome === 'refused');
  const columns = [...new Set(refused.flatMap(({ cells }) => Object.keys(cells)))];
  const lines = refused.map(({ row, reason, cure, cells }) => [
    String(row),
    reason,
    cure,
    ...columns.map((column) => (Object.hasOwn(cells, column) ? (cells[column] ?? '') : '')),
  ]);
  return stringify([[...refusedColumns, ...columns], ...lines].map((line) => line.map(harmless)));
}
