import type { Day } from '../kernel/day.ts';
import type { Regime } from '../terms/clause.ts';
import { choice, count, day, maybe, text, thing } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { notTwice, opened } from '../thing/kind.ts';
import type { Deadline, Kind } from '../thing/kind.ts';
import { ask, settle } from '../thing/asking.ts';
import type { Request } from '../thing/request.ts';
import type { World } from '../thing/world.ts';

const listing = {
  benefit: text('the benefit, as Partner Center names it'),
  quantity: maybe(count('how many; absent: unlimited, or no number')),
  unit: text('of what: seats, licenses, activations, users, incidents, hours, money'),
  source: maybe(text('the Source column: program and specialization')),
  activateBy: maybe(day('the Activate By day')),
};

const events = {
  granted: {
    says: 'Partner Center listed the benefit at purchase',
    fields: {
      ...listing,
      under: maybe(thing('the enrollment it came with', ['enr'])),
      regime: maybe(
        choice('how it is handed out: by key, or by the zero-price checkout; absent: by key', [
          'legacy',
          'modernized',
        ]),
      ),
    },
  },
  listed: { says: 'Partner Center lists it otherwise than before', fields: listing },
  'token-requested': { says: 'Microsoft was asked to issue a token for it', fields: {} },
  'token-decided': {
    says: 'Microsoft decided about the token',
    fields: { outcome: choice('issued or refused', ['issued', 'refused']) },
  },
};
type Event = EventOf<typeof events>;

type Listed = { benefit: string; quantity: number | 'unknown'; unit: string };

export type EntitlementState = {
  /** As listed at purchase: this is what counts. */
  grant?: Listed & { under?: string; activateBy?: Day; regime: Regime };
  /** As Partner Center lists it since. */
  listed?: Listed & { on: Day };
  requests: Request[];
};

function asked(
  state: EntitlementState,
  event: Extract<Event, { event: 'token-requested' | 'token-decided' }>,
): EntitlementState {
  opened(state.grant, event, '`granted`');
  if (event.event === 'token-requested') return ask(state, event, 'token');
  return settle(state, event, { what: 'token', outcome: event.outcome === 'issued' ? 'granted' : 'refused' });
}

function evolve(state: EntitlementState, event: Event): EntitlementState {
  if (event.event === 'token-requested' || event.event === 'token-decided') return asked(state, event);
  const { benefit, quantity = 'unknown', unit, activateBy } = event;
  if (event.event === 'listed') {
    opened(state.grant, event, '`granted`');
    state.listed = { benefit, quantity, unit, on: event.on };
    return state;
  }
  notTwice(state.grant, event);
  const { under, regime = 'legacy' } = event;
  state.grant = {
    benefit,
    quantity,
    unit,
    regime,
    ...(under && { under }),
    ...(activateBy && { activateBy }),
  };
  return state;
}

const due = ({ grant }: EntitlementState): Deadline[] =>
  grant?.activateBy
    ? [{ on: grant.activateBy, what: 'last day to activate it', clause: 'benefits.as-listed-when-bought' }]
    : [];

const until = (state: EntitlementState, world: World): Day | undefined =>
  world.membership(state.grant?.under)?.until;

/** One row of Partner Center's benefits workspace: a snapshot, whatever a catalogue says later. */
export const entitlement: Kind<EntitlementState, typeof events> = {
  kind: 'entitlement',
  title: 'Entitlement',
  prefixes: ['ent'],
  events,
  blank: () => ({ requests: [] }),
  evolve,
  judge: () => [],
  stands: () => [],
  due,
  requests: ({ requests }) => requests,
  line: (state, world) => ({
    product: state.grant?.benefit ?? 'unknown',
    under: state.grant?.under,
    until: until(state, world),
    numbers: {
      entitled: state.grant?.quantity ?? 'unknown',
      unit: state.grant?.unit ?? 'unknown',
      assignedNow: 0,
    },
    counted:
      typeof state.listed?.quantity === 'number'
        ? { what: 'listed now', number: state.listed.quantity, on: state.listed.on, by: 'Partner Center' }
        : undefined,
  }),
};
