import { purposes, revenues } from '../catalog/purpose.ts';
import type { Day } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { sharingAssociatedOnly } from '../terms/sharing-associated-only.ts';
import { useDemonstration } from '../terms/use-demonstration.ts';
import { useDevelopment } from '../terms/use-development.ts';
import { useInternal } from '../terms/use-internal.ts';
import { useNoCustomerSite } from '../terms/use-no-customer-site.ts';
import { useNoDirectRevenue } from '../terms/use-no-direct-revenue.ts';
import { useNoPersonal } from '../terms/use-no-personal.ts';
import { useNoTransfer } from '../terms/use-no-transfer.ts';
import { useTraining } from '../terms/use-training.ts';
import { vsDesignatedEmployees } from '../terms/vs-designated-employees.ts';
import { vsNoDirectRevenue } from '../terms/vs-no-direct-revenue.ts';
import { choice, flag, maybe, party, person, thing } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow, notTwice, opened } from '../thing/kind.ts';
import type { Kind } from '../thing/kind.ts';
import type { World } from '../thing/world.ts';

const environments = ['design', 'development', 'test', 'demonstration', 'sandbox', 'production'] as const;

const statement = {
  purpose: choice('what it is used for, of what the Guide allows and does not allow', purposes),
  statedBy: maybe(person('who states it; absent: whose use it is')),
  revenue: maybe(choice('whether the use earns revenue from outside', revenues)),
  site: maybe(choice('whose hardware, infrastructure or site it is installed on', ['own', 'customer'])),
  role: maybe(choice('the work of the employee who demonstrates', ['sales', 'marketing', 'other'])),
  supervised: maybe(flag('whether the partner attends a demonstration')),
  environment: maybe(choice('where it is used', environments)),
  application: maybe(
    choice('what is built: for the partner itself, for a market, or for one client', [
      'internal',
      'packaged',
      'client',
    ]),
  ),
  cloudServices: maybe(flag('whether the cloud services of a Visual Studio subscription are used')),
  recipient: maybe(party('who it is passed on to')),
};

const events = {
  stated: {
    says: 'somebody stated what a benefit is used for',
    fields: {
      of: thing('the thing that is used', ['vs', 'key', 'token', 'credit', 'lic', 'ent']),
      by: party('the person or company whose use it is'),
      ...statement,
    },
  },
  restated: { says: 'another statement takes the place of the one before, from that day', fields: statement },
  confirmed: { says: 'somebody confirmed that it is still so', fields: { by: person('who confirmed it') } },
  ended: { says: 'it is used so no longer from that day', fields: {} },
};
type Event = EventOf<typeof events>;
type Statement = Omit<Extract<Event, { event: 'restated' }>, 'thing' | 'event' | 'on'>;

/** What is used, by whom, and what for as it was stated last. */
type Use = { of: string; by: string; statement: Statement };

export type UseState = {
  use?: Use & { since: Day; stated: { by: string; on: Day } };
  confirmed?: { by: string; on: Day };
  ended: boolean;
};

const statementIn = ({ thing: _, event: __, on: ___, ...stated }: Statement & Omit<Event, 'by'>): Statement =>
  stated;

function evolve(state: UseState, event: Event): UseState {
  const { on } = event;
  if (event.event === 'stated') {
    notTwice(state.use, event);
    const { of, by, ...rest } = event;
    const stated = { by: event.statedBy ?? by, on };
    state.use = { of, by, statement: statementIn(rest), since: on, stated };
    return state;
  }
  const use = opened(state.use, event, '`stated`');
  if (state.ended) throw cannotFollow(event, 'that use has ended', 'state the new use under another name');
  switch (event.event) {
    case 'restated':
      use.statement = statementIn(event);
      use.stated = { by: event.statedBy ?? use.by, on };
      delete state.confirmed;
      return state;
    case 'confirmed':
      state.confirmed = { by: event.by, on };
      return state;
    case 'ended':
      state.ended = true;
      return state;
  }
}

function judge(state: UseState, event: Event, world: World): Finding[] {
  switch (event.event) {
    case 'stated': {
      const { of, by, ...rest } = event;
      return findingsOf({ of, by, statement: statementIn(rest) }, world);
    }
    case 'restated':
      return state.use ? findingsOf({ ...state.use, statement: statementIn(event) }, world) : [];
    case 'confirmed':
      return state.use ? findingsOf(state.use, world) : [];
    case 'ended':
      return [];
  }
}

const findingsOf = (use: Use, world: World): Finding[] => [
  ...ofPurpose(use, world),
  ...ofRevenue(use, world),
  ...ofSite(use, world),
  ...ofRecipient(use, world),
  ...ofSubscription(use, world),
  sharing(use.by, world),
];

const sharing = (who: string, world: World): Finding =>
  apply(sharingAssociatedOnly, { on: world.on, ...world.association(who) });

