import { afterAll, beforeAll, expect, test } from 'vitest';
import { testRecord } from './testing/record.ts';
import type { TestRecord } from './testing/record.ts';

let record: TestRecord;
beforeAll(async () => {
  record = await testRecord();
});
afterAll(() => record.close());

const path = '/v1/orgs/main/imports';
const raw = { 'content-type': 'application/octet-stream' };
const sku = (part: string, units: number): object => ({
  skuId: `00000000-0000-0000-0000-${String(units).padStart(12, '0')}`,
  skuPartNumber: part,
  capabilityStatus: 'Enabled',
  consumedUnits: 1,
  prepaidUnits: { enabled: units, suspended: 0, warning: 0, lockedOut: 0 },
});
const bytesOf = (...value: unknown[]): Uint8Array => new TextEncoder().encode(JSON.stringify({ value }));
const good = bytesOf(sku('SPE_E5', 25), sku('POWER_BI_PRO', 10));

test('a preview accounts for every row and writes nothing', async () => {
  const { status, body } = await record.post(`${path}?name=skus.json&on=2025-05-30`, good, raw);
  expect(status).toBe(201);
  expect(body).toMatchObject({
    status: 'previewed',
    name: 'skus.json',
    on: '2025-05-30',
    rows: 2,
    applied: 2,
  });
  expect(body.applied + body.unchanged + body.refused).toBe(body.rows);
  expect(body.hash).toMatch(/^[0-9a-f]{64}$/);
  expect((await record.store.head('main')).size).toBe(0);
  expect((await record.get('/v1/orgs/main/position')).body.counts).toEqual([]);
});

test('accepting writes one batch, and accepting again gives the first receipt', async () => {
  const { body: preview } = await record.post(`${path}?name=skus.json`, good, raw);
  const first = await record.post(`${path}/${preview.id}/accept`, {});
  expect(first.status).toBe(201);
  expect(first.body).toMatchObject({
    status: 'accepted',
    applied: 2,
    entries: { first: 0, count: 3, size: 3 },
  });
  const again = await record.post(`${path}/${preview.id}/accept`, {});
  expect(again.text).toBe(first.text);
  expect((await record.store.head('main')).size).toBe(3);
  const { body } = await record.get('/v1/orgs/main/journal');
  expect(body.items[0].entry.source).toMatchObject({ file: preview.hash, row: 1 });
  const { body: list } = await record.get(path);
  expect(list.imports.map((one: { status: string }) => one.status).sort()).toEqual(['accepted', 'previewed']);
  expect((await record.get(`${path}/${preview.id}`)).body).toEqual(first.body);
  const { results: _, judged: __, ...line } = first.body;
  expect(list.imports).toContainEqual(line);
});

test('the same file again changes nothing', async () => {
  const { body } = await record.post(path, good, raw);
  expect(body).toMatchObject({ already: true, applied: 0, unchanged: 2, refused: 0 });
});

test('ten who accept one preview at once write it once', async () => {
  const { body: preview } = await record.post(path, bytesOf(sku('VISIO', 3)), raw);
  const { size } = await record.store.head('main');
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => record.post(`${path}/${preview.id}/accept`, {})),
  );
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect((await record.store.head('main')).size).toBe(size + 2);
});

test('refused rows come with a reason, and as a file', async () => {
  const broken = { ...sku('BROKEN', 4), consumedUnits: 'many' };
  const { body } = await record.post(path, bytesOf(sku('PROJECT', 5), broken), raw);
  expect(body).toMatchObject({ rows: 2, applied: 1, refused: 1 });
  const refused = body.results.find((result: { outcome: string }) => result.outcome === 'refused');
  expect(refused).toMatchObject({ row: 2 });
  const { headers, text } = await record.get(`${path}/${body.id}/refused.csv`);
  expect(headers.get('content-type')).toContain('text/csv');
  expect(text.split('\n')[1]).toMatch(/^2,/);
});

test('a preview says how many entries were recorded since it was compared, until it is compared again', async () => {
  const { body: preview } = await record.post(`${path}?name=since.json`, good, raw);
  const read = async () => (await record.get(`${path}/${preview.id}`)).body;
  expect(await read()).not.toHaveProperty('since');
  await record.tell('loc-since associated', 'loc-since-2 associated');
  expect(await read()).toMatchObject({ since: 2 });
  const { body: list } = await record.get(path);
  expect(list.imports.find(({ id }: { id: string }) => id === preview.id)).toMatchObject({ since: 2 });
  const { body: again } = await record.post(`${path}/${preview.id}/again`, {});
  expect((await record.get(`${path}/${again.id}`)).body).not.toHaveProperty('since');
});

