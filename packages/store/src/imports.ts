import { ProblemError } from '@benefolio/core';
import type { Engine } from './engine.ts';
import type { Db, ImportTab, Tx } from './schema.ts';

export type ImportStatus = 'previewed' | 'accepted' | 'undone';
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

/** Some rows of a file, as JSON: the `part`th piece of one tab. */
export type ImportPart = { tab: ImportTab; part: number; rows: string };

/** An import without what is as large as its file. */
export type ImportLine = Omit<ImportRow, 'proposal' | 'receipt'>;
type Said = { id: string; summary: string; receipt: string };
export type AcceptedImport = Said & { parts: readonly ImportPart[] };

export type Previewed = {
  row: ImportRow;
  parts: readonly ImportPart[];
  /** The preview that gives way to it. */
  insteadOf?: string | undefined;
};

export type Imports = {
  /** In one transaction with what is written beside it. Problems: import-exists; import-not-open, of the other. */
  insert: (org: string, preview: Previewed, beside?: (tx: Tx) => Promise<void>) => Promise<void>;
  find: (org: string, id: string) => Promise<ImportRow | undefined>;
  /** The latest with this file. */
  byHash: (org: string, fileHash: string, status: ImportStatus) => Promise<ImportRow | undefined>;
  /** Oldest first. */
  list: (org: string) => Promise<ImportLine[]>;
  /** The rows of one part; undefined behind the last. */
  part: (org: string, id: string, at: { tab: ImportTab; part: number }) => Promise<string | undefined>;
  /** Forgets a preview and its file. Problem: import-not-open, when it is accepted already or not there. */
  remove: (org: string, id: string) => Promise<void>;
  /** Inside a decision's `rows`. Problem: import-not-open, when it is accepted already or not there. */
  markAccepted: (tx: Tx, org: string, accepted: AcceptedImport) => Promise<void>;
  /** Inside a decision's `rows`. Problem: import-not-open, when it is not accepted, or undone already. */
  markUndone: (tx: Tx, org: string, undone: Said) => Promise<void>;
};

export function importsOf(engine: Engine): Imports {
  return {
    insert: (org, { row, parts, insteadOf }, beside) =>
      engine.write(org, async (tx) => {
        if (insteadOf !== undefined) await remove(tx, org, insteadOf);
        const { fileHash: file_hash, fileName: file_name, createdAt: created_at, ...rest } = row;
        await tx
          .insertInto('import')
          .values({ org, file_hash, file_name, created_at, ...rest })
          .execute();
        await insertParts(tx, org, { id: row.id, parts });
        await beside?.(tx);
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
    part: async (org, id, { tab, part }) => {
      const found = await engine.read(org, (db) =>
        db
          .selectFrom('import_part')
          .select('rows')
          .where('org', '=', org)
          .where('id', '=', id)
          .where('tab', '=', tab)
          .where('part', '=', part)
          .executeTakeFirst(),
      );
      return found?.rows;
    },
    remove: (org, id) => engine.write(org, (tx) => remove(tx, org, id)),
    markAccepted: async (tx, org, { parts, ...said }) => {
      await mark(tx, org, { ...said, from: 'previewed', to: 'accepted' });
      await deleteParts(tx, org, said.id);
      await insertParts(tx, org, { id: said.id, parts });
    },
    markUndone: (tx, org, said) => mark(tx, org, { ...said, from: 'accepted', to: 'undone' }),
  };
}

const lines = (db: Db, org: string) =>
  db
    .selectFrom('import')
    .select(['id', 'file_hash as fileHash', 'file_name as fileName', 'format', 'created_at as createdAt'])
    .select(['status', 'summary'])
    .where('org', '=', org);
const select = (db: Db, org: string) => lines(db, org).select(['proposal', 'receipt']);

async function insertParts(
  tx: Tx,
  org: string,
  { id, parts }: { id: string; parts: readonly ImportPart[] },
): Promise<void> {
  for (const part of parts)
    await tx
      .insertInto('import_part')
      .values({ org, id, ...part })
      .execute();
}

const deleteParts = (tx: Tx, org: string, id: string): Promise<unknown> =>
  tx.deleteFrom('import_part').where('org', '=', org).where('id', '=', id).execute();

async function remove(tx: Tx, org: string, id: string): Promise<void> {
  const gone = await tx
    .deleteFrom('import')
    .where('org', '=', org)
    .where('id', '=', id)
    .where('status', '=', 'previewed')
    .executeTakeFirst();
  if (gone.numDeletedRows !== 1n) throw notOpen(id, 'waiting to be accepted');
  await deleteParts(tx, org, id);
}

type Move = Said & { from: ImportStatus; to: ImportStatus };

async function mark(tx: Tx, org: string, { id, summary, receipt, from, to }: Move): Promise<void> {
  const marked = await tx
    .updateTable('import')
    .set({ status: to, summary, receipt })
    .where('org', '=', org)
    .where('id', '=', id)
    .where('status', '=', from)
    .executeTakeFirst();
  if (marked.numUpdatedRows !== 1n)
    throw notOpen(id, to === 'accepted' ? 'waiting to be accepted' : 'that could be undone');
}

const notOpen = (id: string, what: string): ProblemError =>
  new ProblemError({
    code: 'import-not-open',
    status: 409,
    message: `there is no import \`${id}\` ${what}`,
    cure: 'preview the file again, or look at the receipt of the import',
  });
