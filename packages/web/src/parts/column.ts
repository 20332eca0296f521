import type { ReactNode } from 'react';

export type Column<R> = {
  key: string;
  head: string;
  /** The first column's cell holds the link that opens the row. */
  cell: (row: R) => ReactNode;
  /** Absent: the column cannot be sorted by. */
  compare?: (a: R, b: R) => number;
  align?: 'end';
  /** A track of the grid: `minmax(12rem, 2fr)`. */
  width?: string;
  /** Left out where the screen is narrow. */
  wideOnly?: boolean;
  /** The track there, where the default does not do: as wide as the others, the first column twice that. */
  narrow?: string;
};

export type Line<R> = { group: string; count: number } | { row: R };

export type Sort = { by: string; down: boolean };
