import type { Books, Timeline } from '../books/books.ts';
import type { Reading } from '../books/view.ts';
import type { Finding } from '../terms/apply.ts';
import type { AnyEvent } from '../thing/field.ts';
import type { World } from '../thing/world.ts';
import { judgeListing } from './listing.ts';
import { judgeRefund } from './refund.ts';

/** What one act is judged by: the thing's state just before it, and the world on its day, as far as it is known. */
export type Act = { timeline: Timeline; state: unknown; event: AnyEvent; world: World; reading: Reading };

/** Every finding on an act: of its own kind, and of the few rules that span things. */
export function judgeAct(books: Books, act: Act): Finding[] {
  const { timeline, state, event, world } = act;
  return [
    ...timeline.kind.judge(state, event, world),
    ...judgeRefund(books, act),
    ...judgeListing(books, act),
  ];
}
