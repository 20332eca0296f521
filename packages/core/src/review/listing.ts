import type { EntitlementState } from '../benefits/entitlement.ts';
import type { Books } from '../books/books.ts';
import { foldedOn, laidUnder } from '../books/view.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { benefitsAsListedWhenBought } from '../terms/benefits-as-listed-when-bought.ts';
import { isBefore } from './act.ts';
import type { Act } from './act.ts';

/**
 * Subscriptions, keys and tokens laid under one entitlement may not come to more than it listed.
 * It spans things: each of them knows only itself.
 */
export function judgeListing(books: Books, act: Act): Finding[] {
  const { timeline, event, reading } = act;
  const { under } = event;
  if (typeof under !== 'string' || !under.startsWith('ent-')) return [];
  const listed = (foldedOn(books, under, reading)?.state as EntitlementState | undefined)?.grant;
  const own = event['seats'] ?? event['activations'] ?? (timeline.kind.kind === 'visual-studio' ? 1 : 0);
  return [
    apply(benefitsAsListedWhenBought, {
      on: event.on,
      listed: listed?.quantity ?? 'unknown',
      wouldHold: heldUnder(books, act, under) + Number(own),
      unit: listed?.unit ?? 'units',
    }),
  ];
}

/** What the others under the entitlement came to just before; a token that is being replaced counts no longer. */
function heldUnder(books: Books, act: Act, under: string): number {
  const { event, world, reading } = act;
  return laidUnder(books, under, reading)
    .filter(
      ({ id, facts }) =>
        id !== event.thing && id !== event['replaces'] && facts.some((fact) => isBefore(fact, act)),
    )
    .reduce((sum, { id, kind }) => {
      const folded = foldedOn(books, id, reading);
      const entitled = folded && kind.line?.(folded.state, world).numbers.entitled;
      return sum + (typeof entitled === 'number' ? entitled : 0);
    }, 0);
}
