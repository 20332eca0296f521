import fs from 'node:fs';
import path from 'node:path';
import { ProblemError, quote } from '@benefolio/core';
import { badDirectory } from './bad-directory.ts';
import { jsonField, readText, writeDurably } from './files.ts';
import { isOurLock } from './lock.ts';
import { newerVersion } from './migrate.ts';

// lock             who is here
// master.key       32 bytes in hex; seals the signing keys; made first
// benefolio.json   what this is; written when `pg` is complete
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

/**
 * Looks, and changes nothing. `new` is an empty directory, or one where an earlier start was cut off
 * before anything was told.
 * Problems: bad-directory, newer-version, not-a-benefolio-directory, other-postgres, master-key-missing.
 */
export function inspectDirectory(directory: string): 'new' | 'ours' {
  try {
    return inspect(directory);
  } catch (error) {
    throw badDirectory(directory, error);
  }
}

function inspect(directory: string): 'new' | 'ours' {
  const text = readText(layout(directory).marker);
  if (text !== undefined) {
    checkMarker(directory, text);
    checkKeyThere(directory);
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

// A new key would open nothing that the old one sealed, and the old one, restored later, nothing sealed since.
function checkKeyThere(directory: string): void {
  const { key } = layout(directory);
  if (readText(key) !== undefined) return;
  throw new ProblemError({
    code: 'master-key-missing',
    status: 409,
    message: `\`${key}\` is missing`,
    cure: 'restore it from your backup; without it checkpoints cannot be signed with the same key',
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
