import { addDays } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { keyNoSplit } from '../terms/key-no-split.ts';
import { keyReactivateAtRenewal } from '../terms/key-reactivate-at-renewal.ts';
import { licenseEndsWithMembership } from '../terms/license-ends-with-membership.ts';
import { licenseNoSoftwareAssurance } from '../terms/license-no-software-assurance.ts';
import { sharingAssociatedOnly } from '../terms/sharing-associated-only.ts';
import { consumedOf, judgeConsumption } from '../thing/activations.ts';
import type { CountedThen, Occasion, Tally } from '../thing/activations.ts';
import { choice, company, count, day, many, maybe, party, shaped, text, thing } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { claimable, judgeInstalled, judgeVersion, machineOf, standingInstalled } from '../thing/installed.ts';
import type { Installed } from '../thing/installed.ts';
import { cannotFollow, notTwice, opened } from '../thing/kind.ts';
import type { Deadline, Kind } from '../thing/kind.ts';
import { giving, giveAway, judgeGiving, takeBack } from '../thing/giving.ts';
import { afterLapse, dueAtEnd } from '../thing/lapse.ts';
import { licensedUntil } from '../thing/right.ts';
import type { World } from '../thing/world.ts';

const events = {
  issued: {
    says: 'Microsoft issued the key',
    fields: {
      product: text('what it installs or activates'),
      activations: maybe(count('how many activations it has in all; absent: not known')),
      last5: maybe(shaped('the last five characters of the key, in capitals', /^[A-Z0-9]{5}$/)),
      version: maybe(text('the version granted; absent: the one in the name, if it has one')),
      under: maybe(thing('the enrollment or entitlement it came with', ['enr', 'ent'])),
      until: maybe(day('the last day of the license')),
    },
  },
  viewed: { says: 'somebody looked at the key', fields: { by: maybe(party('who looked')) } },
  installed: {
    says: 'the software was installed with it, and not activated',
    fields: {
      machine: text('the machine, by a name that is no person’s'),
      version: maybe(text('the version installed')),
      for: maybe(company('the company whose machine it is; absent: the partner')),
      by: maybe(party('who installed it')),
    },
  },
  activated: {
    says: 'a machine was activated with it',
    fields: {
      machine: text('the machine, by a name that is no person’s'),
      hardware: maybe(choice('the hardware since its last activation', ['unchanged', 'changed'])),
      version: maybe(text('the version activated')),
      for: maybe(company('the company whose machine it is; absent: the partner')),
      by: maybe(party('who activated it')),
    },
  },
  uninstalled: { says: 'the software was removed from a machine', fields: { machine: text('the machine') } },
  ...giving,
  'right-claimed': {
    says: 'a right of Software Assurance was claimed for it',
    fields: { right: choice('which', claimable) },
  },
  split: { says: 'the key was cut into several', fields: { parts: many('into how many') } },
  counted: {
    says: 'a tool of Microsoft reported what remains',
    fields: { remaining: count('activations that remain'), by: text('the tool') },
  },
};
type Event = EventOf<typeof events>;
type Activated = Extract<Event, { event: 'activated' }>;
type InstalledEvent = Extract<Event, { event: 'installed' }>;

export type ProductKeyState = Tally & {
  issue?: {
    product: string;
    activations: number | 'unknown';
    version?: string | undefined;
    under?: string;
    until?: Day;
  };
  /** Machines that have it now. */
  installed: Map<string, Installed>;
  /** Who has it as their own. */
  given: Set<string>;
  /** Machines that were ever activated with it. */
  known: Set<string>;
  /** Microsoft's count, and what was on record then. */
  counted?: CountedThen & { on: Day; by: string };
};

const occasionOf = (state: ProductKeyState, event: Activated): Occasion => ({
  machine: state.known.has(machineOf(event)) ? 'same' : 'new',
  hardware: event.hardware ?? 'unstated',
});

const consumed = (state: ProductKeyState, world: World): number =>
  consumedOf(state, world.membership(state.issue?.under));

function evolve(state: ProductKeyState, event: Event): ProductKeyState {
  if (event.event === 'issued') {
    notTwice(state.issue, event);
    const { product, activations = 'unknown', version, under, until } = event;
    state.issue = { product, activations, version, ...(under && { under }), ...(until && { until }) };
    return state;
  }
  opened(state.issue, event, '`issued`');
  switch (event.event) {
    case 'activated': {
      const { machine, hardware } = occasionOf(state, event);
      state.activations += 1;
      if (machine === 'same' && hardware === 'unchanged') state.unchanged += 1;
      install(state, event, 'yes');
      state.known.add(machineOf(event));
      return state;
    }
    case 'installed':
      return install(state, event, 'no');
    case 'given':
      return giveAway(state, event);
    case 'taken-back':
      return takeBack(state, event);
    case 'uninstalled':
      if (!state.installed.delete(machineOf(event))) {
        throw cannotFollow(
          event,
          `it is not on \`${event.machine}\` on that day`,
          'tell first when that machine was activated',
        );
      }
      return state;
    case 'counted':
      state.counted = {
        remaining: event.remaining,
        on: event.on,
        by: event.by,
        activations: state.activations,
        unchanged: state.unchanged,
      };
      return state;
    case 'viewed':
    case 'split':
    case 'right-claimed':
      return state;
  }
}

