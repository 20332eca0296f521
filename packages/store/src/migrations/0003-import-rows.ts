import { sql } from 'kysely';
import type { Kysely } from 'kysely';

const statements = [
  // What became of the rows of a file, in parts that are read by themselves: a file may have very many.
  `create table import_part (
     org text not null,
     id text not null,
     tab text not null check (tab in ('new', 'changed', 'unchanged', 'refused')),
     part integer not null,
     rows text not null,
     primary key (org, id, tab, part))`,
  `alter table import_part enable row level security`,
  `alter table import_part force row level security`,
  `create policy own_organization on import_part
     using (org = current_setting('benefolio.org', true))
     with check (org = current_setting('benefolio.org', true))`,
  `alter table import drop constraint import_status_check`,
  `alter table import add constraint import_status_check check (status in ('previewed', 'accepted', 'undone'))`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
