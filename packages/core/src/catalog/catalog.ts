import { products2023, support2023 } from './editions/2023-09.ts';
import { products2026 } from './editions/2026-02-18.ts';
import { support2026 } from './editions/2026-03.ts';
import { designations2026 } from './editions/2026-07.ts';
import { fees } from './fee.ts';
import { gaps } from './gaps.ts';
import { offers } from './offer.ts';
import { sameName, sameRow } from './row.ts';
import type { CatalogRow, CatalogEdition, OwnRow } from './row.ts';

/** Every edition that is shipped. */
export const editions: readonly CatalogEdition[] = [
  products2023,
  support2023,
  products2026,
  support2026,
  designations2026,
];

/** A day, or the month or year that is all that is known: each begins a text that sorts before its days. */
const inForce = (asOf: string, on: string): boolean => asOf <= on;

export type FoundRow = CatalogRow & Pick<Partial<OwnRow>, 'own'>;

/** What the catalog has of an offer. Without rows it says so: nothing listed is not nothing granted. */
export type Found = { offer: string; rows: FoundRow[]; says: string[] };

type Asked = {
  /** The code of the offer. */
  offer: string;
  /** The day that the editions are looked at from. */
  on: string;
  /** The user's rows, oldest first; they win over the shipped ones. */
  own?: readonly OwnRow[];
};

/**
 * The rows of an offer on a day: for each list and scope of the newest edition in force, a benefit that two lists name
 * as the newer says; then the user's rows in their place. A dropped row, or one of quantity 0, takes the benefit away.
 */
export function rowsOf({ offer, on, own = [] }: Asked): Found {
  const kept = own.filter((row) => sameName(row.offer, offer));
  const rows = kept
    .reduce<readonly FoundRow[]>((all, row) => put(all, row), shippedRows(offer, on))
    .filter((row) => !('dropped' in row) && (row.own === undefined || row.quantity !== 0));
  return { offer, rows, says: saysOf(offer, on, rows) };
}

/** The days, months and years from which on there are other rows, the last first. */
const turns = [...new Set(editions.flatMap(({ asOf, rows }) => [asOf, ...rows.map((row) => row.asOf)]))]
  .sort()
  .toReversed();

/** Rows that were found: between two turns they stay, and a plan asks for them again and again. */
const known = new Map<string, readonly CatalogRow[]>();

function shippedRows(offer: string, on: string): readonly CatalogRow[] {
  const turn = turns.find((asOf) => inForce(asOf, on)) ?? '';
  const key = `${turn} ${offer.trim().toLowerCase()}`;
  const rows = known.get(key) ?? rowsInForce(offer, on);
  // Of offers that no edition has there may be any number.
  if (rows.length > 0) known.set(key, rows);
  return rows;
}

function rowsInForce(offer: string, on: string): readonly CatalogRow[] {
  const mine = editions
    .map(({ list, asOf, rows }) => ({ list, asOf, rows: rows.filter((row) => sameName(row.offer, offer)) }))
    .filter(({ asOf, rows }) => rows.length > 0 && inForce(asOf, on));
  const current = mine.flatMap(({ list, asOf, rows }) =>
    rows.filter(
      (row) =>
        inForce(row.asOf, on) &&
        !mine.some(
          (other) =>
            other.list === list &&
            other.asOf > asOf &&
            other.rows.some(({ scope }) => sameName(scope, row.scope)),
        ),
    ),
  );
  return current
    .toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0))
    .reduce<readonly CatalogRow[]>((all, row) => put(all, row), []);
}

/** Lays a row in the place of the same one, or behind all. */
function put<R extends CatalogRow>(rows: readonly R[], row: R): readonly R[] {
  const place = rows.findIndex((one) => sameRow(one, row));
  return place < 0 ? [...rows, row] : rows.with(place, row);
}

function saysOf(offer: string, on: string, rows: readonly FoundRow[]): string[] {
  const gap = gaps[offer];
  if (rows.length > 0) return gap === undefined ? [] : [gap];
  const [first] = editions
    .filter((edition) => edition.rows.some((row) => sameName(row.offer, offer)))
    .map(({ asOf }) => asOf)
    .sort();
  const none =
    first === undefined
      ? `no edition lists what \`${offer}\` brings: unknown`
      : inForce(first, on)
        ? `nothing is left of \`${offer}\` on ${on}`
        : `no edition in force on ${on} lists what \`${offer}\` brings; the first one is of ${first}`;
  return [none, ...(gap === undefined ? [] : [gap])];
}

/** The codes of all offers that the catalog or the user has anything of. */
export function offerCodes(own: readonly OwnRow[] = []): string[] {
  const codes = [...offers.map(({ code }) => code), ...fees.map(({ offer }) => offer)];
  return [...new Set([...codes, ...own.map(({ offer }) => offer.trim().toLowerCase())])];
}
