import { afterAll, beforeAll, expect, test } from 'vitest';
import { testRecord } from './testing/record.ts';
import type { TestRecord } from './testing/record.ts';

let record: TestRecord;
beforeAll(async () => {
  record = await testRecord('2026-06-01T10:00:00.000Z');
  await record.tell(
    '2026-03-05 enr-2026 bought offer core',
    '2026-05-01 enr-more bought offer expanded',
    '2026-03-05 row-visio set offer core benefit "Visio Plan 2" quantity 7 unit users source "Partner Center" asOf 2026-03-05 certainty A',
  );
});
afterAll(() => record.close());

const path = '/v1/orgs/main';
const size = async (): Promise<number> => (await record.store.head('main')).size;
type Line = { benefit: string; thing: string; outcome: string };

test('the catalog gives every offer with the rows in force, each with source, as-of day and certainty', async () => {
  const { status, body } = await record.get(`${path}/catalog`);
  expect(status).toBe(200);
  expect(body.on).toBe('2026-06-01');
  const codes = body.offers.map(({ offer }: { offer: string }) => offer);
  expect(codes).toEqual(expect.arrayContaining(['launch', 'core', 'spd', 'silver']));
  const spd = body.offers.find(({ offer }: { offer: string }) => offer === 'spd');
  expect(spd.fee).toMatchObject({ fee: '4875 USD', asOf: '2026-04', certainty: 'B' });
  expect(spd.rows).toContainEqual(
    expect.objectContaining({ scope: 'Infrastructure', quantity: '10000 USD', unit: 'money', per: 'year' }),
  );
  expect(body.says.join()).toContain('product key');
});

test('the catalog of an offer goes back in both times', async () => {
  const visio = async (query: string): Promise<unknown> => {
    const { body } = await record.get(`${path}/catalog?offer=core&${query}`);
    expect(body.offers).toHaveLength(1);
    return body.offers[0].rows.find(({ benefit }: Line) => benefit === 'Visio Plan 2');
  };
  expect(await visio('')).toMatchObject({ quantity: 7, own: 'row-visio', certainty: 'A' });
  expect(await visio('on=2026-03-04')).toMatchObject({ quantity: 5, certainty: 'C' });
  expect(await visio('knownAt=2026-05-31')).toMatchObject({ quantity: 5 });
  expect(await visio('on=2026-02-17')).toBeUndefined();
});

test('the lifecycles give the versions of a product, own rows in place of shipped ones, in both times', async () => {
  await record.tell(
    '2026-04-01 life-sql set product "SQL Server" version 2022 released 2022-11-16 mainstream ended source page asOf 2026-04-01 certainty B',
  );
  const sql = async (query: string): Promise<unknown> => {
    const { body } = await record.get(`${path}/lifecycles?product=sql%20server&${query}`);
    expect(body.asOf).toBe('2026-08-22');
    return body.versions[1];
  };
  expect(await sql('')).toMatchObject({ version: '2022', rank: 'N-1', mainstream: 'ended', own: 'life-sql' });
  expect(await sql('on=2026-03-31')).toMatchObject({ version: '2022', mainstream: 'in' });
  expect(await sql('knownAt=2026-03-31')).not.toHaveProperty('own');
  expect(await record.get(`${path}/lifecycles?product=nothing`)).toMatchObject({
    status: 404,
    body: { code: 'unknown-product' },
  });
});

test('a dry run shows every line and writes nothing', async () => {
  const before = await size();
  const { status, body } = await record.post(`${path}/grants`, {
    enrollment: 'enr-2026',
    dryRun: true,
    without: ['Teams Enterprise'],
    set: [{ benefit: 'Power Apps Premium', quantity: 9 }],
  });
  expect(status).toBe(200);
  expect(body).toMatchObject({ dryRun: true, offer: 'core', on: '2026-03-05', edition: '2026-03-05' });
  expect(body.entries).toBeUndefined();
  const line = (name: string): unknown => body.lines.find(({ benefit }: Line) => benefit === name);
  expect(line('Visio Plan 2')).toMatchObject({ outcome: 'granted', quantity: 7, own: 'row-visio' });
  expect(line('Teams Enterprise')).toMatchObject({ outcome: 'left out' });
  expect(line('Power Apps Premium')).toMatchObject({ quantity: 9, changed: true });
  expect(line('Azure bulk credit')).toMatchObject({ quantity: '2400 USD', unit: 'USD per year' });
  expect(line('On-premises support')).toMatchObject({ outcome: 'none' });
  expect(await size()).toBe(before);
});

test('a grant writes all of it once, and the same key gives the first answer', async () => {
  const before = await size();
  const order = { offer: 'core', without: ['Teams Enterprise'] };
  const key = { 'idempotency-key': 'grant-1' };
  const first = await record.post(`${path}/grants`, order, key);
  expect(first.status).toBe(201);
  const granted = first.body.lines.filter(({ outcome }: Line) => outcome === 'granted');
  expect(first.body.entries).toEqual({ first: before, count: granted.length, size: await size() });
  const again = await record.post(`${path}/grants`, order, key);
  expect(again.text).toBe(first.text);
  expect(again.headers.get('idempotent-replay')).toBe('true');
  const rest = await record.post(`${path}/grants`, { offer: 'core' });
  expect(rest.body.entries.count).toBe(1);
  const outcomes = new Set(rest.body.lines.map(({ outcome }: Line) => outcome));
  expect(outcomes).toEqual(new Set(['granted', 'already', 'none', 'unknown']));
  const { body } = await record.get(`${path}/position?thing=ent-2026-visio-plan-2`);
  expect(body.lines[0].numbers).toMatchObject({ entitled: 7, unit: 'users' });
});

test('two who grant at once write each entitlement once', async () => {
  await record.tell('2026-04-01 enr-launch bought offer launch');
  const before = await size();
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => record.post(`${path}/grants`, { enrollment: 'enr-launch' })),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  const counts: number[] = answers.map(({ body }) => body.entries.count);
  expect(counts.filter((count) => count > 0)).toEqual([(await size()) - before]);
});

test.each([
  ['catalog?offer=cor', 404, 'unknown-offer'],
  ['catalog?on=soon', 400, 'no-such-day'],
  ['catalog?knownAt=never', 400, 'no-such-instant'],
  ['catalog?scope=Security', 400, 'unknown-parameter'],
])('%s is a problem', async (asked, status, code) => {
  const answer = await record.get(`${path}/${asked}`);
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
});

test.each([
  [{}, 400, 'no-such-enrollment'],
  [{ enrollment: 'enr-9' }, 404, 'unknown-thing'],
  [{ offer: 'spd' }, 422, 'no-such-enrollment'],
  [{ enrollment: 'enr-2026', on: '2026-13-01' }, 400, 'no-such-day'],
  [{ enrollment: 'enr-more', on: '2026-06-02' }, 422, 'day-to-come'],
  [{ enrollment: 'enr-2026', only: ['Intune'] }, 400, 'bad-request'],
  [{ enrollment: 'enr-2026', without: ['Nothing'] }, 422, 'unknown-benefit'],
  [{ enrollment: 'enr-2026', scopes: ['Security'] }, 422, 'unknown-scope'],
  [{ enrollment: 'enr-2026', set: [{ benefit: 'Visio Plan 2', quantity: 1 }] }, 422, 'already-granted'],
])('granting %o is a problem and writes nothing', async (order, status, code) => {
  const before = await size();
  const answer = await record.post(`${path}/grants`, order);
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  expect(await size()).toBe(before);
});