test('a page of rows begins no further on than a file can reach', async () => {
  const { body: preview } = await record.post(path, good, raw);
  const rows = (from: number) => record.get(`${path}/${preview.id}/rows?tab=new&from=${from}`);
  expect(await rows(10_000_000)).toMatchObject({ status: 200, body: { rows: [] } });
  expect(await rows(Number.MAX_SAFE_INTEGER)).toMatchObject({ status: 400, body: { code: 'bad-request' } });
});

test('a file comes as a form as well', async () => {
  const response = await postForm(inForm(good, 'form.json'));
  expect(response.status).toBe(201);
  expect(JSON.parse(await response.text()).name).toBe('form.json');
});

test('a preview under one key is made once', async () => {
  const key = { ...raw, 'idempotency-key': 'import-1' };
  const file = bytesOf(sku('TEAMS', 6));
  const [a, b] = [await record.post(path, file, key), await record.post(path, file, key)];
  expect(b.body.id).toBe(a.body.id);
  expect(b.headers.get('idempotent-replay')).toBe('true');
});

test('a file of no known format is refused whole', async () => {
  const { status, body } = await record.post(path, new TextEncoder().encode('hello'), raw);
  expect({ status, code: body.code }).toEqual({ status: 422, code: 'unknown-format' });
});

const productKey = 'BCDFG-HJKMN-PQRTV-WXY23-46789';
const inText = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['as it stands', productKey],
  ['with its dashes written by number', productKey.replaceAll('-', String.raw`\u002d`)],
])('a file that holds a whole product key, %s, is refused and nothing of it is kept', async (_, written) => {
  const { body: before } = await record.get(path);
  const text = JSON.stringify({ value: [sku('KEYED', 7)] }).replace('KEYED', written);
  const { status, body, text: answer } = await record.post(path, inText(`\n${text}`), raw);
  expect({ status, code: body.code }).toEqual({ status: 422, code: 'holds-a-key' });
  expect(body.detail).toContain('line 2');
  expect(answer).not.toContain(productKey);
  expect((await record.get(path)).body).toEqual(before);
});

test('identifiers are no product keys', async () => {
  const looksLikeOne = 'bcdf2346-bcdf-2346-bcdf-2346789bcdf2';
  const { status } = await record.post(path, bytesOf({ ...sku('GUID', 8), skuId: looksLikeOne }), raw);
  expect(status).toBe(201);
});

test.each([
  ['an end of line', '\n'],
  ['many blanks', '     '],
])('a cell that holds a whole product key, broken by %s, has the file refused', async (_, broken) => {
  const { body: before } = await record.get(path);
  const cell = `"${productKey.slice(0, 18)}${broken}${productKey.slice(18)}"`;
  const head = 'Subscriber Name,Subscription Level,Subscription GUID,Subscription Status';
  const file = `${head}\n${cell},Visual Studio Professional,no-guid,Unassigned\n`;
  const { status, body } = await record.post(path, inText(file), raw);
  expect({ status, code: body.code }).toEqual({ status: 422, code: 'holds-a-key' });
  expect((await record.get(path)).body).toEqual(before);
});

const inForm = (file: Uint8Array, name: string): FormData => {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(file)], name));
  return form;
};
const postForm = (form: FormData, headers: Record<string, string> = {}): Response | Promise<Response> =>
  record.app.request(`http://localhost${path}`, { method: 'POST', body: form, headers });

test('a product key as the name of a long file is in no list of work', async () => {
  const later = { prefer: 'respond-async' };
  const long = inText(`${'x'.repeat(100_000)}\n`);
  const { status } = await record.post(`${path}?name=${productKey}.csv`, long, { ...raw, ...later });
  const form = await postForm(inForm(long, `${productKey}.csv`), later);
  expect([status, form.status]).toEqual([422, 422]);
  expect((await record.get('/v1/orgs/main/jobs')).text).not.toContain(productKey);
});

test('a product key is refused as the name of a file and as an idempotency key, and not said again', async () => {
  for (const [query, headers] of [
    [`?name=${productKey}.json`, raw],
    ['', { ...raw, 'idempotency-key': productKey }],
  ] as const) {
    const { status, body, text } = await record.post(`${path}${query}`, good, headers);
    expect({ status, code: body.code }).toEqual({ status: 422, code: 'wrong-value' });
    expect(text).not.toContain(productKey);
  }
});

test('a dry run says what a preview says, with the refused rows, and keeps nothing', async () => {
  const file = bytesOf(sku('DRY', 9), { ...sku('DRIER', 4), consumedUnits: 'many' });
  const { body: before } = await record.get(path);
  const { status, body } = await record.post(`${path}/dry-run?name=dry.json`, file, raw);
  expect(status).toBe(200);
  expect((await record.get(path)).body).toEqual(before);
  const { csv, ...said } = body;
  const { body: preview } = await record.post(`${path}?name=dry.json`, file, raw);
  const { id, ...same } = preview;
  expect(said).toEqual(same);
  expect(csv).toBe((await record.get(`${path}/${id}/refused.csv`)).text);
});
