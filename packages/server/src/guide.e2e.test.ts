import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clauses, headings } from '@benefolio/core';
import { encryptedPdf, pdfOf } from './testing/pdf.ts';
import { testRecord } from './testing/record.ts';
import type { TestRecord } from './testing/record.ts';

let record: TestRecord;
beforeAll(async () => {
  record = await testRecord();
});
afterAll(() => record.close());

const path = '/v1/orgs/main/guide';
const raw = { 'content-type': 'application/octet-stream' };
const inBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sentence = (heading: string): string => `A made-up sentence on ${heading.toLowerCase()}.`;
const guide = inBytes(
  `Updated: December 20, 2024\n\n${headings.map((heading) => `## ${heading}\n\n${sentence(heading)}\n`).join('\n')}`,
);
const register = (bytes: Uint8Array) => record.post(path, bytes, raw);
const refusedWith = async (bytes: Uint8Array): Promise<[number, string]> => {
  const { status, body } = await register(bytes);
  expect(body.cure.length).toBeGreaterThan(0);
  return [status, body.code];
};

test('without a copy there is no passage, and it says how to register one', async () => {
  expect((await record.get(path)).body).toEqual({ copies: [] });
  const { status, body } = await record.get(`${path}/passages/vs.reassignment`);
  expect({ status, code: body.code }).toEqual({ status: 404, code: 'no-guide' });
  expect(body.cure).toContain('benefolio guide FILE');
});

test('what is not the Guide is refused, and nothing is kept or told', async () => {
  expect(await refusedWith(inBytes('hello'))).toEqual([422, 'not-the-guide']);
  expect(await refusedWith(inBytes(''))).toEqual([422, 'empty-file']);
  expect(await refusedWith(new Uint8Array([0x50, 0x4b, 3, 4, 20]))).toEqual([422, 'not-text']);
  expect(await refusedWith(new Uint8Array([0xc3, 0x28, 0x41]))).toEqual([422, 'not-text']);
  expect(await refusedWith(encryptedPdf())).toEqual([422, 'encrypted-pdf']);
  expect(await refusedWith(pdfOf([['nothing', 'of it']]))).toEqual([422, 'not-the-guide']);
  expect(await refusedWith(inBytes('a'.repeat(2_000_001)))).toEqual([413, 'too-large']);
  expect(await refusedWith(new Uint8Array(10 * 1024 * 1024 + 1))).toEqual([413, 'too-large']);
  const key = 'BCDFG-HJKMN-PQRTV-WXY23-46789';
  const keyed = await register(new Uint8Array([...guide, ...inBytes(`\n${key}\n`)]));
  expect([keyed.status, keyed.body.code, keyed.text.includes(key)]).toEqual([422, 'wrong-value', false]);
  expect((await record.get(path)).body).toEqual({ copies: [] });
  expect((await record.store.head('main')).size).toBe(0);
});

test('a copy is registered once, and the journal says that it was', async () => {
  const first = await register(guide);
  expect(first.status).toBe(201);
  expect(first.body).toMatchObject({
    form: 'text',
    by: 'local',
    registeredAt: '2025-06-01T10:00:00.000Z',
    updated: '2024-12-20',
    found: headings,
    notFound: [],
    already: false,
  });
  record.at('2025-06-02T10:00:00.000Z');
  const again = await register(guide);
  expect(again.body).toEqual({ ...first.body, already: true });
  const { body } = await record.get('/v1/orgs/main/journal');
  expect(body.items).toHaveLength(1);
  expect(body.items[0].entry.event).toEqual({
    thing: `guide-${first.body.hash.slice(0, 12)}`,
    event: 'registered',
    on: '2025-06-01',
    hash: first.body.hash,
    headings: 20,
    updated: '2024-12-20',
  });
  const { already: _, ...copy } = first.body;
  expect((await record.get(path)).body).toEqual({ copies: [copy] });
});

test('ten who register one copy at once register it once', async () => {
  const { size } = await record.store.head('main');
  const other = inBytes(`${new TextDecoder().decode(guide)}\nAnd a last line.\n`);
  const answers = await Promise.all(Array.from({ length: 10 }, () => register(other)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect((await record.store.head('main')).size).toBe(size + 1);
  expect((await record.get(path)).body.copies).toHaveLength(2);
});

test('every clause gets the passage of its heading', async () => {
  for (const { id, section } of clauses) {
    const { status, body } = await record.get(`${path}/passages/${id}`);
    const heading = section.at(-1) ?? '';
    expect({ status, id, heading: body.heading }).toEqual({ status: 200, id, heading });
    expect(body.text.startsWith(sentence(heading))).toBe(true);
    expect(body.updated).toBe('2024-12-20');
  }
  const { body } = await record.get(`${path}/passages/no.such`);
  expect(body.code).toBe('unknown-clause');
});

test('a copy as PDF is read as well, and the one registered last is shown unless another is named', async () => {
  record.at('2025-06-03T10:00:00.000Z');
  const pages = [
    ['Contents', ...headings],
    ['Assigning', 'subscriptions', 'Printed here.', '7'],
    ['Visual Studio Benefits – Developer', 'Tools', 'Printed there.', 'Overview', 'Printed.'],
  ];
  const { status, body: printed } = await register(pdfOf(pages));
  expect({ status, form: printed.form }).toEqual({ status: 201, form: 'pdf' });
  const passage = async (more = '') => (await record.get(`${path}/passages/vs.reassignment${more}`)).body;
  expect(await passage()).toMatchObject({ text: 'Printed here.', hash: printed.hash });
  const { body } = await record.get(path);
  const [, , older] = body.copies.map(({ hash }: { hash: string }) => hash);
  expect(await passage(`?copy=${older.slice(0, 8)}`)).toMatchObject({
    text: sentence('Assigning subscriptions'),
    hash: older,
  });
  expect(await passage('?copy=ffff')).toMatchObject({ code: 'no-guide' });
  expect((await record.get(`${path}/passages/refund.window`)).status).toBe(200);
});

test('the file is kept as it came, and nothing of it leaves in the journal, in a pack or in a log', async () => {
  const { body } = await record.get(path);
  const kept = await record.store.guides.find('main', body.copies.at(-1).hash);
  expect(new Uint8Array(gunzipSync(kept?.original ?? new Uint8Array()))).toEqual(guide);
  const journal = await record.get('/v1/orgs/main/journal');
  const entries = await record.store.readEntries('main', 0, 100);
  const response = await record.app.request('http://localhost/v1/orgs/main/packs', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from: '2025-01-01', to: '2025-06-03', people: true }),
  });
  expect(response.status).toBe(200);
  const pack = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const files = Object.values(pack).map((bytes) => new TextDecoder().decode(bytes));
  expect(files.join('')).toContain(body.copies[0].hash);
  const said = [journal.text, JSON.stringify(entries), ...files, ...record.logged].join('\n');
  expect(said).not.toContain('made-up sentence');
  expect(said).not.toContain('Printed');
});

test('a page of another site cannot register anything', async () => {
  const { status, body } = await record.post(path, guide, { ...raw, 'sec-fetch-site': 'cross-site' });
  expect({ status, code: body.code }).toEqual({ status: 403, code: 'cross-site' });
});
