import type { ReactElement } from 'react';
import type { Read } from '../../api/read.ts';
import { useWindow } from '../../api/use-window.ts';
import { Pending } from '../../app/pages.tsx';
import { useChoose } from '../../app/choose.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import type { Line } from '../../parts/column.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import { useColumns } from './columns.tsx';
import type { Row } from './columns.tsx';
import { FilterBar } from './filter-bar.tsx';
import styles from './journal.module.css';
import { filterWords, queryOf, useJournalSearch } from './words.ts';

type Page = Read<'/v1/orgs/{org}/journal'>;

/** The address without its filters. */
const nothing = Object.fromEntries(filterWords.map((word) => [word, undefined]));

/** Everything that was recorded, however much it is: searched, and opened at any place. */
export function Journal(): ReactElement {
  const { messages, format } = useServices();
  const words = messages.journal;
  const search = useJournalSearch();
  const list = useWindow({
    path: '/v1/orgs/{org}/journal',
    query: queryOf(search),
    rowsOf: (page: Page) => page.items,
  });
  const { first, error } = list;
  const total = first?.total ?? 0;
  const columns = useColumns();
  const choose = useChoose();
  const isNarrowed = filterWords.some((word) => search[word] !== undefined);
  const lineAt = (index: number): Line<Row> | undefined => {
    const found = list.rowAt(index);
    return found && { row: { ...found.row, people: found.page.people } };
  };
  return (
    <>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <p className={styles.quiet}>{words.explain}</p>
      </header>
      <FilterBar search={search} />
      {error && <ProblemNotice error={error} />}
      {!first && !error && <Pending />}
      {first && (
        <>
          <div className={styles.total}>
            <p role="status">{total === 1 ? words.one : words.total(format.number(total))}</p>
            {isNarrowed && (
              <Button small look="quiet" icon="close" onClick={() => choose(nothing)}>
                {words.clear}
              </Button>
            )}
          </div>
          <div aria-busy={list.isOld} className={list.isOld ? styles.old : undefined}>
            <DataTable
              label={words.label}
              columns={columns}
              count={total}
              lineAt={lineAt}
              keyOf={({ entry }) => String(entry.seq)}
              onSeen={list.onSeen}
              empty={isNarrowed ? undefined : words.nothing}
            />
          </div>
        </>
      )}
    </>
  );
}
