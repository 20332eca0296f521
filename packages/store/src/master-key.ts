import fs from 'node:fs';
import { ProblemError, quote } from '@benefolio/core';
import { layout } from './directory.ts';
import { readText, writeDurably } from './files.ts';

const size = 32;

/** The key of a directory that is being made; a start that was cut off may have left it. Problem: bad-master-key. */
export function makeMasterKey(directory: string, randomBytes: (n: number) => Uint8Array): Uint8Array {
  const { key } = layout(directory);
  if (readText(key) === undefined) writeDurably(key, `${Buffer.from(randomBytes(size)).toString('hex')}\n`);
  return readMasterKey(directory);
}

/** The key of a directory, from then on for its owner only. Problem: bad-master-key. */
export function readMasterKey(directory: string): Uint8Array {
  const { key } = layout(directory);
  // A copy or a backup may have given it to everybody.
  if (process.platform !== 'win32' && (fs.statSync(key).mode & 0o077) !== 0) fs.chmodSync(key, 0o600);
  const text = readText(key)?.trim() ?? '';
  if (!/^[0-9a-f]{64}$/.test(text)) throw badMasterKey(`${quote(key)} does not hold ${size} bytes in hex`);
  return Buffer.from(text, 'hex');
}

/** Problem: bad-master-key. */
export function checkMasterKey(masterKey: Uint8Array | undefined): Uint8Array | undefined {
  if (masterKey === undefined || masterKey.length === size) return masterKey;
  throw badMasterKey(`it has ${masterKey.length} bytes, not ${size}`);
}

const badMasterKey = (why: string): ProblemError =>
  new ProblemError({
    code: 'bad-master-key',
    status: 400,
    message: `the master key cannot be used: ${why}`,
    cure: `restore the ${size} bytes this store was started with`,
  });
