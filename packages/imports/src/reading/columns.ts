import { ProblemError } from '@benefolio/core';

/** A column by the names it was ever given, and whether a file is recognized without it. */
export type Column = { names: readonly string[]; optional?: true };
export type Columns = Record<string, Column>;

type Line = { headings: readonly string[]; row: readonly string[] };

/** Where each column stands in a table; absent when it is not there. */
export type Places<C extends Columns> = { [K in keyof C]?: number };

const plain = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '');

/** Finds columns by their headings, whatever their case, spaces and order; undefined when a needed one is missing. */
export function placesOf<C extends Columns>(headings: readonly string[], columns: C): Places<C> | undefined {
  const at = new Map<string, number>();
  headings.forEach((heading, n) => {
    const name = plain(heading);
    if (!at.has(name)) at.set(name, n);
  });
  const places: Places<C> = {};
  for (const [key, { names, optional }] of Object.entries(columns)) {
    const name = names.map(plain).find((candidate) => at.has(candidate));
    const place = name === undefined ? undefined : at.get(name);
    if (place === undefined && !optional) return undefined;
    if (place !== undefined) places[key as keyof C] = place;
  }
  return places;
}

/**
 * The cells of a row by column, without surrounding space; a column that is not there gives an empty one. A row
 * with more cells than headings, or fewer, may have any of them under the wrong one.
 * @throws ProblemError `too-many-cells`, `too-few-cells`
 */
export function valuesOf<C extends Columns>(
  columns: C,
  places: Places<C>,
  { headings, row }: Line,
): Record<keyof C, string> {
  const least = headings.findLastIndex((heading) => heading.trim() !== '') + 1;
  if (row.length < least || row.length > headings.length) throw shifted(row.length, least);
  const values = Object.keys(columns).map((key): [keyof C, string] => [
    key,
    row[places[key as keyof C] ?? -1]?.trim() ?? '',
  ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets which keys it was given
  return Object.fromEntries(values) as Record<keyof C, string>;
}

const shifted = (found: number, expected: number): ProblemError =>
  new ProblemError({
    code: found > expected ? 'too-many-cells' : 'too-few-cells',
    status: 422,
    message: `the row has ${found} cells below ${expected} headings`,
    cure:
      found > expected
        ? 'put a cell that holds the separator in double quotes'
        : 'give every cell of the row its separator, an empty one too',
  });
