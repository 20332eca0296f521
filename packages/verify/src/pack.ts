import { zipSync } from 'fflate';
import type { ZipOptions } from 'fflate';
import { ProblemError } from '@benefolio/core';
import type { EvidenceFiles } from '@benefolio/core';
import { limits } from './zip.ts';

/** Hashes do not become smaller. */
const stored = new Set(['leaves.bin']);

/**
 * Packs files into one zip archive; the same files give the same bytes.
 * @throws ProblemError `too-large` when a verifier would refuse to unpack it
 */
export function packFiles(files: EvidenceFiles): Uint8Array {
  const encoder = new TextEncoder();
  const entries = [...files]
    .map(
      ([name, content]) => [name, typeof content === 'string' ? encoder.encode(content) : content] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const total = entries.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  if (total > limits.bytes) {
    throw new ProblemError({
      code: 'too-large',
      message: `the pack would hold ${total} bytes, more than ${limits.bytes}`,
      cure: 'end the period on an earlier day',
    });
  }
  // zip knows no time zone: the first day it can tell, by whatever clock this machine has.
  const mtime = new Date(1980, 0, 1);
  const options = (name: string): ZipOptions => ({ level: stored.has(name) ? 0 : 6, mtime });
  return zipSync(Object.fromEntries(entries.map(([name, bytes]) => [name, [bytes, options(name)]])));
}
