import { lifecycleListOf, supportOf } from '../catalog/lifecycle.ts';
import type { Support } from '../catalog/lifecycle.ts';
import type { Day } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { benefitsAsListedWhenBought } from '../terms/benefits-as-listed-when-bought.ts';
import { incidentDeductedAndReturned, outcomes } from '../terms/incident-deducted-and-returned.ts';
import { incidentKindByOffer } from '../terms/incident-kind-by-offer.ts';
import { incidentNMinus1 } from '../terms/incident-n-minus-1.ts';
import { supportValid12Months } from '../terms/support-valid-12-months.ts';
import { choice, count, day, flag, maybe, party, text, thing } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow, notTwice, opened } from '../thing/kind.ts';
import type { Kind } from '../thing/kind.ts';
import { isRenewed, rightUntil } from '../thing/right.ts';
import { unlockableDue, usableUntil } from '../thing/unlocked.ts';
import type { World } from '../thing/world.ts';

const number = text('the incident, by its number');

const events = {
  granted: {
    says: 'Partner Center listed a pool of support incidents',
    fields: {
      support: choice('what they are for', ['on-premises', 'cloud']),
      incidents: maybe(count('how many; absent: not known, unless they are unlimited')),
      unlimited: maybe(flag('yes when there is no limit')),
      under: maybe(thing('the enrollment or entitlement it came with', ['enr', 'ent'])),
      until: maybe(day('the last day of the pool')),
    },
  },
  unlocked: { says: 'an administrator unlocked the pool', fields: { by: maybe(party('who unlocked it')) } },
  opened: {
    says: 'an incident was opened with Microsoft',
    fields: {
      incident: number,
      product: maybe(text('the product it is about')),
      version: maybe(text('its version; absent: the words of the product name it')),
      by: maybe(party('who opened it')),
    },
  },
  closed: { says: 'an incident was closed', fields: { incident: number, as: choice('as what', outcomes) } },
  returned: { says: 'Microsoft gave an incident back', fields: { incident: number } },
};
type Event = EventOf<typeof events>;
type Opened = Extract<Event, { event: 'opened' }>;

type Grant = {
  support: 'on-premises' | 'cloud';
  incidents: number | 'unlimited' | 'unknown';
  under?: string;
  until?: Day;
};
type Incident = { since: Day; closed: (typeof outcomes)[number] | 'open'; returned: boolean };

export type SupportPoolState = {
  grant?: Grant;
  unlocked?: Day;
  incidents: Map<string, Incident>;
  /** Deducted when opened, until given back. */
  deducted: number;
};

function evolve(state: SupportPoolState, event: Event): SupportPoolState {
  if (event.event === 'granted') {
    notTwice(state.grant, event);
    const { support, incidents = 'unknown', unlimited, under, until } = event;
    const many = unlimited ? 'unlimited' : incidents;
    state.grant = { support, incidents: many, ...(under && { under }), ...(until && { until }) };
    return state;
  }
  opened(state.grant, event, '`granted`');
  switch (event.event) {
    case 'unlocked':
      // It is unlocked once; the first day is the one that counts.
      state.unlocked ??= event.on;
      return state;
    case 'opened':
      if (state.incidents.has(event.incident))
        throw cannotFollow(
          event,
          `incident \`${event.incident}\` is on record already`,
          'give its own number',
        );
      state.incidents.set(event.incident, { since: event.on, closed: 'open', returned: false });
      state.deducted += 1;
      return state;
    case 'closed':
      incidentOf(state, event).closed = event.as;
      return state;
    case 'returned': {
      const given = incidentOf(state, event);
      if (given.returned)
        throw cannotFollow(event, 'it was given back already', 'withdraw that entry if it was wrong');
      given.returned = true;
      state.deducted -= 1;
      return state;
    }
  }
}

