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
 * The cells of a row by column, without surrounding space; a column that is not there gives an empty one.
 * @throws ProblemError `too-many-cells`
 */
export function valuesOf<C extends Columns>(
  columns: C,
  places: Places<C>,
  line: Line,
): Record<keyof C, string> {
  const { headings, row } = line;
  if (row.slice(headings.length).some((cell) => cell.trim() !== '')) {
    throw new ProblemError({
      code: 'too-many-cells',
      status: 422,
      message: `the row has ${row.length} cells below ${headings.length} headings`,
      cure: 'put a cell that holds the separator in double quotes',
    });
  }
  const values = Object.keys(columns).map((key): [keyof C, string] => [
    key,
    row[places[key as keyof C] ?? -1]?.trim() ?? '',
  ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets which keys it was given
  return Object.fromEntries(values) as Record<keyof C, string>;
}
