import { Suspense, useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Read } from '../../api/read.ts';
import { useWindow } from '../../api/use-window.ts';
import { Pending } from '../../app/pages.tsx';
import { useServices } from '../../app/services.ts';
import type { Line } from '../../parts/column.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import { columnsOf } from './columns.tsx';
import type { Row } from './columns.tsx';
import { FilterBar } from './filter-bar.tsx';
import styles from './findings.module.css';
import { OpenFinding } from './open-finding.tsx';
import { isNarrowed, queryOf, useFindingsSearch } from './words.ts';

type Page = Read<'/v1/orgs/{org}/findings/lines'>;

/** Everything that the terms have something to say about, however many there are. */
export function Findings(): ReactElement {
  const { messages, format } = useServices();
  const words = messages.findings;
  const search = useFindingsSearch();
  const query = queryOf(search);
  const list = useWindow({
    path: '/v1/orgs/{org}/findings/lines',
    query,
    rowsOf: (page: Page) => page.lines,
  });
  const { first, error } = list;
  const columns = useMemo(() => columnsOf(messages, format, query.group), [messages, format, query.group]);
  const lineAt = (index: number): Line<Row> | undefined => {
    const found = list.rowAt(index);
    if (!found) return undefined;
    const { row, page } = found;
    if ('group' in row) {
      const label = page.labels[row.group];
      return { group: label === undefined ? row.title : `${row.title} · ${label}`, count: row.count };
    }
    return { row: { finding: row, label: page.labels[row.thing], people: page.people } };
  };
  return (
    <>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <p className={styles.explain}>{words.explain}</p>
      </header>
      <FilterBar search={search} counts={first?.counts} />
      {error && <ProblemNotice error={error} />}
      {!first && !error && <Pending />}
      {first && (
        <>
          <p className={styles.total} role="status">
            {first.findings === 1 ? words.one : words.total(format.number(first.findings))}
          </p>
          <div aria-busy={list.isOld} className={list.isOld ? styles.old : undefined}>
            <DataTable
              label={words.label}
              columns={columns}
              count={first.total}
              lineAt={lineAt}
              keyOf={({ finding }) => `${finding.thing} ${finding.clause} ${finding.seq ?? ''}`}
              onSeen={list.onSeen}
              empty={isNarrowed(search) ? undefined : words.nothing}
            />
          </div>
        </>
      )}
      {search.open !== undefined && (
        <Suspense>
          <OpenFinding open={search.open} />
        </Suspense>
      )}
    </>
  );
}
