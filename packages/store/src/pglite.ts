import fs from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { ProblemError, quote } from '@benefolio/core';
import { layout, markDirectory, postgresMajor } from './directory.ts';
import { DurableFS } from './durable-fs.ts';
import type { Disk } from './durable-fs.ts';
import type { Engine } from './engine.ts';
import { syncDirectory, syncTree } from './files.ts';
import { asProblem, diskFull, storeFailed } from './problems.ts';
import type { Tables } from './schema.ts';

// A single-user PostgreSQL has no checkpointer, so its log would grow until it stops.
const checkpointEvery = 64 * 1024 * 1024;
const int8 = 20;

const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
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
    throw new ProblemError({
      code: 'directory-damaged',
      status: 500,
      message: `the directory ${quote(directory)} has lost its \`pg\` folder`,
      cure: 'restore it from a backup',
    });
  }
}

export async function startPGlite(directory: string, disk?: Disk): Promise<Engine & { files: DurableFS }> {
  const files = new DurableFS(layout(directory).data, disk);
  const pglite = await PGlite.create({
    fs: files,
    startParams,
    parsers: { [int8]: (value: string) => Number(value) },
  });
  (globalThis as any).dbg?.(pglite);
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  return { kind: 'pglite', shared: false, db, files, ...guarded(db, files), close: () => shutDown(db) };
}

/**
 * When the log cannot be written PostgreSQL panics, and inside PGlite a panic is swallowed: a commit
 * may then look as if it had worked. So the disk's own word is asked before anything is acknowledged,
 * and a store that failed once stays failed: only a restart replays the log.
 */
function guarded(db: Kysely<Tables>, files: DurableFS): Pick<Engine, 'write' | 'read'> {
  let failed: string | undefined;
  let checkpointAt = files.walBytes + checkpointEvery;

  async function watch<R>(use: () => Promise<R>): Promise<R> {
    if (failed !== undefined) throw storeFailed(failed);
    let result: R;
    try {
      result = await use();
    } catch (error) {
      throw judge(error);
    }
    if (files.failure !== undefined) throw judge(undefined);
    return result;
  }

  function judge(error: unknown): unknown {
    const { failure } = files;
    files.failure = undefined;
    const full = failure?.code === 'ENOSPC';
    if (failure !== undefined && (error === undefined || failure.what === 'sync' || inLog(failure.file))) {
      failed = full ? 'the disk is full' : `the disk refused to ${failure.what}: ${failure.code}`;
    } else if (
      !isDatabaseError(error) &&
      error instanceof Error &&
      /Aborted|unreachable|memory access/.test(error.message)
    ) {
      failed = 'the database stopped itself';
    }
    if (full) return diskFull();
    return failed === undefined ? asProblem(error) : storeFailed(failed);
  }

  async function checkpointWhenDue(): Promise<void> {
    if (files.walBytes < checkpointAt) return;
    checkpointAt = files.walBytes + checkpointEvery;
    // What was committed is safe without it; when the disk refuses, the next write will say so.
    await watch(() => sql`checkpoint`.execute(db)).catch(() => {});
  }

  return {
    write: async (_org, use) => {
      const result = await watch(() => db.transaction().execute(use));
      await checkpointWhenDue();
      return result;
    },
    read: (_org, use) => watch(() => use(db)),
  };
}

const inLog = (file: string): boolean => file.includes('pg_wal');
const isDatabaseError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'severity' in error;

// A database that panicked cannot close itself; its log is on the disk all the same.
async function shutDown(db: Kysely<Tables>): Promise<void> {
  await db.destroy().catch(() => {});
}
