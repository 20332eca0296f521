import { rootOf, rootOfLeaves } from '@benefolio/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from './hash.ts';
import type { Store } from './store.ts';
import { engines, org, problemOf, tell, Texts, writerOf } from './test-bench.ts';
import type { Place } from './test-bench.ts';

describe.each(engines)('The writer on %s', (_name, newPlace) => {
  let place: Place;
  let store: Store;
  let clock = 0;

  beforeEach(async () => {
    place = await newPlace();
    clock = Date.UTC(2026, 0, 1);
    store = await place.open(() => clock);
  });

  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  test('gives back every text byte by byte, also after reopening', async () => {
    const texts = [
      '{"b":1,"a":2}',
      '',
      ' {"b" : 1} ',
      'Zoë 名前 🧾 \\u0000 \r\n\t',
      `'";--$1{},NULL`,
      'NULL',
      '{}',
      '\\',
    ];
    for (const text of texts) await tell(writerOf(store), text);
    await store.close();
    store = await place.open();
    const entries = await store.readEntries(org, 0, 100);
    expect(entries).toEqual(texts.map((text, seq) => ({ seq, text })));
    expect(await writerOf(store).read((ledger) => ledger.texts)).toEqual(texts);
    expect(await store.readEntries(org, 2, 1)).toEqual([{ seq: 2, text: texts[2] }]);
  });

  test('refuses a text the database would change', async () => {
    for (const text of ['\0', '\ud800'])
      expect(await problemOf(tell(writerOf(store), text))).toMatch(/NUL or half/);
    expect(await tell(writerOf(store), 'good')).toBe(0);
  });

  test('keeps a frontier whose root is the root of all leaves', async () => {
    for (let n = 0; n < 11; n++) await tell(writerOf(store), `entry ${n}`);
    await Promise.all(Array.from({ length: 26 }, (_, n) => tell(writerOf(store), `more ${n}`)));
    const { size, frontier } = await store.head(org);
    expect(size).toBe(37);
    expect(rootOf(sha256, frontier)).toEqual(rootOfLeaves(sha256, await store.leafHashes(org)));
  });

  test('writes what waits together', async () => {
    const instants = new Set<string>();
    await Promise.all(
      Array.from({ length: 256 }, (_, n) =>
        writerOf(store).submit((ledger, { size, recordedAt }) => {
          clock++;
          instants.add(recordedAt);
          ledger.append(size, `${n}`);
          return { texts: [`${n}`], receipt: size };
        }),
      ),
    );
    // One instant per transaction.
    expect(instants.size).toBeLessThan(10);
    expect((await store.readEntries(org, 0, 300)).map(({ text }) => Number(text))).toEqual(
      Array.from({ length: 256 }, (_, n) => n),
    );
  });

  test('lets a refused decision fail alone', async () => {
    const writer = writerOf(store);
    const refused = writer.submit<number>((ledger, { size }) => {
      ledger.append(size, 'half done');
      throw new Error('the terms of this test say no');
    });
    const all = await Promise.allSettled([tell(writer, 'a'), refused, tell(writer, 'b')]);
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await writer.read((ledger, size) => [...ledger.texts, size])).toEqual(['a', 'b', 2]);
  });

  test('lets a decision whose rows are refused fail alone', async () => {
    const writer = writerOf(store);
    const once = (text: string, key: string): Promise<number> =>
      writer.submit((ledger, { size }) => {
        ledger.append(size, text);
        const rows = (tx: Parameters<Store['receipts']['insert']>[0]) =>
          store.receipts.insert(tx, org, { key, bodyHash: 'h', status: 201, receipt: '{"b":1,"a":2}' });
        return { texts: [text], rows, receipt: size };
      });
    const all = await Promise.allSettled(['1', '2', '1', '3'].map((key, n) => once(`entry ${n}`, key)));
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(await problemOf(once('again', '3'))).toBe('idempotency-key-used');
    expect((await store.readEntries(org, 0, 9)).map(({ text }) => text)).toEqual([
      'entry 0',
      'entry 1',
      'entry 3',
    ]);
    expect(await writer.read((ledger) => ledger.texts)).toEqual(['entry 0', 'entry 1', 'entry 3']);
    expect((await store.receipts.find(org, '2'))?.receipt).toBe('{"b":1,"a":2}');
  });

  test('shows a reader only what is committed', async () => {
    const writer = writerOf(store);
    const seen: Promise<boolean>[] = [];
    const writes = Array.from({ length: 40 }, (_, n) => {
      seen.push(writer.read((ledger, size) => ledger.texts.length === size));
      return tell(writer, `${n}`).then((seq) => writer.read((ledger) => ledger.texts.length > seq));
    });
    expect(new Set(await Promise.all([...writes, ...seen]))).toEqual(new Set([true]));
  });

  test('never records an instant before the last one', async () => {
    const at = (): Promise<string> =>
      writerOf(store).submit((ledger, { size, recordedAt }) => {
        ledger.append(size, 'x');
        return { texts: ['x'], receipt: recordedAt };
      });
    expect(await at()).toBe('2026-01-01T00:00:00.000Z');
    clock -= 60_000;
    expect(await at()).toBe('2026-01-01T00:00:00.000Z');
    await store.close();
    store = await place.open(() => clock);
    expect(await at()).toBe('2026-01-01T00:00:00.000Z');
    clock += 120_000;
    expect(await at()).toBe('2026-01-01T00:01:00.000Z');
  });

  test('answers a decision without entries', async () => {
    expect(await writerOf(store).submit(() => ({ texts: [], receipt: 'nothing to do' }))).toBe(
      'nothing to do',
    );
    expect((await store.head(org)).size).toBe(0);
  });

  test('knows one writer per organization, and no organization that was not created', async () => {
    expect(writerOf(store)).toBe(writerOf(store));
    const nobody = store.writer('nobody', () => new Texts());
    expect(await problemOf(tell(nobody, 'x'))).toBe('unknown-organization');
    await store.createOrganization('nobody');
    expect(await tell(nobody, 'x')).toBe(0);
    expect(await store.organizations()).toEqual([org, 'nobody']);
  });

  test('finishes what is queued before it closes, and takes nothing after', async () => {
    const queued = Promise.all(Array.from({ length: 20 }, (_, n) => tell(writerOf(store), `${n}`)));
    await store.close();
    expect(await queued).toHaveLength(20);
    expect(await problemOf(tell(writerOf(store), 'late'))).toBe('store-closed');
  });

  test('keeps no more than 64 ledgers warm and reads a cold one again', async () => {
    let made = 0;
    const newLedger = (): Texts => {
      made++;
      return new Texts();
    };
    const names = Array.from({ length: 66 }, (_, n) => `org-${n}`);
    for (const name of names) {
      await store.createOrganization(name);
      await tell(store.writer(name, newLedger), name);
    }
    expect(made).toBe(66);
    expect(await store.writer('org-65', newLedger).read((ledger) => ledger.texts)).toEqual(['org-65']);
    expect(made).toBe(66);
    expect(await store.writer('org-0', newLedger).read((ledger) => ledger.texts)).toEqual(['org-0']);
    expect(made).toBe(67);
  });
});
