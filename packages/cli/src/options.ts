import type { Command } from './command.ts';
import type { Values } from './values.ts';
import { textOf } from './values.ts';

type Options = Command['options'];

/** Options of every command. */
export const common: Options = {
  json: { type: 'boolean', says: 'print the answer of the API as JSON' },
  help: { type: 'boolean', short: 'h', says: 'print this' },
};

/** Options of the commands that need a record. */
export const ofRecord: Options = {
  data: {
    type: 'string',
    value: 'DIR',
    says: 'the directory of the record (BENEFOLIO_DATA; else ./benefolio-data)',
  },
  database: { type: 'string', value: 'URL', says: 'a PostgreSQL instead (BENEFOLIO_DATABASE_URL)' },
  org: { type: 'string', value: 'NAME', says: 'the organization (main)' },
};

/** Options of a reading: two times. */
export const ofReading: Options = {
  on: { type: 'string', value: 'DAY', says: 'as of that day (today); today-30 is thirty days ago' },
  'known-at': {
    type: 'string',
    value: 'INSTANT',
    says: 'as known at that instant, or at the end of that day in UTC (now)',
  },
  ...ofRecord,
};

export function readingOf(values: Values, thing?: string): { on?: string; knownAt?: string; thing?: string } {
  const [on, knownAt] = [textOf(values, 'on'), textOf(values, 'known-at')];
  return {
    ...(on !== undefined && { on }),
    ...(knownAt !== undefined && { knownAt }),
    ...(thing !== undefined && { thing }),
  };
}
