import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from './open.ts';
import { connectPostgres } from './postgres.ts';
import type { Store } from './store.ts';
import {
  masterKey,
  onServer,
  optionsFor,
  org,
  postgresPlace,
  problemOf,
  query,
  tell,
  Texts,
  urlOf,
  writerOf,
} from './test-bench.ts';
import type { Place } from './test-bench.ts';

/** Ends all connections to a database, and waits until they have ended. */
const endConnections = (url: string): Promise<void> =>
  onServer(`select pg_terminate_backend(pid, 5000) from pg_stat_activity
    where datname = '${new URL(url).pathname.slice(1)}'`);

describe('Two nodes on one PostgreSQL', () => {
  let place: Place & { where: { url: string } };
  let nodes: Store[];

  beforeEach(async () => {
    place = await postgresPlace();
    nodes = await Promise.all([place.open(), place.open()]);
  });

  afterEach(async () => {
    await Promise.all(nodes.map((node) => node.close()));
    await place.remove();
  });

  test('write side by side without a gap, and each sees what the other wrote', async () => {
    await Promise.all(
      Array.from({ length: 400 }, async (_, n) => {
        const node = nodes[n % 2];
        if (node) await tell(writerOf(node), `${n}`);
      }),
    );
    const [first, second] = await Promise.all(
      nodes.map((node) => writerOf(node).read((ledger, size) => ({ texts: ledger.texts, size }))),
    );
    expect(first?.size).toBe(400);
    expect(second).toEqual(first);
    expect(new Set(first?.texts).size).toBe(400);
    expect((await nodes[0]?.readEntries(org, 0, 500))?.map(({ text }) => text)).toEqual(first?.texts);
  });

  test('allow once what may be once, however many ask on both', async () => {
    const ask = (node: Store, name: string): Promise<string> =>
      writerOf(node).submit((ledger, { size }) => {
        if (ledger.texts.includes('the last license is given')) throw new Error('over-allocated');
        ledger.append(size, 'the last license is given');
        return { texts: ['the last license is given'], receipt: name };
      });
    const all = await Promise.allSettled(
      Array.from({ length: 200 }, async (_, n) => ask(nodes[n % 2] ?? nodes[0]!, `${n}`)),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await nodes[0]?.head(org))?.size).toBe(1);
  });

  test('judge a refusal by what the other node wrote', async () => {
    const [a, b] = nodes;
    if (!a || !b) throw new Error('two nodes');
    const mustBeEmpty = (node: Store): Promise<string> =>
      writerOf(node).submit((ledger) => ({
        texts: [],
        receipt: ledger.texts.length === 0 ? 'empty' : 'full',
      }));
    expect(await mustBeEmpty(b)).toBe('empty');
    await tell(writerOf(a), 'x');
    expect(await mustBeEmpty(b)).toBe('full');
  });

  test('sign with the same key', async () => {
    const keys = await Promise.all(nodes.map(async (node) => (await node.signer.load(org)).publicKey));
    expect(keys[0]).toEqual(keys[1]);
    const other = await openStore({ ...optionsFor(place.where), masterKey: Buffer.alloc(32, 8) });
    expect(await problemOf(other.signer.load(org))).toBe('wrong-master-key');
    await other.close();
    const { masterKey: _, ...without } = optionsFor(place.where);
    const keyless = await openStore(without);
    expect(await problemOf(keyless.signer.load(org))).toBe('no-master-key');
    expect(await tell(writerOf(keyless), 'works')).toBe(0);
    await keyless.close();
  });

  test('survive the loss of their connections', async () => {
    await tell(writerOf(nodes[0]!), 'before');
    await endConnections(place.where.url);
    const told = await problemOf(tell(writerOf(nodes[0]!), 'during'));
    expect(['no problem', 'database-unreachable']).toContain(told);
    await tell(writerOf(nodes[0]!), 'after');
    expect((await nodes[1]!.readEntries(org, 0, 9)).at(-1)?.text).toBe('after');
  });

  test('survive the loss of one that is at work and waits for us', async () => {
    const engine = await connectPostgres(place.where.url);
    const lost = engine.write(org, async (tx) => {
      await endConnections(place.where.url);
      // Its end arrives while nothing is asked of it: nobody but us can hear of it then.
      await pause(200);
      await tx.selectFrom('signer').select('org').execute();
    });
    expect(await problemOf(lost)).toBe('database-unreachable');
    await engine.close();
  });

  test('keep no secret in the clear in any table', async () => {
    const { url } = place.where;
    await nodes[0]?.signer.load(org);
    const rows = await query(
      url,
      'select sealed_private_key, octet_length(sealed_private_key) as length from signer',
    );
    expect(rows[0]?.['length']).toBe(12 + 32 + 16);
    const tables = await query(
      url,
      "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
    );
    for (const { relname } of tables) {
      const text = JSON.stringify(await query(url, `select t::text from "${String(relname)}" t`));
      expect(text).not.toContain(masterKey.toString('hex'));
      expect(text).not.toContain('302e020100300506032b6570');
    }
  });

  test('begin every key with the organization', async () => {
    const keys = await query(
      place.where.url,
      `select c.relname, a.attname from pg_index i join pg_class c on c.oid = i.indrelid
       join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
       where i.indisunique and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely%'`,
    );
    expect(keys.length).toBeGreaterThanOrEqual(9);
    expect(new Set(keys.map(({ attname }) => attname))).toEqual(new Set(['org']));
  });
});

