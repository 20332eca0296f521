import { ProblemError } from '@benefolio/core';
import { badDirectory } from './bad-directory.ts';
import { inspectDirectory, makeDirectory } from './directory.ts';
import type { Disk } from './durable-fs.ts';
import type { Engine } from './engine.ts';
import { errorCode } from './files.ts';
import { takeLock } from './lock.ts';
import type { Lock } from './lock.ts';
import { checkMasterKey, makeMasterKey, readMasterKey } from './master-key.ts';
import { migrate } from './migrate.ts';
import { prepareData, startPGlite } from './pglite.ts';
import { connectPostgres } from './postgres.ts';
import { makeStore } from './store.ts';
import type { Store } from './store.ts';

export type Where = { directory: string } | { url: string };
export type StoreOptions = {
  where: Where;
  /** Milliseconds since 1970. */
  now: () => number;
  randomBytes: (n: number) => Uint8Array;
  /** 32 bytes, for a URL only: a directory keeps its own. */
  masterKey?: Uint8Array;
};

/**
 * Problems: bad-directory, directory-in-use, directory-damaged, not-a-benefolio-directory, newer-version,
 * other-postgres, disk-full, master-key-missing, bad-master-key, bad-database-url, database-unreachable, database-refused,
 * database-missing, database-too-old.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { where } = options;
  return 'url' in where ? openUrl(where.url, options) : openDirectory(where.directory, options);
}

/** `disk` is for tests that need one that fails. */
export async function openDirectory(directory: string, options: StoreOptions, disk?: Disk): Promise<Store> {
  makeDirectory(directory);
  inspectDirectory(directory);
  const lock = lockOf(directory, Buffer.from(options.randomBytes(16)).toString('hex'));
  let engine: Engine | undefined;
  try {
    // Again: what was true before we held the lock may have changed.
    const state = inspectDirectory(directory);
    // The key comes first: a directory that is marked as ours has one.
    const masterKey =
      state === 'new' ? makeMasterKey(directory, options.randomBytes) : readMasterKey(directory);
    await prepareData(directory, state);
    engine = await startPGlite(directory, disk);
    await migrate(engine.db);
    return makeStore(engine, { ...options, masterKey, lock });
  } catch (error) {
    await engine?.close();
    lock.release();
    throw badDirectory(directory, error);
  }
}

function lockOf(directory: string, id: string): Lock {
  try {
    return takeLock(directory, id);
  } catch (error) {
    throw badDirectory(directory, error);
  }
}

async function openUrl(url: string, options: StoreOptions): Promise<Store> {
  const masterKey = checkMasterKey(options.masterKey);
  const engine = await connectPostgres(url);
  try {
    await migrate(engine.db);
    return makeStore(engine, { ...options, masterKey, lock: undefined });
  } catch (error) {
    await engine.close();
    throw errorCode(error) === '42501' ? noRights(error) : error;
  }
}

const noRights = (error: unknown): ProblemError =>
  new ProblemError({
    code: 'database-refused',
    status: 503,
    message: `the database does not let this user make its tables: ${error instanceof Error ? error.message : ''}`,
    cure: 'let the user own the database, or grant it `create` on the schema',
  });
