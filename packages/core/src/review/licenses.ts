import type { Books } from '../books/books.ts';
import { counts, foldedOn, worldOn } from '../books/view.ts';
import type { Reading } from '../books/view.ts';
import { productKeyOf } from '../catalog/product.ts';
import type { Day } from '../kernel/day.ts';
import type { World } from '../thing/world.ts';

/** Licenses for a product on a day: those of known number, and whether there are others. */
export type Held = { licenses: number; uncounted: boolean };

const counting = /^(?:ent|lic|com)-/;

type Grant = {
  quantity: number | 'unknown';
  unit: string;
  under?: string | undefined;
  until?: Day | undefined;
};

/** Whether anything is on record that may count licenses for a product, on any day: cheap, and never the answer. */
export const holdsLicenses = (books: Books, product: string): boolean =>
  [...(books.products.get(product) ?? [])].some((id) => counting.test(id));

/** Undefined where no number of licenses for the product was ever on record by that day. */
export function licensesHeld(books: Books, product: string, reading: Reading): Held | undefined {
  const world = worldOn(books, reading);
  const ids = [...(books.products.get(product) ?? [])];
  const grants = ids.flatMap((id) => grantOf(books, { id, product }, reading) ?? []);
  const counted = grants.filter(isCounted);
  const bought = ids.some((id) => id.startsWith('com-') && foldedOn(books, id, reading));
  if (counted.length === 0 && !bought) return undefined;
  const quantities = [
    ...inForce(counted, world).map(({ quantity }) => quantity),
    ...(hasOthers(grants, world) ? (['unknown'] as const) : []),
    world.commercial(product),
  ];
  return {
    licenses: quantities.reduce<number>((sum, many) => (many === 'unknown' ? sum : sum + many), 0),
    uncounted: quantities.includes('unknown'),
  };
}

const isCounted = ({ unit }: Grant): boolean => unit === 'licenses';

/**
 * Whether something licenses the product that is counted in another unit, as a key is in activations. Where the same
 * enrollment has a number of licenses for it, or the year that renewed it, that number is the one.
 */
function hasOthers(grants: readonly Grant[], world: World): boolean {
  const enrolled = ({ under }: Grant): string => world.membership(under)?.id ?? '';
  const counted = new Set(grants.filter(isCounted).map(enrolled));
  const others = grants.filter((grant) => !isCounted(grant) && !counted.has(enrolled(grant)));
  const isNumbered = inForce(grants.filter(isCounted), world).length > 0;
  return (isNumbered ? ofYear(others, world) : inForce(others, world)).length > 0;
}

/** Of a year that has not ended. */
const ofYear = (grants: readonly Grant[], world: World): Grant[] =>
  grants.filter(
    ({ under, until }) =>
      (until ?? world.on) >= world.on && (world.membership(under)?.until ?? world.on) >= world.on,
  );

/** Of its own year. Where a renewed year has none of its own, those of the year before go on with the offer. */
function inForce(grants: readonly Grant[], world: World): Grant[] {
  const own = ofYear(grants, world);
  const lasting = grants.filter(
    ({ under, until }) =>
      (until ?? world.on) >= world.on && (world.membership(under)?.carried ?? world.on) >= world.on,
  );
  return own.length > 0 ? own : lasting;
}

/** What a row of the benefits list, a license without a key or a key grants. One under a row is part of it. */
function grantOf(books: Books, of: { id: string; product: string }, reading: Reading): Grant | undefined {
  const { id, product } = of;
  if (!/^(?:ent|lic|key)-/.test(id)) return undefined;
  // The first event of a thing says all that is asked here, and a thing may have very many.
  const first = books.timelines.get(id)?.facts.find((fact) => counts(fact, reading))?.event;
  const name = first?.['product'] ?? first?.['benefit'];
  if (!first || productKeyOf(String(name)) !== product) return undefined;
  const { under, until, quantity, activations } = first;
  const many = quantity ?? activations;
  const grant: Grant = {
    quantity: typeof many === 'number' ? many : 'unknown',
    unit: id.startsWith('key-') ? 'activations' : String(first['unit']),
    ...(typeof under === 'string' && { under }),
    ...(typeof until === 'string' && { until: until as Day }),
  };
  const row = grant.under?.startsWith('ent-') && { id: grant.under, product };
  return row && grantOf(books, row, reading) ? undefined : grant;
}
