import type { Amount } from '../kernel/amount.ts';
import type { Day } from '../kernel/day.ts';
import { addDays, earliest } from '../kernel/day.ts';
import { groupOf, offerByCode } from '../catalog/offer.ts';
import type { Counting } from '../catalog/offer.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { cloudRightsEnd } from '../terms/cloud-rights-end.ts';
import { membershipRenewalWindow } from '../terms/membership-renewal-window.ts';
import { offerLegacyLastDay } from '../terms/offer-legacy-last-day.ts';
import type { OfferLegacyLastDayFacts } from '../terms/offer-legacy-last-day.ts';
import { refundWindow } from '../terms/refund-window.ts';
import { swapOnce } from '../terms/swap-once.ts';
import { amount, day, flag, maybe, text, thing } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow, notTwice, opened } from '../thing/kind.ts';
import type { Deadline, Kind } from '../thing/kind.ts';
import { settle } from '../thing/asking.ts';
import { isAsked, isOpen } from '../thing/request.ts';
import type { Request } from '../thing/request.ts';
import type { Membership, World } from '../thing/world.ts';

const events = {
  bought: {
    says: 'the partner bought an offer, for one year',
    fields: {
      offer: text('the code of the offer: launch, core, expanded, spd, maps, laps, silver, gold, or another'),
      paid: maybe(day('the day Microsoft received the payment; absent: the day of purchase')),
      until: maybe(day('the last day of the enrollment year; absent: 365 days, the day of payment counted')),
      renews: maybe(thing('the enrollment that it renews', ['enr'])),
      renewal: maybe(flag('yes when it renews one that is not on record')),
      eligible: maybe(flag('whether the partner met the criteria of the offer; absent: not known')),
      fee: maybe(amount('the fee paid, with its currency: `925 EUR`')),
    },
  },
  eligibility: {
    says: 'it became known whether the partner met the criteria of the offer',
    fields: { met: flag('yes or no') },
  },
  lapsed: { says: 'it was not renewed', fields: {} },
  'refund-requested': { says: 'Microsoft was asked for a refund', fields: {} },
  refunded: { says: 'Microsoft refunded the fee; the enrollment ends that day', fields: {} },
  'refund-refused': { says: 'Microsoft refused the refund', fields: {} },
  'swap-requested': {
    says: 'Microsoft was asked to swap its benefits for those of another offer',
    fields: { to: text('the code of the other offer') },
  },
  swapped: { says: 'Microsoft swapped them; the offer is another one from that day on', fields: {} },
  'swap-refused': { says: 'Microsoft refused the swap', fields: {} },
};
type Event = EventOf<typeof events>;

export type EnrollmentState = {
  purchase?: {
    id: string;
    offer: string;
    first: Day;
    until: Day;
    renewal: boolean;
    renews?: string;
    eligible: Membership['eligible'];
    /** The fee paid. */
    fee?: Amount;
  };
  requests: Request[];
  /** The offer that a swap was last asked for. */
  swapTo?: string;
  swaps: number;
  lapsed: boolean;
  refunded: boolean;
};

const yearInDays = 365;

function buy(state: EnrollmentState, event: Extract<Event, { event: 'bought' }>): EnrollmentState {
  notTwice(state.purchase, event);
  const until = event.until ?? addDays(event.paid ?? event.on, yearInDays - 1);
  if (until < event.on) {
    throw cannotFollow(event, `its last day \`${until}\` is before its first`, 'correct `until` or `paid`');
  }
  const { offer, renews, eligible, fee } = event;
  state.purchase = {
    id: event.thing,
    offer,
    first: event.on,
    until,
    renewal: renews !== undefined || event.renewal === true,
    ...(renews && { renews }),
    ...(fee && { fee }),
    eligible: eligible === undefined ? 'unknown' : eligible ? 'yes' : 'no',
  };
  return state;
}

function evolve(state: EnrollmentState, event: Event): EnrollmentState {
  if (event.event === 'bought') return buy(state, event);
  const purchase = opened(state.purchase, event, '`bought`');
  if (event.event === 'eligibility') {
    purchase.eligible = event.met ? 'yes' : 'no';
    return state;
  }
  if (state.refunded) throw cannotFollow(event, 'it was refunded', 'withdraw that entry if it was wrong');
  switch (event.event) {
    case 'lapsed':
      if (state.lapsed) throw cannotFollow(event, 'it has lapsed already', 'nothing is left to tell');
      state.lapsed = true;
      return state;
    case 'refund-requested':
      return asked(state, event, 'refund');
    case 'swap-requested':
      state.swapTo = event.to;
      return asked(state, event, 'swap');
    case 'refunded':
    case 'refund-refused':
      settle(state, event, { what: 'refund', outcome: event.event === 'refunded' ? 'granted' : 'refused' });
      state.refunded = event.event === 'refunded';
      if (state.refunded && event.on < purchase.until) purchase.until = event.on;
      return state;
    case 'swapped':
    case 'swap-refused':
      settle(state, event, { what: 'swap', outcome: event.event === 'swapped' ? 'granted' : 'refused' });
      if (event.event === 'swap-refused') return state;
      purchase.offer = state.swapTo ?? purchase.offer;
      state.swaps += 1;
      return state;
  }
}

