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
 * redeemed onto another's. `before`: without the redemption of this token and what followed it.
 */
export function subscriptionOn(given: Given, id: string, before?: string): Subscription | undefined {
  const root = rootOf(given, id, new Set());
  const token = given.token(root);
  const alone = membersOf(given, root).length === 1;
  if (token && alone && id !== before) return token.redeemed && simple(given, token, token.redeemed);
  return eventsOf(given, root, before).reduce<Subscription | undefined>(
    (subscription, event) => after(given, subscription, event),
    undefined,
  );
}

/** The token or service that a token was redeemed onto, however far back. By checkout each is its own. */
function rootOf(given: Given, id: string, seen: Set<string>): string {
  const token = given.token(id);
  const onto = token?.redeemed?.onto;
  if (!onto || token?.redeemed?.how === 'new' || seen.has(onto) || isModernized(given, token)) return id;
  return rootOf(given, onto, seen.add(id));
}

/** A token or service and every token that was redeemed onto it, or onto one of these. */
function membersOf(given: Given, root: string): string[] {
  const members = new Set([root]);
  for (const member of members)
    for (const other of given.onto(member)) if (rootOf(given, other, new Set()) === root) members.add(other);
  return [...members];
}

/** Most subscriptions are of one token. */
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

/** What happened to all members, in order: of several redemptions of one token the first. */
function eventsOf(given: Given, root: string, before: string | undefined): AnyEvent[] {
  const facts = membersOf(given, root)
    .flatMap((id): Fact[] => {
      const own = given.facts(id).filter(({ event }) => telling.has(event.event));
      const first = own.find(({ event }) => event.event === 'redeemed');
      return own.filter((fact) => fact === first || fact.event.event !== 'redeemed');
    })
    .sort((a, b) => (a.event.on < b.event.on ? -1 : a.event.on > b.event.on ? 1 : a.seq - b.seq));
  const cut = facts.findIndex(({ event }) => event.event === 'redeemed' && event.thing === before);
  return (cut === -1 ? facts : facts.slice(0, cut)).map(({ event }) => event);
}

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
