import { useNavigate } from '@tanstack/react-router';
import { ClientProblem } from '@benefolio/client';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { isJob, useImportAct } from '../../api/use-import.ts';
import type { Import } from '../../api/use-import.ts';
import { isRunning, useJobs } from '../../api/use-jobs.ts';
import { useOrg } from '../../api/use-read.ts';
import { useChoose } from '../../app/choose.ts';
import { useMessages, useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import styles from './imports.module.css';
import { Running } from './work.tsx';

/** What can be done with a file: accept it, leave it, undo it. */
export function Acts({ one }: { one: Import }): ReactElement | null {
  const { id, status, entries } = one;
  const words = useMessages().imports;
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
  return (
    <>
      <div className={`${styles.tools} ${styles.acts} not-printed`}>
        {status === 'previewed' && <Answers one={one} act={act} onBegun={setBegun} />}
        {status === 'accepted' && (entries?.count ?? 0) > 0 && (
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

type AnswersProps = { one: Import; act: ReturnType<typeof useImportAct>; onBegun: (job?: string) => void };

function Answers({ one, act, onBegun }: AnswersProps): ReactElement {
  const { messages, format } = useServices();
  const words = messages.imports;
  const org = useOrg();
  const navigate = useNavigate();
  const accept = (): void =>
    act.mutate(
      { what: 'accept' },
      { onSuccess: (done) => onBegun(done && isJob(done) ? done.id : undefined) },
    );
  const leave = (): void =>
    act.mutate(
      { what: 'leave' },
      { onSuccess: () => void navigate({ to: '/orgs/$org/imports', params: { org } }) },
    );
  return (
    <>
      {!one.already && (
        <Button look="primary" disabled={act.isPending} onClick={accept}>
          {one.applied === 0 ? words.acceptNothing : words.accept(format.number(one.applied))}
        </Button>
      )}
      <Button disabled={act.isPending} onClick={leave}>
        {words.leave}
      </Button>
    </>
  );
}
