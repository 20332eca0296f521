import fs from 'node:fs';
import path from 'node:path';
import { ProblemError, quote } from '@benefolio/core';
import { errorCode, jsonField, readText, writeDurably } from './files.ts';
import { isOurLock } from './lock.ts';
import { newerVersion } from './migrate.ts';

// lock             who is here
// benefolio.json   what this is; written when `pg` is complete
// master.key       32 bytes in hex; seals the signing keys
// pg/              PGlite's data; made as `pg.new` and renamed when it is on the disk

const format = 1;
/** The major version of the PostgreSQL inside PGlite. */
export const postgresMajor = '18';

export type Layout = { marker: string; key: string; data: string; fresh: string };

export const layout = (directory: string): Layout => ({
  marker: path.join(directory, 'benefolio.json'),
  key: path.join(directory, 'master.key'),
  data: path.join(directory, 'pg'),
  fresh: path.join(directory, 'pg.new'),
});

/** Problems: bad-directory. */
export function makeDirectory(directory: string): void {
  try {
    fs.mkdirSync(directory, { recursive: true, mode: 0o700 });
    fs.accessSync(directory, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
    fs.readdirSync(directory);
  } catch (error) {
    throw badDirectory(directory, error);
  }
}

const reasons: Record<string, string> = {
  EACCES: 'there is no permission',
  EPERM: 'there is no permission',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a file is in its way',
  EEXIST: 'it is a file',
  ENOSPC: 'the disk is full',
};

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

/**
 * Looks, and changes nothing. `new` is an empty directory, or one where an earlier start was cut off
 * before anything was told.
 * Problems: newer-version, not-a-benefolio-directory, other-postgres.
 */
export function inspectDirectory(directory: string): 'new' | 'ours' {
  const text = readText(layout(directory).marker);
  if (text !== undefined) {
    checkMarker(directory, text);
    return 'ours';
  }
  const strangers = fs.readdirSync(directory).filter((name) => !isOurDebris(directory, name));
  if (strangers.length > 0) throw notOurs(directory, `it holds ${quote(strangers[0])}`);
  return 'new';
}

// `pg` itself is not debris: it may hold what somebody was promised.
const isOurDebris = (directory: string, name: string): boolean =>
  isOurLock(directory, name) ||
  ['pg.new', 'master.key', 'master.key.new', 'benefolio.json.new'].includes(name);

function checkMarker(directory: string, text: string): void {
  const [known, engine, postgres] = ['format', 'engine', 'postgres'].map((name) => jsonField(text, name));
  if (typeof known !== 'number') throw notOurs(directory, 'its `benefolio.json` is not one of ours');
  if (known > format) throw newerVersion(`its format is ${known}, this version knows ${format}`);
  if (engine === 'pglite' && postgres === postgresMajor) return;
  if (Number(postgres) > Number(postgresMajor)) {
    throw newerVersion(`it is for PostgreSQL ${String(postgres)}, this version has ${postgresMajor}`);
  }
  throw new ProblemError({
    code: 'other-postgres',
    status: 409,
    message: `the directory ${quote(directory)} is for another database: ${quote(text.trim())}`,
    cure: `export it with the version that wrote it, then import it here`,
  });
}

function notOurs(directory: string, why: string): ProblemError {
  return new ProblemError({
    code: 'not-a-benefolio-directory',
    status: 409,
    message: `the directory ${quote(directory)} is not one of ours: ${why}; nothing was changed`,
    cure: 'give an empty directory, or one that Benefolio made',
  });
}

/** The last step of making a directory: from here on it is ours, and `pg` is only a rename away. */
export function markDirectory(directory: string): void {
  const marker = { format, engine: 'pglite', postgres: postgresMajor };
  writeDurably(layout(directory).marker, `${JSON.stringify(marker)}\n`);
}
