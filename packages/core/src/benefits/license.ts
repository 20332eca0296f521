import type { Day } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { benefitsAsListedWhenBought } from '../terms/benefits-as-listed-when-bought.ts';
import { keyMayBeNeedless } from '../terms/key-may-be-needless.ts';
import { licenseEndsWithMembership } from '../terms/license-ends-with-membership.ts';
import { licenseNoSoftwareAssurance } from '../terms/license-no-software-assurance.ts';
import { sharingAssociatedOnly } from '../terms/sharing-associated-only.ts';
import { choice, company, day, flag, many, maybe, party, text, thing } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { claimable, judgeInstalled, machineOf, standingInstalled } from '../thing/installed.ts';
import type { Granted, Installed } from '../thing/installed.ts';
import { cannotFollow, notTwice, opened } from '../thing/kind.ts';
import type { Kind } from '../thing/kind.ts';
import { afterLapse, dueAtEnd } from '../thing/lapse.ts';
import { licensedUntil } from '../thing/right.ts';
import type { World } from '../thing/world.ts';

const units = ['licenses', 'cores', 'CALs'] as const;
const machine = text('the machine, by a name that is no person’s');

const events = {
  granted: {
    says: 'Microsoft granted on-premises licenses that are used without a key of their own',
    fields: {
      product: text('the product, as Partner Center names it'),
      quantity: maybe(many('how many; absent: not known')),
      unit: choice('of what', units),
      under: maybe(thing('the enrollment or entitlement they came with', ['enr', 'ent'])),
      version: maybe(text('the version granted; absent: the one in the name, if it has one')),
      until: maybe(day('the last day of the license')),
      key: maybe(choice('what the Product Key column says', ['needed', 'not-needed', 'unknown'])),
    },
  },
  installed: {
    says: 'the software was installed on a machine',
    fields: {
      machine,
      count: maybe(many('how many of the licenses it takes; absent: one')),
      version: maybe(text('the version installed')),
      activated: maybe(flag('whether it was activated')),
      with: maybe(thing('the key it was installed with', ['key'])),
      for: maybe(company('the company whose machine it is; absent: the partner')),
      by: maybe(party('who installed it')),
    },
  },
  uninstalled: { says: 'the software was removed from a machine', fields: { machine } },
  assigned: {
    says: 'licenses were assigned to a person, company or device',
    fields: {
      to: maybe(party('the person or company')),
      device: maybe(text('the device, by a name that is no person’s')),
      count: maybe(many('how many; absent: one')),
    },
  },
  released: {
    says: 'all licenses of a person, company or device were taken back',
    fields: { from: maybe(party('the person or company')), device: maybe(text('the device')) },
  },
  'right-claimed': {
    says: 'a right of Software Assurance was claimed for them',
    fields: { right: choice('which', claimable) },
  },
};
type Event = EventOf<typeof events>;
type InstalledEvent = Extract<Event, { event: 'installed' }>;

type Grant = Granted & {
  quantity: number | 'unknown';
  unit: (typeof units)[number];
  under?: string | undefined;
  until?: Day | undefined;
  key?: 'needed' | 'not-needed' | 'unknown' | undefined;
};

export type LicenseState = {
  grant?: Grant;
  installed: Map<string, Installed & { many: number }>;
  assigned: Map<string, { many: number; since: Day; device: boolean }>;
  used: number;
};

function evolve(state: LicenseState, event: Event): LicenseState {
  if (event.event === 'granted') {
    notTwice(state.grant, event);
    const { product, quantity = 'unknown', unit, under, version, until, key } = event;
    state.grant = { product, quantity, unit, under, version, until, key };
    return state;
  }
  opened(state.grant, event, '`granted`');
  switch (event.event) {
    case 'installed': {
      const name = machineOf(event);
      state.used += (event.count ?? 1) - (state.installed.get(name)?.many ?? 0);
      state.installed.set(name, { ...installedBy(event), many: event.count ?? 1 });
      return state;
    }
    case 'uninstalled': {
      const held = state.installed.get(machineOf(event));
      if (!held)
        throw cannotFollow(
          event,
          `it is not on \`${event.machine}\` on that day`,
          'tell first when it was installed',
        );
      state.installed.delete(machineOf(event));
      state.used -= held.many;
      return state;
    }
    case 'assigned': {
      const holder = holderOf(event, event.to);
      const held = state.assigned.get(holder);
      const taken = event.count ?? 1;
      const device = event.to === undefined;
      state.assigned.set(holder, { many: (held?.many ?? 0) + taken, since: held?.since ?? event.on, device });
      state.used += taken;
      return state;
    }
    case 'released': {
      const holder = holderOf(event, event.from);
      const held = state.assigned.get(holder);
      if (!held) throw cannotFollow(event, 'it has none on that day', 'tell first when they were assigned');
      state.assigned.delete(holder);
      state.used -= held.many;
      return state;
    }
    case 'right-claimed':
      return state;
  }
}

