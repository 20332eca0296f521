import type { EntitlementState } from '../benefits/entitlement.ts';
import type { Books } from '../books/books.ts';
import { foldedOn, laidUnder } from '../books/view.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { benefitsAsListedWhenBought } from '../terms/benefits-as-listed-when-bought.ts';
import { isBefore } from './act.ts';
import type { Act } from './act.ts';
import { judgeMoney } from './money.ts';

/** Units that a kind of thing can be counted in: seats are listed as users or licenses. */
const comparable: Record<string, readonly string[]> = {
  'visual-studio': ['subscriptions', 'users', 'licenses'],
  'cloud-token': ['seats', 'users', 'licenses'],
  'product-key': ['activations'],
  license: ['licenses', 'cores', 'CALs'],
  'support-pool': ['incidents'],
  'advisory-hours': ['hours'],
  'marketing-item': ['items'],
};

/** The field in which the first event of a thing says how many it has. */
const quantities = ['seats', 'activations', 'quantity', 'incidents', 'hours', 'items'];

/**
 * Subscriptions, keys and tokens laid under one entitlement may not come to more than it listed.
 * It spans things: each of them knows only itself. What was listed in another unit is not compared.
 */
export function judgeListing(books: Books, act: Act): Finding[] {
  const { timeline, event, reading } = act;
  if (timeline.kind.kind === 'azure-credit') return judgeMoney(books, act);
  const { under } = event;
  if (typeof under !== 'string' || !under.startsWith('ent-')) return [];
  const listed = (foldedOn(books, under, reading)?.state as EntitlementState | undefined)?.grant;
  if (!listed || !comparable[timeline.kind.kind]?.includes(listed.unit)) return [];
  if (event['unit'] !== undefined && event['unit'] !== listed.unit) return [];
  const own =
    timeline.kind.kind === 'visual-studio'
      ? 1
      : quantities.map((name) => event[name]).find((value) => value !== undefined);
  const others = heldUnder(books, act, under);
  return [
    apply(benefitsAsListedWhenBought, {
      on: event.on,
      listed: listed.quantity,
      wouldHold: typeof own === 'number' && others !== 'unknown' ? others + own : 'unknown',
      unit: listed.unit,
    }),
  ];
}

/** What the others under the entitlement came to just before; a token that is being replaced counts no longer. */
function heldUnder(books: Books, act: Act, under: string): number | 'unknown' {
  const { event, world, reading } = act;
  return laidUnder(books, under, reading)
    .filter(
      ({ id, facts }) =>
        id !== event.thing && id !== event['replaces'] && facts.some((fact) => isBefore(fact, act)),
    )
    .reduce<number | 'unknown'>((sum, { id, kind }) => {
      const folded = foldedOn(books, id, reading);
      const entitled = folded && kind.line?.(folded.state, world).numbers.entitled;
      return sum === 'unknown' || typeof entitled !== 'number' ? 'unknown' : sum + entitled;
    }, 0);
}