describe('A role that is no superuser', () => {
  test('sees only the rows of the organization that is set, and the store works for it', async () => {
    const place = await postgresPlace();
    const role = `role_${Date.now()}`;
    const database = new URL(place.where.url).pathname.slice(1);
    await onServer(`create role ${role} login password 'p4ss'`);
    const own = `own_${database}`;
    await onServer(`create database ${own} owner ${role}`);
    const url = urlOf(own, { name: role, password: 'p4ss' });
    const store = await openStore(optionsFor({ url }));
    for (const name of [org, 'fabrikam']) {
      await store.createOrganization(name);
      await tell(
        store.writer(name, () => new Texts()),
        name,
      );
    }
    expect(await store.organizations()).toEqual([org, 'fabrikam']);
    expect(await store.readEntries('fabrikam', 0, 9)).toEqual([{ seq: 0, text: 'fabrikam' }]);
    expect((await store.signer.load(org)).name).toBe(`benefolio/${org}`);
    await store.close();
    expect(await query(url, 'select text from entry')).toEqual([]);
    expect(await query(url, "select text from entry, set_config('benefolio.org', 'contoso', false)")).toEqual(
      [],
    );
    const asContoso = `${url}?options=-c%20benefolio.org%3Dcontoso`;
    expect(await query(asContoso, 'select text from entry')).toEqual([{ text: org }]);
    expect(await query(asContoso, "select text from entry where org = 'fabrikam'")).toEqual([]);
    const forged = query(asContoso, "insert into entry values ('fabrikam', 1, 'forged', '')");
    await expect(forged).rejects.toThrow('row-level security');
    await onServer(`drop database ${own} with (force)`);
    await onServer(`drop role ${role}`);
    await place.remove();
  });
});

describe('A database that cannot be used', () => {
  const opening = (url: string) => problemOf(openStore(optionsFor({ url })));

  test('is named by its problem', async () => {
    expect(await opening(urlOf('nowhere'))).toBe('database-missing');
    expect(await opening(urlOf('postgres', { name: 'benefolio', password: 'wrong' }))).toBe(
      'database-refused',
    );
    expect(await opening('postgres://u:s3cret@127.0.0.1:1/x')).toBe('database-unreachable');
    expect(await opening('mysql://u:s3cret@127.0.0.1/x')).toBe('bad-database-url');
    expect(await opening('postgres://u:s3c/ret@@127.0.0.1:x/x')).toBe('bad-database-url');
  });

  test('never shows the password', async () => {
    for (const url of [
      urlOf('nowhere', { name: 'benefolio', password: 's3cret' }),
      'postgres://u:s3cret@127.0.0.1:1/x',
      'postgres://u:s3cret@no.such.host.invalid/x',
      'postgres://u:s3cret@127.0.0.1:x/x',
    ]) {
      const error: unknown = await openStore(optionsFor({ url })).catch((error: unknown) => error);
      const shown =
        error instanceof Error ? `${error.stack} ${JSON.stringify(error)} ${String(error.cause)}` : '';
      expect(shown).toMatch(/ProblemError/);
      expect(shown).not.toContain('s3cret');
    }
  });

  test('of a newer version is refused', async () => {
    const place = await postgresPlace();
    await query(place.where.url, "insert into kysely_migration values ('9999-later', 'x')");
    expect(await problemOf(place.open())).toBe('newer-version');
    await place.remove();
  });
});
