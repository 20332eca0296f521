import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from './app.ts';
import { listen } from './listen.ts';
import { testRecord } from './testing/record.ts';
import type { TestRecord } from './testing/record.ts';

let record: TestRecord;
beforeAll(async () => {
  record = await testRecord();
});
afterAll(() => record.close());

const path = '/v1/orgs/main';

test('a name that is not of this machine is not answered', async () => {
  for (const host of [
    'evil.example',
    '127.0.0.1.evil.example',
    'localhost.evil.example:4626',
    '127.999.999.999',
    '127.0.0.256',
  ]) {
    const { status, body } = await record.get('/healthz', { host });
    expect({ status, code: body.code }).toEqual({ status: 403, code: 'wrong-host' });
  }
  for (const host of ['127.0.0.1:4626', '127.255.249.199', 'localhost', '[::1]:80']) {
    expect((await record.get('/healthz', { host })).status).toBe(200);
  }
});

test('a page of another site may not write', async () => {
  for (const headers of [
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]) {
    const { status, body } = await record.post(
      `${path}/tell`,
      { words: 'vs-1 granted level professional' },
      headers,
    );
    expect({ status, code: body.code }).toEqual({ status: 403, code: 'cross-site' });
  }
  const own = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' };
  expect((await record.post(`${path}/ask`, { words: 'vs-1 granted level professional' }, own)).status).toBe(
    200,
  );
});

test.each([
  ['not JSON', '{', { 'content-type': 'application/json' }, 400, 'not-json'],
  ['of another media type', '{}', { 'content-type': 'text/plain' }, 415, 'wrong-media-type'],
  [
    'of a wrong field',
    '{"events":[{"thing":1}]}',
    { 'content-type': 'application/json' },
    400,
    'bad-request',
  ],
  ['without events or words', '{}', { 'content-type': 'application/json' }, 400, 'no-event'],
  ['too large', ' '.repeat(2_000_000), { 'content-type': 'application/json' }, 413, 'too-large'],
])('a body that is %s is a problem with a cure', async (_, body, headers, status, code) => {
  const response = await record.app.request(`http://localhost${path}/tell`, {
    method: 'POST',
    headers,
    body,
  });
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const problem = JSON.parse(await response.text());
  expect(problem).toMatchObject({ status, code, type: `urn:benefolio:problem:${code}` });
  expect({ status: response.status, cured: problem.cure.length > 0 }).toEqual({ status, cured: true });
});

test('a wrong field is named by its path', async () => {
  const { body } = await record.post(`${path}/tell`, {
    events: [{ thing: 'vs-1', event: 'granted', on: 5 }],
  });
  expect(body.detail).toContain('`events.0.on`');
});

test('an organization that is not there, or no name of one, is not found', async () => {
  for (const org of ['nobody', 'UPPER', '..%2f..', '-x']) {
    const { status, body } = await record.get(`/v1/orgs/${org}/position`);
    expect({ status, code: body.code }).toEqual({ status: 404, code: 'unknown-organization' });
  }
});

test('a failure of ours says nothing of the inside, and is found in the log by its id', async () => {
  const store = { ...record.store, organizations: () => Promise.reject(new Error('secret inside')) };
  const app = createApp({ ...record.outside, store });
  const response = await app.request('http://localhost/v1/orgs');
  const text = await response.text();
  expect(response.status).toBe(500);
  expect(text).not.toContain('secret inside');
  expect(record.logged.at(-1)).toContain(JSON.parse(text).id);
});

test('the document is OpenAPI 3.1 and names every path', async () => {
  const { body } = await record.get('/openapi.json');
  expect(body.openapi).toBe('3.1.0');
  expect(Object.keys(body.paths)).toEqual(
    expect.arrayContaining([
      '/healthz',
      '/v1/terms',
      '/v1/events',
      '/v1/orgs/{org}/tell',
      '/v1/orgs/{org}/packs',
    ]),
  );
});

test('the terms and the events are told without a record', async () => {
  const list = await record.get('/v1/terms');
  expect(list.body.clauses.length).toBeGreaterThan(10);
  const one = await record.get('/v1/terms/vs.reassignment');
  expect(one.body.editions[0].params.days).toBe(90);
  expect(one.body.scenarios.length).toBeGreaterThan(3);
  expect((await record.get('/v1/terms/no.such')).status).toBe(404);
  const { body } = await record.get('/v1/events');
  const vs = body.kinds.find(({ kind }: { kind: string }) => kind === 'visual-studio');
  expect(vs.events.map(({ event }: { event: string }) => event)).toContain('assigned');
});

test('over a real socket it answers, sends its headers, and gives the port back', async () => {
  const fetchHere = async (request: Request): Promise<Response> => record.app.fetch(request);
  const { url, close } = await listen(fetchHere, 0);
  const response = await fetch(`${url}/healthz`);
  expect(await response.json()).toEqual({ ok: true, release: '0.0.0-test' });
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  const page = await fetch(url);
  expect(await page.text()).not.toContain('<script');
  const port = Number(new URL(url).port);
  await expect(listen(fetchHere, port)).rejects.toMatchObject({ code: 'port-in-use' });
  await close();
  const again = await listen(fetchHere, port);
  await again.close();
});

test('a call that is broken off while its body comes is no failure of ours', async () => {
  const logged = record.logged.length;
  const answered = Promise.withResolvers<number>();
  const begun = Promise.withResolvers<void>();
  const { url, close } = await listen(async (request) => {
    begun.resolve();
    const response = await record.app.fetch(request);
    answered.resolve(response.status);
    return response;
  }, 0);
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(
    `POST ${path}/imports HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\nContent-Type: application/octet-stream\r\n\r\nbegun`,
  );
  await begun.promise;
  socket.destroy();
  expect(await answered.promise).toBe(400);
  expect(record.logged.slice(logged)).toEqual([]);
  await close();
});
