import { hashSize, leafHash } from '@benefolio/core';
import type { Engine } from './engine.ts';
import { sha256 } from './hash.ts';
import { unknownOrganization } from './problems.ts';
import type { Db } from './schema.ts';

export type StoredEntry = { seq: number; text: string };
export type Head = { size: number; frontier: Uint8Array[]; lastRecordedAt: string };

export const pageSize = 10_000;

export async function entriesFrom(
  db: Db,
  org: string,
  page: { from: number; limit: number },
): Promise<StoredEntry[]> {
  const rows = await db
    .selectFrom('entry')
    .select(['seq', 'text'])
    .where('org', '=', org)
    .where('seq', '>=', page.from)
    // A range and not a limit: without statistics PGlite would sort the whole rest of the journal on the disk.
    .where('seq', '<', page.from + page.limit)
    .orderBy('seq')
    .execute();
  rows.forEach(({ seq }, n) => {
    if (seq !== page.from + n) throw new Error(`the journal of ${org} has no entry ${page.from + n}`);
  });
  return rows;
}

/** Problem: unknown-organization. */
export async function readHead(db: Db, org: string): Promise<Head> {
  const row = await db
    .selectFrom('head')
    .select(['size', 'frontier', 'last_recorded_at'])
    .where('org', '=', org)
    .executeTakeFirst();
  if (row === undefined) throw unknownOrganization(org);
  return { size: row.size, frontier: splitHashes(row.frontier), lastRecordedAt: row.last_recorded_at };
}

/** All leaf hashes, one after another, made anew from the texts. Problem: unknown-organization. */
export async function leafHashes(engine: Engine, org: string): Promise<Uint8Array> {
  const { size } = await engine.read(org, (db) => readHead(db, org));
  const leaves = new Uint8Array(size * hashSize);
  for (let from = 0; from < size; from += pageSize) {
    const limit = Math.min(pageSize, size - from);
    const page = await engine.read(org, (db) => entriesFrom(db, org, { from, limit }));
    if (page.length !== limit) throw new Error(`the journal of ${org} ends before its head says`);
    for (const { seq, text } of page) leaves.set(leafHash(sha256, text), seq * hashSize);
  }
  return leaves;
}

function splitHashes(bytes: Uint8Array): Uint8Array[] {
  const hashes: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += hashSize) hashes.push(bytes.slice(at, at + hashSize));
  return hashes;
}
