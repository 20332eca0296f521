import { ProblemError, quote } from '@benefolio/core';
import { problemOf } from './problem.ts';
import type { ProblemBody } from './problem.ts';
import { sameCall } from './keyed.ts';
import type { Keyed } from './keyed.ts';

/** Long work that goes on after its call was answered, as the caller sees it. */
export type Job = {
  id: string;
  what: 'preview' | 'accept' | 'undo';
  /** Of what: the name of a file. */
  name: string;
  /** It waits while as many go on as may at once. */
  state: 'waiting' | 'running' | 'done' | 'failed';
  /** Rows or entries done, of how many; absent until that is known. */
  done: number;
  of?: number;
  /** The import that it made or is about. */
  import?: string;
  problem?: ProblemBody;
};

type Begun = Pick<Job, 'what' | 'name' | 'import'> & {
  /** The same call under the same key gives the same job. */
  asked?: Keyed | undefined;
};

type Run = (step: (at: { done: number; of: number }) => void) => Promise<{ id: string }>;

/** The jobs of this process. They are forgotten when it ends: nothing was written then that was not written whole. */
export type Jobs = {
  /** @throws ProblemError `idempotency-key-reused`, `too-much-work` */
  start: (org: string, begun: Begun, run: Run) => Job;
  /** What a key gave, unless that failed. @throws ProblemError `idempotency-key-reused` */
  same: (org: string, asked: Keyed | undefined) => Job | undefined;
  /** Newest first. */
  list: (org: string) => Job[];
  /** @throws ProblemError `unknown-job` */
  find: (org: string, id: string) => Job;
};

/** How many are remembered, how many go on at once, and how many may wait: each holds the whole of its file. */
const [most, mostAtOnce, mostWaiting] = [100, 2, 50];

export function newJobs(newId: () => string, ours: (error: unknown) => string): Jobs {
  const kept: { org: string; asked: Keyed | undefined; job: Job }[] = [];
  const waiting: (() => Promise<void>)[] = [];
  let running = 0;
  const forget = (): void => {
    const old = kept.findLastIndex(({ job }) => job.state === 'done' || job.state === 'failed');
    if (kept.length > most && old >= 0) kept.splice(old, 1);
  };
  const next = (): void => {
    if (running >= mostAtOnce) return;
    const go = waiting.shift();
    if (!go) return;
    running += 1;
    void go().finally(() => {
      running -= 1;
      next();
    });
  };
  const same: Jobs['same'] = (org, asked) => {
    const found = kept.find(
      (one) => asked && one.org === org && one.asked?.key === asked.key && one.job.state !== 'failed',
    );
    if (asked && found?.asked) sameCall(asked, found.asked);
    return found?.job;
  };
  return {
    same,
    start: (org, { asked, ...about }, run) => {
      const before = same(org, asked);
      if (before) return before;
      if (waiting.length >= mostWaiting) throw tooMuch();
      const job: Job = { id: newId(), state: 'waiting', done: 0, ...about };
      kept.unshift({ org, asked, job });
      forget();
      waiting.push(() => goOn(job, run, ours));
      next();
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

async function goOn(job: Job, run: Run, ours: (error: unknown) => string): Promise<void> {
  job.state = 'running';
  try {
    const { id } = await run((at) => void Object.assign(job, at));
    Object.assign(job, { state: 'done', import: id });
  } catch (error) {
    Object.assign(job, { state: 'failed', problem: problemOf(error, ours) });
  }
}

const tooMuch = (): ProblemError =>
  new ProblemError({
    code: 'too-much-work',
    status: 503,
    message: `${mostWaiting} pieces of long work are waiting already; nothing of this one was begun`,
    cure: 'send it again when some of them are done; `jobs` shows how far they are',
  });
