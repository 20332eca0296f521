import type { Books } from '../books/books.ts';
import { counts, factsOf, grantedUnder } from '../books/view.ts';
import { permitted } from '../kernel/verdict.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { refundWindow } from '../terms/refund-window.ts';
import type { RefundWindowFacts } from '../terms/refund-window.ts';
import { swapOnce } from '../terms/swap-once.ts';
import type { AnyEvent } from '../thing/field.ts';
import type { Membership } from '../thing/world.ts';
import { isBefore } from './act.ts';
import type { Act } from './act.ts';
import { isConsuming } from './consuming.ts';

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
    // A use that somebody stated is one. A tool that counted activations of a key says that some may be gone which nobody told of.
    consumed:
      before(isConsuming) || isUsed(books, act) ? 'something' : before(isCount) ? 'unknown' : 'nothing',
    tokenViewed: before((one) => isLook(one, ['token-'])),
    keyViewed: before((one) => isLook(one, ['key-'])),
  };
}

/** Whether somebody stated, before the act, what something granted under the enrollment is used for. */
function isUsed(books: Books, act: Act): boolean {
  const granted = new Set(grantedUnder(books, act.event.thing, act.reading).map(({ id }) => id));
  return [...(books.ofKind.get('use') ?? [])].some((id) =>
    books.timelines
      .get(id)
      ?.facts.some(
        (fact) =>
          counts(fact, act.reading) && isBefore(fact, act) && granted.has(String(fact.event['of'] ?? '')),
      ),
  );
}

/** The first look while a refund or a swap could still be had: permitted, and said what it ends. */
function judgeLook(books: Books, act: Act, membership: Membership): Finding[] {
  const { on, thing } = act.event;
  const { id, first, purchase, group } = membership;
  const touching = (one: AnyEvent): boolean => isConsuming(one) || isLook(one, ['token-', 'key-']);
  if (happened(books, act, { under: id, is: touching })) return [];
  const untouched = { on, bought: first, purchase, ...nothingDone } as const;
  const looked = { ...untouched, [thing.startsWith('key-') ? 'keyViewed' : 'tokenViewed']: true };
  const ends = [
    {
      before: apply(refundWindow, untouched),
      after: apply(refundWindow, looked),
      what: `the fee of \`${id}\` can no longer be refunded`,
    },
  ];
  if (group === 'action-pack') {
    const swap = { act: 'asked', offers: 'action packs', swappedBefore: wasSwapped(books, act, id) } as const;
    ends.push({
      before: apply(swapOnce, { ...untouched, ...swap }),
      after: apply(swapOnce, { ...looked, ...swap }),
      what: `\`${id}\` can no longer be swapped`,
    });
  }
  return ends
    .filter(({ before }) => before.answer === 'discretionary')
    .map(({ before: { clause, edition }, after: { doubts }, what }) => ({
      ...permitted(`allowed, but from then on ${what}`, doubts ? { doubts } : {}),
      clause,
      edition,
    }));
}

const nothingDone = { consumed: 'nothing', tokenViewed: false, keyViewed: false } as const;

const wasSwapped = (books: Books, act: Act, enrollment: string): boolean =>
  books.timelines
    .get(enrollment)
    ?.facts.some(
      (fact) => fact.event.event === 'swapped' && counts(fact, act.reading) && isBefore(fact, act),
    ) ?? false;

/** Whether something of a sort happened, before an act, to anything granted under an enrollment. */
const happened = (
  books: Books,
  act: Act,
  what: { under: string; is: (event: AnyEvent) => boolean },
): boolean =>
  grantedUnder(books, what.under, act.reading).some((timeline) =>
    factsOf(timeline, act.reading).some((fact) => isBefore(fact, act) && what.is(fact.event)),
  );
