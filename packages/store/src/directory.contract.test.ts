import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { readLock, takeLock } from './lock.ts';
import { openStore } from './open.ts';
import { startPGlite } from './pglite.ts';
import { directoryPlace, optionsFor, org, problemOf, tell, temporary, writerOf } from './test-bench.ts';
import type { Place } from './test-bench.ts';

const torture = path.join(import.meta.dirname, '..', 'torture');
const open = (directory: string) => openStore(optionsFor({ directory }));

const child = (script: string, directory: string): ChildProcess =>
  spawn(process.execPath, [path.join(torture, script), directory], { stdio: ['pipe', 'pipe', 'inherit'] });

const line = (of: ChildProcess): Promise<string> =>
  new Promise((resolve) => of.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())));

const ended = (of: ChildProcess): Promise<unknown> => new Promise((resolve) => of.once('exit', resolve));

const deadPid = (): number => spawnSync(process.execPath, ['--version']).pid;

describe('A directory', () => {
  let place: Place & { where: { directory: string } };
  let directory: string;

  beforeEach(async () => {
    place = await directoryPlace();
    directory = place.where.directory;
  });

  afterEach(() => place.remove());

  test('is made with all that belongs to it, for its owner only', async () => {
    const made = path.join(temporary(), 'deep', 'er');
    const store = await open(made);
    expect(fs.readdirSync(made).sort()).toEqual(['benefolio.json', 'lock', 'master.key', 'pg']);
    expect(JSON.parse(fs.readFileSync(path.join(made, 'benefolio.json'), 'utf8'))).toEqual({
      format: 1,
      engine: 'pglite',
      postgres: '18',
    });
    expect(fs.statSync(made).mode & 0o777).toBe(0o700);
    expect(fs.statSync(path.join(made, 'master.key')).mode & 0o777).toBe(0o600);
    expect(fs.readFileSync(path.join(made, 'master.key'), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
    await store.close();
    expect(fs.existsSync(path.join(made, 'lock'))).toBe(false);
    fs.rmSync(path.dirname(path.dirname(made)), { recursive: true });
  });

  test('that was cut off while being made is made again', async () => {
    const half = temporary();
    fs.mkdirSync(path.join(half, 'pg.new'));
    fs.writeFileSync(path.join(half, 'pg.new', 'PG_VERSION'), 'half');
    fs.writeFileSync(path.join(half, 'lock'), '');
    const store = await open(half);
    await store.createOrganization(org);
    expect(await tell(writerOf(store), 'x')).toBe(0);
    await store.close();
    // Cut off at the last step, between the marker and the rename.
    fs.renameSync(path.join(half, 'pg'), path.join(half, 'pg.new'));
    const again = await open(half);
    expect((await again.head(org)).size).toBe(1);
    await again.close();
    fs.rmSync(half, { recursive: true });
  });

  test('is never shared: a live process keeps it and says where it answers', async () => {
    const store = await place.open();
    expect(await problemOf(open(directory))).toBe('directory-in-use');
    expect(readLock(directory)).toEqual({ pid: process.pid });
    store.announce('http://127.0.0.1:4800');
    expect(readLock(directory)).toEqual({ pid: process.pid, url: 'http://127.0.0.1:4800' });
    await expect(open(directory)).rejects.toThrow(
      `by process ${process.pid} (it answers at http://127.0.0.1:4800)`,
    );
    await store.close();
    expect(readLock(directory)).toBeUndefined();
    await (await place.open()).close();
  });

  test('is taken over from a dead process, also when its number was given away', async () => {
    const lock = path.join(directory, 'lock');
    for (const text of [
      JSON.stringify({ id: 'a', pid: deadPid(), startedAt: '1' }),
      JSON.stringify({ id: 'b', pid: process.pid, startedAt: '1' }),
      'no JSON',
    ]) {
      fs.writeFileSync(lock, text);
      expect(readLock(directory)).toBeUndefined();
      const mine = takeLock(directory, randomUUID());
      expect(readLock(directory)?.pid).toBe(process.pid);
      mine.release();
      expect(fs.readdirSync(directory).filter((name) => name.startsWith('lock'))).toEqual([]);
    }
  });

  test('of another host is taken over only when nobody has touched its lock for long', async () => {
    const lock = path.join(directory, 'lock');
    fs.writeFileSync(lock, JSON.stringify({ id: 'a', pid: process.pid, startedAt: '1', host: 'elsewhere' }));
    expect(await problemOf(open(directory))).toBe('directory-in-use');
    const { mtimeMs } = fs.statSync(lock);
    fs.utimesSync(lock, (mtimeMs - 60_000) / 1000, (mtimeMs - 60_000) / 1000);
    await (await place.open()).close();
  });

  test('a takeover that died half way is taken over itself', () => {
    fs.writeFileSync(
      path.join(directory, 'lock'),
      JSON.stringify({ id: 'a', pid: deadPid(), startedAt: '1' }),
    );
    fs.writeFileSync(
      path.join(directory, 'lock.after.a'),
      JSON.stringify({ id: 'b', pid: deadPid(), startedAt: '1' }),
    );
    takeLock(directory, randomUUID()).release();
    expect(fs.readdirSync(directory).filter((name) => name.startsWith('lock'))).toEqual([]);
  });

  test('of a dead process goes to exactly one of many that race for it', async () => {
    for (let round = 0; round < 3; round++) {
      fs.writeFileSync(
        path.join(directory, 'lock'),
        JSON.stringify({ id: 'x', pid: deadPid(), startedAt: '1' }),
      );
      const racers = Array.from({ length: 6 }, () => child('lock-child.ts', directory));
      await Promise.all(racers.map(line));
      const results = racers.map(line);
      for (const racer of racers) racer.stdin?.write('go\n');
      const said = await Promise.all(results);
      expect(said.filter((word) => word === 'won')).toHaveLength(1);
      expect(said.filter((word) => word.includes('is in use by process'))).toHaveLength(5);
      for (const racer of racers) racer.kill('SIGKILL');
      await Promise.all(racers.map(ended));
    }
  });

  test('of a newer version is refused and not touched', async () => {
    const marker = path.join(directory, 'benefolio.json');
    const before = fs.readFileSync(marker, 'utf8');
    fs.writeFileSync(marker, JSON.stringify({ format: 2, engine: 'pglite', postgres: '18' }));
    const listing = fs.readdirSync(directory);
    expect(await problemOf(open(directory))).toBe('newer-version');
    expect(fs.readdirSync(directory)).toEqual(listing);
    fs.writeFileSync(marker, before);
    const engine = await startPGlite(directory);
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', 'x')`.execute(engine.db);
    await engine.close();
    expect(await problemOf(open(directory))).toBe('newer-version');
    expect(readLock(directory)).toBeUndefined();
  });

  test('without its master key is refused and not touched, and opens again with it', async () => {
    const key = path.join(directory, 'master.key');
    const before = fs.readFileSync(key, 'utf8');
    fs.rmSync(key);
    const listing = fs.readdirSync(directory);
    await expect(open(directory)).rejects.toMatchObject({
      code: 'master-key-missing',
      message: `\`${key}\` is missing`,
    });
    expect(fs.readdirSync(directory)).toEqual(listing);
    fs.writeFileSync(key, before);
    const store = await place.open();
    expect((await store.signer.load(org)).publicKey.length).toBe(32);
    await store.close();
  });

  test('takes its master key back from everybody else', async () => {
    const key = path.join(directory, 'master.key');
    fs.chmodSync(key, 0o644);
    await (await place.open()).close();
    expect(fs.statSync(key).mode & 0o777).toBe(0o600);
  });

  test('that is not ours is refused and not touched', async () => {
    for (const name of ['notes.txt', '.keep', 'pg', 'lock/x', 'lock', 'benefolio.json']) {
      const other = temporary();
      fs.mkdirSync(path.dirname(path.join(other, name)), { recursive: true });
      fs.writeFileSync(path.join(other, name), '{}');
      const listing = fs.readdirSync(other, { recursive: true });
      expect([name, await problemOf(open(other))]).toEqual([name, 'not-a-benefolio-directory']);
      expect(fs.readdirSync(other, { recursive: true })).toEqual(listing);
      fs.rmSync(other, { recursive: true });
    }
  });

  test('that cannot be used is refused with its reason', async () => {
    const file = path.join(directory, 'benefolio.json');
    await expect(open(file)).rejects.toThrow('it is a file');
    await expect(open(path.join(file, 'x'))).rejects.toThrow('a file is in its way');
    expect(() => readLock(file)).toThrow('a file is in its way');
    for (const name of ['lock', 'benefolio.json', 'master.key']) {
      const other = temporary();
      fs.cpSync(directory, other, { recursive: true });
      fs.rmSync(path.join(other, name), { force: true });
      fs.mkdirSync(path.join(other, name));
      expect([name, await problemOf(open(other))]).toEqual([name, 'bad-directory']);
      fs.rmSync(other, { recursive: true });
    }
    fs.writeFileSync(path.join(directory, 'pg', 'global', 'pg_control'), 'x');
    expect(await problemOf(open(directory))).toBe('directory-damaged');
    fs.rmSync(path.join(directory, 'pg'), { recursive: true });
    expect(await problemOf(open(directory))).toBe('directory-damaged');
  });

  test('keeps every acknowledged entry when its process is killed', async () => {
    for (let round = 0; round < 2; round++) {
      const writer = child('writer-child.ts', directory);
      let out = '';
      const enough = new Promise<void>((resolve) => {
        writer.stdout?.on('data', (chunk: Buffer) => {
          out += chunk.toString();
          if (out.length > 20_000) resolve();
        });
      });
      await enough;
      const gone = Promise.all([
        ended(writer),
        new Promise((resolve) => writer.stdout?.once('close', resolve)),
      ]);
      writer.kill('SIGKILL');
      await gone;
      const acknowledged = out.split('\n').slice(0, -1).map(Number);
      const store = await place.open();
      const { size } = await store.head(org);
      expect(size).toBeGreaterThan(Math.max(...acknowledged));
      expect((await store.leafHashes(org)).length).toBe(size * 32);
      await store.close();
    }
  });
});
