import { afterAll, beforeAll, expect, test } from 'vitest';
import { testRecord } from './testing/record.ts';
import type { TestRecord } from './testing/record.ts';

let record: TestRecord;
const many = 30;
beforeAll(async () => {
  record = await testRecord('2025-03-01T10:00:00.000Z');
  await record.tell(
    '2025-01-06 enr-1 bought offer core until 2026-01-05 eligible yes',
    '2025-01-06 ada joined name "Ada Lovelace"',
    '2025-01-06 grace joined',
    '2025-01-06 vs-7 granted level professional under enr-1',
    '2025-01-06 key-1 issued product "Windows 11" activations 2 under enr-1',
    '2025-01-10 vs-7 assigned to ada',
    '2025-02-10 vs-7 assigned to grace',
  );
  for (let n = 0; n < many; n += 1) await record.tell(`2025-02-11 key-1 activated machine pc-${n}`);
});
afterAll(() => record.close());

const org = '/v1/orgs/main';
type Line = { group?: string; count?: number; clause: string; answer: string; seq?: number; thing: string };

test('findings are narrowed down, and counted by answer, clause and kind', async () => {
  const { body } = await record.get(`${org}/findings?clause=key.finite`);
  expect(body).toMatchObject({ total: many - 2, counts: { answers: { forbidden: many - 2, permitted: 2 } } });
  expect(body.findings.every(({ clause }: Line) => clause === 'key.finite')).toBe(true);
  const clauses: Line[] = body.counts.clauses;
  expect(clauses.map(({ clause }) => clause)).toContain('vs.reassignment');
  const found = await record.get(`${org}/findings?find=day+31+of&answer=forbidden`);
  expect(found.body).toMatchObject({ total: 1, findings: [{ thing: 'vs-7', seq: 6 }] });
  const kinds = await record.get(`${org}/findings?kind=visual-studio&about=act`);
  expect(kinds.body.findings.every(({ thing, seq }: Line) => thing === 'vs-7' && seq !== undefined)).toBe(
    true,
  );
});

test('a page begins where the one before ended', async () => {
  const first = await record.get(`${org}/findings?clause=key.finite&limit=20`);
  expect(first.body).toMatchObject({ next: 20, total: many - 2 });
  const second = await record.get(`${org}/findings?clause=key.finite&limit=20&after=20`);
  expect(second.body.findings).toHaveLength(8);
  expect(second.body).not.toHaveProperty('next');
});

test('a list in groups is opened at any line, the newest first', async () => {
  const { body } = await record.get(`${org}/findings/lines?group=thing&limit=1000`);
  const lines: Line[] = body.lines;
  expect(lines).toHaveLength(body.total);
  const groups = lines.filter(({ group }) => group !== undefined);
  expect(body.total).toBe(body.findings + groups.length);
  expect(groups.map(({ group }) => group)).toEqual(['key-1', 'vs-7']);
  expect(groups.reduce((sum, { count = 0 }) => sum + count, 0)).toBe(body.findings);
  expect(body.labels).toMatchObject({ 'key-1': 'Windows 11', 'vs-7': 'Visual Studio Professional' });

  const part = await record.get(`${org}/findings/lines?group=thing&at=5&limit=7`);
  expect(part.body.lines).toEqual(lines.slice(5, 12));
  const plain = await record.get(`${org}/findings/lines?clause=key.finite`);
  const seqs = plain.body.lines.map(({ seq }: Line) => seq);
  expect(seqs).toEqual(seqs.toSorted((a: number, b: number) => b - a));
});

test('what is corrected is gone from the list that was open before', async () => {
  const asked = `${org}/findings/lines?clause=vs.reassignment`;
  expect((await record.get(asked)).body).toMatchObject({ findings: 1 });
  await record.tell('2025-03-01 entry-6 withdrawn because "not yet"');
  expect((await record.get(asked)).body).toMatchObject({ findings: 0, lines: [] });
  expect((await record.get(`${asked}&on=2025-02-20&knownAt=2025-02-28`)).body).toMatchObject({ findings: 0 });
});

test('a wrong word is refused', async () => {
  expect(await record.get(`${org}/findings/lines?group=day`)).toMatchObject({ status: 400 });
  expect(await record.get(`${org}/findings?thing=vs-99`)).toMatchObject({ status: 404 });
  expect(await record.get(`${org}/findings?colour=red`)).toMatchObject({
    status: 400,
    body: { code: 'unknown-parameter', cure: expect.stringContaining('`clause`') },
  });
});
