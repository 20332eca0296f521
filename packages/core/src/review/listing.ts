import type { EntitlementState } from '../benefits/entitlement.ts';
import type { Books } from '../books/books.ts';
import { childrenOf } from '../books/books.ts';
import { foldedOn } from '../books/view.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { benefitsAsListedWhenBought } from '../terms/benefits-as-listed-when-bought.ts';
import type { Act } from './judge.ts';

/**
 * Subscriptions, keys and tokens laid under one entitlement may not come to more than it listed.
 * It spans things: each of them knows only itself.
 */
export function judgeListing(books: Books, { timeline, event, world, reading }: Act): Finding[] {
  const under = event['under'];
  if (typeof under !== 'string' || !under.startsWith('ent-')) return [];
  const listed = (foldedOn(books, under, reading)?.state as EntitlementState | undefined)?.grant;
  const granted = [...childrenOf(books, under)]
    .filter((id) => id !== event.thing)
    .map((id) => books.timelines.get(id))
    .flatMap((other) => {
      const folded = other && foldedOn(books, other.id, reading);
      return folded && other.kind.line ? [other.kind.line(folded.state, world).numbers.entitled] : [];
    });
  const own =
    event['seats'] ?? event['activations'] ?? (timeline.kind.kind === 'visual-studio' ? 1 : 'unknown');
  const sum = [...granted, own].reduce<number>(
    (total, many) => total + (typeof many === 'number' ? many : 0),
    0,
  );
  return [
    apply(benefitsAsListedWhenBought, {
      on: event.on,
      listed: listed?.quantity ?? 'unknown',
      wouldHold: sum,
      unit: listed?.unit ?? 'units',
    }),
  ];
}
