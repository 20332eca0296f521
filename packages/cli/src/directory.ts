import { statSync } from 'node:fs';
import { ProblemError, quote } from '@benefolio/core';
import { readLock } from '@benefolio/server';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const cure = 'name another directory with `--data`, or see to this one';

const notDirectory = (directory: string): ProblemError =>
  new ProblemError({ code: 'not-a-directory', message: `${quote(directory)} is not a directory`, cure });

/** What the disk refused, as a problem; anything else as it is. */
export function directoryProblem(error: unknown, directory: string): unknown {
  const code = codeOf(error);
  if (error instanceof ProblemError) return error;
  if (code === 'ENOTDIR') return notDirectory(directory);
  if (code !== 'EACCES' && code !== 'EPERM') return error;
  const path = error instanceof Error && 'path' in error ? String(error.path) : directory;
  const message = `there is no permission to use ${quote(path)}`;
  return new ProblemError({ code: 'no-permission', message, cure });
}

/**
 * Whether the directory is there, and where the server that holds it answers.
 * @throws ProblemError `not-a-directory`, `no-permission`
 */
export function lookAt(directory: string): { exists: boolean; url?: string | undefined } {
  try {
    if (!statSync(directory).isDirectory()) throw notDirectory(directory);
    return { exists: true, url: readLock(directory)?.url };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { exists: false };
    throw directoryProblem(error, directory);
  }
}
