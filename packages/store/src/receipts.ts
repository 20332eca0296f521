import type { Engine } from './engine.ts';
import type { Tx } from './schema.ts';

// What an idempotency key was answered the first time.
export type ReceiptRow = { key: string; bodyHash: string; status: number; receipt: string };

export type Receipts = {
  find: (org: string, key: string) => Promise<(ReceiptRow & { createdAt: string }) | undefined>;
  /** Problem, when committed: idempotency-key-used. */
  insert: (tx: Tx, org: string, row: ReceiptRow) => Promise<void>;
};

export function receiptsOf(engine: Engine, now: () => number): Receipts {
  return {
    find: (org, key) =>
      engine.read(org, (db) =>
        db
          .selectFrom('receipt')
          .select(['key', 'body_hash as bodyHash', 'status', 'receipt', 'created_at as createdAt'])
          .where('org', '=', org)
          .where('key', '=', key)
          .executeTakeFirst(),
      ),
    insert: async (tx, org, { key, bodyHash, status, receipt }) => {
      const created_at = new Date(now()).toISOString();
      await tx
        .insertInto('receipt')
        .values({ org, key, body_hash: bodyHash, status, receipt, created_at })
        .execute();
    },
  };
}
