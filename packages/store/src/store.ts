import type { Engine } from './engine.ts';
import { guidesOf } from './guides.ts';
import type { Guides } from './guides.ts';
import { importsOf } from './imports.ts';
import type { Imports } from './imports.ts';
import type { Ledger, Writer } from './ledger.ts';
import type { Lock } from './lock.ts';
import { peopleOf } from './people.ts';
import type { People } from './people.ts';
import { entriesFrom, leafHashes, readHead } from './reader.ts';
import type { StoredEntry } from './reader.ts';
import { receiptsOf } from './receipts.ts';
import type { Receipts } from './receipts.ts';
import { signersOf } from './signer.ts';
import type { Signers } from './signer.ts';
import { writersOn } from './writers.ts';

export type Store = {
  kind: 'pglite' | 'postgres';
  organizations: () => Promise<string[]>;
  /** Does nothing when it is there. */
  createOrganization: (org: string) => Promise<void>;
  /** One per organization and process. */
  writer: <L extends Ledger>(org: string, newLedger: () => L) => Writer<L>;
  /** At most `limit` entries, beginning with `seq` = `from`. */
  readEntries: (org: string, from: number, limit: number) => Promise<StoredEntry[]>;
  /** 32 bytes per entry, in order, made anew from the texts. Problem: unknown-organization. */
  leafHashes: (org: string) => Promise<Uint8Array>;
  /** Problem: unknown-organization. */
  head: (org: string) => Promise<{ size: number; frontier: Uint8Array[] }>;
  people: People;
  receipts: Receipts;
  imports: Imports;
  guides: Guides;
  signer: Signers;
  /** Writes where the server answers into the directory's lock; nothing for a URL. */
  announce: (url: string) => void;
  /** Waits for what is queued, closes, gives the directory back. */
  close: () => Promise<void>;
};

type Parts = {
  now: () => number;
  randomBytes: (n: number) => Uint8Array;
  masterKey: Uint8Array | undefined;
  lock: Lock | undefined;
};

export function makeStore(engine: Engine, parts: Parts): Store {
  const writers = writersOn(engine, parts);
  let closing: Promise<void> | undefined;
  return {
    kind: engine.kind,
    organizations: () => organizations(engine),
    createOrganization: (org) => createOrganization(engine, org, parts.now()),
    writer: writers.of,
    readEntries: (org, from, limit) => engine.read(org, (db) => entriesFrom(db, org, { from, limit })),
    leafHashes: (org) => leafHashes(engine, org),
    head: async (org) => {
      const { size, frontier } = await engine.read(org, (db) => readHead(db, org));
      return { size, frontier };
    },
    people: peopleOf(engine),
    receipts: receiptsOf(engine, parts.now),
    imports: importsOf(engine),
    guides: guidesOf(engine),
    signer: signersOf(engine, parts),
    announce: (url) => parts.lock?.announce(url),
    close: () => {
      closing ??= writers
        .finish()
        .then(() => engine.close())
        .finally(() => parts.lock?.release());
      return closing;
    },
  };
}

// The list of organizations stands outside the wall, so it is asked with none set.
async function organizations(engine: Engine): Promise<string[]> {
  const rows = await engine.read('', (db) =>
    db.selectFrom('organization').select('org').orderBy('org').execute(),
  );
  return rows.map(({ org }) => org);
}

async function createOrganization(engine: Engine, org: string, now: number): Promise<void> {
  const head = { org, size: 0, frontier: Buffer.alloc(0), last_recorded_at: '' };
  await engine.write(org, async (tx) => {
    await tx
      .insertInto('organization')
      .values({ org, created_at: new Date(now).toISOString() })
      .onConflict((oc) => oc.doNothing())
      .execute();
    await tx
      .insertInto('head')
      .values(head)
      .onConflict((oc) => oc.doNothing())
      .execute();
  });
}
