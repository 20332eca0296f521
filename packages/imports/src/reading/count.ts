import { ProblemError, quote } from '@benefolio/core';

const plain = /^\d{1,15}$/;
const grouped = /^\d{1,3}(?:([,.'\u00a0\u202f ])\d{3})(?:\1\d{3}){0,4}$/;

/** A whole number as tools write it, also in groups of three digits; undefined for anything else. */
export function countIn(text: string): number | undefined {
  const cell = text.trim();
  if (plain.test(cell)) return Number(cell);
  return grouped.test(cell) ? Number(cell.replaceAll(/\D/g, '')) : undefined;
}

/** @throws ProblemError `no-such-number` */
export function countOrProblem(value: unknown, column: string): number {
  const count = typeof value === 'string' ? countIn(value) : value;
  if (typeof count === 'number' && Number.isSafeInteger(count) && count >= 0) return count;
  throw new ProblemError({
    code: 'no-such-number',
    status: 422,
    message: `${value === undefined || value === '' ? 'nothing' : quote(value)} in ${quote(column)} is no whole number`,
    cure: 'write digits only, zero or more',
  });
}
