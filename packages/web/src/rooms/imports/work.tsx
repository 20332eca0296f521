import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { ClientProblem } from '@benefolio/client';
import { isRunning, useJobs } from '../../api/use-jobs.ts';
import type { Job } from '../../api/use-jobs.ts';
import { useOrg } from '../../api/use-read.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Meter } from '../../parts/meter.tsx';
import { ProblemNotice } from '../../parts/problem.tsx';
import styles from './imports.module.css';

type Props = {
  /** The work whose outcome is opened by itself. */
  awaited: string | undefined;
  open: (one: { id: string }) => void;
};

/** What goes on by itself, and what failed. */
export function Work({ awaited, open }: Props): ReactElement | null {
  const words = useServices().messages.imports;
  const jobs = useJobs();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const done = jobs.find(({ id, state }) => id === awaited && state === 'done');
  useEffect(() => {
    if (done?.import !== undefined) open({ id: done.import });
  }, [done?.import]);
  const shown = jobs.filter(
    (job) => isRunning(job) || (job.state === 'failed' && !dismissed.includes(job.id)),
  );
  if (shown.length === 0) return null;
  return (
    <Card title={words.work} id="work">
      <p className={styles.says}>{words.workSays}</p>
      <ul className={styles.list}>
        {shown.map((job) => (
          <li key={job.id}>
            {isRunning(job) ? (
              <Running job={job} />
            ) : (
              <div className={styles.failed}>
                <h3>{words.failed(job.name)}</h3>
                {job.problem && <ProblemNotice error={new ClientProblem(job.problem)} />}
                <Button onClick={() => setDismissed([...dismissed, job.id])}>{words.dismiss}</Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** One piece of work and how far it is. */
export function Running({ job }: { job: Job }): ReactElement {
  const { messages, format } = useServices();
  const words = messages.imports;
  const org = useOrg();
  const { what, name, state, done, of } = job;
  const isWriting = of !== undefined && done >= of && what !== 'preview';
  return (
    <div className={styles.running} role="status">
      <span>
        {words.doing[what]}:{' '}
        {job.import === undefined ? (
          <strong>{name}</strong>
        ) : (
          <Link to="/orgs/$org/imports/$id" params={{ org, id: job.import }}>
            {name}
          </Link>
        )}
      </span>
      <span className={styles.quiet}>
        {isWriting
          ? words.writing
          : of === undefined
            ? words[state === 'waiting' ? 'queued' : 'beginning']
            : words.doneOf(format.number(done), format.number(of))}
      </span>
      <Meter label={name} done={done} of={isWriting ? undefined : of} />
    </div>
  );
}
