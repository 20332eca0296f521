import type { EntitlementState } from '../benefits/entitlement.ts';
import type { LicenseState } from '../benefits/license.ts';
import type { Books } from '../books/books.ts';
import { foldedOn, worldOn } from '../books/view.ts';
import type { Reading } from '../books/view.ts';
import { productKeyOf } from '../catalog/product.ts';
import type { Day } from '../kernel/day.ts';
import type { World } from '../thing/world.ts';

/** Licenses for a product on a day: those of known number, and whether there are others. */
export type Held = { licenses: number; uncounted: boolean };

const counting = /^(?:ent|lic|com)-/;

type Grant = { quantity: number | 'unknown'; under?: string | undefined; until?: Day | undefined };

/** Whether anything is on record that may count licenses for a product, on any day: cheap, and never the answer. */
export const holdsLicenses = (books: Books, product: string): boolean =>
  [...(books.products.get(product) ?? [])].some((id) => counting.test(id));

/** Undefined where no number of licenses for the product was ever on record by that day. */
export function licensesHeld(books: Books, product: string, reading: Reading): Held | undefined {
  const world = worldOn(books, reading);
  const ids = [...(books.products.get(product) ?? [])].filter((id) => counting.test(id));
  const grants = ids.flatMap((id) => grantOf(books, { id, product }, reading) ?? []);
  const bought = ids.some((id) => id.startsWith('com-') && foldedOn(books, id, reading));
  if (grants.length === 0 && !bought) return undefined;
  const quantities = [...inForce(grants, world).map(({ quantity }) => quantity), world.commercial(product)];
  return {
    licenses: quantities.reduce<number>((sum, many) => (many === 'unknown' ? sum : sum + many), 0),
    uncounted: quantities.includes('unknown'),
  };
}

/** Of its own year. Where a renewed year has none of its own, those of the year before go on with the membership. */
function inForce(grants: readonly Grant[], world: World): Grant[] {
  const lasting = grants.filter(({ until }) => until === undefined || until >= world.on);
  const own = lasting.filter(({ under }) => (world.membership(under)?.until ?? world.on) >= world.on);
  const renewed = lasting.filter(({ under }) => (world.membership(under)?.through ?? world.on) >= world.on);
  return own.length > 0 ? own : renewed;
}

/** What a row of the benefits list or a license without a key grants, in licenses. One under a row is part of it. */
function grantOf(books: Books, of: { id: string; product: string }, reading: Reading): Grant | undefined {
  const { id, product } = of;
  const state = foldedOn(books, id, reading)?.state;
  if (id.startsWith('ent-')) {
    const grant = (state as EntitlementState | undefined)?.grant;
    return grant?.unit === 'licenses' && productKeyOf(grant.benefit) === product ? grant : undefined;
  }
  if (!id.startsWith('lic-')) return undefined;
  const grant = (state as LicenseState | undefined)?.grant;
  if (grant?.unit !== 'licenses' || productKeyOf(grant.product) !== product) return undefined;
  const row = grant.under?.startsWith('ent-') && { id: grant.under, product };
  return row && grantOf(books, row, reading) ? undefined : grant;
}
