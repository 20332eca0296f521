import { readFileSync, renameSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { text as textOf, buffer } from 'node:stream/consumers';
import { ProblemError, quote } from '@benefolio/core';

const reasons: Record<string, string> = {
  ENOENT: 'it is not there',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of its path is a file',
  EACCES: 'there is no permission',
  EPERM: 'there is no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

function problemOf(error: unknown, file: string, what: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code];
  if (reason === undefined) return error;
  const message = `${quote(file)} cannot be ${what}: ${reason}`;
  return new ProblemError({ code: `not-${what}`, message, cure: 'correct its name, or see to the file' });
}

/** The bytes of a file; of standard input for `-`. @throws ProblemError `not-read` */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(file === '-' ? await buffer(process.stdin) : readFileSync(file));
  } catch (error) {
    throw problemOf(error, file, 'read');
  }
}

/** The text of a file; of standard input for `-`. @throws ProblemError `not-read` */
export async function readText(file: string): Promise<string> {
  try {
    return file === '-' ? await textOf(process.stdin) : readFileSync(file, 'utf8');
  } catch (error) {
    throw problemOf(error, file, 'read');
  }
}

/** Refuses a file that is there already, unless it is forced. @throws ProblemError `file-exists` */
export function mayWrite(file: string, force: boolean): void {
  if (force || !existsSync(file)) return;
  throw new ProblemError({
    code: 'file-exists',
    message: `${quote(file)} is there already`,
    cure: 'give another name, or `--force` to write over it',
  });
}

/** Writes all of a file or nothing. @throws ProblemError `not-written` */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const fresh = `${file}.${process.pid}.part`;
  try {
    writeFileSync(fresh, content);
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw problemOf(error, file, 'written');
  }
}
