import { afterAll, beforeAll, expect, test } from 'vitest';
import { testRecord } from './testing/record.ts';
import type { TestRecord } from './testing/record.ts';

let record: TestRecord;
beforeAll(async () => {
  record = await testRecord('2025-02-01T10:00:00.000Z');
  await record.tell(
    '2025-01-06 enr-1 bought offer core',
    '2025-01-06 key-1 issued product "Windows 11" activations 10 under enr-1',
    '2025-01-06 vs-7 granted level professional under enr-1',
    '2025-01-06 ada joined name "Ada Lovelace" mail ada@example.com',
    '2025-01-10 vs-7 assigned to ada',
    '2025-01-11 key-1 activated machine lab-1',
  );
  // Known on the first of March, although it happened before.
  record.at('2025-03-01T10:00:00.000Z');
  await record.tell('2025-01-12 key-1 activated machine lab-2', '2025-02-20 vs-7 released');
});
afterAll(() => record.close());

const path = '/v1/orgs/main';
const lineOf = async (query: string) => {
  const { body } = await record.get(`${path}/position?${query}`);
  return body.lines[0]?.numbers;
};

test('the position has the four numbers of every thing', async () => {
  expect(await lineOf('thing=key-1')).toEqual({
    entitled: 10,
    unit: 'activations',
    assignedNow: 2,
    peak: 2,
    activationsConsumed: 2,
  });
  const { body } = await record.get(`${path}/position`);
  expect(body.on).toBe('2025-03-01');
  expect(body.lines.map((line: { thing: string }) => line.thing)).toEqual(['key-1', 'vs-7']);
});

test('a reading goes back to a day, and to what was known then', async () => {
  expect(await lineOf('thing=key-1&on=2025-01-11')).toMatchObject({ activationsConsumed: 1 });
  expect(await lineOf('thing=key-1&on=2025-01-31')).toMatchObject({ activationsConsumed: 2 });
  expect(await lineOf('thing=key-1&on=2025-01-31&knownAt=2025-02-15T00:00:00Z')).toMatchObject({
    activationsConsumed: 1,
  });
  expect(await lineOf('thing=key-1&on=2025-01-31&knownAt=2025-03-01')).toMatchObject({
    activationsConsumed: 2,
  });
});

test('a day can be counted from today', async () => {
  const { body } = await record.get(`${path}/position?on=today-49&knownAt=today-14`);
  expect(body).toMatchObject({ on: '2025-01-11', knownAt: '2025-02-15T23:59:59.999Z' });
  const asked = await record.post(`${path}/ask`, { words: 'today+1 vs-7 assigned to ada' });
  expect(asked.body.findings[0]).toMatchObject({ on: '2025-03-02' });
  const journal = await record.get(`${path}/journal?on=today-49`);
  expect(journal.body.items).toHaveLength(6);
});

test('holders come with the names that the journal does not have', async () => {
  const { body } = await record.get(`${path}/holders?on=2025-01-31&thing=vs-7`);
  expect(body.holders).toEqual([
    {
      holder: expect.stringMatching(/^person-/),
      holderName: 'Ada Lovelace',
      handle: 'ada',
      since: '2025-01-10',
      many: 1,
      thing: 'vs-7',
      kind: 'visual-studio',
    },
  ]);
  expect((await record.get(`${path}/holders?thing=vs-7`)).body.holders).toEqual([]);
});

test('deadlines name their clause, soonest first', async () => {
  const { body } = await record.get(`${path}/deadlines?on=2025-02-01&knownAt=2025-02-15`);
  const days: string[] = body.deadlines.map(({ on }: { on: string }) => on);
  expect(days).toEqual([...days].sort());
  expect(body.deadlines[0]).toMatchObject({ on: '2025-02-05', thing: 'enr-1', clause: 'refund.window' });
});

test('findings leave out what is permitted, unless all are asked for, and come in pages', async () => {
  const some = await record.get(`${path}/findings?on=2025-01-31`);
  expect(some.body.findings.map(({ answer }: { answer: string }) => answer)).not.toContain('permitted');
  const all = await record.get(`${path}/findings?on=2025-01-31&all=true`);
  expect(all.body.findings.length).toBeGreaterThan(some.body.findings.length);
  const first = await record.get(`${path}/findings?on=2025-01-31&all=true&limit=2`);
  expect(first.body.next).toBe(2);
  const rest = await record.get(`${path}/findings?on=2025-01-31&all=true&after=2`);
  expect([...first.body.findings, ...rest.body.findings]).toEqual(all.body.findings);
});

