import { ProblemError, holdsKey, quote } from '@benefolio/core';
import type { Tx } from '@benefolio/store';
import type { Context } from 'hono';
import type { Desk, Office } from './desk.ts';
import { sha256 } from './hash.ts';
import { keyIn } from './secret.ts';

/** What a call answered the first time. */
type Answered = { status: number; text: string };

/** Keeps the answer in the transaction of what it answers for; absent where the caller gave no key. */
export type Keep = ((tx: Tx, answered: Answered) => Promise<void>) | undefined;

const keyShape = /^[\x21-\x7e]{1,200}$/;

/**
 * Runs a call that writes, or gives back what it answered the first time under the same `Idempotency-Key`.
 * A call that failed wrote nothing and left no answer.
 * @throws ProblemError `idempotency-key-reused` when the key came with another request; `bad-idempotency-key`, and
 * `wrong-value` when it holds a product key
 */
export async function once(
  c: Context,
  { office, desk }: { office: Office; desk: Desk },
  run: (keep: Keep) => Promise<string>,
): Promise<string> {
  const key = c.req.header('idempotency-key');
  if (key === undefined) return run(undefined);
  if (holdsKey(key)) throw keyIn('the idempotency key', 'use another one, for example a UUID');
  if (!keyShape.test(key)) throw badKey(key);
  const bodyHash = await hashOf(c);
  const { receipts } = office.store;
  const before = async (): Promise<string | undefined> => {
    const found = await receipts.find(desk.org, key);
    if (!found) return undefined;
    if (found.bodyHash !== bodyHash) throw reused(key);
    c.header('Idempotent-Replay', 'true');
    return found.receipt;
  };
  const first = await before();
  if (first !== undefined) return first;
  try {
    return await run((tx, { status, text }) =>
      receipts.insert(tx, desk.org, { key, bodyHash, status, receipt: text }),
    );
  } catch (error) {
    // The same call may have come twice at once; then the other one wrote, and its answer is ours.
    const other = error instanceof ProblemError ? await before() : undefined;
    if (other === undefined) throw error;
    return other;
  }
}

/** Of all that makes a call what it is. */
async function hashOf(c: Context): Promise<string> {
  const { pathname, search } = new URL(c.req.url);
  const body = new Uint8Array(await c.req.arrayBuffer());
  return sha256(`${c.req.method} ${pathname}${search}\n`, body).toHex();
}

const badKey = (key: string): ProblemError =>
  new ProblemError({
    code: 'bad-idempotency-key',
    message: `${quote(key)} cannot be an idempotency key`,
    cure: 'use up to 200 visible characters, for example a UUID',
  });

const reused = (key: string): ProblemError =>
  new ProblemError({
    code: 'idempotency-key-reused',
    status: 422,
    message: `the idempotency key ${quote(key)} came with another request before`,
    cure: 'use a new key for a new request',
  });
