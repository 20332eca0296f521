// Checks the types of every workspace by its own tsconfig: core's has neither Node nor a browser in it.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tidy.ts';

const projects = globSync(['packages/*/tsconfig*.json', 'tools/tsconfig.json', 'bench/tsconfig.json'], {
  cwd: root,
});
const tsc = join(root, 'node_modules/.bin/tsc');
if (!existsSync(tsc)) throw new Error('TypeScript is not installed: run npm ci');

const failed = projects.sort().filter((project) => {
  const { status } = spawnSync(tsc, ['-p', project], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status !== 0;
});
if (projects.length < 8) throw new Error(`only ${projects.length} projects were found`);
if (failed.length > 0) {
  console.error(`types are wrong in ${failed.join(', ')}`);
  process.exitCode = 1;
}
