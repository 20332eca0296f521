import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { readQuery } from '../../api/read.ts';
import { usePages } from '../../api/use-pages.ts';
import type { Import } from '../../api/use-import.ts';
import { useOrg } from '../../api/use-read.ts';
import { useChoose, withWords } from '../../app/choose.ts';
import { useServices } from '../../app/services.ts';
import { buttonClass } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { useRowColumns } from './columns.tsx';
import { countsOf, tabs } from './counts.tsx';
import type { TabName } from './counts.tsx';
import styles from './imports.module.css';

type Props = { one: Import; tab: TabName; find: string | undefined };

const pageSize = 100;
const rowsPath = '/v1/orgs/{org}/imports/{id}/rows';

/** The rows of a file by what they are to the record, however many there are. */
export function Rows({ one, tab, find }: Props): ReactElement {
  const { messages, format, api } = useServices();
  const words = messages.imports;
  const org = useOrg();
  const choose = useChoose();
  const counts = countsOf(one);
  const pageAt = (from: number) => ({
    path: { id: one.id },
    query: { tab, find, from, limit: pageSize },
  });
  const { rowAt, onSeen, error } = usePages({ path: rowsPath, pageSize, pageAt, rowsOf: ({ rows }) => rows });
  const { path, query } = pageAt(0);
  const { data: first } = useQuery({
    ...readQuery(api, rowsPath, { path: { org, ...path }, query }),
    placeholderData: keepPreviousData,
    throwOnError: false,
  });
  const count = find === undefined ? counts[tab] : (first?.count ?? 0);
  const columns = useRowColumns(tab, one.status === 'accepted');
  return (
    <section aria-label={words.tabs}>
      <Tabs
        label={words.tabs}
        chosen={tab}
        tabs={tabs.map((key) => ({
          key,
          label: words.counts[key],
          count: format.number(counts[key]),
          link: { to: '.', search: withWords({ tab: key, q: undefined, row: undefined }) },
        }))}
      />
      <div className={`${styles.tools} ${styles.above} not-printed`}>
        <SearchField
          label={words.find}
          hint={words.findHint}
          value={find}
          onType={() => {}}
          onRest={(q) => choose({ q }, true)}
        />
        {one.refused > 0 && tab === 'refused' && <RefusedFile id={one.id} />}
      </div>
      {error && <ProblemNotice error={error} />}
      <DataTable
        label={words.counts[tab]}
        columns={columns}
        count={count}
        lineAt={(index) => {
          const found = rowAt(index);
          return found && { row: { one: found.row, people: found.page.people } };
        }}
        keyOf={({ one }) => String(one.row)}
        onSeen={onSeen}
        empty={find === undefined ? words.none[tab] : undefined}
      />
    </section>
  );
}

function RefusedFile({ id }: { id: string }): ReactElement {
  const words = useServices().messages.imports;
  const org = useOrg();
  return (
    <span className={styles.refusedFile}>
      <a href={`/v1/orgs/${org}/imports/${id}/refused.csv`} download className={buttonClass({})}>
        <Icon name="download" />
        {words.refusedFile}
      </a>
      <span className={styles.quiet}>{words.mend}</span>
    </span>
  );
}
