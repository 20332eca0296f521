import { Suspense, useDeferredValue, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useReading } from '../../api/use-read.ts';
import { useChoose } from '../../app/choose.ts';
import { Pending } from '../../app/pages.tsx';
import { useServices } from '../../app/services.ts';
import { Choice } from '../../parts/choice.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { linesOf, sortIn, sortText } from '../../parts/lines.ts';
import { SearchField } from '../../parts/search-field.tsx';
import list from '../benefits/benefits.module.css';
import { BehindDialog } from '../benefits/behind-dialog.tsx';
import { Tick } from '../benefits/tools.tsx';
import { Activations } from './activations.tsx';
import { columnsOf } from './columns.tsx';
import styles from './keys.module.css';
import { LookDialog } from './look-dialog.tsx';
import { chosen, rowsOf } from './rows.ts';
import { useKeysSearch } from './words.ts';

/** Product keys and cloud tokens, masked, with what is left of them and what a look would end. */
export function Keys(): ReactElement {
  const { messages } = useServices();
  const words = messages.keys;
  const choose = useChoose();
  const { key } = useKeysSearch();
  return (
    <>
      <header className={list.head}>
        <h1>{words.title}</h1>
        <p className={styles.quiet}>{words.says}</p>
      </header>
      <Suspense fallback={<Pending />}>
        <List />
      </Suspense>
      {key !== undefined && (
        <Dialog wide key={key} title={words.panel(key)} onClose={() => choose({ key: undefined })}>
          <Suspense fallback={<Pending />}>
            <Activations thing={key} />
          </Suspense>
        </Dialog>
      )}
      <LookDialog />
      <BehindDialog />
    </>
  );
}

function List(): ReactElement {
  const services = useServices();
  const words = services.messages.keys;
  const search = useKeysSearch();
  const choose = useChoose();
  const { keys } = useReading('/v1/orgs/{org}/keys');
  const [typed, setTyped] = useState(search.q ?? '');
  const columns = useMemo(() => columnsOf(services), [services]);
  const rows = useMemo(() => rowsOf(keys), [keys]);
  const found = useDeferredValue(typed);
  const sort = sortIn(search.sort ?? 'key');
  const table = useMemo(
    () => linesOf(chosen(rows, search, found), { columns, sort }),
    [rows, columns, search, found],
  );
  const kinds = [...new Map(keys.map(({ kind, title }) => [kind, title]))];
  return (
    <>
      <div className={`${list.tools} not-printed`}>
        <SearchField
          label={words.search}
          hint={words.searchHint}
          value={search.q}
          onType={setTyped}
          onRest={(q) => choose({ q }, true)}
        />
        <Choice label={words.kind} name="kind" chosen={search.kind} choices={kinds} all={words.all} />
        <div className={list.ticks}>
          <Tick
            label={words.ended}
            isOn={search.ended === 'yes'}
            choose={(isOn) => choose({ ended: isOn ? 'yes' : undefined })}
          />
        </div>
      </div>
      <DataTable
        label={words.title}
        columns={columns}
        count={table.length}
        lineAt={(index) => table[index]}
        keyOf={({ thing }) => thing}
        sort={sort}
        onSort={(by) => choose({ sort: sortText(by) })}
        empty={keys.length === 0 ? words.empty : undefined}
      />
    </>
  );
}
