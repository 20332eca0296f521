import type { Books, Fact } from '../books/books.ts';
import { counts, grantedUnder } from '../books/view.ts';
import { isEarlier } from '../kernel/running-sum.ts';
import { permitted } from '../kernel/verdict.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { refundWindow } from '../terms/refund-window.ts';
import type { RefundWindowFacts } from '../terms/refund-window.ts';
import { swapOnce } from '../terms/swap-once.ts';
import type { AnyEvent } from '../thing/field.ts';
import type { Membership } from '../thing/world.ts';
import { isBefore, momentOf } from './act.ts';
import type { Act } from './act.ts';
import { isConsuming } from './consuming.ts';

const isLook = ({ thing, event }: AnyEvent, of: readonly string[]): boolean =>
  event === 'viewed' && of.some((prefix) => thing.startsWith(prefix));

/** What may be done to something granted under an enrollment, as far as a refund or a swap is concerned. */
const sorts = {
  consumed: isConsuming,
  counted: ({ event }: AnyEvent) => event === 'counted',
  'token viewed': (event: AnyEvent) => isLook(event, ['token-']),
  'key viewed': (event: AnyEvent) => isLook(event, ['key-']),
  touched: (event: AnyEvent) => isConsuming(event) || isLook(event, ['token-', 'key-']),
};

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
  const before = (sort: keyof typeof sorts): boolean =>
    happened(books, act, { under: act.event.thing, sort });
  return {
    // A use that somebody stated is one. A tool that counted activations of a key says that some may be gone which nobody told of.
    consumed:
      before('consumed') || isUsed(books, act) ? 'something' : before('counted') ? 'unknown' : 'nothing',
    tokenViewed: before('token viewed'),
    keyViewed: before('key viewed'),
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
  if (happened(books, act, { under: id, sort: 'touched' })) return [];
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
function happened(books: Books, act: Act, what: { under: string; sort: keyof typeof sorts }): boolean {
  const { under, sort } = what;
  const first = act.world.once(`${sort} under ${under}`, () => firstOf(books, act, what));
  return first !== undefined && isBefore(first, act);
}

/** The first time that it did, as known on the day of the act; of an earlier day any will do for all acts of the day. */
function firstOf(
  books: Books,
  { reading }: Act,
  { under, sort }: { under: string; sort: keyof typeof sorts },
): Fact | undefined {
  let first: Fact | undefined;
  for (const { facts } of grantedUnder(books, under, reading)) {
    const fact = facts.find((one) => sorts[sort](one.event) && counts(one, reading));
    if (!fact || (first && isEarlier(momentOf(first), momentOf(fact)))) continue;
    first = fact;
    if (fact.event.on < reading.on) break;
  }
  return first;
}
