import type { Day } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { benefitsAsListedWhenBought } from '../terms/benefits-as-listed-when-bought.ts';
import { cloudRightsEnd } from '../terms/cloud-rights-end.ts';
import { sharingAssociatedOnly } from '../terms/sharing-associated-only.ts';
import { choice, day, many, maybe, party, text, thing } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow, notTwice, opened } from '../thing/kind.ts';
import type { Deadline, Kind } from '../thing/kind.ts';
import { giving, giveAway, judgeGiving, takeBack } from '../thing/giving.ts';
import { judgeRedemption } from '../thing/redemption.ts';
import { judgeNewSet, nextSetDue, redeemDue } from '../thing/new-set.ts';
import { judgeReplacement, replacementDue } from '../thing/replacement.ts';
import { giveSeats, seatHolders, takeSeats } from '../thing/seats.ts';
import type { Seats } from '../thing/seats.ts';
import type { Subscription, World } from '../thing/world.ts';
import { ask, settle } from '../thing/asking.ts';
import type { Request } from '../thing/request.ts';
import { afterLapse } from '../thing/lapse.ts';

const events = {
  issued: {
    says: 'Microsoft issued the token',
    fields: {
      product: text('the cloud service'),
      seats: many('how many seats it carries'),
      under: maybe(thing('the enrollment or entitlement it came with', ['enr', 'ent'])),
      redeemBy: maybe(day('the last day on which it can be redeemed')),
      replaces: maybe(thing('the token it was issued in place of', ['token'])),
    },
  },
  viewed: { says: 'somebody looked at the token', fields: { by: maybe(party('who looked')) } },
  ...giving,
  redeemed: {
    says: 'it was activated on a tenant',
    fields: {
      tenant: text('the tenant'),
      seats: maybe(many('how many of its seats; absent: all')),
      how: maybe(
        choice('begins a service, extends one or adds seats to it; absent: begins one', [
          'new',
          'extend',
          'add',
        ]),
      ),
      onto: maybe(thing('the token or running service that it extends or adds to', ['token', 'service'])),
      billing: maybe(
        choice('by checkout: whether the tenant is under the billing account that bought the offer', [
          'under-account',
          'elsewhere',
        ]),
      ),
    },
  },
  assigned: {
    says: 'seats were assigned',
    fields: { to: party('a person or company'), seats: maybe(many('how many; absent: one')) },
  },
  released: {
    says: 'seats were taken back',
    fields: { from: party('a person or company'), seats: maybe(many('how many; absent: all that it has')) },
  },
  'service-dated': {
    says: 'the admin center shows when the service ends',
    fields: { until: day('its last day') },
  },
  'service-stopped': { says: 'the service was given up', fields: {} },
  'replacement-requested': { says: 'Microsoft was asked for a replacement', fields: {} },
  'replacement-decided': {
    says: 'Microsoft decided about the replacement',
    fields: { by: maybe(thing('the token given in its place; absent: refused', ['token'])) },
  },
};
type Event = EventOf<typeof events>;
type Redeemed = Extract<Event, { event: 'redeemed' }>;

export type CloudTokenState = Seats & {
  issue?: { id: string; product: string; seats: number; under?: string; redeemBy?: Day; replaces?: string };
  redeemed?: { on: Day; tenant: string; seats: number; how?: 'new' | 'extend' | 'add'; onto?: string };
  /** As the admin center shows it. */
  serviceUntil?: Day | undefined;
  stopped: boolean;
  /** Who has it as their own. */
  given: Set<string>;
  requests: Request[];
  replaced: boolean;
};

function evolve(state: CloudTokenState, event: Event): CloudTokenState {
  if (event.event === 'issued') {
    notTwice(state.issue, event);
    const { thing: id, event: _, on: __, ...issue } = event;
    state.issue = { id, ...issue };
    return state;
  }
  const issue = opened(state.issue, event, '`issued`');
  switch (event.event) {
    case 'redeemed':
      return redeem(state, event, issue.seats);
    case 'assigned':
      running(state, event);
      return takeSeats(state, event);
    case 'released':
      return giveSeats(state, event);
    case 'service-dated':
      running(state, event);
      state.serviceUntil = event.until;
      return state;
    case 'service-stopped':
      running(state, event);
      state.stopped = true;
      state.holders.clear();
      state.assigned = 0;
      return state;
    case 'replacement-requested':
      return ask(state, event, 'replacement token');
    case 'replacement-decided':
      if (event.by === event.thing)
        throw cannotFollow(event, 'it cannot stand in its own place', 'name the token given instead');
      settle(state, event, {
        what: 'replacement token',
        outcome: event.by === undefined ? 'refused' : 'granted',
      });
      state.replaced ||= event.by !== undefined;
      return state;
    case 'given':
      return giveAway(state, event);
    case 'taken-back':
      return takeBack(state, event);
    case 'viewed':
      return state;
  }
}

function redeem(state: CloudTokenState, event: Redeemed, issued: number): CloudTokenState {
  const { on, tenant, seats = issued, how, onto } = event;
  if (onto === event.thing)
    throw cannotFollow(
      event,
      'it cannot be redeemed onto itself',
      'name the token or service that ran before',
    );
  // The first redemption is the one that counts; another is recorded and judged, and changes nothing.
  state.redeemed ??= { on, tenant, seats, ...(how && { how }), ...(onto && { onto }) };
  return state;
}

