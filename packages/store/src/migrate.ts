import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Migration } from 'kysely/migration';
import { ProblemError } from '@benefolio/core';
import * as journalAndPeople from './migrations/0001-journal-and-people.ts';
import * as guide from './migrations/0002-guide.ts';
import * as importRows from './migrations/0003-import-rows.ts';
import type { Db } from './schema.ts';

const migrations: Record<string, Migration> = {
  '0001-journal-and-people': journalAndPeople,
  '0002-guide': guide,
  '0003-import-rows': importRows,
};

/** Problem: newer-version. */
export async function migrate(db: Db): Promise<void> {
  const done = await appliedMigrations(db);
  const unknown = done.find((name) => !(name in migrations));
  if (unknown !== undefined) throw newerVersion(`it has the migration \`${unknown}\``);
  if (done.length === Object.keys(migrations).length) return;
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

export const newerVersion = (how: string): ProblemError =>
  new ProblemError({
    code: 'newer-version',
    status: 409,
    message: `the data was written by a newer version of Benefolio: ${how}; nothing was changed`,
    cure: 'start the newer version, or choose another place',
  });

async function appliedMigrations(db: Db): Promise<string[]> {
  const table = await sql<{ found: boolean }>`
    select to_regclass('kysely_migration') is not null as found`.execute(db);
  if (table.rows[0]?.found !== true) return [];
  const rows = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.rows.map((row) => row.name);
}
