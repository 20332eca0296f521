import { afterAll, beforeAll, expect, test } from 'vitest';
import { testRecord } from './testing/record.ts';
import type { TestRecord } from './testing/record.ts';

let record: TestRecord;
beforeAll(async () => {
  record = await testRecord();
  record.at('2025-06-01T10:00:00.000Z');
  await record.tell('loc-west associated');
  record.at('2025-06-05T10:00:00.000Z');
  await record.tell('loc-east associated', '2025-06-01 loc-north associated');
});
afterAll(() => record.close());

const recorded = async (query: string): Promise<string[]> => {
  const { body } = await record.get(`/v1/orgs/main/changes?${query}`);
  return body.recorded.newest.map(({ event }: { event: { thing: string } }) => event.thing);
};

test('what was recorded since yesterday, or since the days that are asked for', async () => {
  expect(await recorded('')).toEqual(['loc-north', 'loc-east']);
  expect(await recorded('days=4')).toEqual(['loc-north', 'loc-east']);
  expect(await recorded('days=5')).toEqual(['loc-north', 'loc-east', 'loc-west']);
});

test('a morning of the past shows what was recorded by its evening, unless another instant is asked for', async () => {
  expect(await recorded('on=2025-06-01')).toEqual(['loc-west']);
  expect(await recorded('on=2025-06-04&days=7')).toEqual(['loc-west']);
  expect(await recorded('on=2025-06-01&knownAt=2025-06-05')).toEqual(['loc-north', 'loc-east', 'loc-west']);
});

test('of the findings that came and went the first are shown, and all are counted', async () => {
  const own = await testRecord('2025-06-01T10:00:00.000Z');
  try {
    await own.tell('2025-05-01 key-1 issued product "Windows 11" activations 2');
    const on = '2025-06-02';
    const events = Array.from({ length: 60 }, (_, n) => ({
      thing: 'key-1',
      event: 'activated',
      on,
      machine: `pc-${n}`,
    }));
    own.at('2025-06-02T10:00:00.000Z');
    expect((await own.post('/v1/orgs/main/tell', { events })).status).toBe(201);
    const { body } = await own.get('/v1/orgs/main/changes');
    expect(body.appeared.count).toBeGreaterThanOrEqual(58);
    expect([body.appeared.findings.length, body.gone]).toEqual([50, { count: 0, findings: [] }]);
    const taken = events.map((_, n) => ({ thing: `entry-${60 - n}`, event: 'withdrawn', because: 'wrong' }));
    own.at('2025-06-03T10:00:00.000Z');
    expect((await own.post('/v1/orgs/main/tell', { events: taken })).status).toBe(201);
    const { gone } = (await own.get('/v1/orgs/main/changes')).body;
    expect([gone.count, gone.findings.length]).toEqual([body.appeared.count, 50]);
  } finally {
    await own.close();
  }
});
