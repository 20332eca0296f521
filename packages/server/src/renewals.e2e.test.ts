import { afterAll, beforeAll, expect, test } from 'vitest';
import { testRecord } from './testing/record.ts';
import type { TestRecord } from './testing/record.ts';

let record: TestRecord;
beforeAll(async () => {
  record = await testRecord('2026-04-01T10:00:00.000Z');
  await record.tell(
    '2025-05-19 enr-core bought offer core eligible yes until 2026-05-18 fee "895 EUR"',
    '2025-05-19 ent-vs granted benefit "Visual Studio Enterprise" quantity 8 unit users under enr-core',
    '2025-05-19 vs-1 granted level enterprise under ent-vs',
    '2025-05-19 vs-2 granted level enterprise under ent-vs',
    '2025-05-19 token-1 issued product "Microsoft 365 Business Premium" seats 15 under enr-core',
    '2025-05-19 ada joined name "Ada Lovelace" mail ada@example.com',
    '2025-05-19 ben joined',
    '2025-06-02 vs-1 assigned to ada',
    '2025-06-02 vs-2 assigned to ben',
    '2025-06-02 token-1 redeemed tenant northlight',
    '2025-06-02 token-1 assigned to ada',
  );
});
afterAll(() => record.close());

const path = '/v1/orgs/main';
type Plan = { what: string; offer?: string; tasks: { words?: string }[] };

test('what ends when is listed with both choices in short', async () => {
  const { body } = await record.get(`${path}/renewals`);
  expect(body).toMatchObject({
    on: '2026-04-01',
    renewals: [
      {
        enrollment: 'enr-core',
        title: 'Partner Success Core Benefits',
        state: 'open',
        days: 47,
        renewBy: '2026-06-18',
        paid: '895 EUR',
        renew: { fee: 'unknown', work: { redeem: 15, reassign: 2 } },
        lapse: { fee: 'none', work: { buy: 3 } },
      },
    ],
  });
  expect(body.totals).toEqual({ open: 1, fees: [], unknown: 1, paid: ['895 EUR'] });
  expect((await record.get(`${path}/renewals?until=2026-05-17`)).body.renewals).toEqual([]);
  expect((await record.get(`${path}/renewals?from=soon`)).body).toMatchObject({ code: 'no-such-day' });
  expect((await record.get(`${path}/renewals?from=9999-01-01&until=0001-01-01`)).body).toMatchObject({
    code: 'no-such-period',
    status: 400,
  });
  expect((await record.get(`${path}/renewals?from=2026-05-18&until=2026-05-18`)).body.renewals).toHaveLength(
    1,
  );
});

test('an enrollment is planned with the offers that are asked for, and nothing is written', async () => {
  const size = (await record.get(`${path}/journal`)).body.size;
  const { status, body } = await record.get(`${path}/renewals/enr-core?to=launch&to=expanded`);
  expect(status).toBe(200);
  expect(body).toMatchObject({ anniversary: '2026-05-19', days: 47, freezes: [] });
  expect(body.plans.map(({ what, offer }: Plan) => [what, offer])).toEqual([
    ['renew', 'core'],
    ['switch', 'launch'],
    ['switch', 'expanded'],
    ['lapse', undefined],
  ]);
  const [renew, , , lapse] = body.plans;
  expect(renew.words).toBe('2026-05-19 enr-core-2026 bought offer core renews enr-core');
  expect(
    renew.findings.find(({ clause }: { clause: string }) => clause === 'token.new-set-each-year'),
  ).toMatchObject({
    answer: 'unknown',
    says: expect.stringContaining('new tokens'),
    things: [expect.stringMatching(/^token-/)],
  });
  expect(lapse.effects.map(({ work, many }: { work: string; many: number }) => [work, many])).toContainEqual([
    'buy',
    1,
  ]);
  expect(lapse.tasks[0]).toMatchObject({ clause: 'records.own-method', title: expect.any(String) });
  expect(body.offers.find(({ offer }: Plan) => offer === 'maps')).toMatchObject({ answer: 'forbidden' });
  expect((await record.get(`${path}/journal`)).body.size).toBe(size);
});