test('the journal comes in pages by the number of the entry', async () => {
  const seqs: number[] = [];
  for (let after: number | undefined = -1; after !== undefined;) {
    const { body } = await record.get(`${path}/journal?after=${after}&limit=3`);
    for (const { entry } of body.items) seqs.push(entry.seq);
    after = body.next;
  }
  expect(seqs).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test('the journal streams as lines, of one thing or as known then', async () => {
  const lines = await record.get(`${path}/journal?thing=key-1`, { accept: 'application/x-ndjson' });
  expect(lines.headers.get('content-type')).toBe('application/x-ndjson');
  const seqs = lines.text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).entry.seq);
  expect(seqs).toEqual([1, 5, 6]);
  const then = await record.get(`${path}/journal?knownAt=2025-02-15`);
  expect(then.body.items).toHaveLength(6);
});

test('one thing opens into its numbers, findings and the entries behind them', async () => {
  const { body } = await record.get(`${path}/things/key-1`);
  expect(body).toMatchObject({
    thing: 'key-1',
    kind: 'product-key',
    line: { numbers: { activationsConsumed: 2 } },
  });
  expect(body.entries.map(({ entry }: { entry: { seq: number } }) => entry.seq)).toEqual([1, 5, 6]);
  const ada = await record.get(`${path}/things/ada`);
  expect(ada.body).toMatchObject({ kind: 'person', entries: [{ entry: { seq: 3 } }] });
});

test('a person is found by handle, mail and id', async () => {
  const [ada] = (await record.get(`${path}/people`)).body.people;
  for (const name of ['ada', 'Ada@Example.com', ada.id]) {
    const { body } = await record.get(`${path}/journal?thing=${name}`);
    expect(body.items.map(({ entry }: { entry: { seq: number } }) => entry.seq)).toEqual([3]);
    expect((await record.get(`${path}/position?thing=${name}`)).status).toBe(200);
  }
});

test.each(['position', 'holders', 'deadlines', 'requests', 'findings', 'journal', 'people', 'things/vs-7'])(
  'an unknown parameter of %s is named, with those that there are',
  async (reading) => {
    for (const name of ['foo', 'known-at']) {
      const { status, body } = await record.get(`${path}/${reading}?${name}=2025-01-31`);
      expect({ status, code: body.code }).toEqual({ status: 400, code: 'unknown-parameter' });
      expect(body.detail).toContain(`\`${name}\``);
      expect(body.cure).toContain('`on`, `knownAt`');
    }
  },
);

test('people are listed with what the journal leaves out', async () => {
  const { body } = await record.get(`${path}/people`);
  expect(body.people).toEqual([
    {
      id: expect.stringMatching(/^person-/),
      handle: 'ada',
      name: 'Ada Lovelace',
      mail: 'ada@example.com',
      employer: 'partner',
      since: '2025-01-06',
      held: {},
    },
  ]);
  const then = await record.get(`${path}/people?on=2025-01-10`);
  expect(then.body.people).toMatchObject([{ handle: 'ada', held: { 'visual-studio': 1 } }]);
});

test.each([
  ['position?on=2025-02-30', 400, 'no-such-day'],
  ['position?knownAt=yesterday', 400, 'no-such-instant'],
  ['position?knownAt=%2B275760-09-13T00:00:00Z', 400, 'no-such-instant'],
  ['series?from=2026-05-01&to=2020-01-01', 400, 'no-such-period'],
  ['renewals?from=9999-01-01&until=0001-01-01', 400, 'no-such-period'],
  ['journal?limit=0', 400, 'bad-request'],
  ['journal?on=soon', 400, 'no-such-day'],
  ['journal?after=', 400, 'bad-request'],
  ['findings?after=-1', 400, 'bad-request'],
  ['journal?after=soon', 400, 'bad-request'],
  ['things/vs-404', 404, 'unknown-thing'],
  ['position?thing=vs-404', 404, 'unknown-thing'],
  ['holders?thing=nobody@example.com', 404, 'unknown-thing'],
  ['deadlines?thing=vs-404', 404, 'unknown-thing'],
  ['findings?thing=vs-404', 404, 'unknown-thing'],
  ['journal?thing=', 404, 'unknown-thing'],
  ['checkpoint?foo=1', 400, 'unknown-parameter'],
  ['imports?foo=1', 400, 'unknown-parameter'],
  ['imports/none', 404, 'unknown-import'],
])('%s is a problem', async (asked, status, code) => {
  const answer = await record.get(`${path}/${asked}`);
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  expect(answer.body.cure.length).toBeGreaterThan(0);
});
