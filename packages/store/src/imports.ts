import { ProblemError } from '@benefolio/core';
import type { Engine } from './engine.ts';
import type { Db, Tx } from './schema.ts';

export type ImportStatus = 'previewed' | 'accepted';
export type ImportRow = {
  id: string;
  fileHash: string;
  fileName: string;
  format: string;
  createdAt: string;
  status: ImportStatus;
  /** JSON; what a list shows of it. */
  summary: string;
  /** JSON; as large as the file. */
  proposal: string;
  /** JSON; null until accepted. */
  receipt: string | null;
};

/** An import without what is as large as its file. */
export type ImportLine = Omit<ImportRow, 'proposal' | 'receipt'>;
export type AcceptedImport = { id: string; summary: string; receipt: string };

export type Imports = {
  /** Problem: import-exists. */
  insert: (org: string, row: ImportRow) => Promise<void>;
  find: (org: string, id: string) => Promise<ImportRow | undefined>;
  /** The latest with this file. */
  byHash: (org: string, fileHash: string, status: ImportStatus) => Promise<ImportRow | undefined>;
  /** Oldest first. */
  list: (org: string) => Promise<ImportLine[]>;
  /** Inside a decision's `rows`. Problem: import-not-open, when it is accepted already or not there. */
  markAccepted: (tx: Tx, org: string, accepted: AcceptedImport) => Promise<void>;
};

export function importsOf(engine: Engine): Imports {
  return {
    insert: (org, row) =>
      engine.write(org, async (tx) => {
        const { fileHash: file_hash, fileName: file_name, createdAt: created_at, ...rest } = row;
        await tx
          .insertInto('import')
          .values({ org, file_hash, file_name, created_at, ...rest })
          .execute();
      }),
    find: (org, id) => engine.read(org, (db) => select(db, org).where('id', '=', id).executeTakeFirst()),
    byHash: (org, fileHash, status) =>
      engine.read(org, (db) =>
        select(db, org)
          .where('file_hash', '=', fileHash)
          .where('status', '=', status)
          .orderBy('created_at', 'desc')
          .limit(1)
          .executeTakeFirst(),
      ),
    list: (org) => engine.read(org, (db) => lines(db, org).orderBy('created_at').orderBy('id').execute()),
    markAccepted,
  };
}

const lines = (db: Db, org: string) =>
  db
    .selectFrom('import')
    .select(['id', 'file_hash as fileHash', 'file_name as fileName', 'format', 'created_at as createdAt'])
    .select(['status', 'summary'])
    .where('org', '=', org);
const select = (db: Db, org: string) => lines(db, org).select(['proposal', 'receipt']);

const markAccepted: Imports['markAccepted'] = async (tx, org, { id, summary, receipt }) => {
  const marked = await tx
    .updateTable('import')
    .set({ status: 'accepted', summary, receipt })
    .where('org', '=', org)
    .where('id', '=', id)
    .where('status', '=', 'previewed')
    .executeTakeFirst();
  if (marked.numUpdatedRows === 1n) return;
  throw new ProblemError({
    code: 'import-not-open',
    status: 409,
    message: `there is no import \`${id}\` waiting to be accepted`,
    cure: 'preview the file again, or look at the receipt of the accepted import',
  });
};
