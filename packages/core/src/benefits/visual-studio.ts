import type { Day } from '../kernel/day.ts';
import { addDays, latest } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { benefitsAsListedWhenBought } from '../terms/benefits-as-listed-when-bought.ts';
import { sharingAssociatedOnly } from '../terms/sharing-associated-only.ts';
import { vsAssignedAndActivated } from '../terms/vs-assigned-and-activated.ts';
import { vsEditionByOffer } from '../terms/vs-edition-by-offer.ts';
import { vsNoSharedSignIn } from '../terms/vs-no-shared-sign-in.ts';
import { vsReassignment } from '../terms/vs-reassignment.ts';
import type { VsReassignmentFacts } from '../terms/vs-reassignment.ts';
import { choice, day, flag, maybe, person, shaped, thing } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow, notTwice, opened } from '../thing/kind.ts';
import type { Deadline, Kind } from '../thing/kind.ts';
import { dueToWhom, reservationOf, reserving } from '../thing/reservation.ts';
import type { Reservation } from '../thing/reservation.ts';
import { rightUntil } from '../thing/right.ts';
import type { World } from '../thing/world.ts';

const levels = ['enterprise', 'professional', 'test-professional', 'msdn-platforms', 'unknown'] as const;

const titles: Record<string, string> = {
  enterprise: 'Visual Studio Enterprise',
  professional: 'Visual Studio Professional',
  'test-professional': 'Visual Studio Test Professional',
  'msdn-platforms': 'MSDN Platforms',
};

/** What a subscription of that edition is called. */
export const subscriptionTitle = (level = 'unknown'): string =>
  titles[level] ?? 'Visual Studio, edition unknown';

/** The edition that the name of a benefit says. */
export const subscriptionLevel = (name: string): string =>
  Object.keys(titles).find((level) => name.toLowerCase().includes((titles[level] ?? '').toLowerCase())) ??
  'unknown';

const events = {
  granted: {
    says: 'Microsoft granted the subscription',
    fields: {
      level: choice('its edition', levels),
      under: maybe(thing('the enrollment or entitlement it came with', ['enr', 'ent'])),
      until: maybe(day('the last day it is granted for')),
    },
  },
  found: {
    says: 'a list of Microsoft shows the subscription, and no grant is on record',
    fields: {
      level: choice('its edition', levels),
      until: maybe(day('the expiration day that the list shows')),
      holder: maybe(person('who the list says it is assigned to, since a day it does not say')),
      active: maybe(flag('whether the list says it is activated, on a day it does not say')),
      guid: maybe(shaped('its Subscription GUID', /^[0-9a-fA-F-]{36}$/)),
    },
  },
  continued: {
    says: 'it goes on in the list of another year or offer',
    fields: {
      under: thing('the enrollment or entitlement that lists it now', ['enr', 'ent']),
      until: maybe(day('the last day it is granted for')),
    },
  },
  assigned: { says: 'it was assigned', fields: { to: person('the subscriber') } },
  activated: {
    says: 'its subscriber activated it',
    fields: { undated: maybe(flag('yes when only this is known: it was active on that day')) },
  },
  released: { says: 'it was taken back from its subscriber', fields: {} },
  used: { says: 'somebody signed in with it', fields: { by: person('who signed in') } },
  ...reserving,
};
type Event = EventOf<typeof events>;

type Tenure = {
  subscriber: string;
  assigned: Day | 'unknown';
  lastAssigned: Day | 'unknown';
  activated: Day | 'never' | 'unknown';
  /** The day on which somebody else first signed in with it, since this subscriber has it. */
  shared?: Day;
};

export type VisualStudioState = {
  grant?: { level: string; under?: string; until?: Day };
  /** It was found, not granted: who had it before is not on record. */
  found: boolean;
  /** Whoever has it, or had it last: the 90 days count from that assignment. */
  tenure?: Tenure;
  assigned: boolean;
  reserved?: Reservation;
};

