import type { Day, Names, Answered } from '@benefolio/core';
import type { Difference } from './difference.ts';
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
  | {
      row: number;
      outcome: 'applied';
      thing: string;
      summary: string;
      note?: string;
      /** What was otherwise on record; absent: the thing is new. */
      differences?: Difference[];
      seqs: number[];
    }
  | { row: number; outcome: 'unchanged'; thing: string; summary: string }
  | { row: number; outcome: 'refused'; reason: string; cure: string; cells: Record<string, string> };

/** Among names, whoever was taken in last can be forgotten again: a row that is refused leaves nobody behind. */
export type RevocableNames = Names & {
  /** How many were taken in. */
  taken: () => number;
  /** Forgets all but the first so many. */
  forget: (taken: number) => void;
};

/** What became of a file: `applied + unchanged + refused` is always `rows`. */
export type Imported = {
  format: string;
  title: string;
  rows: number;
  applied: number;
  /** Those of the applied that changed what was on record; the others are new. */
  changed: number;
  unchanged: number;
  refused: number;
  results: RowResult[];
  /** The very same file was accepted before for that day, and every row still is as it was: nothing was told. */
  already?: true;
  /** The entries of all rows and of the file itself. */
  told: Answered;
};
