import { ProblemError, quote } from '@benefolio/core';

/** The mark that begins the decimals of a number; the other one then parts its thousands. */
export type DecimalMark = '.' | ',';

/** What a cell says: a whole number, one that is none if its point is decimal, a fraction, or no number. */
export type CountCell = { count: number } | { either: number } | { fraction: true } | { none: true };

/** Whole digits in one piece or in groups of three, then maybe a mark and decimals. */
const shape = /^(\d+|\d{1,3}([,.'\u00a0\u202f ])\d{3}(?:\2\d{3})*)(?:([.,])(\d+))?$/;
/** What stands before a mark that may as well part thousands. */
const mayBeGroup = /^[1-9]\d{0,2}$/;

type Parts = { whole: string; group?: string | undefined; mark?: string | undefined; decimals: string };

function partsOf(text: string): Parts | undefined {
  const [, whole, group, mark, decimals = ''] = shape.exec(text.trim()) ?? [];
  return whole === undefined || (group !== undefined && group === mark)
    ? undefined
    : { whole, group, mark, decimals };
}

const isOpen = ({ whole, group, decimals }: Parts): boolean =>
  group === undefined && decimals.length === 3 && mayBeGroup.test(whole);

/** Reads a number as tools write it. A comma before three digits parts thousands unless `decimal` says otherwise. */
export function countIn(text: string, decimal?: DecimalMark): CountCell {
  const parts = partsOf(text);
  if (!parts) return { none: true };
  const { whole, decimals } = parts;
  const meant = meaningOf(parts, decimal);
  const count = Number((meant === 'decimal' ? whole : whole + decimals).replaceAll(/\D/g, ''));
  if (!Number.isSafeInteger(count)) return { none: true };
  if (meant === 'either') return { either: count };
  return meant === 'grouped' || /^0*$/.test(decimals) ? { count } : { fraction: true };
}

function meaningOf(parts: Parts, decimal?: DecimalMark): 'decimal' | 'grouped' | 'either' {
  if (!isOpen(parts)) return 'decimal';
  if (decimal !== undefined) return parts.mark === decimal ? 'decimal' : 'grouped';
  return parts.mark === ',' ? 'grouped' : 'either';
}

/** The decimal mark that the numbers of a file give away; undefined when none does, or when they disagree. */
export function decimalOf(cells: Iterable<string>): DecimalMark | undefined {
  const found = new Set<DecimalMark>();
  for (const cell of cells) {
    const parts = partsOf(cell);
    if (!parts || isOpen(parts)) continue;
    if (parts.mark === '.' || parts.group === ',') found.add('.');
    else if (parts.mark === ',' || parts.group === '.') found.add(',');
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** @throws ProblemError `no-such-number`, `ambiguous-number` */
export function countOrProblem(value: unknown, column: string, decimal?: DecimalMark): number {
  const read = typeof value === 'string' ? countIn(value, decimal) : { count: value };
  if ('either' in read || 'fraction' in read) throw notWhole({ cell: String(value), column, read });
  if (
    'count' in read &&
    typeof read.count === 'number' &&
    Number.isSafeInteger(read.count) &&
    read.count >= 0
  )
    return read.count;
  throw new ProblemError({
    code: 'no-such-number',
    status: 422,
    message: `${value === undefined || value === '' ? 'nothing' : quote(value)} in ${quote(column)} is no whole number`,
    cure: 'write digits only, zero or more',
  });
}

type NotWhole = { cell: string; column: string; read: { either: number } | { fraction: true } };

export function notWhole({ cell, column, read }: NotWhole): ProblemError {
  if ('either' in read) {
    return new ProblemError({
      code: 'ambiguous-number',
      status: 422,
      message: `${quote(cell)} in ${quote(column)} can be read as ${read.either} or as a decimal, and no other number in the file tells which`,
      cure: `write the number without the point: \`${read.either}\` if it parts thousands`,
    });
  }
  return new ProblemError({
    code: 'no-such-number',
    status: 422,
    message: `${quote(cell)} in ${quote(column)} is a fraction: the record counts whole ones`,
    cure: 'write the whole number that it stands for, or record this one by hand',
  });
}
