import { randomBytes, randomUUID } from 'node:crypto';
import { openStore } from '@benefolio/store';
import type { Store } from '@benefolio/store';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createApp } from './app.ts';

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- vitest's own declaration is extended
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

// Two servers on one PostgreSQL.

const org = `nodes-${randomUUID().slice(0, 8)}`;
const bytes = (n: number): Uint8Array => new Uint8Array(randomBytes(n));
const masterKey = bytes(32);
const stores: Store[] = [];
const now = (): number => Date.parse('2025-06-01T10:00:00Z');

type Node = (path: string, body?: object, key?: string) => Promise<{ status: number; text: string }>;

async function node(): Promise<Node> {
  const where = { url: inject('postgresUrl') };
  const store = await openStore({ where, now, randomBytes: bytes, masterKey });
  stores.push(store);
  await store.createOrganization(org);
  const log = (): void => {};
  const app = createApp({
    store,
    now,
    newId: randomUUID,
    randomBytes: bytes,
    release: '0',
    zone: 'UTC',
    log,
  });
  return async (path, body, key) => {
    const headers = {
      'content-type': 'application/json',
      ...(key !== undefined && { 'idempotency-key': key }),
    };
    const init = body === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await app.request(`http://localhost/v1/orgs/${org}/${path}`, init);
    return { status: response.status, text: await response.text() };
  };
}

let one: Node;
let two: Node;
beforeAll(async () => {
  one = await node();
  two = await node();
});
afterAll(async () => {
  for (const store of stores) await store.close();
});

test('a person who joined at one node is known at the other', async () => {
  await two('ask', { words: 'ada joined' });
  expect((await one('tell', { words: '2025-05-01 ada joined name "Ada Lovelace"' })).status).toBe(201);
  expect((await one('tell', { words: '2025-05-01 vs-1 granted level professional' })).status).toBe(201);
  expect((await two('tell', { words: '2025-05-02 vs-1 assigned to ada' })).status).toBe(201);
  expect((await two('holders')).text).toContain('Ada Lovelace');
  expect((await one('holders')).text).toContain('Ada Lovelace');
});

test('a short name that was given at the other node is not given again', async () => {
  expect((await one('tell', { words: '2025-05-01 grace joined' })).status).toBe(201);
  const { status, text } = await two('tell', { words: '2025-05-01 grace joined' });
  expect({ status, code: JSON.parse(text).code }).toEqual({ status: 422, code: 'cannot-follow' });
});

test('of forty who race at two nodes one gets it', async () => {
  await one('tell', { words: '2025-05-01 vs-race granted level professional' });
  const events = Array.from({ length: 40 }, (_, n) => ({
    thing: `racer${n}`,
    event: 'joined',
    on: '2025-05-01',
  }));
  await one('tell', { events });
  const answers = await Promise.all(
    events.map(({ thing }, n) =>
      (n % 2 === 0 ? one : two)('tell', {
        words: `2025-05-02 vs-race assigned to ${thing}`,
        onlyIf: 'permitted',
      }),
    ),
  );
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(39);
});

test('the same key at both nodes at once writes once', async () => {
  const order = { words: '2025-05-01 vs-key granted level professional' };
  const answers = await Promise.all([one, two, one, two].map((at) => at('tell', order, 'key-1')));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
});
