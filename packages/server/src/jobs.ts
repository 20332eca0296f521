import { ProblemError, quote } from '@benefolio/core';
import { problemOf } from './problem.ts';
import type { ProblemBody } from './problem.ts';

/** Long work that goes on after its call was answered, as the caller sees it. */
export type Job = {
  id: string;
  what: 'preview' | 'accept' | 'undo';
  /** Of what: the name of a file. */
  name: string;
  state: 'running' | 'done' | 'failed';
  /** Rows or entries done, of how many; absent until that is known. */
  done: number;
  of?: number;
  /** The import that it made or is about. */
  import?: string;
  problem?: ProblemBody;
};

type Begun = Pick<Job, 'what' | 'name' | 'import'> & {
  /** The same key gives the same job. */
  key?: string | undefined;
};

/** The jobs of this process. They are forgotten when it ends: nothing was written then that was not written whole. */
export type Jobs = {
  start: (
    org: string,
    begun: Begun,
    run: (step: (at: { done: number; of: number }) => void) => Promise<{ id: string }>,
  ) => Job;
  /** Newest first. */
  list: (org: string) => Job[];
  /** @throws ProblemError `unknown-job` */
  find: (org: string, id: string) => Job;
};

/** How many are remembered. */
const most = 100;

export function newJobs(newId: () => string, ours: (error: unknown) => string): Jobs {
  const kept: { org: string; key: string | undefined; job: Job }[] = [];
  const forget = (): void => {
    const old = kept.findLastIndex(({ job }) => job.state !== 'running');
    if (kept.length > most && old >= 0) kept.splice(old, 1);
  };
  return {
    start: (org, { key, ...about }, run) => {
      const same = kept.find((one) => key !== undefined && one.org === org && one.key === key);
      if (same) return same.job;
      const job: Job = { id: newId(), state: 'running', done: 0, ...about };
      kept.unshift({ org, key, job });
      forget();
      void run((at) => void Object.assign(job, at)).then(
        ({ id }) => void Object.assign(job, { state: 'done', import: id }),
        (error: unknown) => void Object.assign(job, { state: 'failed', problem: problemOf(error, ours) }),
      );
      return job;
    },
    list: (org) => kept.filter((one) => one.org === org).map(({ job }) => job),
    find: (org, id) => {
      const found = kept.find((one) => one.org === org && one.job.id === id);
      if (found) return found.job;
      throw new ProblemError({
        code: 'unknown-job',
        status: 404,
        message: `there is no work ${quote(id)} going on`,
        cure: 'look at the imports: it is done, or the server was restarted and nothing was written',
      });
    },
  };
}
