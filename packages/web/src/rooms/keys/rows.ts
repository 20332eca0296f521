import type { components } from '@benefolio/client';
import { plainText } from '../../parts/lines.ts';
import { isOver } from '../benefits/rows.ts';
import type { KeysSearch } from './words.ts';

export type Key = components['schemas']['Key'];
export type Row = Key & { plain: string };

/** Keys and tokens with what is searched in, made once. */
export const rowsOf = (keys: readonly Key[]): Row[] =>
  keys.map((key) => ({
    ...key,
    plain: plainText(
      `${key.product} ${key.thing} ${key.title} ${key.offerTitle ?? ''} ${key.enrollment ?? ''} ${key.last5 ?? ''}`,
    ),
  }));

/** Those that are chosen to be seen; what is typed finds what has ended as well. */
export function chosen(rows: readonly Row[], { kind, ended }: KeysSearch, typed: string): Row[] {
  const words = plainText(typed).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (kind === undefined || row.kind === kind) &&
      (ended === 'yes' || words.length > 0 || !isOver(row)) &&
      words.every((word) => row.plain.includes(word)),
  );
}
