import { slug, wordsOf } from '@benefolio/core';
import { useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useReading } from '../../api/use-read.ts';
import { useChoose } from '../../app/choose.ts';
import { useServices } from '../../app/services.ts';
import type { Column } from '../../parts/column.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { hasWords, plainText, sortIn, sortText } from '../../parts/lines.ts';
import { ActLink } from '../../parts/links.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { useColumns } from './columns.tsx';
import { wordIn } from './words.ts';
import styles from './people.module.css';
import { groupIn, groups, isIn, rowsOf } from './rows.ts';
import type { Row } from './rows.ts';

/** Everybody, and whatever else holds something, with how much; those who are gone and still hold something apart. */
export function People(): ReactElement {
  const { messages } = useServices();
  const words = messages.people;
  const { q, sort: by, group: asked } = useSearch({ from: '/orgs/$org/people' });
  const choose = useChoose();
  const rows = useRows();
  const columns = useColumns();
  const group = groupIn(asked);
  const sort = sortIn(by) ?? { by: 'name', down: false };
  const sorted = useSorted(rows, columns, sortText(sort));
  const [typed, setTyped] = useState(q ?? '');
  // The letters appear at once; the list follows when there is time.
  const found = useDeferredValue(typed).trim();
  const plain = plainText(found);
  const shown = useMemo(
    () => sorted.filter((row) => isIn[group](row) && hasWords(plain, row.text)),
    [sorted, group, plain],
  );
  const table: Column<Row>[] = group === 'others' ? columns.filter(({ key }) => !ofPeople.has(key)) : columns;
  return (
    <>
      <h1 className={styles.head}>{words.title}</h1>
      <Groups rows={rows} chosen={group} />
      <div className={styles.find}>
        <SearchField
          label={words.filter}
          hint={words.filterHint}
          value={q}
          onType={setTyped}
          onRest={(text) => choose({ q: text }, true)}
        />
      </div>
      <DataTable
        label={words.title}
        columns={table}
        count={shown.length}
        lineAt={(index) => {
          const row = shown[index];
          return row && { row };
        }}
        keyOf={({ id }) => id}
        sort={sort}
        onSort={(next) => choose({ sort: sortText(next) })}
        empty={<Nobody typed={found} />}
      />
    </>
  );
}

/** Whoever is not found may not be on record yet. */
function Nobody({ typed }: { typed: string }): ReactElement {
  const { messages } = useServices();
  const handle = slug(typed);
  if (handle === '') return <>{messages.table.nothing}</>;
  return (
    <>
      <p>{messages.people.nobodyIs(typed)}</p>
      <ActLink act={wordsOf({ thing: handle, event: 'joined', name: typed })} icon="add">
        {messages.people.join(typed)}
      </ActLink>
    </>
  );
}

/** Columns that only people have. */
const ofPeople = new Set(['employer', 'since', 'left']);

function useRows(): Row[] {
  const { parties, kinds } = useServices().messages.people;
  const everybody = useReading('/v1/orgs/{org}/people');
  return useMemo(() => {
    const companyOf = (company: string): string =>
      company === 'partner' || company === 'outside' ? parties[company] : company;
    return rowsOf(everybody, { companyOf, kindOf: (kind) => wordIn(kinds, kind) });
  }, [everybody, parties, kinds]);
}

/** Sorted once for all that is typed. */
const useSorted = (rows: readonly Row[], columns: readonly Column<Row>[], sort: string): Row[] =>
  useMemo(() => {
    const { by, down } = sortIn(sort) ?? { by: 'name', down: false };
    const compare = columns.find(({ key }) => key === by)?.compare;
    return compare ? rows.toSorted(down ? (a, b) => compare(b, a) : compare) : [...rows];
  }, [rows, columns, sort]);

type GroupsProps = { rows: readonly Row[]; chosen: string };

function Groups({ rows, chosen }: GroupsProps): ReactElement {
  const { messages, format } = useServices();
  const words = messages.people;
  const choose = useChoose();
  return (
    <div className={`${styles.groups} not-printed`} role="group" aria-label={words.groupsOf}>
      {groups.map((group) => (
        <button
          type="button"
          key={group}
          className={styles.group}
          aria-pressed={group === chosen}
          onClick={() => choose({ group: group === 'everybody' ? undefined : group })}
        >
          {words.groups[group]} <span>{format.number(rows.filter(isIn[group]).length)}</span>
        </button>
      ))}
    </div>
  );
}
