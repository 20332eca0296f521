import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { verifyPack } from '@benefolio/verify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillDemo } from './demo.ts';
import { testRecord } from './testing/record.ts';
import type { TestRecord } from './testing/record.ts';

let record: TestRecord;
const demo = readFileSync(new URL('../../../examples/demo.story', import.meta.url), 'utf8');
const at = (instant: number): void => record.at(new Date(instant).toISOString());

beforeAll(async () => {
  record = await testRecord('2026-11-23T05:00:00.000Z');
  await fillDemo(record.outside, demo, { org: 'main', at });
});
afterAll(() => record.close());

const pack = async (body: object, more: RequestInit = {}): Promise<Response> =>
  record.app.request('http://localhost/v1/orgs/main/packs', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...more,
  });

const period = { from: '2025-05-26', to: '2026-06-30' };

test('a pack is verified without the server, and by the checkpoint and key that were sent ahead', async () => {
  const { text: checkpoint } = await record.get('/v1/orgs/main/checkpoint');
  const { body } = await record.get('/v1/orgs');
  const { verifierKey } = body.organizations[0];
  const response = await pack(period);
  expect(response.headers.get('content-type')).toBe('application/zip');
  const bytes = new Uint8Array(await response.arrayBuffer());
  const report = await verifyPack(bytes, { checkpoint, verifierKey });
  expect(report.failures).toEqual([]);
  expect(report).toMatchObject({ ok: true, organization: 'main', ...period });
});

test('the days of a pack can be counted from today', async () => {
  const response = await pack({ from: 'today-546', to: 'today-146' });
  expect(response.headers.get('content-disposition')).toContain('main-2025-05-26-2026-06-30.zip');
  expect(await verifyPack(new Uint8Array(await response.arrayBuffer()))).toMatchObject({
    ok: true,
    ...period,
  });
});

test('a pack names people only when it is asked to', async () => {
  const named = await verifyPack(
    new Uint8Array(await (await pack({ ...period, people: true })).arrayBuffer()),
  );
  expect(named.failures).toEqual([]);
  expect(named.checks.find(({ name }) => name === 'people')?.detail).not.toContain('nobody');
});

test('a pack for which nobody waits any more is not made to its end', async () => {
  const gone = new AbortController();
  const logged = record.logged.length;
  const made = pack(period, { signal: gone.signal });
  gone.abort();
  const response = await made;
  expect([response.status, JSON.parse(await response.text()).code]).toEqual([400, 'broken-off']);
  expect(record.logged.slice(logged)).toEqual([]);
});

test('a pack that was tampered with is not verified', async () => {
  const bytes = new Uint8Array(await (await pack(period)).arrayBuffer());
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  expect(await verifyPack(bytes)).toMatchObject({ ok: false });
});

test('a period that ends before it begins is a problem', async () => {
  const response = await pack({ from: '2026-01-01', to: '2025-01-01' });
  expect({ status: response.status, code: JSON.parse(await response.text()).code }).toEqual({
    status: 400,
    code: 'no-such-period',
  });
});

test('a pack names those who joined in its period, and nobody who joined after it', async () => {
  const own = await testRecord('2026-02-01T10:00:00.000Z');
  try {
    await own.tell(
      '2025-03-01 ada joined name "Ada Lovelace" mail ada@example.com',
      '2026-01-15 grace joined name "Grace Hopper" mail grace@example.com',
    );
    const asked = { from: '2025-01-01', to: '2025-12-31', people: true };
    const response = await own.app.request('http://localhost/v1/orgs/main/packs', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(await verifyPack(bytes)).toMatchObject({ failures: [] });
    const people: { handle: string }[] = JSON.parse(
      new TextDecoder().decode(unzipSync(bytes)['people.json'] ?? new Uint8Array()),
    );
    expect(people.map(({ handle }) => handle)).toEqual(['ada']);
  } finally {
    await own.close();
  }
});
