import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@benefolio/store';
import type { Store } from '@benefolio/store';
import { createApp } from '../app.ts';
import { demoOn } from '../demo.ts';
import type { Outside } from '../desk.ts';

export type Answer = { status: number; body: any; text: string; headers: Headers }; // eslint-disable-line typescript/no-explicit-any -- a test looks into whatever came back

export type TestRecord = {
  store: Store;
  outside: Outside;
  /** Lines that the application logged. */
  logged: string[];
  /** Moves the clock. */
  at: (instant: string) => void;
  app: ReturnType<typeof createApp>;
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Answer>;
  /** Tells in the words of a story, and insists. */
  tell: (...lines: string[]) => Promise<void>;
  close: () => Promise<void>;
};

/** A real record in a temporary directory, with a clock that stands still. */
export async function testRecord(
  instant = '2025-06-01T10:00:00.000Z',
  more: Partial<Outside> = {},
): Promise<TestRecord> {
  const directory = mkdtempSync(join(tmpdir(), 'benefolio-server-'));
  let now = Date.parse(instant);
  const bytes = (n: number): Uint8Array => new Uint8Array(randomBytes(n));
  const store = await openStore({ where: { directory }, now: () => now, randomBytes: bytes });
  await store.createOrganization('main');
  const logged: string[] = [];
  const demo = demoOn(() => outside, {
    story: () => readFileSync(new URL('../../../../examples/demo.story', import.meta.url), 'utf8'),
    at: (moved) => void (now = moved ?? Date.parse(instant)),
  });
  const outside: Outside = {
    store,
    demo,
    now: () => now,
    newId: randomUUID,
    randomBytes: bytes,
    release: '0.0.0-test',
    zone: 'UTC',
    log: (line) => logged.push(line),
    ...more,
  };
  const app = createApp(outside);
  const call = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await app.request(`http://localhost${path}`, init);
    const text = await response.text();
    const isJson = /[/+]json$/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      body: isJson ? JSON.parse(text) : undefined,
      text,
      headers: response.headers,
    };
  };
  const json = { 'content-type': 'application/json' };
  const record: TestRecord = {
    store,
    outside,
    logged,
    app,
    at: (moved) => (now = Date.parse(moved)),
    get: (path, headers = {}) => call(path, { headers }),
    post: (path, body, headers = {}) =>
      call(path, {
        method: 'POST',
        headers: { ...json, ...headers },
        body: body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body),
      }),
    tell: async (...lines) => {
      for (const words of lines) {
        const { status, text } = await record.post('/v1/orgs/main/tell', { words });
        if (status !== 201) throw new Error(`${words}: ${text}`);
      }
    },
    close: async () => {
      await store.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  return record;
}
