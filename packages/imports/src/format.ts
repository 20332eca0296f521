import type { Books, Day, Names, RawEvent } from '@benefolio/core';
import type { Difference } from './difference.ts';
import type { DayOrder } from './reading/day.ts';

/** The text of a file, its value when it is JSON, and whether somebody said which format it has. */
export type Content = { text: string; json?: unknown; forced?: boolean };

/** What a format may know while it reads rows: the books as they are then, rows before included. */
export type Context = { books: Books; on: Day; names: Names; dates?: DayOrder | undefined };

/** What one row says: about which thing, and the events that are new; none when it is on record already. */
export type Proposal = {
  thing: string;
  events: RawEvent[];
  summary: string;
  note?: string;
  /** What is otherwise than on record; absent: nothing of the thing was on record. */
  differences?: Difference[];
};

/** The rows of a recognized file, counted from 1. */
export type Sheet = {
  rows: number;
  /** The original cells, for a refused row. */
  cells: (row: number) => Record<string, string>;
  /** @throws ProblemError when the row cannot be read */
  propose: (row: number) => Proposal;
};

/** One kind of file, recognized by its content. */
export type Format = {
  id: string;
  title: string;
  says: string;
  /** How many days may pass from one import to the next, where nobody said. */
  every: number;
  /** What the content must have. */
  looksFor: string;
  /** Gives a way to open the file when it is of this format. */
  recognize: (content: Content) => ((context: Context) => Sheet) | undefined;
};
