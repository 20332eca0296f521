import { sql } from 'kysely';
import type { Kysely } from 'kysely';

const tables = [
  `create table organization (
     org text primary key,
     created_at text not null)`,
  `create table head (
     org text primary key references organization (org),
     size bigint not null,
     frontier bytea not null,
     last_recorded_at text not null)`,
  `create table entry (
     org text not null,
     seq bigint not null,
     text text not null,
     recorded_at text not null,
     primary key (org, seq))`,
  `create table person (
     org text not null,
     id text not null,
     handle text not null,
     name text,
     mail text,
     salt bytea not null,
     commitment text not null,
     primary key (org, id),
     constraint person_handle unique (org, handle))`,
  `create unique index person_mail on person (org, lower(mail)) where mail is not null`,
  `create table receipt (
     org text not null,
     key text not null,
     body_hash text not null,
     status integer not null,
     receipt text not null,
     created_at text not null,
     primary key (org, key))`,
  `create table import (
     org text not null,
     id text not null,
     file_hash text not null,
     file_name text not null,
     format text not null,
     created_at text not null,
     status text not null check (status in ('previewed', 'accepted')),
     summary text not null,
     proposal text not null,
     receipt text,
     primary key (org, id))`,
  `create index import_file on import (org, file_hash)`,
  `create table signer (
     org text primary key,
     name text not null,
     public_key bytea not null,
     sealed_private_key bytea not null)`,
];

// ALWAYS: it also fires for a session that replays, where ordinary triggers sleep.
const guard = [
  `create function entry_is_never_changed() returns trigger language plpgsql as $$
   begin
     raise exception 'an entry of the journal is never changed or removed (% refused)', tg_op
       using errcode = 'restrict_violation', hint = 'add an entry that corrects it';
   end $$`,
  `create trigger entry_is_never_changed before update or delete or truncate on entry
     for each statement execute function entry_is_never_changed()`,
  `alter table entry enable always trigger entry_is_never_changed`,
];

// FORCE: the owner of the tables obeys too; only a superuser or BYPASSRLS role does not.
const behindTheWall = ['head', 'entry', 'person', 'receipt', 'import', 'signer'];
const walls = behindTheWall.flatMap((table) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy own_organization on ${table}
     using (org = current_setting('benefolio.org', true))
     with check (org = current_setting('benefolio.org', true))`,
]);

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...tables, ...guard, ...walls]) await sql.raw(statement).execute(db);
}
