import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testRecord } from './testing/record.ts';
import type { Answer, TestRecord } from './testing/record.ts';

let record: TestRecord;
let many = 0;
beforeAll(async () => {
  record = await testRecord();
});
afterAll(() => record.close());

const org = '/v1/orgs/main';
const imports = `${org}/imports`;
const raw = { 'content-type': 'application/octet-stream' };
const later = { prefer: 'respond-async' };
const head =
  'Subscriber Name,Subscriber Email,Subscription Level,Subscription GUID,Subscription Status,Assigned';
const guid = (n: number): string => `6f1e4a52-0b7d-4c35-9a61-${String(n).padStart(12, '0')}`;
const line = (n: number, mail = ''): string =>
  `,${mail},Visual Studio Professional,${guid(n)},${mail === '' ? 'Unassigned' : 'Assigned'},${mail === '' ? '' : '2025-05-01'}`;
const bytesOf = (...lines: string[]): Uint8Array => new TextEncoder().encode([head, ...lines].join('\n'));

async function accepted(file: Uint8Array, query = ''): Promise<Answer['body']> {
  const { body } = await record.post(`${imports}${query}`, file, raw);
  return (await record.post(`${imports}/${body.id}/accept`, {})).body;
}

const undo = (id: string, because = 'the wrong file'): Promise<Answer> =>
  record.post(`${imports}/${id}/undo`, { because });
const sizeOf = async (): Promise<number> => (await record.store.head('main')).size;
const position = async (): Promise<string> =>
  JSON.stringify((await record.get(`${org}/position`)).body.lines);

/** Each test has subscriptions of its own. */
const next = (): number => (many += 1);
let n: number;
beforeEach(() => (n = next()));

test('an import is undone in one list, shown as undone, and may be imported again', async () => {
  const file = bytesOf(line(n, `a${n}@contoso.example`), line(next()));
  const before = await position();
  const done = await accepted(file);
  const size = await sizeOf();
  expect((await record.get(`${imports}/${done.id}/undo`)).body).toEqual({
    standing: done.entries.count,
    joined: 1,
    leans: 0,
    leaning: [],
    people: {},
  });
  const { status, body } = await undo(done.id);
  expect([status, body.status, body.undone]).toMatchObject([
    201,
    'undone',
    { first: size, count: done.entries.count, because: 'the wrong file' },
  ]);
  expect(await position()).toBe(before);
  const { body: journal } = await record.get(`${org}/journal?after=${size - 1}`);
  const because = journal.items.map(
    ({ entry }: { entry: { event: { because: string } } }) => entry.event.because,
  );
  expect(new Set(because)).toEqual(new Set(['the wrong file']));
  const again = await undo(done.id, 'another reason');
  expect([again.text, await sizeOf()]).toEqual([JSON.stringify(body), size + done.entries.count]);
  expect((await record.get(imports)).body.imports).toContainEqual(
    expect.objectContaining({ id: done.id, status: 'undone', undone: body.undone }),
  );
  const anew = await accepted(file);
  expect(anew).toMatchObject({ applied: 2, unchanged: 0 });
  expect(anew.already).toBeUndefined();
});

test('what was taken back by hand is left out', async () => {
  const done = await accepted(bytesOf(line(n), line(next())));
  await record.tell(`entry-${done.entries.first} withdrawn because "not this one"`);
  const { body } = await undo(done.id);
  expect(body.undone.count).toBe(done.entries.count - 1);
});

test('it is refused while later facts lean on it, which are named with their cure; then nothing is written', async () => {
  const done = await accepted(bytesOf(line(n, `b${n}@contoso.example`), line(next())));
  await record.tell(`2025-05-20 vs-${guid(n)} released`);
  const size = await sizeOf();
  const { status, body } = await undo(done.id);
  expect({ status, code: body.code }).toEqual({ status: 409, code: 'leaned-on' });
  expect(body.detail).toContain(`entry ${size - 1} (\`2025-05-20 vs-${guid(n)} released\`)`);
  expect(body.cure).toContain('withdraw those first, or undo the later import');
  expect(await sizeOf()).toBe(size);
  await record.tell(`entry-${size - 1} withdrawn because "it was not"`);
  expect((await undo(done.id)).status).toBe(201);
});

