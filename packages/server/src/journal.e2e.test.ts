import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyProof } from '@benefolio/verify';
import { testRecord } from './testing/record.ts';
import type { TestRecord } from './testing/record.ts';

let record: TestRecord;
const org = '/v1/orgs/main';
const lines = [
  '2025-01-06 enr-1 bought offer core until 2026-01-05 eligible yes',
  '2025-01-06 ada joined name "Ada Lovelace" mail ada@example.com',
  '2025-01-06 grace joined name "Grace Hopper"',
  '2025-01-06 vs-7 granted level professional under enr-1',
  '2025-01-06 key-1 issued product "Windows 11" activations 10 under enr-1',
  '2025-01-10 vs-7 assigned to ada',
  '2025-02-10 vs-7 assigned to grace',
  '2025-02-11 key-1 activated machine LAB-2',
];
beforeAll(async () => {
  record = await testRecord('2025-03-01T10:00:00.000Z');
  await record.tell(...lines);
  record.at('2025-03-02T10:00:00.000Z');
  await record.tell('2025-03-02 entry-6 withdrawn because "it was Ada all the time"');
  await record.tell('2025-01-20 vs-7 activated');
});
afterAll(() => record.close());

const seqs = ({ body }: { body: { items: { entry: { seq: number } }[] } }): number[] =>
  body.items.map(({ entry }) => entry.seq);
const search = (query: string) => record.get(`${org}/journal?${query}`);

describe('the journal is searched', () => {
  test.each([
    ['find=hopper', [2, 6]],
    ['find=ADA+assigned', [5]],
    ['find=lab', [7]],
    ['person=ada@example.com', [1, 5]],
    ['kind=product-key', [4, 7]],
    ['event=assigned&withdrawn=no', [5]],
    ['withdrawn=yes', [6]],
    ['answer=forbidden', [6]],
    ['answer=forbidden&withdrawn=no', []],
    ['by=local&from=2025-02-11&to=2025-02-11', [7]],
    ['by=somebody', []],
    ['recordedFrom=2025-03-02', [8, 9]],
    ['recordedTo=2025-03-01&thing=vs-7', [3, 5, 6]],
    ['thing=vs-7', [3, 5, 6, 8, 9]],
    ['file=ab', []],
  ])('%s', async (query, expected) => {
    expect(seqs(await search(query))).toEqual(expected);
  });

  test('from any position on, in either order, with the number of all', async () => {
    const middle = await search('at=4&limit=3');
    expect(seqs(middle)).toEqual([4, 5, 6]);
    expect(middle.body).toMatchObject({ total: 10 });
    expect(middle.body.people).toEqual({
      [middle.body.items[1].entry.event.to]: 'Ada Lovelace',
      [middle.body.items[2].entry.event.to]: 'Grace Hopper',
    });
    expect(seqs(await search('order=newest&limit=2'))).toEqual([9, 8]);
    expect(seqs(await search('order=newest&at=9&limit=5'))).toEqual([0]);
    expect(await search('order=newest&at=1&thing=vs-7&limit=2')).toMatchObject({ body: { total: 5 } });
    expect(seqs(await search('order=newest&at=1&thing=vs-7&limit=2'))).toEqual([8, 6]);
    expect((await search('at=10')).body).toMatchObject({ items: [], total: 10 });
  });

  test('every line of what is found is exported', async () => {
    const { text } = await record.get(`${org}/journal?event=assigned`, { accept: 'application/x-ndjson' });
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).entry.seq),
    ).toEqual([5, 6]);
  });

  test('what is asked wrongly is said', async () => {
    expect(await search('at=1&after=2')).toMatchObject({ status: 400, body: { code: 'two-places' } });
    expect(await search('answer=no')).toMatchObject({ status: 400, body: { code: 'bad-request' } });
    expect(await search('thing=vs-99')).toMatchObject({ status: 404, body: { code: 'unknown-thing' } });
    expect(await search('recordedFrom=soon')).toMatchObject({ body: { code: 'no-such-instant' } });
  });

  test('what was told since is found as well', async () => {
    const before = await search('by=local&at=0&limit=1');
    await record.tell('2025-03-02 key-1 activated machine lab-3');
    const after = await search('by=local&at=0&limit=1');
    expect(after.body.total).toBe(before.body.total + 1);
  });
});

describe('an entry is explained', () => {
  const explained = (seq: number | string, query = '') => record.get(`${org}/journal/${seq}${query}`);

  test('with what its words mean, who is who, and the text that was hashed', async () => {
    const { body } = await explained(5);
    expect(body).toMatchObject({ kind: 'visual-studio', says: expect.any(String), size: 11 });
    expect(body.fields).toEqual([
      { name: 'to', says: expect.any(String), type: 'person', value: expect.any(String) },
    ]);
    expect(body.people).toEqual({ [body.fields[0].value]: 'Ada Lovelace' });
    const leaf = createHash('sha256').update(Uint8Array.of(0)).update(body.text).digest('base64');
    expect(body.item.hash).toBe(leaf);
    expect(JSON.parse(body.text)).toEqual(body.item.entry);
    expect(body.changed).toEqual([{ what: 'assignedNow', before: 0, after: 1 }]);
  });

  test('with what was made of it then and is now, and how it was taken back', async () => {
    const { body } = await explained(6);
    expect(
      body.given.map(({ answer, clause }: { answer: string; clause: string }) => [clause, answer]),
    ).toContainEqual(['vs.reassignment', 'forbidden']);
    expect(body).toMatchObject({
      judged: [],
      differs: [],
      takenBack: { seq: 8, on: '2025-03-02', because: 'it was Ada all the time' },
      item: { withdrawn: { seq: 8 } },
    });
    const before = await explained(6, '?knownAt=2025-03-01');
    expect(before.body).not.toHaveProperty('takenBack');
    expect(before.body.judged.length).toBeGreaterThan(0);
    const { body: back } = await explained(8);
    expect(back).toMatchObject({ kind: 'entry', takesBack: { seq: 6, event: { thing: 'vs-7' } } });
    expect(back.people).toEqual({ [back.takesBack.event.to]: 'Grace Hopper' });
  });

  test('one that is not there is said so, with what there is', async () => {
    for (const seq of ['11', '-1', '1e1', 'abc'])
      expect(await explained(seq)).toMatchObject({
        status: 404,
        body: { code: 'unknown-entry', cure: 'entries have the numbers 0 to 10' },
      });
  });
});

test('an entry is proved up to a checkpoint that the key of the organization signed', async () => {
  const { body } = await record.get('/v1/orgs');
  const [{ verifierKey }] = body.organizations;
  for (const seq of [0, 6, 10]) {
    const { text, headers, status } = await record.get(`${org}/journal/${seq}/proof`);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toContain(`main-entry-${seq}.tlog-proof`);
    const report = await verifyProof(text, verifierKey);
    expect(report).toMatchObject({ ok: true, size: 11, origin: 'benefolio.local/main', entry: { seq } });
  }
  expect(await record.get(`${org}/journal/11/proof`)).toMatchObject({ status: 404 });
});
