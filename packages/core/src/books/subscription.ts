import type { CloudTokenState } from '../benefits/cloud-token.ts';
import { addDays, addMonths, earliest } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { afterMonths, averagedMonths, extendedMonths, monthsBetween } from '../kernel/months.ts';
import { tokenExtendOrAdd } from '../terms/token-extend-or-add.ts';
import type { AnyEvent } from '../thing/field.ts';
import type { Membership, Subscription } from '../thing/world.ts';
import type { Fact } from './books.ts';

/** What is needed to know a subscription, each as it stands on one day. */
type Given = {
  token: (id: string) => CloudTokenState | undefined;
  facts: (id: string) => Fact[];
  /** Which tokens may have been redeemed onto one thing. */
  onto: (id: string) => Iterable<string>;
  membership: (under: string | undefined) => Membership | undefined;
};

const months = tokenExtendOrAdd.editions[0]?.params.months ?? 0;

const isModernized = (given: Given, token: CloudTokenState | undefined): boolean =>
  given.membership(token?.issue?.under)?.regime === 'modernized';

/**
 * The subscription that a token is part of, or a running service, as it stands on a day. It spans tokens: each may be
 * redeemed onto another's. `before`: as it was just before this token was redeemed.
 */
export function subscriptionOn(given: Given, id: string, before?: string): Subscription | undefined {
  const cut = before === undefined ? undefined : redemptionOf(given, before);
  if (cut) return followed(earlier(given, cut), id);
  const token = given.token(id);
  const alone = token && !token.stopped && membersOf(given, id).length === 1 && rootOf(given, id) === id;
  // Most subscriptions are of one token, and need no facts to be read again.
  return alone ? token.redeemed && simple(given, token, token.redeemed) : followed(given, id);
}

/** Of several redemptions of a token the first counts. */
const redemptionOf = (given: Given, id: string): Fact | undefined =>
  id.startsWith('token-') ? given.facts(id).find(({ event }) => event.event === 'redeemed') : undefined;

const isEarlier = (one: Fact, other: Fact): boolean =>
  one.event.on < other.event.on || (one.event.on === other.event.on && one.seq < other.seq);

/** What was known just before a fact, also of its own day. */
function earlier(given: Given, cut: Fact): Given {
  const isNot = (id: string): boolean => {
    const first = redemptionOf(given, id);
    return first !== undefined && !isEarlier(first, cut);
  };
  return {
    ...given,
    facts: (id) => given.facts(id).filter((fact) => isEarlier(fact, cut)),
    token: (id) => {
      const token = given.token(id);
      if (!token || !isNot(id)) return token;
      const { redeemed: _, ...unredeemed } = token;
      return unredeemed;
    },
  };
}

const followed = (given: Given, id: string): Subscription | undefined =>
  eventsOf(given, rootOf(given, id)).reduce<Subscription | undefined>(
    (subscription, event) => after(given, subscription, event),
    undefined,
  );

/** The token or service that a token was redeemed onto, however far back. By checkout each is its own. */
function rootOf(given: Given, id: string, seen = new Set<string>()): string {
  const token = given.token(id);
  const onto = token?.redeemed?.onto;
  if (!onto || token?.redeemed?.how === 'new' || seen.has(onto) || isModernized(given, token)) return id;
  return rootOf(given, onto, seen.add(id));
}

/** A token or service and every token that was redeemed onto it, or onto one of these. */
function membersOf(given: Given, root: string): string[] {
  const members = new Set([root]);
  for (const member of members)
    for (const other of given.onto(member)) if (rootOf(given, other) === root) members.add(other);
  return [...members];
}

function simple(
  given: Given,
  token: CloudTokenState,
  { on, seats }: { on: Day; seats: number },
): Subscription {
  const expected = firstEnd(given, token, on);
  const until = token.serviceUntil ?? expected;
  return { seats, until, dated: token.serviceUntil !== undefined, expected };
}

/** By key 12 months from the redemption; by checkout the offer's last day. */
function firstEnd(given: Given, token: CloudTokenState, on: Day): Day | undefined {
  const membership = given.membership(token.issue?.under);
  return membership?.regime === 'modernized' ? membership.until : addDays(addMonths(on, months), -1);
}

const telling = new Set(['redeemed', 'service-dated', 'service-stopped', 'seen']);

/** What happened to all members, in order. */
const eventsOf = (given: Given, root: string): AnyEvent[] =>
  membersOf(given, root)
    .flatMap((id) => {
      const first = redemptionOf(given, id);
      return given
        .facts(id)
        .filter(
          (fact) => telling.has(fact.event.event) && (fact.event.event !== 'redeemed' || fact === first),
        );
    })
    .sort((a, b) => (isEarlier(a, b) ? -1 : 1))
    .map(({ event }) => event);

function after(given: Given, known: Subscription | undefined, event: AnyEvent): Subscription | undefined {
  switch (event.event) {
    case 'seen':
      return {
        seats: Number(event['licenses']),
        until: event['until'] as Day | undefined,
        dated: event['until'] !== undefined,
        expected: known?.expected,
      };
    case 'service-dated':
      return known && { ...known, until: event['until'] as Day, dated: true };
    case 'service-stopped':
      return known && { ...known, until: earliest(known.until, event.on), dated: true };
    default: {
      const token = given.token(event.thing);
      if (!token?.redeemed) return known;
      if (token.redeemed.onto && known) return joined(known, token.redeemed);
      return simple(given, { ...token, serviceUntil: undefined }, token.redeemed);
    }
  }
}

/** A subscription with a token more: longer, or with more seats and an averaged end. */
function joined(known: Subscription, token: NonNullable<CloudTokenState['redeemed']>): Subscription {
  const { seats: active, until } = known;
  const { on, seats, how } = token;
  if (!until || !how || how === 'new' || active === 0)
    return { ...known, until: undefined, dated: false, expected: undefined };
  if (how === 'extend') {
    const end = addDays(afterMonths(addDays(until, 1), extendedMonths({ seats, active, months })), -1);
    return { seats: active, until: end, dated: false, expected: end };
  }
  const left = monthsBetween(on, addDays(until, 1));
  const end = addDays(afterMonths(on, averagedMonths({ seats, active, months, left })), -1);
  return { seats: active + seats, until: end, dated: false, expected: end };
}
