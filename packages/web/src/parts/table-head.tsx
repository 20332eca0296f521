import type { ReactElement } from 'react';
import { useMessages } from '../app/services.ts';
import type { Column, Sort } from './column.ts';
import styles from './data-table.module.css';
import { Icon } from './icon.tsx';

type Props<R> = {
  columns: readonly Column<R>[];
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
};

export function TableHead<R>({ columns, sort, onSort }: Props<R>): ReactElement {
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" className={styles.row}>
        {columns.map((column) => (
          <HeadCell
            key={column.key}
            column={column}
            sorted={sort?.by === column.key ? (sort.down ? 'descending' : 'ascending') : undefined}
            onSort={column.compare && onSort}
          />
        ))}
      </div>
    </div>
  );
}

type CellProps<R> = {
  column: Column<R>;
  sorted: 'ascending' | 'descending' | undefined;
  onSort: ((sort: Sort) => void) | undefined;
};

function HeadCell<R>({ column, sorted, onSort }: CellProps<R>): ReactElement {
  const { table } = useMessages();
  const { key, head, align, wideOnly } = column;
  return (
    <div
      role="columnheader"
      aria-sort={sorted ?? (onSort ? 'none' : undefined)}
      className={[styles.cell, align && styles[align], wideOnly && styles.wideOnly].filter(Boolean).join(' ')}
    >
      {onSort ? (
        <button
          type="button"
          className={styles.sort}
          title={table.sortBy(head)}
          onClick={() => onSort({ by: key, down: sorted === 'ascending' })}
        >
          {head}
          {sorted && <Icon name={sorted === 'ascending' ? 'up' : 'down'} />}
        </button>
      ) : (
        head
      )}
    </div>
  );
}