/** What the purpose as such is asked for. */
function ofPurpose({ statement: { purpose, ...stated } }: Use, world: World): Finding[] {
  const { on } = world;
  switch (purpose) {
    case 'internal':
      return [apply(useInternal, { on, revenue: stated.revenue ?? 'unknown' })];
    case 'demonstration': {
      const { role = 'unknown', site = 'unknown', supervised = 'unknown' } = stated;
      return [apply(useDemonstration, { on, role, site, supervised })];
    }
    case 'development':
      return [apply(useDevelopment, { on, application: stated.application ?? 'unknown' })];
    case 'training':
    case 'customer-training':
      return [
        apply(useTraining, {
          on,
          trainees: purpose === 'training' ? 'employees' : 'customers',
          learningPartner: world.partner().learning,
        }),
      ];
    case 'personal':
      return [apply(useNoPersonal, { on, personal: true })];
    case 'hosting':
    case 'client-work':
    case 'direct-revenue':
    case 'customer-site':
    case 'transfer':
      return [];
  }
}

/** Revenue is asked for where something is built; where it was stated, it is judged whatever the purpose. */
function ofRevenue({ statement: { purpose, application, revenue } }: Use, { on }: World): Finding[] {
  // Training of customers has a rule of its own.
  if (purpose === 'customer-training') return [];
  const ofClient = application === 'client' || purpose === 'client-work';
  const activity = purpose === 'hosting' ? 'hosting' : ofClient ? 'client-work' : 'other';
  const earns = purpose === 'direct-revenue' ? 'direct' : (revenue ?? 'unknown');
  const asked = activity !== 'other' || purpose === 'development' || earns !== 'unknown';
  return asked ? [apply(useNoDirectRevenue, { on, activity, revenue: earns })] : [];
}

function ofSite({ statement: { purpose, site } }: Use, { on }: World): Finding[] {
  const where = purpose === 'customer-site' ? 'customer' : site;
  return where ? [apply(useNoCustomerSite, { on, site: where })] : [];
}

function ofRecipient({ statement: { purpose, recipient } }: Use, world: World): Finding[] {
  if (recipient === undefined && purpose !== 'transfer') return [];
  const answer = recipient === undefined ? 'unknown' : sharing(recipient, world).answer;
  const whose = { permitted: 'ours', forbidden: 'outside' } as const;
  const known = answer === 'permitted' || answer === 'forbidden' ? whose[answer] : 'unknown';
  return [apply(useNoTransfer, { on: world.on, recipient: known })];
}

/** What Visual Studio subscriptions are asked for besides. */
function ofSubscription({ of, by, statement }: Use, world: World): Finding[] {
  if (!of.startsWith('vs-')) return [];
  return [...ofBuilding(statement, world), ...(statement.cloudServices ? ofCloud(by, statement, world) : [])];
}

function ofBuilding({ purpose, application, revenue }: Statement, { on }: World): Finding[] {
  const built = purpose === 'client-work' ? 'client' : (application ?? 'unknown');
  const direct = purpose === 'direct-revenue' || purpose === 'hosting';
  const earns = direct ? 'direct' : (revenue ?? 'unknown');
  if (earns === 'unknown' && purpose !== 'development' && built !== 'client') return [];
  return [
    apply(vsNoDirectRevenue, {
      on,
      application: built === 'internal' ? 'other' : built,
      revenue: earns,
    }),
  ];
}

const activities: Partial<
  Record<Statement['purpose'], 'demonstration' | 'development' | 'other' | 'unknown'>
> = {
  demonstration: 'demonstration',
  development: 'development',
  internal: 'unknown',
};

function ofCloud(by: string, { purpose, environment, application }: Statement, world: World): Finding[] {
  const employee = {
    permitted: 'yes',
    forbidden: 'no',
    unknown: 'unknown',
    discretionary: 'unknown',
  } as const;
  const isPerson = by.startsWith('person-') || by === 'outside';
  return [
    apply(vsDesignatedEmployees, {
      on: world.on,
      employee: isPerson ? employee[sharing(by, world).answer] : 'unknown',
      activity: environment ?? activities[purpose] ?? 'other',
      application: application ?? (purpose === 'client-work' ? 'client' : 'unknown'),
    }),
  ];
}

/** What a benefit is used for, who said so and when: the partner has to know it, and nobody else records it. */
export const use: Kind<UseState, typeof events> = {
  kind: 'use',
  title: 'Use',
  prefixes: ['use'],
  events,
  blank: () => ({ ended: false }),
  evolve,
  judge,
  stands: ({ use: stated, ended }, world) => (stated && !ended ? findingsOf(stated, world) : []),
  due: () => [],
  holders: ({ use: stated, ended }) =>
    stated && !ended ? [{ holder: stated.by, since: stated.since, many: 1 }] : [],
};
