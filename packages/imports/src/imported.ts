import type { Day, Told } from '@benefolio/core';
import type { DayOrder } from './reading/day.ts';

export type ImportFile = {
  name: string;
  bytes: Uint8Array;
  /** The SHA-256 of the bytes, in hexadecimal. */
  hash: string;
};

export type ImportOptions = {
  /** The day of the export. */
  on: Day;
  /** Forces a format; absent: it is recognized by the content. */
  format?: string;
  /** Whether the month or the day comes first, where the file does not tell. */
  dates?: DayOrder;
};

/** What became of one row; the first row of data is 1. */
export type RowResult =
  | { row: number; outcome: 'applied'; summary: string; note?: string; seqs: number[] }
  | { row: number; outcome: 'unchanged'; summary: string }
  | { row: number; outcome: 'refused'; reason: string; cure: string; cells: Record<string, string> };

/** What became of a file: `applied + unchanged + refused` is always `rows`. */
export type Imported = {
  format: string;
  title: string;
  rows: number;
  applied: number;
  unchanged: number;
  refused: number;
  results: RowResult[];
  /** The very same file was accepted before for that day, and every row still is as it was: nothing was told. */
  already?: true;
  /** The entries of all rows and of the file itself. */
  told: Told;
};
