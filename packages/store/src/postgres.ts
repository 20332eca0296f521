import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, types } from 'pg';
import { ProblemError } from '@benefolio/core';
import type { Engine } from './engine.ts';
import { errorCode } from './files.ts';
import { asProblem } from './problems.ts';
import type { Db, Tables, Tx } from './schema.ts';

const oldest = 15;
const int8 = 20;
const connections = 10;
const patience = 10_000;

// pg gives a bigint as text; the sizes here are far below 2^53.
const withNumbers = {
  getTypeParser: (id: number, format: 'text' | 'binary' = 'text') =>
    id === int8 ? Number : types.getTypeParser(id, format === 'text' ? 'text' : 'binary'),
};

/** Problems: bad-database-url, database-unreachable, database-refused, database-missing, database-too-old. */
export async function connectPostgres(url: string): Promise<Engine> {
  const place = placeOf(url);
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: patience,
    application_name: 'benefolio',
    types: withNumbers,
  });
  // Without a listener a connection that breaks would end the process: one that is idle, and one that is at work and
  // waits for us. The next query on it fails, and says so.
  pool.on('error', () => {});
  pool.on('connect', (connection) => connection.on('error', () => {}));
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(waitForDisk);
      },
    }),
  });
  try {
    await checkVersion(db);
    return engine(db, await obeysTheWall(db));
  } catch (error) {
    await db.destroy().catch(() => {});
    throw refused(error, place);
  }
}

// "Resolves when durable" must hold even where an administrator chose otherwise for everybody.
const waitForDisk = CompiledQuery.raw(`select set_config('synchronous_commit', 'on', false)
  where current_setting('synchronous_commit') = 'off'`);

function engine(db: Db, walled: boolean): Engine {
  const enter = (tx: Tx, org: string) => sql`select set_config('benefolio.org', ${org}, true)`.execute(tx);
  const inside = <R>(org: string, use: (tx: Tx) => Promise<R>): Promise<R> =>
    db.transaction().execute(async (tx) => {
      if (walled) await enter(tx, org);
      return use(tx);
    });
  return {
    kind: 'postgres',
    shared: true,
    db,
    write: (org, use) => inside(org, use).catch(rethrow),
    read: (org, use) => (walled ? inside(org, use) : use(db)).catch(rethrow),
    close: () => db.destroy(),
  };
}

function rethrow(error: unknown): never {
  throw asProblem(error);
}

async function checkVersion(db: Db): Promise<void> {
  const { rows } = await sql<{ version: string }>`
    select current_setting('server_version') as version`.execute(db);
  const version = rows[0]?.version ?? '';
  if (Number.parseInt(version, 10) >= oldest) return;
  throw new ProblemError({
    code: 'database-too-old',
    status: 400,
    message: `the database is PostgreSQL \`${version}\``,
    cure: `use PostgreSQL ${oldest} or later`,
  });
}

/** Row-level security does not apply to a superuser, nor to a role that may bypass it. */
async function obeysTheWall(db: Db): Promise<boolean> {
  const { rows } = await sql<{ obeys: boolean }>`
    select not (rolsuper or rolbypassrls) as obeys from pg_roles where rolname = current_user`.execute(db);
  return rows[0]?.obeys ?? true;
}

type Place = { host: string; database: string; user: string };

/** Only what may be shown: never the password. */
function placeOf(url: string): Place {
  const bad = new ProblemError({
    code: 'bad-database-url',
    status: 400,
    message: 'the database URL cannot be read',
    cure: 'write it as postgres://user:password@host:5432/database, with odd characters percent-encoded',
  });
  if (!URL.canParse(url)) throw bad;
  const parts = new URL(url);
  if (!['postgres:', 'postgresql:'].includes(parts.protocol)) throw bad;
  return {
    host: parts.host === '' ? (parts.searchParams.get('host') ?? 'localhost') : parts.host,
    database: parts.pathname.slice(1),
    user: parts.username,
  };
}

function refused(error: unknown, place: Place): unknown {
  if (error instanceof ProblemError) return error;
  const code = errorCode(error) ?? '';
  if (code.startsWith('28')) {
    return new ProblemError({
      code: 'database-refused',
      status: 503,
      message: `the database at \`${place.host}\` refused the user \`${place.user}\` or the password`,
      cure: 'check the user and the password in the database URL',
    });
  }
  if (code === '3D000') {
    return new ProblemError({
      code: 'database-missing',
      status: 503,
      message: `the server at \`${place.host}\` has no database \`${place.database}\``,
      cure: `create it: createdb ${place.database}`,
    });
  }
  if (!(asProblem(error) instanceof ProblemError) && !/^[0-9A-Z]{5}$|^E[A-Z]+|^$/.test(code)) return error;
  return new ProblemError({
    code: 'database-unreachable',
    status: 503,
    message: `the database at \`${place.host}\` does not answer${code === '' ? '' : ` (${code})`}`,
    cure: 'check that it runs and that the host and port in the database URL are right',
  });
}
