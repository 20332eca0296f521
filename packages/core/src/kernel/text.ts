import { ProblemError } from './problem.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

/**
 * Canonical JSON (RFC 8785): the one text of a value, written once and hashed as it is.
 * A key whose value is undefined is left out.
 * @throws ProblemError `not-json` for what JSON or Unicode cannot carry
 */
export function canonical(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw notJson('a number that is not finite');
    return JSON.stringify(value);
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw notJson('a text with half a character');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const parts = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${canonical(key)}:${canonical(value[key] as Json)}`);
  return `{${parts.join(',')}}`;
}

function notJson(what: string): ProblemError {
  return new ProblemError({
    code: 'not-json',
    message: `${what} cannot be recorded`,
    cure: 'send plain text and finite numbers',
  });
}