test('people whom an undone import brought are listed no longer, and are named in the journal all the same', async () => {
  const mail = `f${n}@contoso.example`;
  const listed = async (query = ''): Promise<string[]> =>
    (await record.get(`${org}/people${query}`)).body.people.map(({ handle }: { handle: string }) => handle);
  const done = await accepted(bytesOf(line(n, mail)));
  expect(await listed()).toContain(`f${n}`);
  await undo(done.id);
  expect(await listed()).not.toContain(`f${n}`);
  expect(await listed('?all=true')).toContain(`f${n}`);
  const { body: journal } = await record.get(`${org}/journal?after=${done.entries.first - 1}&limit=1`);
  expect(Object.values(journal.people)).toEqual([`f${n}`]);
});

test('whoever is named by a fact that leans on an import is called by name', async () => {
  const done = await accepted(bytesOf(line(n, `g${n}@contoso.example`)));
  await record.tell(`vs-own-${n} found level professional`, `vs-own-${n} assigned to g${n}`);
  const look = async (): Promise<Answer['body']> => (await record.get(`${imports}/${done.id}/undo`)).body;
  expect((await look()).leaning).toMatchObject([{ event: 'assigned', why: `it names \`g${n}\`` }]);
  await record.tell(`2025-05-30 g${n} left`);
  const { leaning, people } = await look();
  expect(leaning).toMatchObject([{ event: 'left' }]);
  expect(people).toEqual({ [leaning[0].thing]: `g${n}` });
});

test('facts of a later import are named with the import that brought them', async () => {
  const first = await accepted(bytesOf(line(n)), '?on=2025-04-30&name=april.csv');
  const second = await accepted(bytesOf(line(n, `c${n}@contoso.example`)), '?on=2025-05-03&name=june.csv');
  const { body } = await record.get(`${imports}/${first.id}/undo`);
  expect(body).toMatchObject({
    leans: 1,
    leaning: [{ event: 'assigned', import: { id: second.id, name: 'june.csv' } }],
  });
  expect((await undo(first.id)).body.code).toBe('leaned-on');
  expect((await undo(second.id)).status).toBe(201);
  expect((await undo(first.id)).status).toBe(201);
});

test('a reason is needed, and a preview has nothing to take back', async () => {
  const done = await accepted(bytesOf(line(n)));
  expect((await undo(done.id, ' ')).body.code).toBe('missing-field');
  const { body: preview } = await record.post(imports, bytesOf(line(next())), raw);
  expect((await undo(preview.id)).body.code).toBe('not-accepted');
  expect((await undo('nowhere')).body.code).toBe('unknown-import');
});

test('a preview that is left is forgotten; an accepted import is not', async () => {
  const { body: preview } = await record.post(imports, bytesOf(line(n)), raw);
  const leave = (id: string): Promise<Response> | Response =>
    record.app.request(`http://localhost${imports}/${id}`, { method: 'DELETE' });
  expect((await leave(preview.id)).status).toBe(204);
  expect((await record.get(`${imports}/${preview.id}`)).status).toBe(404);
  const done = await accepted(bytesOf(line(next())));
  expect((await leave(done.id)).status).toBe(409);
});

test('the file of a preview is read again with the other order of dates, and on another day', async () => {
  const file = bytesOf(line(n, `d${n}@contoso.example`).replace('2025-05-01', '03/04/2025'));
  const { body: preview } = await record.post(imports, file, raw);
  expect(preview).toMatchObject({ applied: 0, refused: 1 });
  const { status, body } = await record.post(`${imports}/${preview.id}/again?dates=dmy&on=2025-05-30`, {});
  expect([status, body]).toMatchObject([201, { applied: 1, on: '2025-05-30', name: preview.name }]);
  expect((await record.get(`${imports}/${preview.id}`)).status).toBe(404);
  await record.post(`${imports}/${body.id}/accept`, {});
  expect((await record.post(`${imports}/${body.id}/again`, {})).body.code).toBe('import-not-open');
});

