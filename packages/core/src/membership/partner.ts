import type { Day } from '../kernel/day.ts';
import { day, flag, person } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow } from '../thing/kind.ts';
import type { Kind } from '../thing/kind.ts';
import type { Association, Standing } from '../thing/world.ts';

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
};
type Event = EventOf<typeof events>;

export type Attestation = { by: string; from: Day; to: Day; on: Day };

export type PartnerState = {
  rights: Association['productRights'];
  learning: Standing['learning'];
  attestations: readonly Attestation[];
};

function evolve(state: PartnerState, event: Event): PartnerState {
  switch (event.event) {
    case 'learning-partner':
      return { ...state, learning: event.held ? 'yes' : 'no' };
    case 'product-license-rights':
      return { ...state, rights: event.held ? 'held' : 'not held' };
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

/** The partner itself: there is one, and its id is `partner`. */
export const partner: Kind<PartnerState, typeof events> = {
  kind: 'partner',
  title: 'Partner',
  prefixes: ['partner'],
  events,
  blank: () => ({ rights: 'unknown', learning: 'unknown', attestations: [] }),
  evolve,
  judge: () => [],
  stands: () => [],
  due: () => [],
};
