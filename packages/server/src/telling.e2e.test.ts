import { afterAll, beforeAll, expect, test } from 'vitest';
import { testRecord } from './testing/record.ts';
import type { TestRecord } from './testing/record.ts';

let record: TestRecord;
beforeAll(async () => {
  record = await testRecord();
  await record.tell(
    '2025-01-06 enr-1 bought offer core',
    '2025-01-06 vs-7 granted level professional under enr-1',
    '2025-01-06 ada joined name "Ada Lovelace" mail Ada@Example.com',
    '2025-01-06 grace joined name "Grace Hopper" mail grace@example.com',
    '2025-01-10 vs-7 assigned to ada',
    '2025-01-10 vs-7 activated',
  );
});
afterAll(() => record.close());

const path = '/v1/orgs/main';

test('asking gives every finding with the words of its clause, and writes nothing', async () => {
  const before = await record.store.head('main');
  const { status, body } = await record.post(`${path}/ask`, { words: '2025-03-21 vs-7 assigned to grace' });
  expect(status).toBe(200);
  expect(body.answer).toBe('forbidden');
  const [finding] = body.findings;
  expect(finding).toMatchObject({
    thing: 'vs-7',
    event: 'assigned',
    on: '2025-03-21',
    clause: 'vs.reassignment',
    answer: 'forbidden',
    until: '2025-04-10',
    edition: '2024-12-20',
  });
  for (const word of ['title', 'says', 'why']) expect(finding[word].length).toBeGreaterThan(5);
  expect(finding.section.length).toBeGreaterThan(0);
  expect((await record.store.head('main')).size).toBe(before.size);
});

test('telling gives a receipt with the hash of what was written, and no name is in it', async () => {
  const { status, body, text } = await record.post(`${path}/tell`, {
    events: [
      { thing: 'edsger', event: 'joined', on: '2025-05-01', name: 'Edsger Dijkstra', mail: 'ed@example.com' },
    ],
  });
  expect(status).toBe(201);
  expect(body.entries).toHaveLength(1);
  expect(body.entries[0].event).toMatchObject({ event: 'joined', on: '2025-05-01' });
  expect(body.entries[0].event.thing).toMatch(/^person-[a-z2-7]{8}$/);
  expect(text).not.toMatch(/Edsger|Dijkstra|example\.com/);
  const [entry] = await record.store.readEntries('main', body.entries[0].seq, 1);
  expect(entry?.text).not.toMatch(/Edsger|Dijkstra|example\.com|edsger/);
  const journal = await record.get(`${path}/journal?after=${body.entries[0].seq - 1}`);
  expect(journal.body.items[0].hash).toBe(body.entries[0].hash);
});

test('people are found by handle and by mail address in any case', async () => {
  for (const who of ['ada', 'ADA@example.COM']) {
    const { status, body } = await record.post(`${path}/ask`, {
      events: [{ thing: 'vs-7', event: 'used', by: who }],
    });
    expect({ status, answer: body.answer }).toEqual({ status: 200, answer: 'permitted' });
  }
});

test('a list is written as a whole or not at all', async () => {
  const { size } = await record.store.head('main');
  const events = [
    { thing: 'vs-8', event: 'granted', level: 'professional', on: '2025-02-01' },
    { thing: 'vs-8', event: 'assigned', to: 'nobody-we-know', on: '2025-02-01' },
  ];
  const { status, body } = await record.post(`${path}/tell`, { events });
  expect({ status, code: body.code }).toEqual({ status: 422, code: 'unknown-person' });
  expect((await record.store.head('main')).size).toBe(size);
  const things = await record.get(`${path}/things/vs-8`);
  expect(things.status).toBe(404);
});

test('a guard that is refused writes nothing and says why', async () => {
  const { size } = await record.store.head('main');
  const { status, body, headers } = await record.post(`${path}/tell`, {
    words: '2025-03-21 vs-7 assigned to grace',
    onlyIf: 'permitted',
  });
  expect(status).toBe(409);
  expect(headers.get('content-type')).toBe('application/problem+json');
  expect(body).toMatchObject({
    type: 'urn:benefolio:problem:not-permitted',
    status: 409,
    code: 'not-permitted',
  });
  expect(body.findings.map((finding: { clause: string }) => finding.clause)).toContain('vs.reassignment');
  expect((await record.store.head('main')).size).toBe(size);
});

