import type { Day } from '../kernel/day.ts';
import { addDays } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { benefitsAsListedWhenBought } from '../terms/benefits-as-listed-when-bought.ts';
import { cloudRightsEnd } from '../terms/cloud-rights-end.ts';
import { sharingAssociatedOnly } from '../terms/sharing-associated-only.ts';
import { tokenOnce } from '../terms/token-once.ts';
import { tokenReplacement } from '../terms/token-replacement.ts';
import { tokenWhole } from '../terms/token-whole.ts';
import { day, many, maybe, party, text, thing } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow, notTwice, opened } from '../thing/kind.ts';
import type { Deadline, Kind } from '../thing/kind.ts';
import { afterLapse } from '../thing/lapse.ts';
import type { World } from '../thing/world.ts';

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
  redeemed: {
    says: 'it was activated on a tenant',
    fields: {
      tenant: text('the tenant'),
      seats: maybe(many('how many of its seats; absent: all')),
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

export type CloudTokenState = {
  issue?: { product: string; seats: number; under?: string; redeemBy?: Day; replaces?: string };
  redeemed?: { on: Day; tenant: string; seats: number };
  holders: Map<string, { seats: number; since: Day }>;
  assigned: number;
  serviceUntil?: Day;
  stopped: boolean;
  requested: boolean;
  replaced: boolean;
};

function evolve(state: CloudTokenState, event: Event): CloudTokenState {
  if (event.event === 'issued') {
    notTwice(state.issue, event);
    const { product, seats, under, redeemBy, replaces } = event;
    state.issue = {
      product,
      seats,
      ...(under && { under }),
      ...(redeemBy && { redeemBy }),
      ...(replaces && { replaces }),
    };
    return state;
  }
  const issue = opened(state.issue, event, '`issued`');
  switch (event.event) {
    case 'redeemed':
      // The first redemption is the one that counts; another is recorded and judged, and changes nothing.
      state.redeemed ??= { on: event.on, tenant: event.tenant, seats: event.seats ?? issue.seats };
      return state;
    case 'assigned':
      return take(state, event);
    case 'released':
      return give(state, event);
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
      if (state.requested)
        throw cannotFollow(event, 'Microsoft has not decided yet', 'tell first what it decided');
      state.requested = true;
      return state;
    case 'replacement-decided':
      if (event.by === event.thing)
        throw cannotFollow(event, 'it cannot stand in its own place', 'name the token given instead');
      if (!state.requested)
        throw cannotFollow(event, 'no replacement was asked for', 'tell first that it was');
      state.requested = false;
      state.replaced ||= event.by !== undefined;
      return state;
    case 'viewed':
      return state;
  }
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

function take(state: CloudTokenState, event: Extract<Event, { event: 'assigned' }>): CloudTokenState {
  running(state, event);
  const seats = event.seats ?? 1;
  const held = state.holders.get(event.to);
  state.holders.set(event.to, { seats: (held?.seats ?? 0) + seats, since: held?.since ?? event.on });
  state.assigned += seats;
  return state;
}

function give(state: CloudTokenState, event: Extract<Event, { event: 'released' }>): CloudTokenState {
  const held = state.holders.get(event.from);
  const seats = event.seats ?? held?.seats ?? 0;
  if (!held || held.seats < seats) {
    throw cannotFollow(
      event,
      `that holder has ${held?.seats ?? 0} on that day`,
      'tell first when the seats were assigned',
    );
  }
  if (held.seats === seats) state.holders.delete(event.from);
  else state.holders.set(event.from, { ...held, seats: held.seats - seats });
  state.assigned -= seats;
  return state;
}

function judge(state: CloudTokenState, event: Event, world: World): Finding[] {
  const { on } = event;
  const granted = state.issue?.seats ?? 0;
  switch (event.event) {
    case 'redeemed': {
      const tenants =
        state.redeemed && state.redeemed.tenant.toLowerCase() !== event.tenant.toLowerCase() ? 2 : 1;
      return [
        apply(tokenOnce, { on, redeemedBefore: state.redeemed?.on ?? 'never', sameTenant: tenants === 1 }),
        apply(tokenWhole, { on, granted, redeemed: event.seats ?? granted, tenants }),
        apply(benefitsAsListedWhenBought, {
          on,
          listed: granted,
          wouldHold: event.seats ?? granted,
          unit: 'seats',
          until: state.issue?.redeemBy,
        }),
        rightsEnd(state, world),
      ];
    }
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
      return [
        apply(tokenReplacement, {
          on,
          activated: state.redeemed?.on ?? 'never',
          earlierExceptions:
            Number(state.replaced) +
            Number(state.issue?.replaces !== undefined) +
            world.exceptions(state.issue?.under, event.thing),
        }),
      ];
    case 'issued':
    case 'viewed':
    case 'released':
    case 'service-dated':
    case 'service-stopped':
    case 'replacement-decided':
      return [];
  }
}

/** Seats that can be used: those redeemed; none once another token stands in its place. */
const seatsOf = ({ replaced, redeemed, issue }: CloudTokenState): number =>
  replaced ? 0 : (redeemed?.seats ?? issue?.seats ?? 0);

const rightsEnd = (state: CloudTokenState, world: World): Finding =>
  apply(cloudRightsEnd, {
    on: world.on,
    until: world.membership(state.issue?.under)?.until ?? 'unknown',
    serviceUntil: state.serviceUntil ?? 'unknown',
  });

/** A service that is known to have ended, or was given up, runs no longer; a replacement does not stop it. */
const isRunning = (state: CloudTokenState, on: Day): boolean =>
  state.redeemed !== undefined && !state.stopped && (state.serviceUntil ?? on) >= on;

function stands(state: CloudTokenState, world: World): Finding[] {
  if (!isRunning(state, world.on)) return [];
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
  const ends = world.membership(state.issue?.under)?.until;
  const days = tokenReplacement.editions[0]?.params.days ?? 0;
  if (ends)
    deadlines.push({ on: ends, what: 'the right to use the service ends', clause: cloudRightsEnd.id });
  if (!state.redeemed && state.issue?.redeemBy) {
    deadlines.push({
      on: state.issue.redeemBy,
      what: 'last day to redeem it',
      clause: benefitsAsListedWhenBought.id,
    });
  }
  if (state.redeemed && !state.replaced) {
    const last = addDays(state.redeemed.on, days);
    deadlines.push({ on: last, what: 'last day to ask for a replacement', clause: tokenReplacement.id });
  }
  if (state.serviceUntil && isRunning(state, world.on)) {
    deadlines.push({ on: state.serviceUntil, what: 'the service itself ends', clause: cloudRightsEnd.id });
  }
  return deadlines;
}

export const cloudToken: Kind<CloudTokenState, typeof events> = {
  kind: 'cloud-token',
  title: 'Cloud token',
  prefixes: ['token'],
  events,
  blank: () => ({ holders: new Map(), assigned: 0, stopped: false, requested: false, replaced: false }),
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
    // What stands in the place of a token carries its seats from then on.
    numbers: {
      entitled: state.replaced ? 0 : (state.issue?.seats ?? 'unknown'),
      unit: 'seats',
      assignedNow: state.assigned,
    },
  }),
  holders: ({ holders }) =>
    [...holders].map(([holder, { seats, since }]) => ({ holder, since, many: seats })),
};
