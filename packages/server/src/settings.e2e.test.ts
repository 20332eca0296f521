import { afterAll, beforeAll, expect, test } from 'vitest';
import { testRecord } from './testing/record.ts';
import type { TestRecord } from './testing/record.ts';

let record: TestRecord;
beforeAll(async () => {
  record = await testRecord('2025-06-01T22:30:00.000Z');
});
afterAll(() => record.close());

const org = '/v1/orgs/main';

test('days are counted in the time zone that was told last, and in the usual one before', async () => {
  expect((await record.get(org)).body).toMatchObject({ today: '2025-06-01', zone: 'UTC' });
  await record.tell('partner time-zone zone Europe/Berlin');
  expect((await record.get(org)).body).toMatchObject({ today: '2025-06-02', zone: 'Europe/Berlin' });
  expect((await record.get(`${org}/position`)).body.on).toBe('2025-06-02');
  await record.tell('2025-06-02 partner named name Nordwind');
  const { body } = await record.get(`${org}/journal`);
  expect(body.items.map(({ entry }: { entry: { event: { on: string } } }) => entry.event.on)).toEqual([
    '2025-06-01',
    '2025-06-02',
  ]);
  expect((await record.get(org)).body.name).toBe('Nordwind');
});

test('a zone that moves the day back does not keep the next one from holding, and all pages show the same', async () => {
  const other = await testRecord('2025-06-01T11:30:00.000Z');
  const both = async (): Promise<unknown[]> => {
    const [{ body: head }, { body: settings }] = [await other.get(org), await other.get(`${org}/settings`)];
    expect([settings.on, settings.zone, settings.name]).toEqual([head.today, head.zone, head.name]);
    return [head.today, head.zone, head.name];
  };
  try {
    await other.tell('partner time-zone zone Pacific/Kiritimati', 'partner named name Nordwind');
    expect(await both()).toEqual(['2025-06-02', 'Pacific/Kiritimati', 'Nordwind']);
    await other.tell('partner time-zone zone Pacific/Pago_Pago');
    expect((await both()).slice(0, 2)).toEqual(['2025-06-01', 'Pacific/Pago_Pago']);
    await other.tell('partner time-zone zone UTC');
    expect((await both()).slice(0, 2)).toEqual(['2025-06-01', 'UTC']);
  } finally {
    await other.close();
  }
});

test('a time zone is kept as the list spells it', async () => {
  const { body } = await record.post(`${org}/tell`, { words: 'partner time-zone zone europe/BERLIN' });
  expect(body.entries[0].event.zone).toBe('Europe/Berlin');
  expect((await record.get(`${org}/settings`)).body.zone).toBe('Europe/Berlin');
});

test('a time zone that nobody knows is refused with what to write', async () => {
  const { status, body } = await record.post(`${org}/tell`, {
    words: 'partner time-zone zone Europe/Berlinn',
  });
  expect({ status, code: body.code, cure: body.cure }).toMatchObject({
    code: 'no-such-time-zone',
    cure: 'give a name of the IANA list, for example Europe/Berlin, or leave it out',
  });
  expect((await record.get(org)).body.zone).toBe('Europe/Berlin');
});

test('settings show what was told, and what holds where nobody told', async () => {
  await record.tell(
    'ada joined mail ada@nordwind.example',
    'partner administered by ada',
    'partner entrusted with product-key to ada',
    'partner reminded of refund.window days "20, 5"',
    'loc-west associated',
    'enr-1 bought offer core',
  );
  const { body } = await record.get(`${org}/settings`);
  const { body: ada } = await record.get(`${org}/people`);
  expect(body).toMatchObject({
    name: 'Nordwind',
    zone: 'Europe/Berlin',
    administrator: ada.people[0].id,
    people: { [ada.people[0].id]: 'ada' },
    rights: 'unknown',
    companies: [{ thing: 'loc-west', associated: '2025-06-02' }],
    enrollments: [{ thing: 'enr-1', title: 'Partner Success Core Benefits', state: 'in force' }],
  });
  const of = (list: { [key: string]: unknown }[], key: string, value: string): unknown =>
    list.find((one) => one[key] === value);
  expect(of(body.entrusted, 'with', 'product-key')).toMatchObject({ to: ada.people[0].id });
  expect(of(body.entrusted, 'with', 'license')).not.toHaveProperty('to');
  expect(of(body.reminders, 'of', 'refund.window')).toMatchObject({ days: [20, 5], told: true });
  expect(of(body.reminders, 'of', 'swap.once')).toMatchObject({ told: false });
  const before = await record.get(`${org}/settings?on=2025-06-01`);
  expect(before.body).toMatchObject({ companies: [], enrollments: [], zone: 'Europe/Berlin' });
  expect(before.body).not.toHaveProperty('name');
});

test('who looks after a kind of thing sees to what falls due of it, and is followed by somebody when they leave', async () => {
  await record.tell('olga joined name "Olga Berg"', 'partner entrusted with enrollment to olga');
  const refundOn = async (day: string): Promise<unknown> =>
    (await record.get(`${org}/deadlines?thing=enr-1&on=${day}`)).body.deadlines[0];
  expect(await refundOn('2025-06-11')).toMatchObject({ clause: 'refund.window', remind: false });
  expect(await refundOn('2025-06-12')).toMatchObject({
    ownerName: 'Olga Berg',
    ownerAs: 'entrusted',
    remind: true,
  });
  const { body: olga } = await record.get(`${org}/people/olga/leaver`);
  expect(olga).toMatchObject({
    owns: [],
    entrusted: [{ with: 'enrollment', title: 'Enrollment' }],
    administrator: false,
  });
  const { body: ada } = await record.get(`${org}/people/ada/leaver`);
  expect(ada).toMatchObject({ administrator: true });
});

test('each source says when it was imported last and when it is due; one never imported says so', async () => {
  const file = new TextEncoder().encode('Product Title,Total Licenses,Assigned licenses\nOffice,5,3\n');
  const raw = { 'content-type': 'application/octet-stream' };
  const { body: preview } = await record.post(`${org}/imports?on=2025-05-10`, file, raw);
  await record.post(`${org}/imports/${preview.id}/accept`, {});
  const { body } = await record.get(`${org}/sources`);
  const source = (format: string): unknown =>
    body.sources.find((one: { format: string }) => one.format === format);
  expect(source('admin-center.products')).toMatchObject({
    state: 'fresh',
    every: 30,
    told: false,
    days: 23,
    due: '2025-06-09',
    last: { on: '2025-05-10', hash: preview.hash },
  });
  expect(source('visual-studio.export')).toMatchObject({ state: 'never imported', every: 30 });
  const { foreseen } = (await record.get(`${org}/deadlines`)).body;
  expect(foreseen).toMatchObject([
    { from: 'import', on: '2025-06-09', title: expect.any(String), last: '2025-05-10', remind: false },
  ]);
  const { body: due } = await record.get(`${org}/deadlines?on=2025-06-09`);
  expect(due.foreseen).toMatchObject([{ ...foreseen[0], remind: true, seq: expect.any(Number) }]);
  await record.tell('partner source-awaited format admin-center.products every 23');
  const { body: now } = await record.get(`${org}/sources`);
  expect(now.sources.find((one: { state: string }) => one.state === 'due')).toMatchObject({
    format: 'admin-center.products',
    told: true,
  });
});
