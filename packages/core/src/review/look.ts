import type { Books } from '../books/books.ts';
import { worldOn } from '../books/view.ts';
import { offers } from '../catalog/offer.ts';
import { ProblemError, quote } from '../kernel/problem.ts';
import type { Finding } from '../terms/apply.ts';
import { refundWindow } from '../terms/refund-window.ts';
import { swapOnce } from '../terms/swap-once.ts';
import type { Membership } from '../thing/world.ts';
import type { RawEvent } from './event.ts';
import { ask } from './tell.ts';
import type { Teller } from './tell.ts';

/** What may be asked of Microsoft today, and what would become of it by a look. */
export type LookEnds = { enrollment: string; what: 'refund' | 'swap'; now: Finding; after: Finding };

/**
 * What one look at a key or token does to a refund and a swap of its enrollment: each is asked for just before the look
 * and just after it. Nothing is written. Empty where no enrollment is on record.
 * @throws ProblemError `no-look` for a thing that cannot be looked at
 */
export function lookAt(books: Books, thing: string, teller: Teller): LookEnds[] {
  const timeline = books.timelines.get(thing);
  if (timeline && !('viewed' in timeline.kind.events)) throw noLook(thing);
  const on = teller.today;
  const under = timeline?.placed.findLast((fact) => !fact.withdrawn && fact.event.on <= on)?.event['under'];
  const membership = worldOn(books, { on }).membership(typeof under === 'string' ? under : undefined);
  if (!membership) return [];
  const look: RawEvent = { thing, event: 'viewed' };
  return questionsOf(membership).flatMap(({ what, clause, request }) => {
    const answer = (...events: RawEvent[]): Finding | undefined =>
      answerTo(books, events, { clause, teller });
    const [now, after] = [answer(request), answer(look, request)];
    return now && after ? [{ enrollment: membership.id, what, now, after }] : [];
  });
}

type Question = { what: LookEnds['what']; clause: string; request: RawEvent };

/** Only action packs can be swapped, for each other. */
function questionsOf({ id, group, offer }: Membership): Question[] {
  const refund = { thing: id, event: 'refund-requested' };
  const other = offers.find((one) => one.group === 'action-pack' && one.code !== offer)?.code;
  const swap = { thing: id, event: 'swap-requested', to: other ?? '' };
  return [
    { what: 'refund', clause: refundWindow.id, request: refund },
    ...(group === 'action-pack' ? [{ what: 'swap', clause: swapOnce.id, request: swap } as const] : []),
  ];
}

/** Undefined where it can be asked for no longer: it was refunded, say. */
function answerTo(
  books: Books,
  events: readonly RawEvent[],
  { clause, teller }: { clause: string; teller: Teller },
): Finding | undefined {
  try {
    return ask(books, { events }, teller)
      .entries.at(-1)
      ?.findings.find((one) => one.clause === clause);
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}

const noLook = (thing: string): ProblemError =>
  new ProblemError({
    code: 'no-look',
    status: 422,
    message: `${quote(thing)} is nothing to look at`,
    cure: 'name a product key or a cloud token',
  });
