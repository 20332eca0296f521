import type { Books } from '../books/books.ts';
import type { Finding } from '../terms/apply.ts';
import type { Act } from './act.ts';
import { judgeCataloged } from './cataloged.ts';
import { judgeCredits } from './credits.ts';
import { judgeGranting } from './granting.ts';
import { judgeListing } from './listing.ts';
import { judgeOneOfEach } from './one-of-each.ts';
import { judgeRefund } from './refund.ts';
import { judgeRenewal } from './renewal.ts';
import { judgeSwap } from './swap.ts';

/** Every finding on an act: of its own kind, and of the few rules that span things. */
export function judgeAct(books: Books, act: Act): Finding[] {
  const { timeline, state, event, world } = act;
  return [
    ...timeline.kind.judge(state, event, world),
    ...judgeGranting(act),
    ...judgeRefund(books, act),
    ...judgeSwap(books, act),
    ...judgeRenewal(books, act),
    ...judgeListing(books, act),
    ...judgeCataloged(books, act),
    ...judgeCredits(books, act),
    ...judgeOneOfEach(books, act),
  ];
}
