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
export const TableRow = memo(Row) as typeof Row;