function evolve(state: VisualStudioState, event: Event): VisualStudioState {
  if (event.event === 'granted' || event.event === 'found') {
    notTwice(state.grant, event);
    const { level, until } = event;
    if (event.event === 'granted' && until && until < event.on) {
      throw cannotFollow(event, `its last day \`${until}\` is before its first`, 'correct `until`');
    }
    const under = event.event === 'granted' ? event.under : undefined;
    state.found = event.event === 'found';
    state.grant = { level, ...(under && { under }), ...(until && { until }) };
    if (event.event === 'found' && event.holder) {
      const activated = event.active ? 'unknown' : 'never';
      state.tenure = { subscriber: event.holder, assigned: 'unknown', lastAssigned: 'unknown', activated };
      state.assigned = true;
    }
    return state;
  }
  const grant = opened(state.grant, event, '`granted` or `found`');
  if (event.event === 'continued') {
    const { under, until } = event;
    state.grant = { level: grant.level, under, ...(until && { until }) };
    return state;
  }
  if (event.event === 'reserved') state.reserved = reservationOf(event);
  else if (event.event === 'reservation-dropped') delete state.reserved;
  else return event.event === 'assigned' ? assign(state, event) : withSubscriber(state, event);
  return state;
}

function assign(state: VisualStudioState, event: Extract<Event, { event: 'assigned' }>): VisualStudioState {
  const same = state.tenure?.subscriber === event.to ? state.tenure : undefined;
  if (same && state.assigned) {
    throw cannotFollow(event, 'it is assigned to that person already', 'nothing is left to tell');
  }
  state.tenure = same
    ? { ...same, lastAssigned: event.on }
    : { subscriber: event.to, assigned: event.on, lastAssigned: event.on, activated: 'never' };
  state.assigned = true;
  if (state.reserved?.for === event.to) delete state.reserved;
  return state;
}

function withSubscriber(
  state: VisualStudioState,
  event: Extract<Event, { event: 'activated' | 'released' | 'used' }>,
): VisualStudioState {
  if (event.event === 'used') return markShared(state, event);
  if (!state.tenure || !state.assigned) {
    throw cannotFollow(event, 'nobody has it on that day', 'tell first who it was assigned to, and when');
  }
  if (event.event === 'released') state.assigned = false;
  else if (state.tenure.activated === 'never') state.tenure.activated = event.undated ? 'unknown' : event.on;
  else throw cannotFollow(event, 'its subscriber activated it already', 'nothing is left to tell');
  return state;
}

/** Two people with one subscription: it stays so until the subscription passes on. */
function markShared(state: VisualStudioState, { by, on }: { by: string; on: Day }): VisualStudioState {
  const { tenure, assigned } = state;
  if (assigned && tenure && tenure.subscriber !== by) tenure.shared ??= on;
  return state;
}

function judge(state: VisualStudioState, event: Event, world: World): Finding[] {
  const { on } = event;
  switch (event.event) {
    case 'assigned': {
      const { assigned, lastAssigned, activated } = clocks(state.tenure);
      return [
        apply(vsReassignment, {
          on,
          heldBefore: heldBefore(state, event.to),
          assigned,
          lastAssigned,
          activated,
        }),
        ...afterItsEnd(state, world),
        apply(sharingAssociatedOnly, { on, ...world.association(event.to) }),
      ];
    }
    case 'used': {
      const subscriber = state.assigned && state.tenure;
      const own = subscriber && state.tenure?.subscriber === event.by;
      const user = !subscriber ? 'unassigned' : own ? 'subscriber' : 'another';
      return [
        apply(vsAssignedAndActivated, { on, user, assigned: state.assigned, activated: isActivated(state) }),
        ...afterItsEnd(state, world),
        apply(vsNoSharedSignIn, {
          on,
          by: own ? 'subscriber' : 'someone else',
          subscriber: Boolean(subscriber),
        }),
        apply(sharingAssociatedOnly, { on, ...world.association(event.by) }),
      ];
    }
    case 'granted': {
      const { group, offer } = world.membership(event.under) ?? {};
      return group && offer ? [apply(vsEditionByOffer, { on, group, offer, level: event.level })] : [];
    }
    case 'found':
    case 'continued':
    case 'activated':
    case 'released':
    case 'reserved':
    case 'reservation-dropped':
      return [];
  }
}

