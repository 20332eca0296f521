import type { RowResult } from '@benefolio/imports';
import type { ImportTab } from '@benefolio/store';
import type { Desk, Office } from './desk.ts';
import { partLength } from './import-body.ts';

type Asked = {
  id: string;
  tab: ImportTab;
  /** Only rows in which every one of these words stands somewhere. */
  find?: string | undefined;
  /** Only the row of this number. */
  row?: number | undefined;
  from: number;
  limit: number;
};

/** Some rows of one tab of an import, and how many there are in all; without words to find that is known already. */
export async function rowsOf(
  { store }: Office,
  { org }: Desk,
  { id, tab, find, row, from, limit }: Asked,
): Promise<{ rows: RowResult[]; count?: number }> {
  const partAt = async (part: number): Promise<RowResult[] | undefined> => {
    const rows = await store.imports.part(org, id, { tab, part });
    return rows === undefined ? undefined : (JSON.parse(rows) as RowResult[]);
  };
  const words = plain(find ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const isAsked = (one: RowResult): boolean => (row === undefined || one.row === row) && holds(one, words);
  if (words.length > 0 || row !== undefined) {
    const found: RowResult[] = [];
    for (let part = 0; ; part += 1) {
      const rows = await partAt(part);
      if (!rows) return { rows: found.slice(from, from + limit), count: found.length };
      for (const one of rows) if (isAsked(one)) found.push(one);
    }
  }
  const rows: RowResult[] = [];
  const [first, last] = [from, from + limit - 1].map((n) => Math.floor(n / partLength));
  for (let part = first ?? 0; part <= (last ?? 0); part += 1) rows.push(...((await partAt(part)) ?? []));
  return { rows: rows.slice(from % partLength, (from % partLength) + limit) };
}

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

function holds(result: RowResult, words: readonly string[]): boolean {
  const texts =
    result.outcome === 'refused'
      ? [result.reason, ...Object.values(result.cells)]
      : [result.thing, result.summary];
  const all = plain(`${result.row} ${texts.join(' ')}`);
  return words.every((word) => all.includes(word));
}
