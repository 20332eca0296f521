import { ProblemError, quote } from '@benefolio/core';

/** A call that came with a key, and the hash of all that makes it what it is. */
export type Keyed = { key: string; bodyHash: string };

/** @throws ProblemError `idempotency-key-reused` when the key came with another request */
export function sameCall({ key, bodyHash }: Keyed, before: Pick<Keyed, 'bodyHash'>): void {
  if (before.bodyHash !== bodyHash) throw reused(key);
}

const reused = (key: string): ProblemError =>
  new ProblemError({
    code: 'idempotency-key-reused',
    status: 422,
    message: `the idempotency key ${quote(key)} came with another request before`,
    cure: 'use a new key for a new request',
  });
