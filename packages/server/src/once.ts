import { ProblemError, holdsKey, quote } from '@benefolio/core';
import type { Tx } from '@benefolio/store';
import type { Context } from 'hono';
import type { Desk, Office } from './desk.ts';
import { sha256 } from './hash.ts';
import { sameCall } from './keyed.ts';
import type { Keyed } from './keyed.ts';
import { keyIn } from './secret.ts';

/** What a call answered the first time. */
type Answered = { status: number; text: string };

/** Keeps the answer in the transaction of what it answers for; absent where the caller gave no key. */
export type Keep = ((tx: Tx, answered: Answered) => Promise<void>) | undefined;

const keyShape = /^[\x21-\x7e]{1,200}$/;

/** Undefined without a key. */
type Asked = Keyed | undefined;
type Work = { office: Office; desk: Desk; asked: Asked };

/**
 * The `Idempotency-Key` of a call. `content` is what it brings, where its bytes are not the same each time: those of a
 * form differ by what parts its fields.
 * @throws ProblemError `bad-idempotency-key`, and `wrong-value` when it holds a product key
 */
export async function askedOf(c: Context, content?: readonly (string | Uint8Array)[]): Promise<Asked> {
  const key = c.req.header('idempotency-key');
  if (key === undefined) return undefined;
  if (holdsKey(key)) throw keyIn('the idempotency key', 'use another one, for example a UUID');
  if (!keyShape.test(key)) throw badKey(key);
  const { pathname, search } = new URL(c.req.url);
  const parts = content ?? [new Uint8Array(await c.req.arrayBuffer())];
  return { key, bodyHash: sha256(`${c.req.method} ${pathname}${search}\n`, ...parts).toHex() };
}

/** What a call answered before under its key. @throws ProblemError `idempotency-key-reused` */
export async function answeredBefore({ office, desk, asked }: Work): Promise<string | undefined> {
  if (!asked) return undefined;
  const found = await office.store.receipts.find(desk.org, asked.key);
  if (!found) return undefined;
  sameCall(asked, found);
  return found.receipt;
}

/**
 * Runs a call that writes, or gives back what it answered the first time under the same key. A call that failed wrote
 * nothing and left no answer.
 * @throws ProblemError `idempotency-key-reused`
 */
export async function runOnce(
  work: Work,
  run: (keep: Keep) => Promise<string>,
): Promise<{ text: string; isReplay: boolean }> {
  const { office, desk, asked } = work;
  if (!asked) return { text: await run(undefined), isReplay: false };
  const first = await answeredBefore(work);
  if (first !== undefined) return { text: first, isReplay: true };
  const keep: Keep = (tx, { status, text }) =>
    office.store.receipts.insert(tx, desk.org, { ...asked, status, receipt: text });
  try {
    return { text: await run(keep), isReplay: false };
  } catch (error) {
    // The same call may have come twice at once; then the other one wrote, and its answer is ours.
    const other = error instanceof ProblemError ? await answeredBefore(work) : undefined;
    if (other === undefined) throw error;
    return { text: other, isReplay: true };
  }
}

/** Answers a call that writes, once under its key. @throws ProblemError as `askedOf` and `runOnce` */
export async function once(
  c: Context,
  { office, desk }: { office: Office; desk: Desk },
  run: (keep: Keep) => Promise<string>,
): Promise<string> {
  const { text, isReplay } = await runOnce({ office, desk, asked: await askedOf(c) }, run);
  if (isReplay) c.header(replayed, 'true');
  return text;
}

/** Says that an answer is that of the first time. */
export const replayed = 'Idempotent-Replay';

const badKey = (key: string): ProblemError =>
  new ProblemError({
    code: 'bad-idempotency-key',
    message: `${quote(key)} cannot be an idempotency key`,
    cure: 'use up to 200 visible characters, for example a UUID',
  });
