import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { realDisk } from './durable-fs.ts';
import type { Disk } from './durable-fs.ts';
import { openDirectory } from './open.ts';
import { startPGlite } from './pglite.ts';
import { directoryPlace, optionsFor, org, problemOf, tell, writerOf } from './test-bench.ts';
import type { Place } from './test-bench.ts';
import type { Store } from './store.ts';

const refuse = (code: string): never => {
  throw Object.assign(new Error(code), { code });
};

describe('The disk under PGlite', () => {
  let place: Place & { where: { directory: string } };
  let refuses: (what: 'write' | 'sync', file: string) => boolean;
  let store: Store;

  beforeEach(async () => {
    place = await directoryPlace();
    refuses = () => false;
    const disk: Disk = {
      write: (to, bytes, position) =>
        refuses('write', to.file) ? refuse('ENOSPC') : realDisk.write(to, bytes, position),
      sync: (of) => (refuses('sync', of.file) ? refuse('EIO') : realDisk.sync(of)),
    };
    const { directory } = place.where;
    store = await openDirectory(directory, optionsFor(place.where), disk);
    await tell(writerOf(store), 'kept');
  });

  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  const reopened = async (): Promise<string[]> => {
    await store.close();
    store = await place.open();
    return (await store.readEntries(org, 0, 99)).map(({ text }) => text);
  };

  test('is synced at every commit', async () => {
    await store.close();
    const { directory } = place.where;
    const synced: string[] = [];
    const disk: Disk = { ...realDisk, sync: (of) => void synced.push(of.file) };
    const engine = await startPGlite(directory, disk);
    const before = synced.length;
    for (let n = 0; n < 5; n++) {
      await engine.write(org, (tx) =>
        tx
          .updateTable('head')
          .set({ last_recorded_at: `${n}` })
          .execute(),
      );
    }
    const during = synced.slice(before);
    await engine.close();
    expect(during).toHaveLength(5);
    expect(during.every((file) => file.includes('pg_wal'))).toBe(true);
  });

  test('when full under the log: nothing is acknowledged, the store stops, what was told before is there', async () => {
    refuses = (what, file) => what === 'write' && file.includes('pg_wal');
    expect(await problemOf(tell(writerOf(store), 'lost'))).toBe('disk-full');
    expect(await problemOf(tell(writerOf(store), 'late'))).toBe('store-failed');
    refuses = () => false;
    expect(await problemOf(tell(writerOf(store), 'later'))).toBe('store-failed');
    expect(await problemOf(store.head(org))).toBe('store-failed');
    expect(await reopened()).toEqual(['kept']);
    expect(await tell(writerOf(store), 'again')).toBe(1);
  });

  test('when full under the tables: nothing is acknowledged, and the store goes on when there is space', async () => {
    const large = 'x'.repeat(20_000_000);
    refuses = (what, file) => what === 'write' && !file.includes('pg_wal');
    expect(await problemOf(tell(writerOf(store), `${large}${Math.random()}`))).toBe('disk-full');
    refuses = () => false;
    expect(await tell(writerOf(store), 'again')).toBe(1);
    expect(await reopened()).toEqual(['kept', 'again']);
  });

  test('when it fails to sync: the store stops rather than believe', async () => {
    refuses = (what) => what === 'sync';
    expect(await problemOf(tell(writerOf(store), 'unsure'))).toBe('store-failed');
    refuses = () => false;
    expect(await problemOf(tell(writerOf(store), 'late'))).toBe('store-failed');
    expect((await reopened())[0]).toBe('kept');
  });
});