/** Software that is installed anew keeps the version it had, unless another is told. */
const versionOf = (state: ProductKeyState, event: Activated | InstalledEvent): string | undefined =>
  event.version ?? state.installed.get(machineOf(event))?.version;

function install(
  state: ProductKeyState,
  event: Activated | InstalledEvent,
  activated: Installed['activated'],
): ProductKeyState {
  const version = versionOf(state, event);
  const { on: since, for: owner = 'partner' } = event;
  state.installed.set(machineOf(event), { since, company: owner, version, activated });
  return state;
}

function judge(state: ProductKeyState, event: Event, world: World): Finding[] {
  const { on } = event;
  switch (event.event) {
    case 'split':
      return [apply(keyNoSplit, { on, parts: event.parts })];
    case 'given':
      return judgeGiving(event.to, world);
    case 'right-claimed':
      return [apply(licenseNoSoftwareAssurance, { on, right: event.right })];
    case 'activated':
      return judgeActivated(state, event, world);
    case 'installed': {
      const { version, for: owner = 'partner' } = event;
      const installed = { since: on, company: owner, version, activated: 'no' } as const;
      return [
        ends(state, world),
        apply(sharingAssociatedOnly, { on, ...world.association(owner) }),
        ...(state.issue ? judgeInstalled(state.issue, installed, world) : []),
      ];
    }
    case 'issued':
    case 'viewed':
    case 'taken-back':
    case 'uninstalled':
    case 'counted':
      return [];
  }
}

function judgeActivated(state: ProductKeyState, event: Activated, world: World): Finding[] {
  const { on } = event;
  const membership = world.membership(state.issue?.under);
  const { counted, issue } = state;
  return [
    ...judgeConsumption(
      {
        on,
        total: issue?.activations ?? 'unknown',
        occasion: occasionOf(state, event),
        before: state,
        counted,
      },
      membership,
    ),
    ends(state, world),
    apply(sharingAssociatedOnly, { on, ...world.association(event.for ?? 'partner') }),
    ...(state.issue ? judgeVersion(state.issue, versionOf(state, event), world) : []),
  ];
}

const lastDay = (state: ProductKeyState, world: World): Day | undefined => licensedUntil(state.issue, world);

const ends = (state: ProductKeyState, world: World): Finding =>
  apply(licenseEndsWithMembership, { on: world.on, until: lastDay(state, world) ?? 'unknown' });

function stands(state: ProductKeyState, world: World): Finding[] {
  const { issue, installed } = state;
  const given = [...state.given].flatMap((to) => judgeGiving(to, world));
  if (!issue || installed.size === 0) return given;
  const lapse = { product: issue.product, until: lastDay(state, world), there: installed.size };
  return [
    ...given,
    ...afterLapse(ends(state, world), { what: 'on-premises', ...lapse }, world),
    ...standingInstalled(issue, installed, world),
  ];
}

function due(state: ProductKeyState, world: World): Deadline[] {
  const there = state.installed.size;
  const membership = world.membership(state.issue?.under);
  const deadlines = dueAtEnd(lastDay(state, world), { there, membership });
  if (there === 0 || !membership) return deadlines;
  const { carried, renewed, closed } = membership;
  const isCarried = renewed !== undefined && renewed <= carried;
  const again = [isCarried ? renewed : undefined, closed ? undefined : addDays(carried, 1)];
  return [
    ...deadlines,
    ...again.flatMap((on) =>
      on ? [{ on, what: 'if renewed: reactivate it where needed', clause: keyReactivateAtRenewal.id }] : [],
    ),
  ];
}

export const productKey: Kind<ProductKeyState, typeof events> = {
  kind: 'product-key',
  title: 'Product key',
  prefixes: ['key'],
  events,
  blank: () => ({ installed: new Map(), given: new Set(), known: new Set(), activations: 0, unchanged: 0 }),
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
      consumed: consumedOf(state.counted, world.membership(state.issue?.under)),
    },
  }),
  holders: ({ installed }) => [...installed].map(([holder, { since }]) => ({ holder, since, many: 1 })),
};
