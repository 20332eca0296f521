import type { Books } from '../books/books.ts';
import { counts } from '../books/view.ts';
import { groupOf } from '../catalog/offer.ts';
import type { OfferGroup } from '../catalog/offer.ts';
import { sameName } from '../catalog/row.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { offerOneOfEach } from '../terms/offer-one-of-each.ts';
import { isBefore } from './act.ts';
import type { Act } from './act.ts';

/** Offers of which a partner holds one at a time; what the page says nothing of is not judged. */
const single: ReadonlySet<OfferGroup> = new Set(['launch', 'core', 'expanded', 'action-pack']);

/** An offer that is bought while the partner holds it: each enrollment knows only itself. */
export function judgeOneOfEach(books: Books, act: Act): Finding[] {
  const { event, world, timeline, reading } = act;
  if (timeline.kind.kind !== 'enrollment' || event.event !== 'bought') return [];
  const { offer, on, renews } = event;
  if (typeof offer !== 'string' || !single.has(groupOf(offer))) return [];
  const others = [...(books.ofKind.get('enrollment') ?? [])].filter((id) => {
    if (id === event.thing || id === renews) return false;
    const held = world.membership(id);
    if (!held || !sameName(held.offer, offer) || on < held.first || held.until < on) return false;
    const facts = books.timelines.get(id)?.facts ?? [];
    return facts.some(
      (fact) => fact.event.event === 'bought' && counts(fact, reading) && isBefore(fact, act),
    );
  });
  return [apply(offerOneOfEach, { on, held: others.length + 1 })];
}
