import fs from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { ProblemError, quote } from '@benefolio/core';
import { layout, markDirectory, postgresMajor } from './directory.ts';
import { DurableFS } from './durable-fs.ts';
import type { Disk, DiskFailure } from './durable-fs.ts';
import type { Engine } from './engine.ts';
import { syncDirectory, syncTree } from './files.ts';
import { stopOnPanic } from './panic.ts';
import { asProblem, diskFull, storeFailed } from './problems.ts';
import type { Tables } from './schema.ts';

// A single-user PostgreSQL has no checkpointer, so its log would grow until it stops.
const checkpointEvery = 64 * 1024 * 1024;
const int8 = 20;

const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
  // Nobody gathers statistics here, so a page of entries may be sorted; in memory, then.
  '-c',
  'work_mem=64MB',
];

/** Makes `pg` whole and on the disk before anybody can see it under that name. */
export async function prepareData(directory: string, state: 'new' | 'ours'): Promise<void> {
  const { data, fresh } = layout(directory);
  if (state === 'new') {
    fs.rmSync(fresh, { recursive: true, force: true });
    fs.mkdirSync(fresh, { mode: 0o700 });
    const first = await PGlite.create({ fs: new DurableFS(fresh), startParams });
    const { rows } = await first.query<{ version: string }>('show server_version');
    await first.close();
    const version = rows[0]?.version ?? Object.values(rows[0] ?? {})[0] ?? '';
    if (fs.readFileSync(`${fresh}/PG_VERSION`, 'utf8').trim() !== postgresMajor) {
      throw new Error(`PGlite has PostgreSQL ${version}, directory.ts says ${postgresMajor}`);
    }
    syncTree(fresh);
    markDirectory(directory);
  }
  if (!fs.existsSync(data) && fs.existsSync(fresh)) {
    fs.renameSync(fresh, data);
    syncDirectory(directory);
  }
  if (!fs.existsSync(data)) {
    throw damaged(directory);
  }
}

const damaged = (directory: string): ProblemError =>
  new ProblemError({
    code: 'directory-damaged',
    status: 500,
    message: `the database in the directory ${quote(directory)} is damaged or not all there`,
    cure: 'restore the directory from a backup',
  });

/** Problems: directory-damaged, disk-full. */
export async function startPGlite(directory: string, disk?: Disk): Promise<Engine & { files: DurableFS }> {
  const files = new DurableFS(layout(directory).data, disk);
  const parsers = { [int8]: (value: string) => Number(value) };
  const pglite = await PGlite.create({ fs: files, startParams, parsers }).catch((error: unknown) => {
    files.abandon();
    if (files.failure?.code === 'ENOSPC') throw diskFull();
    // It says this much and no more when PostgreSQL refuses to start.
    if (error instanceof Error && /failed to initialize|Aborted/.test(error.message))
      throw damaged(directory);
    throw error;
  });
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  const watched = watch(db, files);
  stopOnPanic(pglite, watched.panic);
  return { kind: 'pglite', shared: false, db, files, ...watched };
}

type Watched = Pick<Engine, 'write' | 'read' | 'close'> & { panic: () => void };

/**
 * The disk's own word is asked before anything is acknowledged, and a store that failed once stays
 * failed: only a restart replays the log.
 */
function watch(db: Kysely<Tables>, files: DurableFS): Watched {
  let failed: string | undefined;
  let checkpointAt = files.walBytes + checkpointEvery;

  async function guard<R>(use: () => Promise<R>): Promise<R> {
    if (failed !== undefined) throw storeFailed(failed);
    let result: R;
    try {
      result = await use();
    } catch (error) {
      throw explain(error);
    }
    // The disk refused something, and yet no error came out: do not believe it.
    if (files.failure !== undefined) {
      failed ??= wordsFor(files.failure);
      throw explain(storeFailed(failed));
    }
    return result;
  }

  function explain(error: unknown): unknown {
    const { failure } = files;
    files.failure = undefined;
    if (failure?.what === 'sync') failed ??= wordsFor(failure);
    if (failure?.code === 'ENOSPC' && failure.what === 'write') return diskFull();
    return failed === undefined ? asProblem(error) : storeFailed(failed);
  }

  async function checkpointWhenDue(): Promise<void> {
    if (files.walBytes < checkpointAt) return;
    checkpointAt = files.walBytes + checkpointEvery;
    // What was committed is safe without it; when the disk refuses, the next write will say so.
    await guard(() => sql`checkpoint`.execute(db)).catch(() => {});
  }

  return {
    panic: () => {
      failed ??= files.failure === undefined ? 'the database stopped itself' : wordsFor(files.failure);
    },
    write: async (_org, use) => {
      const result = await guard(() => db.transaction().execute(use));
      await checkpointWhenDue();
      return result;
    },
    read: (_org, use) => guard(() => use(db)),
    close: async () => {
      // A database that panicked must not write again; the next start replays its log.
      if (failed === undefined) await db.destroy();
      else files.abandon();
    },
  };
}

const wordsFor = (failure: DiskFailure): string =>
  failure.code === 'ENOSPC' ? 'the disk is full' : `the disk refused to ${failure.what}: ${failure.code}`;
