import type { Books } from '../books/books.ts';
import type { Finding } from '../terms/apply.ts';
import type { Act } from './act.ts';
import { judgeCredits } from './credits.ts';
import { judgeListing } from './listing.ts';
import { judgeRefund } from './refund.ts';

/** Every finding on an act: of its own kind, and of the few rules that span things. */
export function judgeAct(books: Books, act: Act): Finding[] {
  const { timeline, state, event, world } = act;
  return [
    ...timeline.kind.judge(state, event, world),
    ...judgeRefund(books, act),
    ...judgeListing(books, act),
    ...judgeCredits(books, act),
  ];
}