/** One that is open stays the one that is decided about. */
function asked(state: EnrollmentState, { on }: Event, what: 'refund' | 'swap'): EnrollmentState {
  if (!isAsked(state.requests, what)) state.requests.push({ what, asked: on });
  return state;
}

/** Legacy benefits not yet renewed have no counting rule of their own in the Guide. */
export function countingOf(offer: string, renewal: boolean): Counting {
  const legacy = offer === 'silver' || offer === 'gold';
  return legacy && !renewal ? 'unknown' : (offerByCode(offer)?.counting ?? 'unknown');
}

/** Whether its year has begun and not ended on a day. */
export const isInForce = ({ purchase }: EnrollmentState, on: Day): boolean =>
  purchase !== undefined && purchase.first <= on && on <= purchase.until;

/** What others may know of an enrollment; undefined before it was bought. */
export function membershipOf(id: string, state: EnrollmentState): Membership | undefined {
  if (!state.purchase) return undefined;
  const { offer, first, until, renewal, eligible } = state.purchase;
  return {
    id,
    offer,
    group: groupOf(offer),
    regime: 'legacy',
    first,
    until,
    through: until,
    carried: until,
    closed: state.lapsed,
    purchase: renewal ? 'renewal' : 'initial',
    counting: countingOf(offer, renewal),
    eligible,
  };
}

/** Offers that can be bought no longer after a day that the Guide sets. */
const isLegacy = (offer: string): boolean => ['legacy', 'action-pack'].includes(groupOf(offer));

/** What the last day of legacy offers makes of a purchase. */
function offerOf(code: string): OfferLegacyLastDayFacts['offer'] {
  if (groupOf(code) === 'unlisted') return 'unlisted';
  return isLegacy(code) ? 'legacy' : 'current';
}

/** Whether an offer may be bought on a day. */
export const buying = (code: string, on: Day): Finding =>
  apply(offerLegacyLastDay, { on, offer: offerOf(code) });

const judge = (_: EnrollmentState, event: Event): Finding[] =>
  event.event === 'bought' ? [buying(event.offer, event.on)] : [];

const lastToAsk = (what: Request['what'], first: Day): Day | undefined => {
  const { days } = (what === 'swap' ? swapOnce : refundWindow).editions[0]?.params ?? {};
  return days === undefined ? undefined : addDays(first, days);
};

/** The last day of the window in which it is renewed; undefined where it was, or cannot be. */
function lastToRenew({ purchase, lapsed, refunded }: EnrollmentState, world: World): Day | undefined {
  const days = membershipRenewalWindow.editions[0]?.params.days;
  if (!purchase || days === undefined || lapsed || refunded) return undefined;
  const { id, offer, until } = purchase;
  if ((world.membership(id)?.through ?? until) > until) return undefined;
  const last = isLegacy(offer) ? offerLegacyLastDay.editions[0]?.params.last : undefined;
  return last !== undefined && last <= until ? undefined : earliest(addDays(until, 1 + days), last);
}

function due(state: EnrollmentState, world: World): Deadline[] {
  const { purchase, swaps } = state;
  if (!purchase) return [];
  const { first, until, offer, renewal } = purchase;
  const [refund, swap] = [lastToAsk('refund', first), lastToAsk('swap', first)];
  const renew = lastToRenew(state, world);
  const deadlines: Deadline[] = [];
  if (refund && !renewal)
    deadlines.push({
      on: refund,
      what: 'last day to ask for a refund',
      clause: refundWindow.id,
      act: 'refund-requested',
    });
  if (swap && swaps === 0 && groupOf(offer) === 'action-pack')
    deadlines.push({ on: swap, what: 'last day for the swap to be performed', clause: swapOnce.id });
  deadlines.push({ on: until, what: 'last day of the enrollment year', clause: cloudRightsEnd.id });
  if (renew) deadlines.push({ on: renew, what: 'last day to renew it', clause: membershipRenewalWindow.id });
  return deadlines;
}

/** A swap that is open must be performed within its days; Microsoft has no last day to decide about a refund. */
const requests = ({ purchase, requests: all }: EnrollmentState): Request[] =>
  all.map((request) => {
    const by = purchase && request.what === 'swap' ? lastToAsk('swap', purchase.first) : undefined;
    return by && isOpen(request) ? { ...request, by } : request;
  });

export const enrollment: Kind<EnrollmentState, typeof events> = {
  kind: 'enrollment',
  title: 'Enrollment',
  prefixes: ['enr'],
  events,
  blank: () => ({ requests: [], swaps: 0, lapsed: false, refunded: false }),
  evolve,
  // Refund and swap are judged by what happened to everything granted under the enrollment: see review/refund.ts.
  judge,
  stands: () => [],
  due,
  requests,
};
