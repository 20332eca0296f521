import type { Day } from '../kernel/day.ts';
import { addDays } from '../kernel/day.ts';
import { groupOf, offerByCode } from '../catalog/offer.ts';
import type { Counting } from '../catalog/offer.ts';
import { cloudRightsEnd } from '../terms/cloud-rights-end.ts';
import { refundWindow } from '../terms/refund-window.ts';
import { day, flag, maybe, text, thing } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow, notTwice, opened } from '../thing/kind.ts';
import type { Deadline, Kind } from '../thing/kind.ts';
import type { Membership, World } from '../thing/world.ts';

const events = {
  bought: {
    says: 'the partner bought an offer, for one year',
    fields: {
      offer: text('the code of the offer: launch, core, expanded, spd, maps, laps, silver, gold, or another'),
      until: maybe(day('the last day of the enrollment year; absent: 365 days, the day of purchase counted')),
      renews: maybe(thing('the enrollment that it renews', ['enr'])),
      renewal: maybe(flag('yes when it renews one that is not on record')),
      fee: maybe(text('the fee paid, with its currency')),
    },
  },
  'refund-requested': { says: 'Microsoft was asked for a refund', fields: {} },
  refunded: { says: 'Microsoft refunded the fee; the enrollment ends that day', fields: {} },
  'refund-refused': { says: 'Microsoft refused the refund', fields: {} },
};
type Event = EventOf<typeof events>;

export type EnrollmentState = {
  purchase?: { offer: string; first: Day; until: Day; renewal: boolean; renews?: string };
  requested: boolean;
  refunded: boolean;
};

const yearInDays = 365;

function evolve(state: EnrollmentState, event: Event): EnrollmentState {
  if (event.event === 'bought') {
    notTwice(state.purchase, event);
    const until = event.until ?? addDays(event.on, yearInDays - 1);
    if (until < event.on) {
      throw cannotFollow(event, `its last day \`${until}\` is before its first`, 'correct `until`');
    }
    const { offer, renews } = event;
    const renewal = renews !== undefined || event.renewal === true;
    state.purchase = { offer, first: event.on, until, renewal, ...(renews && { renews }) };
    return state;
  }
  const purchase = opened(state.purchase, event, '`bought`');
  if (state.refunded) throw cannotFollow(event, 'it was refunded', 'withdraw that entry if it was wrong');
  if (event.event === 'refund-requested') {
    state.requested = true;
    return state;
  }
  if (!state.requested) throw cannotFollow(event, 'no refund was asked for', 'tell first that it was');
  state.requested = false;
  state.refunded = event.event === 'refunded';
  if (state.refunded && event.on < purchase.until) purchase.until = event.on;
  return state;
}

/** Legacy benefits not yet renewed have no counting rule of their own in the Guide. */
function countingOf(offer: string, renewal: boolean): Counting {
  const legacy = offer === 'silver' || offer === 'gold';
  return legacy && !renewal ? 'unknown' : (offerByCode(offer)?.counting ?? 'unknown');
}

/** Whether its year has begun and not ended on a day. */
export const isInForce = ({ purchase }: EnrollmentState, on: Day): boolean =>
  purchase !== undefined && purchase.first <= on && on <= purchase.until;

/** What others may know of an enrollment; undefined before it was bought. */
export function membershipOf(id: string, state: EnrollmentState): Membership | undefined {
  if (!state.purchase) return undefined;
  const { offer, first, until, renewal } = state.purchase;
  return {
    id,
    offer,
    group: groupOf(offer),
    regime: 'legacy',
    first,
    until,
    through: until,
    purchase: renewal ? 'renewal' : 'initial',
    counting: countingOf(offer, renewal),
  };
}

function due({ purchase }: EnrollmentState, _: World): Deadline[] {
  if (!purchase) return [];
  const days = refundWindow.editions[0]?.params.days ?? 0;
  const year = { on: purchase.until, what: 'last day of the enrollment year', clause: cloudRightsEnd.id };
  if (purchase.renewal) return [year];
  return [
    { on: addDays(purchase.first, days), what: 'last day to ask for a refund', clause: refundWindow.id },
    year,
  ];
}

export const enrollment: Kind<EnrollmentState, typeof events> = {
  kind: 'enrollment',
  title: 'Enrollment',
  prefixes: ['enr'],
  events,
  blank: () => ({ requested: false, refunded: false }),
  evolve,
  // A refund is judged by what happened to everything granted under the enrollment: see review/refund.ts.
  judge: () => [],
  stands: () => [],
  due,
};
