import { randomUUID } from 'node:crypto';
import { takeLock } from '../src/lock.ts';

// Tries for the lock of the directory when told to, says how it went, and holds it until it is ended.
const directory = process.argv[2] ?? '';
process.stdout.write('ready\n');
process.stdin.once('data', () => {
  try {
    takeLock(directory, randomUUID());
    process.stdout.write('won\n');
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
});