function heldBefore({ tenure, found }: VisualStudioState, to: string): VsReassignmentFacts['heldBefore'] {
  if (tenure) return tenure.subscriber === to ? 'same person' : 'another person';
  return found ? 'another person' : 'nobody';
}

/** A finding only where the last day is on record and past. */
function afterItsEnd(state: VisualStudioState, world: World): Finding[] {
  const { on } = world;
  const until = lastDay(state, world);
  if (until === undefined || on <= until) return [];
  return [apply(benefitsAsListedWhenBought, { on, listed: 1, wouldHold: 1, unit: 'subscriptions', until })];
}

const clocks = (tenure: Tenure | undefined): Omit<Tenure, 'subscriber' | 'shared'> =>
  tenure ?? { assigned: 'unknown', lastAssigned: 'unknown', activated: 'never' };

const isActivated = (state: VisualStudioState): boolean =>
  state.tenure !== undefined && state.tenure.activated !== 'never';

function stands(state: VisualStudioState, world: World): Finding[] {
  if (!state.assigned || !state.tenure) return [];
  return [
    ...afterItsEnd(state, world),
    apply(vsAssignedAndActivated, {
      on: world.on,
      user: 'not told',
      assigned: true,
      activated: isActivated(state),
    }),
    ...ofTwoSubscribers(state.tenure),
    apply(sharingAssociatedOnly, { on: world.on, ...world.association(state.tenure.subscriber) }),
  ];
}

/** As of the day it began, so that the finding names it. */
const ofTwoSubscribers = ({ shared }: Tenure): Finding[] =>
  shared ? [apply(vsNoSharedSignIn, { on: shared, by: 'someone else', subscriber: true })] : [];

/** The last day of the year whose list it is in, or its own when that is earlier. */
const lastDay = (state: VisualStudioState, world: World): Day | undefined => rightUntil(state.grant, world);

function due(state: VisualStudioState, world: World): Deadline[] {
  const ends = lastDay(state, world);
  const deadlines: Deadline[] = ends
    ? [{ on: ends, what: 'the subscription ends', clause: benefitsAsListedWhenBought.id }]
    : [];
  const release = releaseDay(state);
  if (state.reserved) deadlines.push(dueToWhom(state.reserved, world.on, vsReassignment.id));
  else if (release)
    deadlines.push({
      on: release,
      what: 'it may be given to another person',
      clause: vsReassignment.id,
      act: 'assigned',
    });
  return deadlines;
}

/** The first day on which the subscription may pass to another person, when every date of it is known. */
function releaseDay(state: VisualStudioState): Day | undefined {
  const { assigned, lastAssigned, activated } = clocks(state.tenure);
  if (assigned === 'unknown' || lastAssigned === 'unknown' || activated === 'unknown') return undefined;
  const last = latest(assigned, lastAssigned, activated === 'never' ? undefined : activated);
  const days = vsReassignment.editions[0]?.params.days;
  return last && days !== undefined ? addDays(last, days) : undefined;
}

export const visualStudio: Kind<VisualStudioState, typeof events> = {
  kind: 'visual-studio',
  title: 'Visual Studio subscription',
  prefixes: ['vs'],
  events,
  blank: () => ({ assigned: false, found: false }),
  evolve,
  judge,
  stands,
  due,
  assigned: (state) => (state.assigned ? 1 : 0),
  line: (state, world) => ({
    product: subscriptionTitle(state.grant?.level),
    under: state.grant?.under,
    until: lastDay(state, world),
    numbers: { entitled: 1, unit: 'subscriptions', assignedNow: state.assigned ? 1 : 0 },
  }),
  holders: ({ assigned, tenure }) =>
    assigned && tenure ? [{ holder: tenure.subscriber, since: tenure.assigned, many: 1 }] : [],
  reserved: ({ reserved }) => reserved,
};
