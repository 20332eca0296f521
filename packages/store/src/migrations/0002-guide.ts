import { sql } from 'kysely';
import type { Kysely } from 'kysely';

const statements = [
  // Copies of the Guide that people registered. The text is Microsoft's: it is shown here and goes nowhere else.
  `create table guide (
     org text not null,
     hash text not null,
     form text not null check (form in ('text', 'pdf')),
     registered_at text not null,
     registered_by text not null,
     original bytea not null,
     text text not null,
     primary key (org, hash))`,
  `alter table guide enable row level security`,
  `alter table guide force row level security`,
  `create policy own_organization on guide
     using (org = current_setting('benefolio.org', true))
     with check (org = current_setting('benefolio.org', true))`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
