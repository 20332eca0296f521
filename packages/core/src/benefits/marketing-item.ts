import type { Day } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { benefitsAsListedWhenBought } from '../terms/benefits-as-listed-when-bought.ts';
import { marketingByOffer } from '../terms/marketing-by-offer.ts';
import { choice, day, many, maybe, party, text, thing } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow, notTwice, opened } from '../thing/kind.ts';
import type { Deadline, Kind } from '../thing/kind.ts';
import { rightUntil } from '../thing/right.ts';
import type { World } from '../thing/world.ts';

const events = {
  granted: {
    says: 'Partner Center listed a marketing benefit',
    fields: {
      item: text('what it is, as Partner Center names it'),
      tier: choice('basic: for every partner; extra: more than that', ['basic', 'extra']),
      items: maybe(many('how many times it can be had; absent: once')),
      under: maybe(thing('the enrollment or entitlement it came with', ['enr', 'ent'])),
      until: maybe(day('its last day')),
    },
  },
  requested: { says: 'Microsoft was asked for it', fields: { by: maybe(party('who asked')) } },
  received: { says: 'Microsoft delivered it', fields: {} },
  used: { says: 'it was used', fields: { by: maybe(party('who used it')) } },
};
type Event = EventOf<typeof events>;

export type MarketingItemState = {
  grant?: { item: string; tier: 'basic' | 'extra'; items: number; under?: string; until?: Day };
  /** Asked for and not delivered yet. */
  requested: number;
  /** Had: delivered, or used without a delivery being told. */
  received: number;
  used: number;
};

const had = ({ received, used }: MarketingItemState): number => Math.max(received, used);

function evolve(state: MarketingItemState, event: Event): MarketingItemState {
  if (event.event === 'granted') {
    notTwice(state.grant, event);
    const { item, tier, items = 1, under, until } = event;
    state.grant = { item, tier, items, ...(under && { under }), ...(until && { until }) };
    return state;
  }
  opened(state.grant, event, '`granted`');
  switch (event.event) {
    case 'requested':
      state.requested += 1;
      return state;
    case 'received':
      if (state.requested === 0) throw cannotFollow(event, 'it was not asked for', 'tell first that it was');
      state.requested -= 1;
      state.received += 1;
      return state;
    case 'used':
      state.used += 1;
      return state;
  }
}

function judge(state: MarketingItemState, event: Event, world: World): Finding[] {
  switch (event.event) {
    case 'requested':
      return judgeHaving(state, world, had(state) + state.requested + 1);
    case 'used':
      return judgeHaving(state, world, Math.max(state.received + state.requested, state.used + 1));
    case 'granted':
    case 'received':
      return [];
  }
}

function judgeHaving(state: MarketingItemState, world: World, wouldHold: number): Finding[] {
  const { on } = world;
  const { grant } = state;
  return [
    apply(marketingByOffer, {
      on,
      tier: grant?.tier ?? 'basic',
      group: world.membership(grant?.under)?.group ?? 'unknown',
    }),
    apply(benefitsAsListedWhenBought, {
      on,
      listed: grant?.items ?? 'unknown',
      wouldHold,
      unit: 'items',
      until: until(state, world),
    }),
  ];
}

/** The last day of what was listed: of the enrollment year, or its own when that is earlier. */
const until = ({ grant }: MarketingItemState, world: World): Day | undefined => rightUntil(grant, world);

function due(state: MarketingItemState, world: World): Deadline[] {
  const last = until(state, world);
  return last && had(state) < (state.grant?.items ?? 0)
    ? [{ on: last, what: 'last day to use it', clause: benefitsAsListedWhenBought.id }]
    : [];
}

/** A marketing benefit, such as a campaign or a consultation: asked for, delivered, used. */
export const marketingItem: Kind<MarketingItemState, typeof events> = {
  kind: 'marketing-item',
  title: 'Marketing benefit',
  prefixes: ['mkt'],
  events,
  blank: () => ({ requested: 0, received: 0, used: 0 }),
  evolve,
  judge,
  stands: () => [],
  due,
  assigned: had,
  line: (state, world) => ({
    product: state.grant?.item ?? 'unknown',
    under: state.grant?.under,
    until: until(state, world),
    numbers: { entitled: state.grant?.items ?? 'unknown', unit: 'items', assignedNow: had(state) },
  }),
};
