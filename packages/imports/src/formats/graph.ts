import { ProblemError, isDay, quote } from '@benefolio/core';
import type { Day } from '@benefolio/core';
import { unreadable } from '../reading/day.ts';

/** A row as Graph sends it. */
export type Item = { [field: string]: unknown };

export const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a page of Graph must have to be of a format: fields in one of its rows, or the context of an empty page. */
type Wanted = { fields: readonly string[]; context: RegExp; forced?: boolean | undefined };

/**
 * The rows of a Graph answer; undefined when it is another one.
 * @throws ProblemError `incomplete-pages` when further pages exist
 */
export function rowsOf(json: unknown, { fields, context, forced }: Wanted): unknown[] | undefined {
  if (!isItem(json) || !Array.isArray(json['value'])) return undefined;
  const rows: unknown[] = json['value'];
  const said = json['@odata.context'];
  const named = rows.length === 0 && (typeof said === 'string' ? context.test(said) : forced === true);
  if (!named && !rows.some((row) => isItem(row) && fields.every((field) => Object.hasOwn(row, field))))
    return undefined;
  if (json['@odata.nextLink'] === undefined) return rows;
  throw new ProblemError({
    code: 'incomplete-pages',
    status: 422,
    message: 'the file is one page of an answer: `@odata.nextLink` says that more follow',
    cure: 'follow the links until there is none, put the rows of all pages into one `value`, and import that file',
  });
}

/** @throws ProblemError `no-row` */
export function itemOf(row: unknown): Item {
  if (isItem(row)) return row;
  throw new ProblemError({
    code: 'no-row',
    status: 422,
    message: `${quote(scalar(row) ?? 'a list')} is no row`,
    cure: 'import the answer of Microsoft Graph as it came',
  });
}

/** Text that must be there. @throws ProblemError `missing-cell` */
export function textIn(item: Item, field: string): string {
  const value = item[field];
  const text = typeof value === 'string' ? value.trim() : '';
  if (text !== '') return text;
  throw new ProblemError({
    code: 'missing-cell',
    status: 422,
    message: `the row has no ${quote(field)}`,
    cure: 'ask Microsoft Graph for it: leave `$select` out, or add the field to it',
  });
}

/** The day in UTC of an instant; undefined when there is none. @throws ProblemError `no-such-day` */
export function utcDay(item: Item, field: string): Day | undefined {
  const value = item[field];
  if (value === undefined || value === null || value === '') return undefined;
  try {
    const day = Temporal.Instant.from(scalar(value) ?? '')
      .toString()
      .slice(0, 10);
    if (isDay(day)) return day;
  } catch {
    // Not an instant: said below.
  }
  throw unreadable({ cell: scalar(value) ?? '…', column: field, either: false });
}

function scalar(value: unknown): string | undefined {
  if (typeof value === 'object' && value !== null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What Graph calls the account is a name of the tenant's own and is not carried. */
const untold = new Set(['accountName']);

/** The plain fields of a row, those one level down as `prepaidUnits.enabled`. */
export function itemCells(row: unknown): Record<string, string> {
  if (!isItem(row)) return { row: scalar(row) ?? '…' };
  const cells = Object.entries(row).flatMap(([field, value]): [string, string][] => {
    if (untold.has(field)) return [];
    const inner = isItem(value)
      ? Object.entries(value).map(([name, deep]) => [`${field}.${name}`, deep])
      : [[field, value]];
    return inner.flatMap(([name, deep]): [string, string][] => {
      const text = scalar(deep);
      return text === undefined ? [] : [[String(name), text]];
    });
  });
  return Object.fromEntries(cells);
}
