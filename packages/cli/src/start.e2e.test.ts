import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { benefolio, remove, root, start, temporary } from './testing/command.ts';

let cwd: string;
beforeAll(() => {
  cwd = temporary();
});
afterAll(() => remove(cwd));

/** The machine's own Node, which may be older than the one that Benefolio brings. */
const machinesNode = (process.env['PATH'] ?? '')
  .split(':')
  .filter((folder) => !folder.startsWith(root))
  .map((folder) => join(folder, 'node'))
  .find((file) => existsSync(file));

test('it starts, answers, refuses a second one, and SIGTERM closes it; the record is still there', async () => {
  const first = await start(['--port', '0'], { cwd, ...(machinesNode && { by: machinesNode }) });
  try {
    expect(first.out()).toMatch(/listens on http:\/\/127\.0\.0\.1:\d+/);
    expect(first.out()).toContain(join(cwd, 'benefolio-data'));
    // The record is empty: the first thing to do is to tell something.
    expect(first.out()).toMatch(/npx benefolio tell \d{4}-\d\d-\d\d enr-\S+ bought offer core$/m);
    expect(await (await fetch(`${first.url}/healthz`)).json()).toMatchObject({ ok: true });

    // Other commands talk to the server that holds the directory.
    const told = await benefolio('tell 2025-01-06 vs-7 granted level professional', { cwd });
    expect(told).toMatchObject({ code: 0, err: '' });

    const second = await benefolio('start --port 0', { cwd });
    expect(second.code).toBe(2);
    expect(second.err).toMatch(/^benefolio: the directory .* is in use by process \d+/);
    expect(second.err).toContain(first.url);

    const port = new URL(first.url).port;
    const other = await benefolio(`start --data other --port ${port}`, { cwd });
    expect(other.code).toBe(2);
    expect(other.err).toMatch(/the port \d+ of 127\.0\.0\.1 is in use\n {2}\S/);
  } finally {
    first.signal('SIGTERM');
  }
  expect(await first.ended).toMatchObject({ code: 0, err: '' });
  const { code, out } = await benefolio('position --json', { cwd });
  expect({ code, things: JSON.parse(out).lines.map((line: { thing: string }) => line.thing) }).toEqual({
    code: 0,
    things: ['vs-7'],
  });
  // The one that found its port taken left nothing behind.
  expect(existsSync(join(cwd, 'other'))).toBe(false);
});

test('Ctrl-C closes it, and the demo fills an empty record only', async () => {
  const server = await start(['--demo', '--data', 'demo', '--port', '0'], { cwd });
  server.signal('SIGINT');
  expect(await server.ended).toMatchObject({ code: 0 });
  const again = await benefolio('start --demo --data demo --port 0', { cwd });
  expect(again.code).toBe(2);
  expect(again.err).toContain('a demo is told into an empty one');
  expect(again.err).toContain('start without `--demo` to go on');
  // The example that it printed works as it is.
  const words = /npx benefolio (.*)$/m.exec(server.out())?.[1] ?? '';
  expect(words).toContain(`--data ${join(cwd, 'demo')}`);
  const asked = await benefolio(words, { cwd: root });
  expect([0, 1]).toContain(asked.code);
  expect(asked.out).toContain('nothing was written');
});

test('the example that it prints is about what is on record', async () => {
  const events = [
    { thing: 'enr-1', event: 'bought', on: '2025-01-06', offer: 'core' },
    { thing: 'vs-7', event: 'granted', on: '2025-01-06', level: 'professional', under: 'enr-1' },
    { thing: 'zoe', event: 'joined', on: '2025-01-06' },
  ];
  await benefolio(['tell', '--data', 'told', '--event', JSON.stringify(events)], { cwd });
  const server = await start(['--data', 'told', '--port', '0'], { cwd });
  server.signal('SIGINT');
  expect(await server.ended).toMatchObject({ code: 0, err: '' });
  expect(server.out()).toContain(`npx benefolio ask vs-7 assigned to zoe --data ${join(cwd, 'told')}`);
});

test('BENEFOLIO_URL names the server, and one that is not there is a problem', async () => {
  const { code, err } = await benefolio('position', { cwd, env: { BENEFOLIO_URL: 'http://127.0.0.1:9' } });
  expect(code).toBe(2);
  expect(err).toMatch(/^benefolio: `http:\/\/127\.0\.0\.1:9` cannot be reached/);
});

test.each([
  [['start', '--port', 'abc'], 'is no port'],
  [['start', '--data', 'a', '--database', 'b'], 'both `--data` and `--database`'],
  [['start', '--data', 'file'], 'is not a directory'],
  [['tell', '--data', 'file', 'vs-7 released'], 'is not a directory'],
  [['position', '--data', 'file'], 'is not a directory'],
  [['position', '--data', 'file/below'], 'is not a directory'],
  [['start', '--database', 'nonsense'], ''],
])('%j is refused with exit 2', async (args, message) => {
  writeFileSync(join(cwd, 'file'), '');
  const { code, out, err } = await benefolio(args, { cwd });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^benefolio: .+\n {2}.+\n$/);
  expect(err).toContain(message);
});

test('a time zone that is none is a problem at the start', async () => {
  const { code, err } = await benefolio('start --port 0', {
    cwd,
    env: { BENEFOLIO_TIME_ZONE: 'Mars/Olympus' },
  });
  expect({ code, named: err.includes('`Mars/Olympus`') }).toEqual({ code: 2, named: true });
});
