import type { Books } from '../books/books.ts';
import { ownRows } from '../books/catalog.ts';
import { rowsOf } from '../catalog/catalog.ts';
import { productKeyOf } from '../catalog/product.ts';
import { sameName, unitOf } from '../catalog/row.ts';
import type { CatalogRow } from '../catalog/row.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { benefitsAsListedWhenBought } from '../terms/benefits-as-listed-when-bought.ts';
import type { Act } from './act.ts';
import { wholeOf } from './grant-line.ts';

/** Units that Partner Center and the lists use for the same thing. */
const alike = ['users', 'licenses', 'seats'];

/** A row of the benefits workspace that says another number than the catalog of its day: shown, and never refused. */
export function judgeCataloged(books: Books, act: Act): Finding[] {
  const { event, world, timeline, reading } = act;
  if (timeline.kind.kind !== 'entitlement' || event.event !== 'granted') return [];
  const { under, quantity, unit, on } = event;
  const offer = typeof under === 'string' ? world.membership(under)?.offer : undefined;
  if (offer === undefined || typeof quantity !== 'number') return [];
  const { rows } = rowsOf({ offer, on, own: ownRows(books, reading) });
  const numbers = rows
    .filter(({ benefit }) => productKeyOf(benefit) === productKeyOf(String(event['benefit'])))
    .flatMap((row) => numberIn(row, String(unit)) ?? []);
  const [other] = numbers;
  if (other === undefined || numbers.includes(quantity)) return [];
  return [
    apply(benefitsAsListedWhenBought, {
      on,
      listed: quantity,
      wouldHold: quantity,
      unit: String(unit),
      catalog: other,
    }),
  ];
}

/** What a row of the catalog has, where it is counted in the same unit. */
function numberIn(row: CatalogRow, unit: string): number | undefined {
  const own = unitOf(row);
  const isSame = sameName(own, unit) || (alike.includes(own) && alike.includes(unit));
  return isSame ? wholeOf(row.quantity) : undefined;
}
