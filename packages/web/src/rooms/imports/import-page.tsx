import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useOrg, useRead } from '../../api/use-read.ts';
import { useMessages, useServices } from '../../app/services.ts';
import { isRunning, useJobs } from '../../api/use-jobs.ts';
import { useImportAct } from '../../api/use-import.ts';
import { BackLink } from '../../parts/back-link.tsx';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import { useChoose } from '../../app/choose.ts';
import { ClientProblem } from '@benefolio/client';
import { About } from './about.tsx';
import { countsOf, tabs } from './counts.tsx';
import type { TabName } from './counts.tsx';
import styles from './imports.module.css';
import { Judged } from './judged.tsx';
import { Otherwise } from './otherwise.tsx';
import { RowDialog } from './row-dialog.tsx';
import { Rows } from './rows.tsx';
import { UndoDialog } from './undo-dialog.tsx';
import { Running } from './work.tsx';

type ImportSearch = {
  tab?: string | undefined;
  q?: string | undefined;
  row?: string | undefined;
  undo?: string | undefined;
};

const isTab = (text: string | undefined): text is TabName => tabs.some((tab) => tab === text);

/** One file: what it would change or changed, row by row, and what can be done with it. */
export function ImportPage(): ReactElement {
  const words = useMessages().imports;
  const { id = '' } = useParams({ strict: false });
  const search: ImportSearch = useSearch({ strict: false });
  const choose = useChoose();
  const one = useRead('/v1/orgs/{org}/imports/{id}', { path: { id } });
  const counts = countsOf(one);
  const tab = isTab(search.tab) ? search.tab : (tabs.find((tab) => counts[tab] > 0) ?? 'new');
  return (
    <>
      <BackLink to="/orgs/$org/imports">{words.back}</BackLink>
      <About one={one} />
      <Acts id={id} rows={one.applied} status={one.status} already={one.already === true} />
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

type ActsProps = { id: string; rows: number; status: string; already: boolean };

function Acts({ id, rows, status, already }: ActsProps): ReactElement | null {
  const words = useMessages().imports;
  const org = useOrg();
  const navigate = useNavigate();
  const choose = useChoose();
  const act = useImportAct(id);
  const [begun, setBegun] = useState<string>();
  const jobs = useJobs();
  const running = jobs.find((job) => job.import === id && isRunning(job));
  const failed = jobs.find((job) => job.id === begun && job.state === 'failed');
  if (running) {
    return (
      <>
        <Running job={running} />
        <p className={styles.says}>{words.workSays}</p>
      </>
    );
  }
  const isBusy = act.isPending;
  return (
    <>
      <div className={`${styles.tools} ${styles.acts} not-printed`}>
        {status === 'previewed' && !already && (
          <Button
            look="primary"
            disabled={isBusy}
            onClick={() =>
              act.mutate(
                { what: 'accept' },
                { onSuccess: (done) => setBegun(done && 'state' in done ? done.id : undefined) },
              )
            }
          >
            <Accept rows={rows} />
          </Button>
        )}
        {status === 'previewed' && (
          <Button
            disabled={isBusy}
            onClick={() =>
              act.mutate(
                { what: 'leave' },
                { onSuccess: () => void navigate({ to: '/orgs/$org/imports', params: { org } }) },
              )
            }
          >
            {words.leave}
          </Button>
        )}
        {status === 'accepted' && (
          <Button icon="undo" onClick={() => choose({ undo: 'yes' })}>
            {words.undo}
          </Button>
        )}
      </div>
      {act.error && <ProblemNotice error={act.error} />}
      {failed?.problem && <ProblemNotice error={new ClientProblem(failed.problem)} />}
    </>
  );
}

function Accept({ rows }: { rows: number }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.imports;
  return <>{rows === 0 ? words.acceptNothing : words.accept(format.number(rows))}</>;
}
