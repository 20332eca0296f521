import { createHash } from 'node:crypto';
import type { Hash } from '@benefolio/core';

/** SHA-256 of its parts, one after another. */
export const sha256: Hash = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};
