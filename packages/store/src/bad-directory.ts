import { ProblemError, quote } from '@benefolio/core';
import { errorCode } from './files.ts';

const reasons: Record<string, string> = {
  EACCES: 'there is no permission',
  EPERM: 'there is no permission',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a file is in its way',
  EISDIR: 'a directory stands in the place of a file',
  EEXIST: 'it is a file',
  ENOSPC: 'the disk is full',
};

/** The problem `bad-directory` where the system says why; any other error as it is. */
export function badDirectory(directory: string, error: unknown): unknown {
  const reason = reasons[errorCode(error) ?? ''];
  if (reason === undefined) return error;
  return new ProblemError({
    code: 'bad-directory',
    status: 400,
    message: `the directory ${quote(directory)} cannot be used: ${reason}`,
    cure: 'give a directory that this user can write to',
  });
}
