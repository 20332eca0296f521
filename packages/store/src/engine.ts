import type { Db, Tx } from './schema.ts';

// What the rest of the store needs from a database; two files make one: pglite.ts and postgres.ts.
export type Engine = {
  kind: 'pglite' | 'postgres';
  db: Db;
  /** Another process may have written since we looked. */
  shared: boolean;
  /** One transaction that sees only this organization. Only `tx` may be used inside. */
  write: <R>(org: string, use: (tx: Tx) => Promise<R>) => Promise<R>;
  /** The same for reading; without a transaction where the wall does not need one. */
  read: <R>(org: string, use: (db: Db) => Promise<R>) => Promise<R>;
  close: () => Promise<void>;
};
