import type { Day } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { licenseAfterLapse } from '../terms/license-after-lapse.ts';
import { licenseNoSubstitution } from '../terms/license-no-substitution.ts';
import { count, day, many, maybe, party, text, thing } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow, notTwice, opened } from '../thing/kind.ts';
import type { Kind } from '../thing/kind.ts';
import type { World } from '../thing/world.ts';

const holder = {
  by: maybe(party('the person or company')),
  machine: maybe(text('the machine, by a name that is no person’s')),
};

const events = {
  bought: {
    says: 'licenses were bought through another channel of Microsoft',
    fields: {
      product: text('the product'),
      quantity: maybe(many('how many; absent: not known')),
      agreement: maybe(text('the agreement they were bought under')),
      until: maybe(day('their last day; absent: no end is known')),
    },
  },
  ended: { says: 'they ended; that day is the first one without', fields: {} },
  covered: {
    says: 'licenses that the agreement requires were counted as covered by a benefit',
    fields: {
      by: thing('the benefit', ['ent', 'key', 'lic', 'token', 'vs']),
      many: count('how many; 0: none any more'),
    },
  },
  held: { says: 'a person, company or machine has one of them', fields: holder },
  released: { says: 'it was taken back', fields: holder },
};
type Event = EventOf<typeof events>;

export type CommercialLicenseState = {
  bought?: { product: string; quantity: number | 'unknown'; until?: Day };
  ended: boolean;
  /** How many are counted as covered by which benefit. */
  covered: Map<string, number>;
  /** Who or what has one, since when: a person and a machine that were named together have the same one. */
  held: Map<string, { since: Day; license: number }>;
  /** How many were ever given out. */
  given: number;
};

/** The licenses that somebody has, each with its holders. */
export const heldLicenses = ({ held }: CommercialLicenseState): string[][] =>
  [...Map.groupBy(held, ([, { license }]) => license).values()].map((of) => of.map(([holder]) => holder));

/** How many are in force on a day. */
export function inForce({ bought, ended }: CommercialLicenseState, on: Day): number | 'unknown' {
  const over = ended || !bought || (bought.until !== undefined && bought.until < on);
  return over ? 0 : bought.quantity;
}

function evolve(state: CommercialLicenseState, event: Event): CommercialLicenseState {
  if (event.event === 'bought') {
    notTwice(state.bought, event);
    const { product, quantity = 'unknown', until } = event;
    state.bought = { product, quantity, ...(until && { until }) };
    return state;
  }
  opened(state.bought, event, '`bought`');
  switch (event.event) {
    case 'ended':
      if (state.ended) throw cannotFollow(event, 'they ended already', 'nothing is left to tell');
      state.ended = true;
      return state;
    case 'covered':
      state.covered.set(event.by, event.many);
      return state;
    case 'held':
      for (const one of holdersOf(event)) state.held.set(one, { since: event.on, license: state.given });
      state.given += 1;
      return state;
    case 'released':
      for (const one of holdersOf(event)) {
        if (!state.held.delete(one))
          throw cannotFollow(event, 'it has none on that day', 'tell first since when it has');
      }
      return state;
  }
}

/** Names of machines do not tell capitals from small letters. */
function holdersOf(event: Extract<Event, { event: 'held' | 'released' }>): string[] {
  const holders = [event.by, event.machine?.toLowerCase()].filter((one) => one !== undefined);
  if (holders.length > 0) return holders;
  throw cannotFollow(event, 'it names nobody', 'say `by` or `machine`');
}

const substitution = (covered: number, on: Day): Finding =>
  apply(licenseNoSubstitution, { on, covered, both: 0 });

const judge = (_: CommercialLicenseState, event: Event): Finding[] =>
  event.event === 'covered' ? [substitution(event.many, event.on)] : [];

function stands(state: CommercialLicenseState, { on }: World): Finding[] {
  const covered = [...state.covered.values()].reduce((sum, many) => sum + many, 0);
  return covered > 0 && !state.ended ? [substitution(covered, on)] : [];
}

/** Licenses of another channel. They are no benefits, and are kept only to see what stands beside these. */
export const commercialLicense: Kind<CommercialLicenseState, typeof events> = {
  kind: 'commercial-license',
  title: 'Commercial licenses',
  prefixes: ['com'],
  events,
  blank: () => ({ ended: false, covered: new Map(), held: new Map(), given: 0 }),
  evolve,
  judge,
  stands,
  due: ({ bought, ended }) =>
    bought?.until && !ended
      ? [{ on: bought.until, what: 'the commercial licenses end', clause: licenseAfterLapse.id }]
      : [],
  assigned: (state) => heldLicenses(state).length,
  line: (state, { on }) => ({
    product: state.bought?.product ?? 'unknown',
    until: state.bought?.until,
    numbers: { entitled: inForce(state, on), unit: 'licenses', assignedNow: heldLicenses(state).length },
  }),
  holders: ({ held }) => [...held].map(([one, { since }]) => ({ holder: one, since, many: 1 })),
};
