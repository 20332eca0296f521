import { ProblemError } from '@benefolio/core';

type Log = { log: (line: string) => void; newId: () => string };

/** Logs what is our own fault, and gives the id under which the operator finds it. */
export function logFailure({ log, newId }: Log, error: unknown): string {
  const id = newId();
  log(`failure ${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return id;
}

/** The caller went away: nobody reads this answer, and it is no failure. */
export const brokenOff = (): ProblemError =>
  new ProblemError({
    code: 'broken-off',
    status: 400,
    message: 'the call was broken off; nothing was written',
    cure: 'send the whole of it again, and wait for the answer',
  });

/** Whether a body did not come to its end. The socket says so, and the call knows that its caller is gone. */
export const isBrokenOff = (error: Error, signal: AbortSignal): boolean =>
  signal.aborted && 'code' in error && error.code === 'ECONNRESET';