const installedBy = ({ on, version, activated, for: of = 'partner' }: InstalledEvent): Installed => ({
  since: on,
  company: of,
  version,
  activated: activated === undefined ? 'unknown' : activated ? 'yes' : 'no',
});

function holderOf(event: Event & { device?: string }, named: string | undefined): string {
  if (named !== undefined && event.device === undefined) return named;
  if (named === undefined && event.device !== undefined) return event.device.toLowerCase();
  const who = event.event === 'released' ? 'from' : 'to';
  throw cannotFollow(event, 'it names not exactly one holder', `say \`${who}\` or \`device\``);
}

function judge(state: LicenseState, event: Event, world: World): Finding[] {
  const { on } = event;
  switch (event.event) {
    case 'installed': {
      const before = state.installed.get(machineOf(event))?.many ?? 0;
      const { grant } = state;
      const withKey = event.with !== undefined;
      return [
        listed(state, world, (event.count ?? 1) - before),
        ends(state, world),
        apply(sharingAssociatedOnly, { on, ...world.association(event.for ?? 'partner') }),
        ...(grant?.key ? [apply(keyMayBeNeedless, { on, key: grant.key, withKey })] : []),
        ...(grant ? judgeInstalled(grant, installedBy(event), world) : []),
      ];
    }
    case 'assigned':
      return [
        listed(state, world, event.count ?? 1),
        ends(state, world),
        ...(event.to ? [apply(sharingAssociatedOnly, { on, ...world.association(event.to) })] : []),
      ];
    case 'right-claimed':
      return [apply(licenseNoSoftwareAssurance, { on, right: event.right })];
    case 'granted':
    case 'uninstalled':
    case 'released':
      return [];
  }
}

const listed = ({ grant, used }: LicenseState, { on }: World, more: number): Finding =>
  apply(benefitsAsListedWhenBought, {
    on,
    listed: grant?.quantity ?? 'unknown',
    wouldHold: used + more,
    unit: grant?.unit ?? 'licenses',
  });

const lastDay = ({ grant }: LicenseState, world: World): Day | undefined => licensedUntil(grant, world);

const ends = (state: LicenseState, world: World): Finding =>
  apply(licenseEndsWithMembership, { on: world.on, until: lastDay(state, world) ?? 'unknown' });

function stands(state: LicenseState, world: World): Finding[] {
  const { grant, installed, assigned, used } = state;
  if (!grant || used === 0) return [];
  const until = lastDay(state, world);
  const over = listed(state, world, 0);
  const people = [...assigned].filter(([, { device }]) => !device).map(([holder]) => holder);
  return [
    ...(over.answer === 'forbidden' ? [over] : []),
    ...afterLapse(
      ends(state, world),
      { what: 'on-premises', product: grant.product, until, there: used },
      world,
    ),
    ...standingInstalled(grant, installed, world),
    ...people.map((one) => apply(sharingAssociatedOnly, { on: world.on, ...world.association(one) })),
  ];
}

/** On-premises licenses without a key of their own: access licenses, cores, client management licenses. */
export const license: Kind<LicenseState, typeof events> = {
  kind: 'license',
  title: 'On-premises licenses without a key',
  prefixes: ['lic'],
  events,
  blank: () => ({ installed: new Map(), assigned: new Map(), used: 0 }),
  evolve,
  judge,
  stands,
  due: (state, world) =>
    dueAtEnd(lastDay(state, world), {
      there: state.used,
      membership: world.membership(state.grant?.under),
    }),
  assigned: ({ used }) => used,
  line: (state, world) => ({
    product: state.grant?.product ?? 'unknown',
    under: state.grant?.under,
    until: lastDay(state, world),
    numbers: {
      entitled: state.grant?.quantity ?? 'unknown',
      unit: state.grant?.unit ?? 'unknown',
      assignedNow: state.used,
    },
  }),
  holders: ({ installed, assigned }) =>
    [...installed, ...assigned].map(([holder, { since, many: held }]) => ({ holder, since, many: held })),
};
