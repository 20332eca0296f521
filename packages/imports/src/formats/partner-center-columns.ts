import type { Content } from '../format.ts';
import { placesOf } from '../reading/columns.ts';
import type { Places } from '../reading/columns.ts';
import { dayIn } from '../reading/day.ts';
import { headOf, linesOf, separators, tableOf, tidy } from '../reading/table.ts';
import type { Table } from '../reading/table.ts';
import { quantityIn } from './quantity.ts';

export const columns = {
  benefit: { names: ['Benefit Name', 'Benefit'] },
  source: {
    names: ['Source (Program Name & Specialization)', 'Source (Program Name and Specialization)', 'Source'],
  },
  quantity: { names: ['Quantity'] },
  activateBy: { names: ['Activate By', 'Activate By Date'] },
};

type Grid = { table: Table; places: Places<typeof columns> };

/** The grid of the Benefits workspace as a CSV file or as it is pasted; undefined for anything else. */
export function findGrid({ text }: Content): (() => Grid) | undefined {
  for (const separator of separators) {
    const places = placesOf(headOf(text, separator), columns);
    if (places) return () => ({ table: tableOf(text, separator), places });
  }
  return stacked(text) ?? bare(text);
}

const headings = Object.values(columns).flatMap(({ names }) => names.slice(0, 1));
const inOrder = { benefit: 0, source: 1, quantity: 2, activateBy: 3 };
const pasted = (rows: string[][]): Grid => ({ table: tidy({ headings, rows }), places: inOrder });

/** A pasted grid whose headings came one to a line. */
function stacked(text: string): (() => Grid) | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  const heads: string[] = [];
  let at = 0;
  for (; at < lines.length && heads.length < headings.length; at += 1) {
    const line = lines[at]?.trim() ?? '';
    if (line !== '') heads.push(line);
  }
  const places = placesOf(heads, columns);
  if (!places) return undefined;
  const below = lines.slice(at).join('\n');
  return () => ({ table: tidy({ headings: heads, rows: linesOf(below, '\t') }), places });
}

/** A pasted grid without headings: a benefit, a source, a quantity, and a day or nothing. */
function bare(text: string): (() => Grid) | undefined {
  const [benefit, source, quantity = '', activateBy = '', ...more] = headOf(text, '\t');
  if (!benefit || !source || more.length > 0 || 'none' in quantityIn(quantity)) return undefined;
  if (!isNoDay(activateBy) && 'none' in dayIn(activateBy)) return undefined;
  return () => pasted(linesOf(text, '\t'));
}

/** How the grid says that there is no such day. */
export const isNoDay = (cell: string): boolean =>
  ['', '-', '–', '—', 'n/a'].includes(cell.trim().toLowerCase());
