import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useOrg } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import type { Column } from '../../parts/column.ts';
import styles from './people.module.css';
import type { Row } from './rows.ts';
import { wordIn } from './words.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The columns of the list; the same object as long as the language is the same. */
export function useColumns(): Column<Row>[] {
  const { messages, format } = useServices();
  const words = messages.people;
  return useMemo(
    () => [
      {
        key: 'name',
        head: words.columns.name,
        cell: (row) => <Name row={row} />,
        compare: (a, b) => format.compare(a.name, b.name),
        width: 'minmax(10rem, 3fr)',
        narrow: 'minmax(0, 1fr)',
      },
      {
        key: 'employer',
        head: words.columns.employer,
        cell: ({ employer }) =>
          employer === 'partner' || employer === 'outside' ? words.parties[employer] : employer,
        compare: (a, b) => byText(a.employer, b.employer),
        width: 'minmax(7rem, 2fr)',
        wideOnly: true,
      },
      {
        key: 'since',
        head: words.columns.since,
        cell: ({ since }) => format.shortDay(since),
        compare: (a, b) => byText(a.since, b.since),
        width: 'minmax(7rem, 1fr)',
        wideOnly: true,
      },
      {
        key: 'left',
        head: words.columns.left,
        cell: ({ left }) => format.shortDay(left),
        compare: (a, b) => byText(a.left, b.left),
        width: 'minmax(7rem, 1fr)',
        wideOnly: true,
      },
      {
        key: 'holds',
        head: words.columns.holds,
        cell: (row) => <Holds row={row} />,
        compare: (a, b) => a.holds - b.holds,
        width: 'minmax(8rem, 3fr)',
        narrow: 'minmax(0, 1fr)',
      },
    ],
    [words, format],
  );
}

function Name({ row: { id, name, handle, sort } }: { row: Row }): ReactElement {
  const { sorts } = useServices().messages.people;
  const org = useOrg();
  return (
    <>
      <Link to="/orgs/$org/people/$id" params={{ org, id }}>
        {name}
      </Link>{' '}
      <span className={styles.handle}>{sort === 'person' ? handle : sorts[sort]}</span>
    </>
  );
}

/** How many of which kind. Somebody outside who still holds something is marked, by a word as well. */
function Holds({ row: { held, employer } }: { row: Row }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.people;
  const all = inOrder(Object.keys(held), Object.keys(words.kinds)).map(
    (kind) => `${wordIn(words.kinds, kind)}\u00A0${format.number(held[kind] ?? 0)}`,
  );
  if (all.length === 0) return <span className={styles.none}>{words.nothing}</span>;
  const list = all.join(' · ');
  return employer === 'outside' ? <span className={styles.open}>{words.still(list)}</span> : <>{list}</>;
}

/** In one order for all rows; kinds that it does not name come last. */
function inOrder(kinds: readonly string[], order: readonly string[]): string[] {
  const place = (kind: string): number => (order.includes(kind) ? order.indexOf(kind) : order.length);
  return kinds.toSorted((a, b) => place(a) - place(b));
}
