import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useServices } from '../../app/services.ts';
import type { Column } from '../../parts/column.ts';
import { ActLink, ThingLink } from '../../parts/links.tsx';
import { nameOf } from './holdings.ts';
import type { Holding } from './holdings.ts';
import styles from './renewal.module.css';

/** Who, what, how many, since when, what is the case now, and the act that restores it. */
export function useHoldingColumns(): Column<Holding>[] {
  const { messages, format } = useServices();
  return useMemo(() => {
    const words = messages.renewal;
    return [
      {
        key: 'who',
        head: words.holder,
        cell: (row) => <Who row={row} />,
        compare: (a, b) => format.compare(nameOf(a), nameOf(b)),
        width: 'minmax(7rem, 1.2fr)',
        narrow: 'minmax(0, 1fr)',
      },
      {
        key: 'held',
        head: words.heldWhat,
        cell: ({ product, many }) => (many === 1 ? product : `${format.number(many)} × ${product}`),
        compare: (a, b) => format.compare(a.product, b.product) || b.many - a.many,
        width: 'minmax(10rem, 2.4fr)',
        narrow: 'minmax(0, 1.2fr)',
      },
      {
        key: 'thing',
        head: words.thing,
        cell: ({ thing }) => <ThingLink thing={thing} />,
        compare: (a, b) => format.compare(a.thing, b.thing),
        width: 'minmax(7rem, 1fr)',
        wideOnly: true,
      },
      {
        key: 'since',
        head: words.since,
        cell: ({ since }) => (since === 'unknown' ? words.unknown : format.shortDay(since)),
        compare: (a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0),
        width: '7rem',
        wideOnly: true,
      },
      {
        key: 'now',
        head: words.case,
        cell: (row) => <Now row={row} />,
        compare: (a, b) => format.compare(a.now, b.now),
        width: 'minmax(9rem, 1.5fr)',
        wideOnly: true,
      },
      { key: 'act', head: words.act, cell: (row) => <Act row={row} />, width: 'minmax(7rem, 1.4fr)' },
    ];
  }, [messages, format]);
}

function Who({ row }: { row: Holding }): ReactElement {
  const name = nameOf(row);
  return row.holder.startsWith('person-') ? (
    <ThingLink thing={row.holder}>{name}</ThingLink>
  ) : (
    <span>{name}</span>
  );
}

function Now({ row: { now, by, missing, known } }: { row: Holding }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.renewal;
  const more = [
    missing !== undefined && words.missing(format.number(missing)),
    known === 'since' && words.knownSince,
  ].filter((text) => text !== false);
  return (
    <span className={styles.case} data-case={now}>
      {words.cases[now]} {by !== undefined && <ThingLink thing={by}>{words.movedTo(by)}</ThingLink>}{' '}
      {more.join(', ')}
    </span>
  );
}

function Act({ row: { now, until, restoring } }: { row: Holding }): ReactElement | null {
  const { messages, format } = useServices();
  const words = messages.renewal;
  if (now !== 'lost' && now !== 'waiting') return null;
  if (!restoring) return <span className={styles.muted}>{words.nothingFree}</span>;
  const text = restoring.words.replace(/^\d{4}-\d{2}-\d{2} /, '');
  return (
    <>
      <ActLink act={restoring.words} small>
        {until === undefined ? words.ask : words.waitsUntil(format.shortDay(until))}
      </ActLink>{' '}
      <code className={styles.actWords}>{text}</code>
    </>
  );
}
