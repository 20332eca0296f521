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
