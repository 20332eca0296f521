import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createClient } from '@benefolio/client';
import type { Client } from '@benefolio/client';
import { ProblemError, quote } from '@benefolio/core';
import { defaultOrganization, open, readLock } from '@benefolio/server';
import type { Opened, Where } from '@benefolio/server';
import { directoryProblem, lookAt } from './directory.ts';
import { textOf } from './values.ts';
import type { Environment, Values } from './values.ts';

export type Connection = { client: Client; org: string; close: () => Promise<void> };

export const defaultDirectory = 'benefolio-data';

/** Where the record is; what is said on the command line goes before the environment. */
export function whereOf(values: Values, environment: Environment): Where {
  const [data, database] = [textOf(values, 'data'), textOf(values, 'database')];
  if (data !== undefined && database !== undefined) {
    throw new ProblemError({
      code: 'two-records',
      message: 'both `--data` and `--database` are given',
      cure: 'a record is in one of them: leave the other out',
    });
  }
  if (data !== undefined) return { directory: resolve(data) };
  const url = database ?? (environment.data === undefined ? environment.database : undefined);
  if (url !== undefined) return { url };
  return { directory: resolve(environment.data ?? defaultDirectory) };
}

type Asked = { values: Values; environment: Environment; creating: boolean };

/** Talks to the server that holds the record, or opens it in this process. */
export async function connect({ values, environment, creating }: Asked): Promise<Connection> {
  const org = textOf(values, 'org') ?? defaultOrganization;
  const isNamed = textOf(values, 'data') !== undefined || textOf(values, 'database') !== undefined;
  if (environment.url !== undefined && !isNamed) return over(environment.url, org);
  const where = whereOf(values, environment);
  if ('directory' in where) {
    const { exists, url } = lookAt(where.directory);
    if (!creating && !exists) throw noRecord(where.directory);
    if (url !== undefined) return over(url, org);
  }
  return inside(await openInTurn(where), org);
}

function over(url: string, org: string): Connection {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw new ProblemError({
      code: 'bad-url',
      message: `${quote(url)} is not the address of a server`,
      cure: 'set BENEFOLIO_URL to something like http://127.0.0.1:4626, or unset it',
    });
  }
  return { client: createClient({ baseUrl: url.replace(/\/+$/, '') }), org, close: async () => {} };
}

const inside = ({ fetch, close }: Opened, org: string): Connection => ({
  client: createClient({ baseUrl: 'http://localhost', fetch }),
  org,
  close,
});

const mostTries = 50;
const pause = 100;

/** Another command may hold the directory for a moment; a server that holds it says where it answers. */
async function openInTurn(where: Where): Promise<Opened> {
  for (let tries = 1; ; tries++) {
    try {
      return await open(where);
    } catch (error) {
      const isHeld = error instanceof ProblemError && error.code === 'directory-in-use';
      const holder = isHeld && 'directory' in where ? readLock(where.directory) : undefined;
      if (!isHeld || holder?.url !== undefined || tries === mostTries)
        throw 'directory' in where ? directoryProblem(error, where.directory) : error;
      await setTimeout(pause);
    }
  }
}

const noRecord = (directory: string): ProblemError =>
  new ProblemError({
    code: 'no-record',
    message: `there is no record at ${quote(directory)}`,
    cure: 'name its directory with `--data`; `start`, `tell` and `import` make a new one',
  });
