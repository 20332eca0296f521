import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const launcher = fileURLToPath(new URL('../../../../node_modules/.bin/benefolio', import.meta.url));
export const root = fileURLToPath(new URL('../../../..', import.meta.url));

export type Done = { code: number | null; out: string; err: string };
type How = { cwd: string; input?: string | Uint8Array; env?: Record<string, string>; by?: string };

/** The environment without what would point a test at somebody's record. */
export const cleanEnv = (more: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('BENEFOLIO_'))),
  BENEFOLIO_TIME_ZONE: 'UTC',
  ...more,
});

function begin(args: readonly string[], { cwd, env, by }: How): ChildProcess {
  return spawn(by ?? process.execPath, [launcher, ...args], { cwd, env: cleanEnv(env) });
}

export function gather(child: ChildProcess): Promise<Done> {
  const done: Done = { code: null, out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (done.out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (done.err += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...done, code }));
  });
}

/** Runs the real command to its end. */
export function benefolio(args: string | readonly string[], how: How): Promise<Done> {
  const child = begin(typeof args === 'string' ? args.split(' ') : args, how);
  child.stdin?.end(how.input ?? '');
  return gather(child);
}

export type Started = {
  url: string;
  out: () => string;
  signal: (name: NodeJS.Signals) => void;
  ended: Promise<Done>;
};

/** Starts a server and waits until it says what to do next. */
export async function start(args: readonly string[], how: How): Promise<Started> {
  const child = begin(['start', ...args], how);
  const ended = gather(child);
  let out = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (text: string) => {
      out += text;
      const found = /listens on (\S+)/.exec(out)?.[1];
      if (found && /^next/m.test(out)) resolve(found);
    });
    void ended.then(({ err }) => reject(new Error(`it did not start: ${err}`)));
  });
  return { url, out: () => out, signal: (name) => void child.kill(name), ended };
}

export const temporary = (): string => mkdtempSync(join(tmpdir(), 'benefolio-cli-'));
export const remove = (directory: string): void => rmSync(directory, { recursive: true, force: true });
