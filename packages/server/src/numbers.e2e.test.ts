import { afterAll, beforeAll, expect, test } from 'vitest';
import { testRecord } from './testing/record.ts';
import type { TestRecord } from './testing/record.ts';

let record: TestRecord;
beforeAll(async () => {
  record = await testRecord('2025-02-01T10:00:00.000Z');
  await record.tell(
    '2025-01-06 enr-1 bought offer core until 2026-01-05',
    '2025-01-06 ent-1 granted benefit "Windows 11" quantity 10 unit activations under enr-1',
    '2025-01-06 key-1 issued product "Windows 11" activations 10 last5 ABCDE under ent-1',
    '2025-01-06 credit-1 granted amount "100 USD" per month under enr-1 until 2025-12-05',
    '2025-01-06 ada joined name "Ada Lovelace" mail ada@example.com',
    '2025-01-10 key-1 activated machine lab-1 by ada',
    '2025-01-12 credit-1 drawn amount "60.5 USD"',
  );
  record.at('2025-03-01T10:00:00.000Z');
  await record.tell('2025-01-12 key-1 activated machine lab-2');
});
afterAll(() => record.close());

const path = '/v1/orgs/main';

test('a number opens into the entries that add up to it, today and as known then', async () => {
  const { body } = await record.get(`${path}/numbers/key-1?number=activationsConsumed&on=2025-02-28`);
  expect(body).toMatchObject({
    thing: 'key-1',
    number: 'activationsConsumed',
    unit: 'activations',
    value: 2,
  });
  expect(body.lines).toMatchObject([
    {
      seq: 5,
      on: '2025-01-10',
      recordedAt: expect.stringMatching(/^2025-02-01/),
      change: 1,
      after: 1,
      says: 'a machine was activated with it',
      event: { thing: 'key-1', event: 'activated', machine: 'lab-1' },
    },
    { seq: 7, on: '2025-01-12', recordedAt: expect.stringMatching(/^2025-03-01/), change: 1, after: 2 },
  ]);
  expect(body.people).toEqual({ [body.lines[0].event.by]: 'Ada Lovelace' });
  const then = await record.get(
    `${path}/numbers/key-1?number=activationsConsumed&on=2025-02-28&knownAt=2025-02-28`,
  );
  expect(then.body.value).toBe(1);
});

test('it opens into what is no entry: the end of a right, and the months of money', async () => {
  const ended = await record.get(`${path}/numbers/key-1?number=entitled&on=2026-01-06`);
  expect(ended.body.lines.at(-1)).toEqual({ on: '2026-01-06', turn: 'right-ended', change: -10, after: 0 });
  const left = await record.get(`${path}/numbers/credit-1?number=left&on=2025-02-06`);
  expect(left.body.lines.slice(2)).toEqual([
    { on: '2025-02-06', turn: 'period-ended', change: '-39.5 USD', after: '0 USD' },
    { on: '2025-02-06', turn: 'period-began', change: '100 USD', after: '100 USD' },
  ]);
});

test('that of an entitlement opens into what lies under it', async () => {
  const { body } = await record.get(`${path}/numbers/ent-1?number=assignedNow`);
  expect(body.lines).toEqual([
    { on: '2025-03-01', thing: 'key-1', product: 'Windows 11', change: 2, after: 2 },
  ]);
});

test('a number that is none, or of nothing, is refused with what to do', async () => {
  expect((await record.get(`${path}/numbers/key-1?number=left`)).body).toMatchObject({
    status: 422,
    code: 'no-such-number',
  });
  expect((await record.get(`${path}/numbers/key-1?number=seats`)).status).toBe(400);
  expect((await record.get(`${path}/numbers/key-1`)).status).toBe(400);
  expect((await record.get(`${path}/numbers/key-9?number=entitled`)).status).toBe(404);
});

test('a series has a point where its number changed, of a thing and of products', async () => {
  const one = await record.get(`${path}/series?thing=ent-1&number=assignedNow&from=2025-01-08&to=2025-03-01`);
  expect(one.body).toEqual({
    from: '2025-01-08',
    to: '2025-03-01',
    series: [
      {
        of: 'ent-1',
        number: 'assignedNow',
        unit: 'activations',
        points: [
          { on: '2025-01-08', value: 0 },
          { on: '2025-01-10', value: 1 },
          { on: '2025-01-12', value: 2 },
        ],
      },
    ],
  });
  const all = await record.get(`${path}/series?number=entitled`);
  expect(all.body.from).toBe('2024-03-01');
  expect(all.body.series.map(({ of }: { of: string }) => of)).toEqual(['Windows 11', 'Azure credit a month']);
  const product = await record.get(`${path}/series?product=windows%2011&number=entitled`);
  expect(product.body.series).toHaveLength(1);
});

test('keys and tokens come masked, with their looks and the day on which they run out', async () => {
  const { body, text } = await record.get(`${path}/keys`);
  expect(body.keys).toMatchObject([
    {
      thing: 'key-1',
      last5: 'ABCDE',
      looks: 0,
      entitlement: 'ent-1',
      offerTitle: 'Partner Success Core Benefits',
      forecast: { answer: 'runs-out', left: 8, days: 55, consumed: 2, on: '2025-10-07' },
    },
  ]);
  expect(text).not.toMatch(/[A-Z0-9]{5}-[A-Z0-9]{5}/);
});

test('an activation says what it consumed and by which clause', async () => {
  const { body } = await record.get(`${path}/keys/key-1/activations`);
  expect(body.activations).toMatchObject([
    { machine: 'lab-1', consumed: 1, finding: { clause: 'key.consumption-every-time' } },
    { machine: 'lab-2', consumed: 1 },
  ]);
  expect((await record.get(`${path}/keys/key-9/activations`)).status).toBe(404);
});

test('before a look it says what the look would end, and writes nothing', async () => {
  const late = await record.get(`${path}/keys/key-1/look`);
  expect(late.body.ends).toMatchObject([
    { enrollment: 'enr-1', what: 'refund', now: { answer: 'forbidden' }, after: { answer: 'forbidden' } },
  ]);
  await record.tell(
    '2025-03-01 enr-2 bought offer core until 2026-02-28',
    '2025-03-01 token-2 issued product E3 seats 5 under enr-2',
  );
  const before = (await record.get(`${path}/journal`)).body.items.length;
  const { body } = await record.get(`${path}/keys/token-2/look`);
  expect(body.ends).toMatchObject([
    { enrollment: 'enr-2', what: 'refund', now: { answer: 'discretionary' }, after: { answer: 'forbidden' } },
  ]);
  expect((await record.get(`${path}/journal`)).body.items.length).toBe(before);
  expect((await record.get(`${path}/keys/credit-1/look`)).body).toMatchObject({ code: 'no-look' });
});

test('all of one thing has its pieces and who holds them', async () => {
  const { body } = await record.get(`${path}/things/ent-1`);
  expect(body.line).toMatchObject({ pieces: { many: 1 }, offer: 'core' });
  expect(body.pieces).toMatchObject([{ thing: 'key-1', entitlement: 'ent-1' }]);
  expect(body.deadlines.map(({ thing }: { thing: string }) => thing)).toContain('key-1');
  expect((await record.get(`${path}/things/enr-1`)).body.label).toBe('Partner Success Core Benefits');
  const key = await record.get(`${path}/things/key-1`);
  expect(Object.values(key.body.people)).toEqual(['Ada Lovelace']);
  expect(body.holders).toMatchObject([
    { thing: 'key-1', holder: 'lab-1' },
    { thing: 'key-1', holder: 'lab-2' },
  ]);
});
