import { ProblemError } from '@benefolio/core';
import { errorCode } from './files.ts';

// What the database says, in the words of the house. An error that is not listed stays as it is: it is ours.

export const unknownOrganization = (org: string): ProblemError =>
  new ProblemError({
    code: 'unknown-organization',
    status: 404,
    message: `there is no organization \`${org}\``,
    cure: 'create it first, or name one that exists',
  });

export const busy = (org: string): ProblemError =>
  new ProblemError({
    code: 'busy',
    status: 503,
    message: `too many writers at once for the organization \`${org}\`; nothing was written`,
    cure: 'send it again',
  });

export const diskFull = (): ProblemError =>
  new ProblemError({
    code: 'disk-full',
    status: 507,
    message: 'the disk is full; nothing was written',
    cure: 'free some space, then send it again',
  });

export const storeFailed = (why: string): ProblemError =>
  new ProblemError({
    code: 'store-failed',
    status: 503,
    message: `the store has stopped (${why}); everything acknowledged before is safe`,
    cure: 'see to the disk, then restart',
  });

export const storeClosed = (): ProblemError =>
  new ProblemError({
    code: 'store-closed',
    status: 503,
    message: 'the store is closed',
    cure: 'send it again when the server has restarted',
  });

const unavailable = (): ProblemError =>
  new ProblemError({
    code: 'database-unreachable',
    status: 503,
    message: 'the connection to the database was lost; it is not known whether the last write was kept',
    cure: 'send it again with the same idempotency key',
  });

const taken: Record<string, { code: string; message: string; cure: string }> = {
  person_pkey: { code: 'person-exists', message: 'this person is already here', cure: 'use a new id' },
  person_handle: {
    code: 'handle-taken',
    message: 'this handle belongs to somebody else',
    cure: 'choose another handle',
  },
  person_mail: {
    code: 'mail-taken',
    message: 'this mail address belongs to somebody else',
    cure: 'use another address, or the person who has it',
  },
  receipt_pkey: {
    code: 'idempotency-key-used',
    message: 'this idempotency key was used at the same time',
    cure: 'send it again to get the first receipt',
  },
  import_pkey: { code: 'import-exists', message: 'this import is already here', cure: 'use a new id' },
};

const connectionLost = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_|08|57P0)/;

/** PGlite and pg name constraint and SQLSTATE alike. */
export function asProblem(error: unknown): unknown {
  if (error instanceof ProblemError) return error;
  const code = errorCode(error) ?? '';
  if (code === '23505' || code === '23P01') {
    const known = taken[constraintOf(error)];
    if (known !== undefined) return new ProblemError({ ...known, status: 409 });
  }
  if (code === '53100' || code === 'ENOSPC') return diskFull();
  if (connectionLost.test(code) || isLostWithoutCode(error)) return unavailable();
  return error;
}

/** Another node's write came between: the same work may succeed when it is judged again. */
export const isLostRace = (error: unknown): boolean => ['40001', '40P01'].includes(errorCode(error) ?? '');

function constraintOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('constraint' in error)) return '';
  return typeof error.constraint === 'string' ? error.constraint : '';
}

// pg gives these no code.
const isLostWithoutCode = (error: unknown): boolean =>
  error instanceof Error &&
  /^Connection terminated|timeout exceeded when trying to connect|not queryable$/.test(error.message);