test('what the terms do not permit is said once for all rows that have it in common', async () => {
  const other = next();
  await accepted(bytesOf(line(n), line(other)), '?on=2025-04-30');
  const file = bytesOf(line(n, `e${n}@contoso.example`), line(other, `e${other}@contoso.example`));
  const { body } = await record.post(imports, file, raw);
  expect(body.answer).toBe('unknown');
  const reassigning = body.judged.filter(
    ({ finding }: { finding: { clause: string } }) => finding.clause === 'vs.reassignment',
  );
  expect(reassigning).toMatchObject([{ count: 2, finding: { answer: 'unknown', thing: `vs-${guid(n)}` } }]);
});

/** Asks how far some work is until it has ended. */
async function ended(id: string): Promise<Answer['body']> {
  for (;;) {
    const { body } = await record.get(`${org}/jobs/${id}`);
    if (body.state === 'done' || body.state === 'failed') return body;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const lines = (from: number): string[] =>
  Array.from({ length: 3000 }, (_, k) => line(from + k, k % 3 === 0 ? `m${from + k}@contoso.example` : ''));

test('a long file is read, accepted and undone by work that goes on by itself, while others are served', async () => {
  const from = 10_000;
  const file = bytesOf(...lines(from), `,,Visual Studio Professional,no-guid,Unassigned,`);
  const { status, body: reading } = await record.post(`${imports}?name=long.csv`, file, { ...raw, ...later });
  expect([status, reading]).toMatchObject([202, { what: 'preview', name: 'long.csv', state: 'running' }]);
  // Something else is told meanwhile: it is not lost, and what is read is not either.
  await record.tell(`vs-meanwhile-${n} found level professional`);
  const read = await ended(reading.id);
  expect(read).toMatchObject({ state: 'done', of: 3001 });
  const id = read.import;
  const { body: preview } = await record.get(`${imports}/${id}`);
  expect(preview).toMatchObject({ rows: 3001, applied: 3000, changed: 0, refused: 1, truncated: true });

  const rows = async (query: string): Promise<Answer['body']> =>
    (await record.get(`${imports}/${id}/rows?${query}`)).body;
  const page = await rows('tab=new&from=990&limit=20');
  expect(page.rows.map(({ row }: { row: number }) => row)).toEqual(
    Array.from({ length: 20 }, (_, k) => 991 + k),
  );
  expect((await rows('tab=new&from=2995&limit=20')).rows).toHaveLength(5);
  expect(await rows('tab=new&row=2047')).toMatchObject({ count: 1, rows: [{ row: 2047 }] });
  expect(await rows('tab=refused')).toMatchObject({ rows: [{ row: 3001, outcome: 'refused' }] });
  expect(await rows(`tab=new&find=M${from + 3}%40`)).toMatchObject({ count: 1, rows: [{ row: 4 }] });

  const { body: accepting } = await record.post(`${imports}/${id}/accept`, {}, later);
  await record.tell(`vs-meantime-${n} found level professional`);
  expect(await ended(accepting.id)).toMatchObject({ what: 'accept', state: 'done', import: id });
  const { body: done } = await record.get(`${imports}/${id}`);
  const { body: journal } = await record.get(`${org}/journal?after=${done.entries.first - 1}&limit=1000`);
  expect(
    new Set(journal.items.map(({ entry }: { entry: { recordedAt: string } }) => entry.recordedAt)),
  ).toEqual(new Set([done.acceptedAt]));
  const { body: undoing } = await record.post(`${imports}/${id}/undo`, { because: 'a try' }, later);
  expect(await ended(undoing.id)).toMatchObject({ what: 'undo', state: 'done' });
  const { body: undone } = await record.get(`${imports}/${id}`);
  expect(undone.undone.count).toBe(done.entries.count);
  expect((await record.get(`${org}/jobs`)).body.jobs).toHaveLength(3);
});

test('work that fails says why, and a key gives the same work again', async () => {
  const file = new TextEncoder().encode('no such format\n'.repeat(10_000));
  const headers = { ...raw, ...later, 'idempotency-key': 'one-try' };
  const [a, b] = [await record.post(imports, file, headers), await record.post(imports, file, headers)];
  expect([a.status, b.body.id]).toEqual([202, a.body.id]);
  expect(await ended(a.body.id)).toMatchObject({ state: 'failed', problem: { code: 'unknown-format' } });
  expect((await record.get(`${org}/jobs/nowhere`)).body.code).toBe('unknown-job');
});
