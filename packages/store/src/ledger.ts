import type { Tx } from './schema.ts';

/** The reading of one organization's journal in memory; the caller writes it. */
export type Ledger = {
  /** Called in order for entries read from the database. */
  append: (seq: number, text: string) => void;
  /** Forgets every entry whose `seq` is `size` or more. */
  rollback: (size: number) => void;
};

/** `rows` run in the transaction of the entries; they may be run again, so they do nothing else. */
export type Decision<R> = { texts: string[]; rows?: (tx: Tx) => Promise<void>; receipt: R };

/**
 * Runs synchronously and has appended its own texts to the ledger when it returns, so that the next
 * one sees them. It may be called again when another node wrote first.
 */
export type Decide<L extends Ledger, R> = (
  ledger: L,
  at: { size: number; recordedAt: string },
) => Decision<R>;

export type Writer<L extends Ledger> = {
  /** Resolves when the decision is durable. Problems: what `decide` throws, busy, disk-full, store-failed, unknown-organization. */
  submit: <R>(decide: Decide<L, R>) => Promise<R>;
  /** Runs between two commits, on the ledger brought up to date. */
  read: <R>(use: (ledger: L, size: number) => R) => Promise<R>;
};
