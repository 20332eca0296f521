import type { Books } from '../books/books.ts';
import { factsOf, grantedUnder } from '../books/view.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { refundWindow } from '../terms/refund-window.ts';
import type { Act } from './judge.ts';

/** Events that use up a part of a benefit. */
const consuming = new Set(['activated', 'redeemed', 'assigned', 'used']);

/**
 * A refund is asked for a whole enrollment, so it spans everything granted under it.
 * Looking at a key or token is judged too: it is what ends the right.
 */
export function judgeRefund(books: Books, { event, world, reading }: Act): Finding[] {
  if (event.event === 'refund-requested') return [refund(books, event.thing, { world, reading })];
  const looks =
    event.event === 'viewed' && (event.thing.startsWith('token-') || event.thing.startsWith('key-'));
  if (!looks) return [];
  const under = books.timelines.get(event.thing)?.facts[0]?.event['under'];
  const membership = world.membership(typeof under === 'string' ? under : undefined);
  if (!membership) return [];
  const before = refund(books, membership.id, { world, reading });
  if (before.answer !== 'discretionary') return [];
  const why = `allowed, but from then on the fee of \`${membership.id}\` can no longer be refunded`;
  const { by: _, times: __, ...finding } = before;
  return [{ ...finding, answer: 'permitted', why }];
}

function refund(
  books: Books,
  enrollment: string,
  { world, reading }: Pick<Act, 'world' | 'reading'>,
): Finding {
  const membership = world.membership(enrollment);
  const facts = grantedUnder(books, enrollment).flatMap((id) => {
    const timeline = books.timelines.get(id);
    return timeline ? factsOf(timeline, reading) : [];
  });
  const viewed = (prefix: string): boolean =>
    facts.some(({ event }) => event.event === 'viewed' && event.thing.startsWith(prefix));
  return apply(refundWindow, {
    on: world.on,
    bought: membership?.first ?? 'unknown',
    purchase: membership?.purchase ?? 'initial',
    consumed: facts.some(({ event }) => consuming.has(event.event)) ? 'something' : 'nothing',
    tokenViewed: viewed('token-'),
    keyViewed: viewed('key-'),
  });
}
