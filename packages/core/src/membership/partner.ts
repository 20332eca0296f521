import type { Day } from '../kernel/day.ts';
import { choice, day, flag, many, person, shaped, text } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow } from '../thing/kind.ts';
import type { Kind } from '../thing/kind.ts';
import type { Association, Standing } from '../thing/world.ts';

/** Kinds of things that somebody can be entrusted with. */
export const trusts = [
  'enrollment',
  'entitlement',
  'visual-studio',
  'product-key',
  'license',
  'cloud-token',
  'azure-credit',
  'support-pool',
  'advisory-hours',
  'marketing-item',
] as const;
export type Trust = (typeof trusts)[number];

const kind = choice('the kind of benefit', trusts);
const format = shaped('the format of the source, for example visual-studio.export', /^[a-z][\w.-]{0,59}$/i);
const leads = /^(?:none|\d{1,3}(?:, ?\d{1,3}){0,9})$/;

const events = {
  'product-license-rights': {
    says: 'the partner holds, or no longer holds, Product License rights',
    fields: { held: flag('yes or no') },
  },
  'learning-partner': {
    says: 'the partner is, or is no longer, a learning partner',
    fields: { held: flag('yes or no') },
  },
  attested: {
    says: 'somebody answers for it that no use of a benefit in a period breaks the partner agreement',
    fields: {
      by: person('who answers for it'),
      from: day('the first day of the period'),
      to: day('the last day of the period'),
    },
  },
  named: {
    says: 'the organization is called so from that day',
    fields: { name: text('the name that pages and reports show') },
  },
  'time-zone': {
    says: 'days are counted in that time zone from now on',
    fields: {
      zone: shaped('a name of the IANA list, for example Europe/Berlin', /^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/),
    },
  },
  administered: {
    says: 'the person is the program administrator from that day',
    fields: { by: person('the person') },
  },
  entrusted: {
    says: 'the person looks after one kind of benefit from that day',
    fields: { with: kind, to: person('the person') },
  },
  relieved: {
    says: 'nobody but the program administrator looks after that kind of benefit',
    fields: { of: kind },
  },
  reminded: {
    says: 'we want to be reminded so many days ahead of one kind of deadline',
    fields: {
      of: shaped('the clause that makes the deadline, for example refund.window', /^[a-z][a-z0-9.-]{0,59}$/),
      days: shaped('numbers of days, the largest first: `60, 30, 7, 1`; 0: the day itself; or `none`', leads),
    },
  },
  'source-awaited': {
    says: 'we want to import that source so often',
    fields: { format, every: many('days from one import to the next') },
  },
  'source-not-awaited': {
    says: 'we do not wait for that source',
    fields: { format },
  },
};
type Event = EventOf<typeof events>;

export type Attestation = { by: string; from: Day; to: Day; on: Day };

export type PartnerState = {
  rights: Association['productRights'];
  learning: Standing['learning'];
  attestations: readonly Attestation[];
  name?: string;
  administrator?: string;
  /** Who looks after which kind. */
  entrusted: { [kind in Trust]?: string };
  /** Days ahead of a deadline, by its clause; absent: as shipped. */
  reminded: Record<string, readonly number[]>;
  /** Days from one import to the next, by format; absent: as shipped. */
  awaited: Record<string, number | 'never'>;
};

function evolve(state: PartnerState, event: Event): PartnerState {
  switch (event.event) {
    case 'product-license-rights':
      return { ...state, rights: event.held ? 'held' : 'not held' };
    case 'learning-partner':
      return { ...state, learning: event.held ? 'yes' : 'no' };
    case 'named':
      return { ...state, name: event.name };
    case 'time-zone':
      // Which one holds does not hang on its day: see `zoneOf`.
      return state;
    case 'administered':
      return { ...state, administrator: event.by };
    case 'entrusted':
      return { ...state, entrusted: { ...state.entrusted, [event.with]: event.to } };
    case 'relieved': {
      const { [event.of]: _, ...entrusted } = state.entrusted;
      return { ...state, entrusted };
    }
    case 'reminded':
      return { ...state, reminded: { ...state.reminded, [event.of]: daysIn(event.days) } };
    case 'source-awaited':
      return { ...state, awaited: { ...state.awaited, [event.format]: event.every } };
    case 'source-not-awaited':
      return { ...state, awaited: { ...state.awaited, [event.format]: 'never' } };
    case 'attested': {
      const { by, from, to, on } = event;
      if (from > to)
        throw cannotFollow(
          event,
          `its period ends before it begins, ${from} to ${to}`,
          'give the earlier day first',
        );
      if (to > on)
        throw cannotFollow(event, `${to} is not over yet`, 'attest a period that has ended, or up to today');
      return { ...state, attestations: [...state.attestations, { by, from, to, on }] };
    }
  }
}

/** The largest first, each once. */
const daysIn = (days: string): number[] =>
  days === 'none' ? [] : [...new Set(days.split(',').map(Number))].sort((a, b) => b - a);

/** The partner itself, and how it wants its record kept: there is one, and its id is `partner`. */
export const partner: Kind<PartnerState, typeof events> = {
  kind: 'partner',
  title: 'Partner',
  prefixes: ['partner'],
  events,
  blank: () => ({
    rights: 'unknown',
    learning: 'unknown',
    attestations: [],
    entrusted: {},
    reminded: {},
    awaited: {},
  }),
  evolve,
  judge: () => [],
  stands: () => [],
  due: () => [],
};
