import { afterAll, beforeAll, expect, test } from 'vitest';
import { testRecord } from './testing/record.ts';
import type { TestRecord } from './testing/record.ts';

let record: TestRecord;
beforeAll(async () => {
  record = await testRecord('2025-02-01T10:00:00.000Z');
  await record.tell(
    '2025-01-06 enr-core bought offer core eligible yes',
    '2025-01-06 ent-core-vs granted benefit "Visual Studio Professional" quantity 2 unit users source core under enr-core',
    '2025-01-06 ada joined name "Ada Lovelace"',
  );
});
afterAll(() => record.close());

const path = '/v1/orgs/main';

test('what is proposed to hand out a piece is told as it stands, and asked about with what it leaves', async () => {
  const { body } = await record.get(`${path}/hand-outs`);
  expect(body).toEqual({
    on: '2025-02-01',
    handOuts: [
      {
        entitlement: 'ent-core-vs',
        product: 'Visual Studio Professional',
        kind: 'visual-studio',
        title: 'Visual Studio subscription',
        left: 2,
        unit: 'users',
        acts: ['2025-01-06 vs-core-1 granted level professional under ent-core-vs', 'vs-core-1 assigned'],
      },
    ],
  });
  const [first, then] = body.handOuts[0].acts;
  await record.tell(first);
  const asked = await record.post(`${path}/ask`, { words: `${then} to ada` });
  expect(asked.body.answer).toBe('permitted');
  expect(asked.body.after).toMatchObject({
    many: 1,
    findings: [{ thing: 'vs-core-1', clause: 'vs.assigned-and-activated', answer: 'unknown' }],
  });
  await record.tell(`${then} to ada`);
  const next = await record.get(`${path}/hand-outs?of=ent-core-vs`);
  expect(next.body.handOuts[0].acts[1]).toBe('vs-core-2 assigned');
});

test('an entitlement that is not on record is a wrong name', async () => {
  const { status, body } = await record.get(`${path}/hand-outs?of=ent-none`);
  expect([status, body.code]).toEqual([404, 'unknown-thing']);
});

test('somebody named exactly comes first, however many have the letters in their names', async () => {
  await record.tell(...Array.from({ length: 25 }, (_, n) => `2025-01-06 aada${n} joined`));
  await record.tell('2025-01-06 aad joined');
  const { body } = await record.get(`${path}/things?find=ada&prefixes=person&limit=1`);
  expect(body.things[0].thing).toBe('ada');
});