function running(state: CloudTokenState, event: Event): void {
  if (!state.redeemed) {
    throw cannotFollow(
      event,
      'it has not been redeemed by that day',
      'tell first when it was redeemed, and on which tenant',
    );
  }
  if (state.stopped)
    throw cannotFollow(event, 'its service was given up', 'withdraw that entry if it was wrong');
}

function judge(state: CloudTokenState, event: Event, world: World): Finding[] {
  const { on } = event;
  switch (event.event) {
    case 'redeemed':
      return [...judgeRedemption(state, event, world), rightsEnd(state, world)];
    case 'assigned':
      return [
        apply(benefitsAsListedWhenBought, {
          on,
          listed: seatsOf(state),
          wouldHold: state.assigned + (event.seats ?? 1),
          unit: 'seats',
        }),
        rightsEnd(state, world),
        apply(sharingAssociatedOnly, { on, ...world.association(event.to) }),
      ];
    case 'replacement-requested':
      return [judgeReplacement(state, event, world)];
    case 'given':
      return judgeGiving(event.to, world);
    case 'issued':
    case 'viewed':
    case 'taken-back':
    case 'released':
    case 'service-dated':
    case 'service-stopped':
    case 'replacement-decided':
      return [];
  }
}

/** Seats that can be used: those redeemed; none once they became time, or another token stands in its place. */
const seatsOf = ({ replaced, redeemed, issue }: CloudTokenState): number =>
  replaced || redeemed?.how === 'extend' ? 0 : (redeemed?.seats ?? issue?.seats ?? 0);

const rightsEnd = (state: CloudTokenState, world: World): Finding =>
  apply(cloudRightsEnd, {
    on: world.on,
    until: world.membership(state.issue?.under)?.until ?? 'unknown',
    serviceUntil: dated(state, world) ?? 'unknown',
  });

/** A service that is known to have ended, or was given up, runs no longer; a replacement does not stop it. */
const isRunning = (state: CloudTokenState, world: World): boolean =>
  state.redeemed !== undefined && !state.stopped && (dated(state, world) ?? world.on) >= world.on;

const subscriptionOf = ({ issue, redeemed }: CloudTokenState, world: World): Subscription | undefined =>
  issue && redeemed && world.subscription(issue.id);

/** The last day that the admin center showed, unless a token was redeemed onto the service since. */
function dated(state: CloudTokenState, world: World): Day | undefined {
  const known = subscriptionOf(state, world);
  return known?.dated ? known.until : undefined;
}

const stands = (state: CloudTokenState, world: World): Finding[] => [
  ...[...state.given].flatMap((to) => judgeGiving(to, world)),
  ...ofService(state, world),
];

function ofService(state: CloudTokenState, world: World): Finding[] {
  const { issue, redeemed, replaced } = state;
  const waiting = redeemed || replaced ? [] : judgeNewSet(issue, world);
  if (waiting.length > 0) return waiting;
  if (!isRunning(state, world)) return [];
  const shared = [...state.holders.keys()].map((holder) =>
    apply(sharingAssociatedOnly, { on: world.on, ...world.association(holder) }),
  );
  const product = state.issue?.product ?? 'unknown';
  const until = world.membership(state.issue?.under)?.until;
  const lapse = { what: 'cloud', product, until, there: state.assigned } as const;
  return [...afterLapse(rightsEnd(state, world), lapse, world), ...shared];
}

function due(state: CloudTokenState, world: World): Deadline[] {
  const deadlines: Deadline[] = [];
  const membership = world.membership(state.issue?.under);
  const ends = membership?.until;
  if (ends && !state.stopped)
    deadlines.push({ on: ends, what: 'the right to use the service ends', clause: cloudRightsEnd.id });
  if (!state.redeemed) deadlines.push(...redeemDue(state.issue, membership));
  if (isRunning(state, world)) deadlines.push(...nextSetDue(membership));
  if (state.redeemed && !state.replaced) deadlines.push(replacementDue(state.redeemed.on));
  const known = subscriptionOf(state, world);
  if (known?.until && isRunning(state, world)) {
    const whose = known.dated ? '' : ', by our arithmetic: the admin center has not dated it since';
    deadlines.push({ on: known.until, what: `the service itself ends${whose}`, clause: cloudRightsEnd.id });
  }
  return deadlines;
}

export const cloudToken: Kind<CloudTokenState, typeof events> = {
  kind: 'cloud-token',
  title: 'Cloud token',
  prefixes: ['token'],
  events,
  blank: () => ({
    holders: new Map(),
    assigned: 0,
    stopped: false,
    given: new Set(),
    requests: [],
    replaced: false,
  }),
  evolve,
  judge,
  stands,
  due,
  assigned: (state) => state.assigned,
  line: (state, world) => ({
    product: state.issue?.product ?? 'unknown',
    under: state.issue?.under,
    until: world.membership(state.issue?.under)?.until,
    serviceUntil: state.serviceUntil,
    serviceExpected: state.stopped ? undefined : subscriptionOf(state, world)?.expected,
    // What stands in the place of a token carries its seats from then on.
    numbers: {
      entitled: state.replaced ? 0 : (state.issue?.seats ?? 'unknown'),
      unit: 'seats',
      assignedNow: state.assigned,
    },
  }),
  requests: ({ requests }) => requests,
  holders: seatHolders,
};
