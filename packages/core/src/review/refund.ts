import type { Books } from '../books/books.ts';
import { counts, factsOf, grantedUnder } from '../books/view.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { refundWindow } from '../terms/refund-window.ts';
import type { RefundWindowFacts } from '../terms/refund-window.ts';
import type { AnyEvent } from '../thing/field.ts';
import type { Membership } from '../thing/world.ts';
import { isBefore } from './act.ts';
import type { Act } from './act.ts';

/** Events that use up a part of a benefit. */
const consuming = new Set([
  'activated',
  'installed',
  'redeemed',
  'assigned',
  'used',
  'unlocked',
  'opened',
  'deposited',
  'drawn',
  'received',
]);
const isConsuming = ({ event }: AnyEvent): boolean => consuming.has(event);
const isCount = ({ event }: AnyEvent): boolean => event === 'counted';
const isLook = ({ thing, event }: AnyEvent, of: readonly string[]): boolean =>
  event === 'viewed' && of.some((prefix) => thing.startsWith(prefix));

/**
 * A refund is asked for a whole enrollment, so it spans everything granted under it.
 * Looking at a key or token is judged too: it is what ends the right.
 */
export function judgeRefund(books: Books, act: Act): Finding[] {
  const { event, world } = act;
  if (event.event === 'refund-requested') return [judgeRequest(books, act)];
  if (!isLook(event, ['token-', 'key-'])) return [];
  const under = books.timelines.get(event.thing)?.facts.find((fact) => counts(fact, act.reading))?.event[
    'under'
  ];
  const membership = world.membership(typeof under === 'string' ? under : undefined);
  return membership ? judgeLook(books, act, membership) : [];
}

function judgeRequest(books: Books, act: Act): Finding {
  const { event, world } = act;
  const membership = world.membership(event.thing);
  return apply(refundWindow, {
    on: event.on,
    bought: membership?.first ?? 'unknown',
    purchase: membership?.purchase ?? 'initial',
    ...touchedBefore(books, act),
  });
}

/** What had been done before an act to everything granted under the enrollment that it is about. */
export function touchedBefore(
  books: Books,
  act: Act,
): Pick<RefundWindowFacts, 'consumed' | 'tokenViewed' | 'keyViewed'> {
  const before = (is: (event: AnyEvent) => boolean): boolean =>
    happened(books, act, { under: act.event.thing, is });
  return {
    // A tool that counted activations of a key says that some may be gone which nobody told of.
    consumed: before(isConsuming) ? 'something' : before(isCount) ? 'unknown' : 'nothing',
    tokenViewed: before((one) => isLook(one, ['token-'])),
    keyViewed: before((one) => isLook(one, ['key-'])),
  };
}

/** The first look while a refund could still be had: permitted, and said what it ends. */
function judgeLook(books: Books, act: Act, { id, first, purchase }: Membership): Finding[] {
  const { on, thing } = act.event;
  const untouched = {
    on,
    bought: first,
    purchase,
    consumed: 'nothing',
    tokenViewed: false,
    keyViewed: false,
  } as const;
  const { by: _, times: __, ...finding } = apply(refundWindow, untouched);
  const after = apply(refundWindow, {
    ...untouched,
    [thing.startsWith('key-') ? 'keyViewed' : 'tokenViewed']: true,
  });
  const touching = (one: AnyEvent): boolean => isConsuming(one) || isLook(one, ['token-', 'key-']);
  if (finding.answer !== 'discretionary' || happened(books, act, { under: id, is: touching })) return [];
  const why = `allowed, but from then on the fee of \`${id}\` can no longer be refunded`;
  return [{ ...finding, answer: 'permitted', why, ...(after.doubts && { doubts: after.doubts }) }];
}

/** Whether something of a sort happened, before an act, to anything granted under an enrollment. */
const happened = (
  books: Books,
  act: Act,
  what: { under: string; is: (event: AnyEvent) => boolean },
): boolean =>
  grantedUnder(books, what.under, act.reading).some((timeline) =>
    factsOf(timeline, act.reading).some((fact) => isBefore(fact, act) && what.is(fact.event)),
  );