test('one offer alone is planned, and the words of a plan can be asked', async () => {
  const { body } = await record.get(`${path}/renewals/enr-core?to=spd`);
  expect(body.plans.map(({ what }: Plan) => what)).toEqual(['renew', 'switch', 'lapse']);
  for (const { words } of body.plans) {
    expect((await record.post(`${path}/ask`, { words })).status).toBe(200);
  }
});

test.each([
  ['enr-none', 'unknown-thing', 404],
  ['vs-1', 'unknown-thing', 404],
  ['enr-core?to=nowhere', 'unknown-offer', 404],
  ['enr-core?to=core', 'same-offer', 422],
  ['enr-core?offer=core', 'unknown-parameter', 400],
])('%s is refused: %s', async (asked, code, status) => {
  expect(await record.get(`${path}/renewals/${asked}`)).toMatchObject({ status, body: { code } });
});

test('a freeze is read back, and worked through in the words it gives', async () => {
  record.at('2026-05-18T10:00:00.000Z');
  await record.tell('freeze-core frozen of enr-core why "before the renewal"');
  expect((await record.get(`${path}/freezes`)).body.freezes).toMatchObject([
    { freeze: 'freeze-core', of: 'enr-core' },
  ]);
  expect((await record.get(`${path}/renewals/enr-core`)).body.freezes).toHaveLength(1);
  record.at('2026-05-20T10:00:00.000Z');
  await record.tell(
    '2026-05-19 enr-2 bought offer core eligible yes renews enr-core until 2027-05-18',
    '2026-05-19 ent-vs-2 granted benefit "Visual Studio Enterprise" quantity 8 unit users under enr-2',
    '2026-05-19 vs-3 granted level enterprise under ent-vs-2',
    'vs-1 released',
  );
  const read = async () => (await record.get(`${path}/freezes/freeze-core`)).body;
  const before = await read();
  expect(before).toMatchObject({ on: '2026-05-18', asOf: '2026-05-20', cases: { lost: 3, same: 0 } });
  const [, ada, ben] = before.holdings;
  expect(ada).toMatchObject({
    handle: 'ada',
    holderName: 'Ada Lovelace',
    now: 'lost',
    restoring: { words: '2026-05-20 vs-3 assigned to ada', answer: 'permitted', findings: [] },
  });
  expect(ben.restoring.words).toBe('2026-05-20 vs-2 continued under ent-vs-2');
  await record.tell(ada.restoring.words, ben.restoring.words);
  expect(await read()).toMatchObject({
    cases: { same: 1, moved: 1, lost: 1 },
    holdings: [{ thing: 'token-1', now: 'lost' }, { now: 'moved', by: 'vs-3' }, { now: 'same' }],
  });
  expect((await record.get(`${path}/freezes/freeze-core?on=2026-05-18`)).body.cases).toMatchObject({
    same: 3,
  });
  expect(await record.get(`${path}/freezes/freeze-core?on=2026-05-17`)).toMatchObject({
    status: 404,
    body: { code: 'unknown-thing' },
  });
});

test('what was renewed is planned no more, and its renewal is', async () => {
  const { body } = await record.get(`${path}/renewals/enr-core?to=launch`);
  expect(body).toMatchObject({ state: 'renewed', renewedBy: ['enr-2'], plans: [], offers: [] });
  expect((await record.get(`${path}/renewals/enr-core?on=2026-05-18`)).body.plans).toHaveLength(2);
  const { renewals } = (await record.get(`${path}/renewals?from=2026-01-01`)).body;
  expect(
    renewals.map(({ enrollment, state }: { enrollment: string; state: string }) => [enrollment, state]),
  ).toEqual([
    ['enr-core', 'renewed'],
    ['enr-2', 'open'],
  ]);
});
