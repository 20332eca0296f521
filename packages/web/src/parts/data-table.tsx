import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { CSSProperties, KeyboardEvent, ReactElement, ReactNode } from 'react';
import { useServices } from '../app/services.ts';
import type { Column, Line, Sort } from './column.ts';
import styles from './data-table.module.css';
import { usePrinting } from './printing.ts';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import { useRowFocus } from './use-row-focus.ts';

type Props<R> = {
  /** What the table is of, for screen readers. */
  label: string;
  columns: readonly Column<R>[];
  /** How many lines there are, and each of them; undefined while it is on its way. */
  count: number;
  lineAt: (index: number) => Line<R> | undefined;
  keyOf: (row: R) => string;
  sort?: Sort | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
  /** Told which lines are seen, so that they can be fetched. */
  onSeen?: (first: number, last: number) => void;
  empty?: ReactNode;
};

const rowHeight = 40;
/** A page that is printed has all its lines, up to so many. */
const mostPrinted = 5000;

/** A table of any length: only the lines in sight are made. Arrow keys go from row to row. */
export function DataTable<R>(props: Props<R>): ReactElement {
  const { label, columns, count, sort, onSort, empty } = props;
  const { messages, format } = useServices();
  return (
    <div className={styles.table} style={tracksOf(columns)}>
      <div role="table" aria-label={label} aria-rowcount={count + 1}>
        <TableHead columns={columns} sort={sort} onSort={onSort} />
        {count > 0 && <Body {...props} />}
      </div>
      {count === 0 && <div className={styles.empty}>{empty ?? messages.table.nothing}</div>}
      <p className="for-readers" role="status">
        {messages.table.rows(format.number(count))}
      </p>
    </div>
  );
}

/** What a track asks for at least: on paper the columns share the width by that. */
const leastOf = (width: string): number => {
  const [, length = '6', unit = 'rem'] = /([\d.]+)(rem|px)/.exec(width) ?? [];
  return Number(length) / (unit === 'px' ? 16 : 1);
};

/** The tracks of every row: on a wide screen, on a narrow one, and on paper. */
function tracksOf<R>(columns: readonly Column<R>[]): CSSProperties {
  const wide = columns.map(({ width = 'minmax(6rem, 1fr)' }) => width);
  const narrow = columns
    .filter(({ wideOnly }) => !wideOnly)
    .map((column, n) => column.narrow ?? `minmax(0, ${n === 0 ? 2 : 1}fr)`);
  const printed = wide.map((width) => `minmax(0, ${leastOf(width)}fr)`);
  return {
    '--tracks': wide.join(' '),
    '--narrow-tracks': narrow.join(' '),
    '--print-tracks': printed.join(' '),
  } as CSSProperties;
}

function Body<R>({ columns, count, lineAt, keyOf, onSeen }: Props<R>): ReactElement {
  const isPrinting = usePrinting();
  const body = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY), []);
  const rows = useWindowVirtualizer({
    count,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: top,
    scrollPaddingStart: 140,
    onChange: ({ range }) => range && onSeen?.(range.startIndex, range.endIndex),
  });
  const { focusRow, going } = useRowFocus(body);
  const goTo = (index: number): void => {
    rows.scrollToIndex(index);
    focusRow(index);
  };
  const printed = (_: unknown, index: number) => ({ index, start: top + index * rowHeight });
  const items = isPrinting
    ? Array.from({ length: Math.min(count, mostPrinted) }, printed)
    : rows.getVirtualItems();
  return (
    <div
      role="rowgroup"
      ref={body}
      className={styles.body}
      style={{ height: count * rowHeight }}
      onKeyDown={(event) =>
        moveBy(event, { count, from: going.current, isGroup: (n) => isGroup(lineAt(n)), goTo })
      }
    >
      {items.map(({ index, start }) => (
        <TableRow
          key={index}
          index={index}
          start={start - top}
          line={lineAt(index)}
          columns={columns}
          rowKey={keyOf}
        />
      ))}
    </div>
  );
}

const isGroup = (line: Line<unknown> | undefined): boolean => line !== undefined && 'group' in line;

const steps: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index) => index + 15,
  PageUp: (index) => index - 15,
  Home: () => 0,
  End: (_, count) => count - 1,
};

type Moving = {
  count: number;
  /** Where an earlier key is still leading: who types fast goes on from there. */
  from: number | undefined;
  /** The heading of a group has nothing to stop at. */
  isGroup: (index: number) => boolean;
  goTo: (index: number) => void;
};

function moveBy(event: KeyboardEvent<HTMLDivElement>, { count, from, isGroup, goTo }: Moving): void {
  const step = steps[event.key];
  const row = event.target instanceof Element ? event.target.closest('[data-index]') : null;
  if (!step || !row || !(row instanceof HTMLElement) || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  const at = from ?? Number(row.dataset['index']);
  const within = (index: number): number => Math.min(Math.max(index, 0), count - 1);
  let next = within(step(at, count));
  // The first line of a grouped table is a heading: there the way leads down.
  const way = next < at && next > 0 ? -1 : 1;
  while (isGroup(next) && next + way >= 0 && next + way < count) next += way;
  if (!isGroup(next)) goTo(next);
}
