import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import type { Store } from './store.ts';
import type { Tx } from './schema.ts';
import { engines, org, problemOf, tell, writerOf } from './test-bench.ts';
import type { Place } from './test-bench.ts';

const ann = {
  id: 'p1',
  handle: 'ann',
  name: 'Ann',
  mail: 'Ann@Contoso.com',
  salt: Buffer.from([0, 1, 255]),
  commitment: 'c1',
};

describe.each(engines)('The tables on %s', (_name, newPlace) => {
  let place: Place;
  let store: Store;

  beforeAll(async () => {
    place = await newPlace();
    store = await place.open();
  });

  afterAll(async () => {
    await store.close();
    await place.remove();
  });

  const withRows = (rows: (tx: Tx) => Promise<void>): Promise<void> =>
    writerOf(store).submit(() => ({ texts: [], rows, receipt: undefined }));

  const addPerson = (row: Parameters<Store['people']['insert']>[2]): Promise<void> =>
    withRows((tx) => store.people.insert(tx, org, row));

  test('an entry cannot be updated, deleted or truncated', async () => {
    await tell(writerOf(store), 'for ever');
    for (const attack of ["update entry set text = 'forged'", 'delete from entry', 'truncate entry']) {
      const tried = withRows(async (tx) => void (await sql.raw(attack).execute(tx)));
      await expect(tried).rejects.toThrow('an entry of the journal is never changed or removed');
    }
    expect(await store.readEntries(org, 0, 9)).toEqual([{ seq: 0, text: 'for ever' }]);
  });

  test('a person is found by handle or mail, is unique, and can be erased', async () => {
    await addPerson(ann);
    expect(await store.people.byHandleOrMail(org, 'ann')).toEqual({ ...ann, salt: expect.anything() });
    expect(Buffer.from((await store.people.byHandleOrMail(org, 'ANN@contoso.COM'))?.salt ?? [])).toEqual(
      ann.salt,
    );
    expect(await problemOf(addPerson({ ...ann, id: 'p2', mail: null }))).toBe('handle-taken');
    expect(await problemOf(addPerson({ ...ann, id: 'p2', handle: 'x', mail: 'ann@contoso.com' }))).toBe(
      'mail-taken',
    );
    expect(await problemOf(addPerson({ ...ann, handle: 'x', mail: null }))).toBe('person-exists');
    const two = ['ben', 'cy'].map((handle, n) => ({
      ...ann,
      id: `p${n + 2}`,
      handle,
      name: null,
      mail: null,
    }));
    await withRows((tx) => store.people.insertAll(tx, org, two));
    expect(await problemOf(withRows((tx) => store.people.insertAll(tx, org, two)))).toBe('person-exists');
    expect((await store.people.all(org)).map(({ handle }) => handle)).toEqual(['ann', 'ben', 'cy']);
    expect(await store.people.erase(org, 'p1')).toBe(true);
    expect(await store.people.erase(org, 'p1')).toBe(false);
    expect(await store.people.get(org, 'p1')).toBeUndefined();
    expect(await store.people.get('other', 'p2')).toBeUndefined();
  });

  test('an import is previewed once and accepted once', async () => {
    const row = {
      id: 'i1',
      fileHash: 'abc',
      fileName: 'seats.csv',
      format: 'csv',
      createdAt: '2026-01-01T00:00:00.000Z',
      status: 'previewed' as const,
      summary: '{"rows":2}',
      proposal: '{"b":1,"a":2}',
      receipt: null,
    };
    const part = (rows: string) => ({ tab: 'new' as const, part: 0, rows });
    await store.imports.insert(org, { row, parts: [part('[1]')] });
    expect(await store.imports.part(org, 'i1', { tab: 'new', part: 0 })).toBe('[1]');
    expect(await store.imports.part('other', 'i1', { tab: 'new', part: 0 })).toBeUndefined();
    expect(await store.imports.find(org, 'i1')).toEqual(row);
    expect(await problemOf(store.imports.insert(org, { row, parts: [] }))).toBe('import-exists');
    const { proposal: _, receipt: __, ...line } = row;
    expect(await store.imports.list(org)).toEqual([line]);
    const accepted = { id: 'i1', summary: '{"rows":3}', receipt: '{}', parts: [part('[2]')] };
    const undone = { id: 'i1', summary: '{"rows":3}', receipt: '{"undone":1}' };
    const undo = (): Promise<void> => withRows((tx) => store.imports.markUndone(tx, org, undone));
    expect(await problemOf(undo())).toBe('import-not-open');
    const accept = (): Promise<void> => withRows((tx) => store.imports.markAccepted(tx, org, accepted));
    await accept();
    expect(await problemOf(accept())).toBe('import-not-open');
    expect(await store.imports.byHash(org, 'abc', 'previewed')).toBeUndefined();
    expect(await store.imports.byHash(org, 'abc', 'accepted')).toMatchObject({
      status: 'accepted',
      receipt: '{}',
    });
    expect(await store.imports.list(org)).toEqual([{ ...line, status: 'accepted', summary: '{"rows":3}' }]);
    expect(await store.imports.part(org, 'i1', { tab: 'new', part: 0 })).toBe('[2]');
    expect(await problemOf(store.imports.remove(org, 'i1'))).toBe('import-not-open');
    await undo();
    expect(await problemOf(undo())).toBe('import-not-open');
    expect(await store.imports.find(org, 'i1')).toMatchObject({ status: 'undone', receipt: '{"undone":1}' });
  });

  test('a preview that is left is forgotten with its rows', async () => {
    const row = {
      id: 'left',
      fileHash: 'abc',
      fileName: 'seats.csv',
      format: 'csv',
      createdAt: '2026-01-01T00:00:00.000Z',
      status: 'previewed' as const,
      summary: '{}',
      proposal: '{}',
      receipt: null,
    };
    await store.imports.insert(org, { row, parts: [{ tab: 'refused', part: 0, rows: '[]' }] });
    await store.imports.remove(org, 'left');
    expect(await store.imports.find(org, 'left')).toBeUndefined();
    expect(await store.imports.part(org, 'left', { tab: 'refused', part: 0 })).toBeUndefined();
    expect(await problemOf(store.imports.remove(org, 'left'))).toBe('import-not-open');
    const instead = { row: { ...row, id: 'instead' }, parts: [], insteadOf: 'left' };
    expect(await problemOf(store.imports.insert(org, instead))).toBe('import-not-open');
    expect(await store.imports.find(org, 'instead')).toBeUndefined();
    await store.imports.insert(org, { row, parts: [] });
    const receipt = { key: 'instead', bodyHash: 'h', status: 201, receipt: '{}' };
    const keep = (tx: Tx): Promise<void> => store.receipts.insert(tx, org, receipt);
    await store.imports.insert(org, instead, keep);
    expect(await store.imports.find(org, 'left')).toBeUndefined();
    const another = { row: { ...row, id: 'another' }, parts: [], insteadOf: 'instead' };
    expect(await problemOf(store.imports.insert(org, another, keep))).toBe('idempotency-key-used');
    expect(await store.imports.find(org, 'instead')).toMatchObject({ id: 'instead' });
  });

  test('a copy of the Guide is kept once, for its organization only, as it came', async () => {
    const row = {
      hash: 'ab',
      form: 'pdf' as 'text' | 'pdf',
      registeredAt: '2026-01-01T00:00:00.000Z',
      by: 'local',
      original: Buffer.from([0, 1, 255]),
      text: 'Overview\nours',
    };
    const add = (more: Partial<typeof row>): Promise<void> =>
      withRows((tx) => store.guides.insert(tx, org, { ...row, ...more }));
    await add({});
    await add({ text: 'another', registeredAt: '2026-01-02T00:00:00.000Z' });
    await add({ hash: 'cd', form: 'text', registeredAt: '2026-01-03T00:00:00.000Z' });
    const { original, ...line } = row;
    const found = await store.guides.find(org, 'ab');
    expect(found).toMatchObject(line);
    expect(Buffer.from(found?.original ?? [])).toEqual(original);
    expect(await store.guides.list(org)).toEqual([
      { ...line, hash: 'cd', form: 'text', registeredAt: '2026-01-03T00:00:00.000Z' },
      line,
    ]);
    expect(await store.guides.find('other', 'ab')).toBeUndefined();
    expect(await store.guides.list('other')).toEqual([]);
    expect(await problemOf(add({ hash: 'ef', form: 'odd' as 'pdf' }))).toContain('guide_form_check');
  });

  test('an idempotency key keeps its first receipt', async () => {
    const row = { key: 'k', bodyHash: 'h', status: 201, receipt: '{"b":1,"a":2}' };
    expect(await store.receipts.find(org, 'k')).toBeUndefined();
    await withRows((tx) => store.receipts.insert(tx, org, row));
    expect(await problemOf(withRows((tx) => store.receipts.insert(tx, org, row)))).toBe(
      'idempotency-key-used',
    );
    expect(await store.receipts.find(org, 'k')).toMatchObject(row);
  });

  test('an organization signs with one key, which lies sealed', async () => {
    const [first, second] = await Promise.all([store.signer.load(org), store.signer.load(org)]);
    expect(first.publicKey).toEqual(second.publicKey);
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(first.publicKey).toString('base64url') };
    const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
    const message = Buffer.from('checkpoint');
    expect(verify(null, message, publicKey, first.sign(message))).toBe(true);
    await store.close();
    store = await place.open();
    const again = await store.signer.load(org);
    expect(again.publicKey).toEqual(first.publicKey);
    expect(verify(null, message, publicKey, again.sign(message))).toBe(true);
    expect((await store.signer.load('other')).publicKey).not.toEqual(first.publicKey);
  });
});
