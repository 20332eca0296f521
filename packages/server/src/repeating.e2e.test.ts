import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from './app.ts';
import { testRecord } from './testing/record.ts';
import type { Answer, TestRecord } from './testing/record.ts';

let record: TestRecord;
beforeAll(async () => {
  record = await testRecord();
});
afterAll(() => record.close());

const org = '/v1/orgs/main';
const imports = `${org}/imports`;
const raw = { 'content-type': 'application/octet-stream' };
const later = { prefer: 'respond-async' };
const head = 'Subscriber Name,Subscription Level,Subscription GUID,Subscription Status';
const guid = (n: number): string => `6f1e4a52-0b7d-4c35-9a61-${String(n).padStart(12, '0')}`;
const line = (n: number): string => `,Visual Studio Professional,${guid(n)},Unassigned`;
const fileOf = (from: number, count: number): Uint8Array =>
  new TextEncoder().encode([head, ...Array.from({ length: count }, (_, k) => line(from + k))].join('\n'));
/** So long that it is read by work that goes on. */
const long = (from: number): Uint8Array => fileOf(from, 1500);
const formless = (): Uint8Array => new TextEncoder().encode('no such format\n'.repeat(10_000));

async function ended(id: string): Promise<Answer['body']> {
  for (;;) {
    const { body } = await record.get(`${org}/jobs/${id}`);
    if (body.state === 'done' || body.state === 'failed') return body;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const post = (key: string, file: Uint8Array, more: object = later): Promise<Answer> =>
  record.post(imports, file, { ...raw, ...more, 'idempotency-key': key });
const previews = async (): Promise<string[]> =>
  (await record.get(imports)).body.imports.map(({ id }: { id: string }) => id);

test('a key of work that goes on is refused for another file, and when it can be none', async () => {
  const { body: first } = await post('work-1', long(1000));
  const other = await post('work-1', long(3000));
  expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
  await ended(first.id);
  expect((await post('work-1', long(3000))).body.code).toBe('idempotency-key-reused');
  expect((await post('work-1', long(3000), {})).body.code).toBe('idempotency-key-reused');
  expect((await post('with a space', long(1000))).body.code).toBe('bad-idempotency-key');
});

test('the key of work that failed left no answer', async () => {
  const { body: first } = await post('work-2', formless());
  expect(await ended(first.id)).toMatchObject({ state: 'failed' });
  const { status, body: second } = await post('work-2', formless());
  expect([status, second.id === first.id]).toEqual([202, false]);
  await ended(second.id);
});

test('what work made is answered under its key after a restart too, and is not made twice', async () => {
  const { body: job } = await post('work-3', long(5000));
  const { import: id } = await ended(job.id);
  const kept = await previews();
  const restarted = createApp(record.outside);
  const response = await restarted.request(`http://localhost${imports}`, {
    method: 'POST',
    headers: { ...raw, ...later, 'idempotency-key': 'work-3' },
    body: new Uint8Array(long(5000)),
  });
  expect([response.status, JSON.parse(await response.text()).id]).toEqual([201, id]);
  expect(response.headers.get('idempotent-replay')).toBe('true');
  expect(await previews()).toEqual(kept);
});

test('a preview that is read again twice under one key gives way once', async () => {
  const { body: preview } = await record.post(imports, fileOf(7000, 2), raw);
  const again = (): Promise<Answer> =>
    record.post(`${imports}/${preview.id}/again`, {}, { 'idempotency-key': 'again-1' });
  const [first, second] = [await again(), await again()];
  expect([first.status, second.status, second.text]).toEqual([201, 201, first.text]);
  const left = await previews();
  expect([left.includes(preview.id), left.includes(first.body.id)]).toEqual([false, true]);
});

test('a preview that is left while it is read again leaves nothing behind', async () => {
  const before = await previews();
  const { body: preview } = await record.post(imports, fileOf(7100, 2), raw);
  const [again, left] = await Promise.all([
    record.post(`${imports}/${preview.id}/again`, {}),
    record.app.request(`http://localhost${imports}/${preview.id}`, { method: 'DELETE' }),
  ]);
  const gone = left.status === 204;
  expect(gone ? [404, 409] : [201]).toContain(again.status);
  expect(await previews()).toEqual(gone ? before : [...before, again.body.id]);
});

test('a form is sent again under its key, whatever parts its fields; another name is another request', async () => {
  const send = async (name: string): Promise<Response> => {
    const form = new FormData();
    form.set('file', new File([new Uint8Array(fileOf(7200, 1))], name));
    return record.app.request(`http://localhost${imports}`, {
      method: 'POST',
      body: form,
      headers: { 'idempotency-key': 'form-1' },
    });
  };
  const [first, second] = [await send('seats.csv'), await send('seats.csv')];
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(await second.text()).toBe(await first.text());
  expect((await send('other.csv')).status).toBe(422);
});

test('an import that was undone is not accepted again', async () => {
  const { body: preview } = await record.post(imports, fileOf(7300, 1), raw);
  await record.post(`${imports}/${preview.id}/accept`, {});
  await record.post(`${imports}/${preview.id}/undo`, { because: 'the wrong file' });
  const { status, body } = await record.post(`${imports}/${preview.id}/accept`, {});
  expect([status, body.code, body.cure]).toEqual([409, 'import-not-open', 'bring the file again']);
  expect(body.detail).toContain('undone');
});
