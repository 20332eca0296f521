import { memo } from 'react';
import type { ReactElement } from 'react';
import type { Column, Line } from './column.ts';
import styles from './data-table.module.css';

type Props<R> = {
  index: number;
  start: number;
  line: Line<R> | undefined;
  columns: readonly Column<R>[];
  rowKey: (row: R) => string;
};

function Row<R>({ index, start, line, columns, rowKey }: Props<R>): ReactElement {
  const place = { transform: `translateY(${start}px)` };
  const named = { role: 'row', 'aria-rowindex': index + 2, 'data-index': index };
  if (line === undefined)
    return <div {...named} className={`${styles.row} ${styles.coming}`} style={place} />;
  if ('group' in line) {
    return (
      <div {...named} className={`${styles.row} ${styles.group}`} style={place}>
        <div role="cell" aria-colspan={columns.length} className={styles.cell}>
          {line.group} <span className={styles.count}>{line.count}</span>
        </div>
      </div>
    );
  }
  const { row } = line;
  return (
    <div {...named} data-key={rowKey(row)} className={styles.row} style={place}>
      {columns.map(({ key, cell, align, wideOnly }) => (
        <div
          key={key}
          role="cell"
          className={[styles.cell, align && styles[align], wideOnly && styles.wideOnly]
            .filter(Boolean)
            .join(' ')}
        >
          {cell(row)}
        </div>
      ))}
    </div>
  );
}

/** One line of a table. While scrolling only those that come into sight are made. */
export const TableRow = memo(
  Row,
  (a, b) => a.index === b.index && a.start === b.start && a.columns === b.columns && isSame(a.line, b.line),
) as typeof Row;

/** Tables put their lines together each time they are asked: the same parts make the same line. */
function isSame(a: Line<unknown> | undefined, b: Line<unknown> | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return hasSameParts('row' in a ? a.row : a, 'row' in b ? b.row : b);
}

function hasSameParts(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const parts = new Map(Object.entries(a));
  const others = Object.entries(b);
  return others.length === parts.size && others.every(([name, part]) => parts.get(name) === part);
}
