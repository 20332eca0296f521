import { spawnSync } from 'node:child_process';
import path from 'node:path';

// npm run torture [-- --quick]: breaks the embedded store on purpose and counts what was acknowledged and is gone.
const quick = process.argv.includes('--quick');
const trials: [name: string, script: string, ...args: string[]][] = [
  ['power cuts', 'power-cut.ts', quick ? '2' : '8'],
  ['a full disk', 'disk-full.ts'],
];

const say = (text: string): void => void process.stdout.write(`${text}\n`);
/** A small file system of its own can only be mounted by root, and not in every container. */
const canMount =
  spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' }).status === 0;

let failed = 0;
for (const [name, script, ...args] of trials) {
  if (script === 'disk-full.ts' && !canMount) {
    say(`LEFT OUT ${name}: this machine lets nobody mount a small disk; run it as root on Linux`);
    continue;
  }
  say(`${name}:`);
  const { status } = spawnSync(process.execPath, [path.join(import.meta.dirname, script), ...args], {
    stdio: 'inherit',
  });
  say(`${status === 0 ? 'survived' : 'BROKEN  '} ${name}`);
  if (status !== 0) failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;
