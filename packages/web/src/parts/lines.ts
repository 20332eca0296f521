import type { Column, Line, Sort } from './column.ts';

type Asked<R> = {
  columns: readonly Column<R>[];
  sort?: Sort | undefined;
  /** The group that a row belongs to; absent: no groups. */
  groupOf?: ((row: R) => string) | undefined;
};

/** Sorts rows and puts them under their groups: the lines of a table whose rows are all at hand. */
export function linesOf<R>(rows: readonly R[], { columns, sort, groupOf }: Asked<R>): Line<R>[] {
  const compare = columns.find(({ key }) => key === sort?.by)?.compare;
  const sorted = compare ? rows.toSorted(sort?.down ? (a, b) => compare(b, a) : compare) : rows;
  if (!groupOf) return sorted.map((row) => ({ row }));
  return [...Map.groupBy(sorted, groupOf)].flatMap(([group, members]) => [
    { group, count: members.length },
    ...members.map((row) => ({ row })),
  ]);
}

/** `product` or `-product` in an address. */
export const sortIn = (text: string | undefined): Sort | undefined =>
  text === undefined ? undefined : { by: text.replace(/^-/, ''), down: text.startsWith('-') };

export const sortText = ({ by, down }: Sort): string => `${down ? '-' : ''}${by}`;

/** Without capitals and accents, so that a text is found however it is typed. */
export const plainText = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Whether every word that was typed stands in a text; both are plain. */
export const hasWords = (typed: string, text: string): boolean =>
  typed.split(/\s+/).every((word) => text.includes(word));

/** Whether every word that was typed stands somewhere in the texts of a row; capitals and accents do not count. */
export const matches = (typed: string, texts: readonly (string | undefined)[]): boolean =>
  hasWords(plainText(typed), plainText(texts.filter(Boolean).join(' ')));
