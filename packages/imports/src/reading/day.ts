import { ProblemError, isDay, quote } from '@benefolio/core';
import type { Day } from '@benefolio/core';

/** Whether the month or the day stands first in days written with slashes, points or dashes. */
export type DayOrder = 'mdy' | 'dmy';

const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const clock = String.raw`(?:,?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]\.?M\.?)?(?:\s+(?:UTC|GMT))?)?`;
const parted = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})${clock}$`, 'i');
const monthFirst = new RegExp(String.raw`^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})${clock}$`, 'i');
const dayFirst = new RegExp(String.raw`^(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})${clock}$`, 'i');

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  const wanted = lower === 'sept' ? 'sep' : lower;
  return months.findIndex((month) => month === wanted || month.slice(0, 3) === wanted) + 1;
}

const two = (n: number): string => String(n).padStart(2, '0');

function dayOf(year: string, month: number, day: number): Day | undefined {
  const text = `${year}-${two(month)}-${two(day)}`;
  return isDay(text) ? text : undefined;
}

/** What a cell says: a day, one that can be read in two ways, or none. */
export type DayCell = { day: Day } | { either: true } | { none: true };

/** Reads a day as tools write it. An instant is taken on its day in UTC; without a zone, on the day as written. */
export function dayIn(text: string, order?: DayOrder): DayCell {
  const cell = text.trim();
  const day = isoDay(cell) ?? namedDay(cell);
  if (day) return { day };
  const [, first, , second, year] = parted.exec(cell) ?? [];
  if (year === undefined) return { none: true };
  const [a, b] = [Number(first), Number(second)];
  const found = { mdy: dayOf(year, a, b), dmy: dayOf(year, b, a) };
  if (found.mdy && found.dmy && a !== b && order === undefined) return { either: true };
  const chosen = order ? found[order] : (found.mdy ?? found.dmy);
  return chosen ? { day: chosen } : { none: true };
}

function isoDay(cell: string): Day | undefined {
  const [, date, zone] = iso.exec(cell) ?? [];
  if (!isDay(date)) return undefined;
  if (zone === undefined || zone.toUpperCase() === 'Z') return date;
  try {
    const utc = Temporal.Instant.from(cell.toUpperCase().replace(' ', 'T')).toString().slice(0, 10);
    return isDay(utc) ? utc : undefined;
  } catch {
    return undefined;
  }
}

function namedDay(cell: string): Day | undefined {
  const [, month, day, year] = monthFirst.exec(cell) ?? [];
  if (year !== undefined) return dayOf(year, monthOf(month ?? ''), Number(day));
  const [, day2, month2, year2] = dayFirst.exec(cell) ?? [];
  return year2 === undefined ? undefined : dayOf(year2, monthOf(month2 ?? ''), Number(day2));
}

/** The order that the days of a file give away, by a part above 12; undefined when none does, or when they disagree. */
export function orderOf(cells: Iterable<string>): DayOrder | undefined {
  const found = new Set<DayOrder>();
  for (const cell of cells) {
    const [, first, , second] = parted.exec(cell.trim()) ?? [];
    if (first === undefined) continue;
    const mdy = Number(second) > 12;
    const dmy = Number(first) > 12;
    if (mdy !== dmy) found.add(mdy ? 'mdy' : 'dmy');
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/**
 * The day in a cell; undefined when the cell is empty.
 * @throws ProblemError `ambiguous-day`, `no-such-day`
 */
export function dayOrProblem(cell: string, column: string, order?: DayOrder): Day | undefined {
  if (cell.trim() === '') return undefined;
  const read = dayIn(cell, order);
  if ('day' in read) return read.day;
  throw unreadable({ cell, column, either: 'either' in read });
}

export function unreadable({
  cell,
  column,
  either,
}: {
  cell: string;
  column: string;
  either: boolean;
}): ProblemError {
  if (either) {
    return new ProblemError({
      code: 'ambiguous-day',
      status: 422,
      message: `${quote(cell)} in ${quote(column)} can be read as month/day or as day/month, and no other day in the file tells which`,
      cure: 'import the file again with the option `dates` set to `mdy` (month first) or `dmy` (day first)',
    });
  }
  return new ProblemError({
    code: 'no-such-day',
    status: 422,
    message: `${quote(cell)} in ${quote(column)} is not a day of the calendar`,
    cure: 'write it as year-month-day, for example 2025-01-31; if it is day/month, import with the option `dates` set to `dmy`',
  });
}
