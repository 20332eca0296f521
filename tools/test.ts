// `npm test`: everything, in the order in which it is cheapest to fail. Nothing is skipped.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './tidy.ts';

const scratch = mkdtempSync(join(tmpdir(), 'benefolio-test-'));
const report = join(scratch, 'vitest.json');

const steps: [name: string, command: string, ...args: string[]][] = [
  ['format', 'oxfmt', '--check'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings'],
  ['types', 'node', 'tools/types.ts'],
  ['tests', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ['torture, in short', 'node', 'packages/store/torture/main.ts', '--quick'],
  ['bench, in short', 'node', 'bench/main.ts', '--quick'],
];

let failed = 0;
for (const [name, command, ...args] of steps) {
  const began = performance.now();
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  if (status !== 0) failed += 1;
  console.log(
    `${status === 0 ? 'ok    ' : 'FAILED'} ${name} ${((performance.now() - began) / 1000).toFixed(1)} s`,
  );
}

const counted = (): { passed: number; failed: number } => {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
};
const tests = counted();
rmSync(scratch, { recursive: true, force: true });
console.log(`${tests.passed + steps.length - failed} passed, ${tests.failed + failed} failed`);
process.exitCode = failed > 0 || tests.passed === 0 ? 1 : 0;
