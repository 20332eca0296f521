import { earliest } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { keyConsumptionByScenario } from '../terms/key-consumption-by-scenario.ts';
import { keyConsumptionEveryTime } from '../terms/key-consumption-every-time.ts';
import { keyFinite } from '../terms/key-finite.ts';
import { keyNoSplit } from '../terms/key-no-split.ts';
import { licenseEndsWithMembership } from '../terms/license-ends-with-membership.ts';
import { sharingAssociatedOnly } from '../terms/sharing-associated-only.ts';
import { choice, company, count, day, many, maybe, party, shaped, text, thing } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow, notTwice, opened } from '../thing/kind.ts';
import type { Deadline, Kind } from '../thing/kind.ts';
import type { World } from '../thing/world.ts';

const events = {
  issued: {
    says: 'Microsoft issued the key',
    fields: {
      product: text('what it installs or activates'),
      activations: maybe(count('how many activations it has in all; absent: not known')),
      last5: maybe(shaped('the last five characters of the key, in capitals', /^[A-Z0-9]{5}$/)),
      under: maybe(thing('the enrollment or entitlement it came with', ['enr', 'ent'])),
      until: maybe(day('the last day of the license')),
    },
  },
  viewed: { says: 'somebody looked at the key', fields: { by: maybe(party('who looked')) } },
  activated: {
    says: 'a machine was activated with it',
    fields: {
      machine: text('the machine, by a name that is no person’s'),
      hardware: maybe(choice('the hardware since its last activation', ['unchanged', 'changed'])),
      for: maybe(company('the company whose machine it is; absent: the partner')),
      by: maybe(party('who activated it')),
    },
  },
  uninstalled: { says: 'the software was removed from a machine', fields: { machine: text('the machine') } },
  split: { says: 'the key was cut into several', fields: { parts: many('into how many') } },
  counted: {
    says: 'a tool of Microsoft reported what remains',
    fields: { remaining: count('activations that remain'), by: text('the tool') },
  },
};
type Event = EventOf<typeof events>;
type Activated = Extract<Event, { event: 'activated' }>;

type Occasion = { machine: 'new' | 'same'; hardware: 'unchanged' | 'changed' | 'unstated' };

export type ProductKeyState = {
  issue?: { product: string; activations: number | 'unknown'; under?: string; until?: Day };
  /** Machines that have it now, since which day and for which company. */
  installed: Map<string, { since: Day; company: string }>;
  /** Machines that ever had it. */
  known: Set<string>;
  activations: number;
  /** Of these, activations of a machine that had it already and whose hardware had not changed. */
  unchanged: number;
  /** Microsoft's count, and the activations told since. */
  counted?: { remaining: number; on: Day; by: string; since: number };
};

/** Names of machines do not tell capitals from small letters. */
const nameOf = ({ machine }: { machine: string }): string => machine.toLowerCase();

const occasionOf = (state: ProductKeyState, event: Activated): Occasion => ({
  machine: state.known.has(nameOf(event)) ? 'same' : 'new',
  hardware: event.hardware ?? 'unstated',
});

/** Every activation counts, except, by scenario, that of the same machine with unchanged hardware. */
function consumed(state: ProductKeyState, world: World): number {
  const counting = world.membership(state.issue?.under)?.counting ?? 'unknown';
  return counting === 'by-scenario' ? state.activations - state.unchanged : state.activations;
}

function evolve(state: ProductKeyState, event: Event): ProductKeyState {
  if (event.event === 'issued') {
    notTwice(state.issue, event);
    const { product, activations = 'unknown', under, until } = event;
    state.issue = { product, activations, ...(under && { under }), ...(until && { until }) };
    return state;
  }
  opened(state.issue, event, '`issued`');
  switch (event.event) {
    case 'activated': {
      const { machine, hardware } = occasionOf(state, event);
      state.activations += 1;
      if (machine === 'same' && hardware === 'unchanged') state.unchanged += 1;
      if (state.counted) state.counted.since += 1;
      state.installed.set(nameOf(event), { since: event.on, company: event.for ?? 'partner' });
      state.known.add(nameOf(event));
      return state;
    }
    case 'uninstalled':
      if (!state.installed.delete(nameOf(event))) {
        throw cannotFollow(
          event,
          `it is not on \`${event.machine}\` on that day`,
          'tell first when that machine was activated',
        );
      }
      return state;
    case 'counted':
      state.counted = { remaining: event.remaining, on: event.on, by: event.by, since: 0 };
      return state;
    case 'viewed':
    case 'split':
      return state;
  }
}

function judge(state: ProductKeyState, event: Event, world: World): Finding[] {
  if (event.event === 'split') return [apply(keyNoSplit, { on: event.on, parts: event.parts })];
  if (event.event !== 'activated') return [];
  const { on } = event;
  const membership = world.membership(state.issue?.under);
  const occasion = occasionOf(state, event);
  const counting = membership?.counting ?? 'unknown';
  const consumption =
    counting === 'by-scenario'
      ? apply(keyConsumptionByScenario, { on, ...occasion })
      : apply(keyConsumptionEveryTime, { on, machine: occasion.machine, counting });
  const needs =
    consumption.answer === 'unknown' ? 'unknown' : consumption.figures?.['consumes'] === 0 ? 0 : 1;
  return [
    apply(keyFinite, {
      on,
      total: state.issue?.activations ?? 'unknown',
      used: consumed(state, world),
      needs,
      counted: state.counted && Math.max(0, state.counted.remaining - state.counted.since),
    }),
    consumption,
    apply(licenseEndsWithMembership, { on, until: lastDay(state, world) ?? 'unknown' }),
    apply(sharingAssociatedOnly, { on, ...world.association(event.for ?? 'partner') }),
  ];
}

/** The last day of the membership it came with, or its own when that is earlier. */
const lastDay = (state: ProductKeyState, world: World): Day | undefined =>
  earliest(state.issue?.until, world.membership(state.issue?.under)?.through);

function stands(state: ProductKeyState, world: World): Finding[] {
  if (state.installed.size === 0) return [];
  const companies = new Set([...state.installed.values()].map(({ company: of }) => of));
  return [
    apply(licenseEndsWithMembership, { on: world.on, until: lastDay(state, world) ?? 'unknown' }),
    ...[...companies].map((of) => apply(sharingAssociatedOnly, { on: world.on, ...world.association(of) })),
  ];
}

function due(state: ProductKeyState, world: World): Deadline[] {
  const until = lastDay(state, world);
  return until === undefined
    ? []
    : [{ on: until, what: 'the right to run it ends', clause: licenseEndsWithMembership.id }];
}

export const productKey: Kind<ProductKeyState, typeof events> = {
  kind: 'product-key',
  title: 'Product key',
  prefixes: ['key'],
  events,
  blank: () => ({ installed: new Map(), known: new Set(), activations: 0, unchanged: 0 }),
  evolve,
  judge,
  stands,
  due,
  assigned: (state) => state.installed.size,
  line: (state, world) => ({
    product: state.issue?.product ?? 'unknown',
    under: state.issue?.under,
    until: lastDay(state, world),
    numbers: {
      entitled: state.issue?.activations ?? 'unknown',
      unit: 'activations',
      assignedNow: state.installed.size,
      activationsConsumed: consumed(state, world),
    },
    counted: state.counted && {
      what: 'activations remaining',
      number: state.counted.remaining,
      on: state.counted.on,
      by: state.counted.by,
    },
  }),
  holders: ({ installed }) => [...installed].map(([holder, { since }]) => ({ holder, since, many: 1 })),
};
