import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, inject } from 'vitest';
import type { Ledger, Writer } from './ledger.ts';
import { openStore } from './open.ts';
import type { StoreOptions, Where } from './open.ts';
import type { Store } from './store.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** From tools/postgres-setup.ts. */
    postgresUrl: string;
  }
}

// What the contract tests share: a fresh place on each engine, and the simplest ledger there is.

export class Texts implements Ledger {
  texts: string[] = [];
  append(_seq: number, text: string): void {
    this.texts.push(text);
  }
  rollback(size: number): void {
    this.texts.length = size;
  }
}

export const masterKey = Buffer.alloc(32, 7);
export const org = 'contoso';

export const optionsFor = (where: Where, now: () => number = Date.now): StoreOptions => ({
  where,
  now,
  randomBytes: (n) => randomBytes(n),
  ...('url' in where ? { masterKey } : {}),
});

export type Place = {
  where: Where;
  open: (now?: () => number) => Promise<Store>;
  remove: () => Promise<void>;
};

const place = (where: Where, remove: () => Promise<void>): Place => ({
  where,
  open: (now) => openStore(optionsFor(where, now)),
  remove,
});

let prepared: Promise<string> | undefined;

/** A directory is slow to make and quick to copy. */
export async function directoryPlace(): Promise<Place & { where: { directory: string } }> {
  prepared ??= prepare();
  const directory = temporary();
  fs.cpSync(await prepared, directory, { recursive: true });
  const where = { directory };
  return { ...place(where, async () => fs.rmSync(directory, { recursive: true, force: true })), where };
}

afterAll(async () => {
  if (prepared !== undefined) fs.rmSync(await prepared, { recursive: true, force: true });
});

async function prepare(): Promise<string> {
  const directory = temporary();
  const store = await openStore(optionsFor({ directory }));
  await store.createOrganization(org);
  await store.close();
  return directory;
}

export const temporary = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'benefolio-store-'));

export async function postgresPlace(): Promise<Place & { where: { url: string } }> {
  const database = `test_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${database}`);
  const url = urlOf(database);
  const where = { url };
  const created = place(where, () => onServer(`drop database ${database} with (force)`));
  const store = await created.open();
  await store.createOrganization(org);
  await store.close();
  return { ...created, where };
}

export function urlOf(database: string, user?: { name: string; password: string }): string {
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${database}`;
  if (user !== undefined) {
    url.username = user.name;
    url.password = user.password;
  }
  return url.href;
}

export const onServer = async (statement: string): Promise<void> => {
  await query(inject('postgresUrl'), statement);
};

export async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

export const engines: [string, () => Promise<Place>][] = [
  ['PGlite', directoryPlace],
  ['PostgreSQL', postgresPlace],
];

export const writerOf = (store: Store): Writer<Texts> => store.writer(org, () => new Texts());

export const tell = (writer: Writer<Texts>, text: string): Promise<number> =>
  writer.submit((ledger, { size }) => {
    ledger.append(size, text);
    return { texts: [text], receipt: size };
  });

/** The problem's code; anything else is shown as it is. */
export async function problemOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'no problem';
  } catch (error) {
    return error instanceof Error && 'code' in error && 'cure' in error ? String(error.code) : String(error);
  }
}