function incidentOf(
  state: SupportPoolState,
  event: Extract<Event, { event: 'closed' | 'returned' }>,
): Incident {
  const found = state.incidents.get(event.incident);
  if (found) return found;
  throw cannotFollow(
    event,
    `incident \`${event.incident}\` was not opened by that day`,
    'tell first when it was opened',
  );
}

function judge(state: SupportPoolState, event: Event, world: World): Finding[] {
  switch (event.event) {
    case 'opened':
      return [...judgeUse(state, world, state.deducted + 1), ...judgeVersion(state, event, world)];
    case 'unlocked':
      return [byOffer(state, world)];
    case 'granted':
    case 'closed':
    case 'returned':
      return [];
  }
}

function judgeUse(state: SupportPoolState, world: World, wouldHold: number): Finding[] {
  const { on } = world;
  return [
    byOffer(state, world),
    apply(benefitsAsListedWhenBought, {
      on,
      listed: state.grant?.incidents ?? 'unknown',
      wouldHold,
      unit: 'incidents',
      until: rightUntil(state.grant, world),
    }),
    ...(state.unlocked ? [apply(supportValid12Months, { on, unlocked: state.unlocked })] : []),
  ];
}

function byOffer({ grant }: SupportPoolState, world: World): Finding {
  const membership = world.membership(grant?.under);
  return apply(incidentKindByOffer, {
    on: world.on,
    support: grant?.support ?? 'cloud',
    group: membership?.group ?? 'unknown',
    offer: membership?.offer ?? 'unknown',
    renewed: membership !== undefined && isRenewed(membership),
  });
}

/** Cloud services have no versions. */
function judgeVersion(
  { grant }: SupportPoolState,
  { on, product, version }: Opened,
  world: World,
): Finding[] {
  if (grant?.support !== 'on-premises') return [];
  const words =
    [product, version].filter((word) => word !== undefined).join(' ') || 'a product that was not named';
  const rows = world.lifecycles();
  const support = supportOf({ product: product ?? '', version, on, rows });
  return [
    apply(incidentNMinus1, {
      on,
      rank: support.rank,
      mainstreamUntil: endOf(support),
      product: support.product ?? words,
      listOf: lifecycleListOf(product ?? '', rows),
    }),
  ];
}

function endOf({ mainstream, mainstreamUntil }: Support): Day | 'no end' | 'ended' | 'unknown' {
  if (mainstream === 'unknown') return 'unknown';
  return mainstreamUntil ?? (mainstream === 'in' ? 'no end' : 'ended');
}

/** What was closed as a duplicate or a bug is to be given back. */
const stands = ({ incidents }: SupportPoolState, world: World): Finding[] =>
  [...incidents]
    .filter(([, { closed, returned }]) => !returned && (closed === 'duplicate' || closed === 'bug'))
    .map(([incident, { closed, returned }]) =>
      apply(incidentDeductedAndReturned, { on: world.on, incident, closed, returned }),
    );

/** Support incidents: a number that is deducted from when one is opened, and given back to. */
export const supportPool: Kind<SupportPoolState, typeof events> = {
  kind: 'support-pool',
  title: 'Support incidents',
  prefixes: ['pool'],
  events,
  blank: () => ({ incidents: new Map(), deducted: 0 }),
  evolve,
  judge,
  stands,
  due: (state, world) => unlockableDue(state, world, 'the pool'),
  assigned: ({ deducted }) => deducted,
  line: (state, world) => ({
    product: state.grant ? `support, ${state.grant.support}` : 'unknown',
    under: state.grant?.under,
    until: usableUntil(state, world),
    numbers: {
      entitled: typeof state.grant?.incidents === 'number' ? state.grant.incidents : 'unknown',
      unit: 'incidents',
      assignedNow: state.deducted,
    },
  }),
  holders: ({ incidents }) =>
    [...incidents]
      .filter(([, { returned }]) => !returned)
      .map(([holder, { since }]) => ({ holder, since, many: 1 })),
};
