import { offerCodes, rowsOf } from '../catalog/catalog.ts';
import type { FoundRow } from '../catalog/catalog.ts';
import { feeOf } from '../catalog/fee.ts';
import type { Fee } from '../catalog/fee.ts';
import { offerByCode } from '../catalog/offer.ts';
import type { OwnRow } from '../catalog/row.ts';
import { ProblemError, quote } from '../kernel/problem.ts';
import { buying } from '../membership/enrollment.ts';
import type { CatalogRowState } from '../reported/catalog-row.ts';
import type { Books } from './books.ts';
import { foldedOn } from './view.ts';
import type { Reading } from './view.ts';

/** What the catalog has of one offer, shipped and own. */
export type CatalogOffer = {
  offer: string;
  title: string;
  /** It may still be bought on the day, as far as the terms say. */
  sold: boolean;
  /** Absent where no edition in force has it. */
  fee?: Fee;
  rows: FoundRow[];
  /** What is missing, in words. */
  says: string[];
};

/** The user's rows in a reading, oldest first. */
export function ownRows(books: Books, reading: Reading): OwnRow[] {
  return [...(books.ofKind.get('catalog-row') ?? [])]
    .sort()
    .flatMap((id) => {
      const { row, since } = (foldedOn(books, id, reading)?.state ?? {}) as CatalogRowState;
      return row && since ? [{ row, since }] : [];
    })
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
    .map(({ row }) => row);
}

/**
 * The catalog on a day, as known at an instant: of one offer, or of all.
 * @throws ProblemError `unknown-offer`
 */
export function catalogOn(books: Books, reading: Reading, offer?: string): CatalogOffer[] {
  const own = ownRows(books, reading);
  const codes = offerCodes(own);
  const asked = offer?.trim().toLowerCase();
  if (asked !== undefined && !codes.includes(asked)) {
    throw new ProblemError({
      code: 'unknown-offer',
      status: 404,
      message: `the catalog knows no offer ${quote(offer)}`,
      cure: `say one of ${codes.join(', ')}`,
    });
  }
  return codes
    .filter((code) => asked === undefined || code === asked)
    .map((code) => {
      const fee = feeOf(code, reading.on);
      const { rows, says } = rowsOf({ offer: code, on: reading.on, own });
      const title = offerByCode(code)?.title ?? feeOf(code, '9999')?.title ?? code;
      const sold = buying(code, reading.on).answer !== 'forbidden';
      return { offer: code, title, sold, ...(fee && { fee }), rows, says };
    });
}
