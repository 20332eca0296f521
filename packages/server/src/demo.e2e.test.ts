import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from './app.ts';
import { fillDemo } from './demo.ts';
import { testRecord } from './testing/record.ts';
import type { TestRecord } from './testing/record.ts';

// Five in the evening of the 28th in UTC is six in the morning of the leap day in Auckland: before nine.
const now = '2028-02-28T17:00:00.000Z';
const today = '2028-02-29';
const demo = readFileSync(new URL('../../../examples/demo.story', import.meta.url), 'utf8');

let record: TestRecord;
let app: ReturnType<typeof createApp>;
const at = (instant: number): void => record.at(new Date(instant).toISOString());

beforeAll(async () => {
  record = await testRecord(now);
  const outside = { ...record.outside, zone: 'Pacific/Auckland' };
  await fillDemo(outside, demo, { org: 'main', at });
  record.at(now);
  app = createApp(outside);
});
afterAll(() => record.close());

type Entry = { by: string; recordedAt: string; source: object; event: { on: string } };

test('the demo is told by `demo`, from its file, at nine in the morning of its days, and ends today', async () => {
  const { body } = await record.get('/v1/orgs/main/journal?limit=1000');
  const entries: Entry[] = body.items.map(({ entry }: { entry: Entry }) => entry);
  expect(entries.length).toBeGreaterThan(400);
  expect(entries[0]).toMatchObject({
    by: 'demo',
    // Nine in the morning of 1 September 2026, in the winter time of Auckland.
    recordedAt: '2026-08-31T21:00:00.000Z',
    source: { format: 'story' },
  });
  const instants = entries.map(({ recordedAt }) => recordedAt);
  expect(instants).toEqual(instants.toSorted());
  expect(instants.at(-1)).toBe(now);
  expect(
    entries
      .map(({ event }) => event.on)
      .toSorted()
      .at(-1),
  ).toBe(today);
});

test('its first question is answered for today', async () => {
  const ask = async (words: string): Promise<unknown> => {
    const response = await app.request('http://localhost/v1/orgs/main/ask', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ words }),
    });
    return response.json();
  };
  expect(await ask('vs-spd-3 assigned to olga')).toMatchObject({
    answer: 'forbidden',
    findings: [
      { clause: 'vs.reassignment', until: '2028-03-27', why: expect.stringContaining('day 63 of 90') },
      {},
    ],
  });
  expect(await ask('vs-spd-4 assigned to olga')).toMatchObject({ answer: 'permitted' });
});

test('a record says whether it begins with the demo, or is somebody’s own', async () => {
  expect((await record.get('/v1/orgs/main')).body.demo).toBe(true);
  const own = await testRecord('2026-09-01T10:00:00.000Z');
  expect((await own.get('/v1/orgs/main')).body).not.toHaveProperty('demo');
  await own.tell('ada joined');
  expect((await own.get('/v1/orgs/main')).body).not.toHaveProperty('demo');
  await own.close();
});

test('a demo is not told into a record that has entries', async () => {
  await expect(fillDemo(record.outside, demo, { org: 'main', at })).rejects.toMatchObject({
    code: 'not-empty',
  });
});

test('an empty record is filled by one call, and whoever asks meanwhile waits for the right clock', async () => {
  const empty = await testRecord('2027-05-05T10:00:00.000Z');
  try {
    const path = '/v1/orgs/main';
    const [filled, again, meanwhile] = await Promise.all([
      empty.post(`${path}/demo`, {}),
      empty.post(`${path}/demo`, {}),
      new Promise((resolve) => setTimeout(resolve, 30)).then(() => empty.get(path)),
    ]);
    expect(filled).toMatchObject({ status: 201, body: { entries: meanwhile.body.size } });
    expect(meanwhile.body).toMatchObject({ today: '2027-05-05' });
    expect(again).toMatchObject({ status: 409, body: { code: 'not-empty' } });
  } finally {
    await empty.close();
  }
});
