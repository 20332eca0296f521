import { useParams, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useRead } from '../../api/use-read.ts';
import { useMessages } from '../../app/services.ts';
import { BackLink } from '../../parts/back-link.tsx';
import { useChoose } from '../../app/choose.ts';
import { About } from './about.tsx';
import { Acts } from './acts.tsx';
import { countsOf, tabs } from './counts.tsx';
import type { TabName } from './counts.tsx';
import { Judged } from './judged.tsx';
import { Otherwise } from './otherwise.tsx';
import { RowDialog } from './row-dialog.tsx';
import { Rows } from './rows.tsx';
import { Since } from './since.tsx';
import { UndoDialog } from './undo-dialog.tsx';

type ImportSearch = {
  tab?: string | undefined;
  q?: string | undefined;
  row?: string | undefined;
  undo?: string | undefined;
};

const isTab = (text: string | undefined): text is TabName => tabs.some((tab) => tab === text);

/** Where most of a file is refused, that is what is looked at first; otherwise what it brings. */
const tabOf = (counts: Record<TabName, number>, rows: number): TabName =>
  counts.refused > rows / 2 ? 'refused' : (tabs.find((tab) => counts[tab] > 0) ?? 'new');

/** One file: what it would change or changed, row by row, and what can be done with it. */
export function ImportPage(): ReactElement {
  const words = useMessages().imports;
  const { id = '' } = useParams({ strict: false });
  const search: ImportSearch = useSearch({ strict: false });
  const choose = useChoose();
  const one = useRead('/v1/orgs/{org}/imports/{id}', { path: { id } });
  const counts = countsOf(one);
  const tab = isTab(search.tab) ? search.tab : tabOf(counts, one.rows);
  return (
    <>
      <BackLink to="/orgs/$org/imports">{words.back}</BackLink>
      <About one={one} />
      {one.since !== undefined && <Since key={one.id} one={one} />}
      <Acts one={one} />
      <Judged one={one} />
      {one.status === 'previewed' && <Otherwise one={one} />}
      <Rows key={`${one.status} ${tab}`} one={one} tab={tab} find={search.q} />
      {search.row !== undefined && (
        <RowDialog id={id} tab={tab} row={search.row} close={() => choose({ row: undefined })} />
      )}
      {search.undo !== undefined && one.status === 'accepted' && (
        <UndoDialog id={id} close={() => choose({ undo: undefined })} />
      )}
    </>
  );
}
