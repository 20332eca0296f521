import { spawn } from 'node:child_process';
import { cleanEnv, gather, launcher } from './command.ts';
import type { Done } from './command.ts';

/** What is typed when the terminal shows a text; the first is typed at once. */
export type Typed = { at: string; keys: string };

/** Runs the real command at a terminal of script(1) and types. */
export async function atTerminal(
  args: readonly string[],
  cwd: string,
  typed: readonly Typed[],
): Promise<Done> {
  const line = [process.execPath, launcher, ...args].join(' ');
  const child = spawn('script', ['-qec', line, '/dev/null'], { cwd, env: cleanEnv({ NO_COLOR: '1' }) });
  const rest = [...typed];
  let seen = '';
  child.stdout.on('data', (text: Buffer | string) => {
    seen += text.toString();
    const [next] = rest;
    if (next === undefined || !seen.includes(next.at)) return;
    rest.shift();
    seen = '';
    child.stdin.write(next.keys);
  });
  while (rest[0]?.at === '') child.stdin.write(rest.shift()?.keys ?? '');
  return gather(child);
}