test('of two hundred who race for one subscription one gets it', async () => {
  const people = Array.from({ length: 200 }, (_, n) => `racer${n}`);
  await record.post(`${path}/tell`, {
    events: people.map((thing) => ({ thing, event: 'joined', on: '2025-05-01' })),
  });
  await record.tell('2025-05-01 vs-race granted level professional under enr-1');
  const answers = await Promise.all(
    people.map((who) =>
      record.post(`${path}/tell`, { words: `2025-05-02 vs-race assigned to ${who}`, onlyIf: 'permitted' }),
    ),
  );
  const written = answers.filter(({ status }) => status === 201);
  const refused = answers.filter(({ status, body }) => status === 409 && body.code === 'not-permitted');
  expect([written.length, refused.length]).toEqual([1, 199]);
  const { body } = await record.get(`${path}/holders?thing=vs-race`);
  expect(body.holders).toHaveLength(1);
});

test('the same key with the same body gives the first receipt and writes nothing', async () => {
  const key = { 'idempotency-key': 'key-1' };
  const order = { words: '2025-05-03 vs-key granted level professional' };
  const first = await record.post(`${path}/tell`, order, key);
  const { size } = await record.store.head('main');
  const again = await record.post(`${path}/tell`, order, key);
  expect(again.text).toBe(first.text);
  expect([first.status, again.status]).toEqual([201, 201]);
  expect([first.headers.get('idempotent-replay'), again.headers.get('idempotent-replay')]).toEqual([
    null,
    'true',
  ]);
  expect((await record.store.head('main')).size).toBe(size);
  const other = await record.post(
    `${path}/tell`,
    { words: '2025-05-03 vs-other granted level professional' },
    key,
  );
  expect({ status: other.status, code: other.body.code }).toEqual({
    status: 422,
    code: 'idempotency-key-reused',
  });
});

test('the same key twenty times at once writes once', async () => {
  const { size } = await record.store.head('main');
  const order = { events: [{ thing: 'alan', event: 'joined', on: '2025-05-01', mail: 'alan@example.com' }] };
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => record.post(`${path}/tell`, order, { 'idempotency-key': 'key-2' })),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect((await record.store.head('main')).size).toBe(size + 1);
});

test('a mail address belongs to one person', async () => {
  const { status, body } = await record.post(`${path}/tell`, {
    events: [{ thing: 'impostor', event: 'joined', mail: 'GRACE@example.com' }],
  });
  expect({ status, code: body.code }).toEqual({ status: 409, code: 'mail-taken' });
});

test('somebody who was taken back joins again by the same words, and by no other name', async () => {
  const joined = {
    thing: 'barbara',
    event: 'joined',
    on: '2025-05-01',
    name: 'Barbara Liskov',
    mail: 'b@example.com',
  };
  const first = await record.post(`${path}/tell`, { events: [joined] });
  const { seq, event } = first.body.entries[0];
  const known = await record.post(`${path}/tell`, { events: [joined] });
  expect({ status: known.status, code: known.body.code }).toEqual({ status: 422, code: 'known-person' });
  await record.tell(`entry-${seq} withdrawn because "too early"`);
  const other = await record.post(`${path}/tell`, { events: [{ ...joined, name: 'Barbara Lee' }] });
  expect({ status: other.status, code: other.body.code }).toEqual({ status: 422, code: 'known-person' });
  const again = await record.post(`${path}/tell`, {
    events: [{ ...joined, mail: 'B@Example.com', on: '2025-05-05' }],
  });
  expect(again.status).toBe(201);
  expect(again.body.entries[0].event).toEqual({ thing: event.thing, event: 'joined', on: '2025-05-05' });
  const { body } = await record.get(`${path}/people/barbara`);
  expect(body).toMatchObject({ id: event.thing, name: 'Barbara Liskov', since: '2025-05-05' });
});

test('a day to come is refused when told and taken when asked', async () => {
  const words = '2025-06-02 vs-7 released';
  const told = await record.post(`${path}/tell`, { words });
  expect({ status: told.status, code: told.body.code }).toEqual({ status: 422, code: 'day-to-come' });
  expect((await record.post(`${path}/ask`, { words })).status).toBe(200);
});

test('an entry is withdrawn by another, and the journal shows both', async () => {
  const told = await record.post(`${path}/tell`, { words: '2025-05-05 vs-wrong granted level professional' });
  const { seq } = told.body.entries[0];
  await record.tell(`entry-${seq} withdrawn because "it was another one"`);
  const { body } = await record.get(`${path}/journal?thing=vs-wrong`);
  expect(body.items).toHaveLength(2);
  expect(body.items[0]).toMatchObject({ entry: { seq }, withdrawn: { seq: body.items[1].entry.seq } });
});
