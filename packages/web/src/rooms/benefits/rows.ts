import type { components } from '@benefolio/client';
import type { Format } from '../../app/format.ts';
import { plainText } from '../../parts/lines.ts';
import type { BenefitsSearch } from './words.ts';

export type Line = components['schemas']['PositionLine'];

/** What a tool of Microsoft counts of a product, beside our record of it. */
export type ProductCount = components['schemas']['Position']['counts'][number];

/** A line of the list. What is searched in is made once. */
export type Row = Line & { plain: string; isPiece: boolean; ofProduct?: ProductCount };

type Position = { lines: readonly Line[]; counts: readonly ProductCount[] };

/** The product under which a row stands: its own, or that of its entitlement. */
type Placed = Row & { root: string };

/**
 * All lines in the order of the list: offers that run before those that ended, then products, an entitlement before
 * what lies under it.
 */
export function rowsOf({ lines, counts }: Position, { compare }: Format): Row[] {
  const bySku = new Map(counts.map((count) => [count.sku, count]));
  const roots = new Map(lines.map((line) => [line.thing, `${line.product} ${line.thing}`]));
  const rows = lines.map((line): Placed => {
    const { thing, product, title, offerTitle = '', enrollment = '', entitlement, pieces, sku } = line;
    const kinds = pieces?.kinds.map((kind) => kind.title).join(' ') ?? '';
    const ofProduct = sku === undefined ? undefined : bySku.get(sku);
    return {
      ...line,
      ...(ofProduct && { ofProduct }),
      plain: plainText(
        `${product} ${thing} ${title} ${kinds} ${offerTitle} ${enrollment} ${entitlement ?? ''}`,
      ),
      isPiece: entitlement !== undefined,
      root: (entitlement !== undefined && roots.get(entitlement)) || `${product} ${thing}`,
    };
  });
  const endedOffers = new Set(rows.filter(({ ended }) => ended).map(({ enrollment }) => enrollment));
  const rank = ({ enrollment }: Row): number =>
    enrollment === undefined ? 2 : endedOffers.has(enrollment) ? 1 : 0;
  return rows.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      inText(a.offerTitle ?? '', b.offerTitle ?? '', compare) ||
      inText(a.enrollment ?? '', b.enrollment ?? '', compare) ||
      inText(a.root, b.root, compare) ||
      Number(a.isPiece) - Number(b.isPiece) ||
      inText(a.thing, b.thing, compare),
  );
}

/** Comparing as people do is slow, and most neighbors are the same. */
const inText = (a: string, b: string, compare: Format['compare']): number => (a === b ? 0 : compare(a, b));

/** Nothing is entitled any more, and nobody has it. */
export const isOver = ({ ended, numbers }: Line): boolean => ended === true && numbers.assignedNow === 0;

const openOf = ({ open }: Line): number => open.forbidden + open.unknown + open.discretionary;

/** Microsoft's number less ours, of the line itself or of what lies under it. */
export function differenceOf({ counted, pieces, numbers }: Line): number | string | undefined {
  return counted?.difference ?? pieces?.counted?.difference ?? numbers.money?.counted?.difference;
}

export const isNone = (difference: number | string): boolean =>
  difference === 0 || String(difference).startsWith('0 ');

/** Every difference that a row shows: its own, or those of its product. */
export function differencesOf(row: Row): (number | string)[] {
  const own = differenceOf(row);
  if (own !== undefined) return [own];
  const { licenses, assigned } = row.ofProduct ?? {};
  return [licenses, assigned].flatMap((compared) => compared?.difference ?? []);
}

const differs = (row: Row): boolean => differencesOf(row).some((difference) => !isNone(difference));

const isOfKind = ({ kind, pieces }: Line, asked: string): boolean =>
  kind === asked || (pieces?.kinds.some((one) => one.kind === asked) ?? false);

/** The rows that are chosen to be seen. What is typed finds pieces too, and what has ended. */
export function chosen(rows: readonly Row[], search: BenefitsSearch, typed: string): Row[] {
  const { offer, kind, only, pieces, ended } = search;
  const words = plainText(typed).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (words.length > 0 || pieces === 'yes' || !row.isPiece) &&
      (words.length > 0 || ended === 'yes' || !isOver(row)) &&
      (offer === undefined || (row.enrollment ?? 'none') === offer) &&
      (kind === undefined || isOfKind(row, kind)) &&
      (only !== 'wrong' || openOf(row) > 0) &&
      (only !== 'differs' || differs(row)) &&
      words.every((word) => row.plain.includes(word)),
  );
}
