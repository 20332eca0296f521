import { flag } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
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
};

export type PartnerState = { rights: Association['productRights']; learning: Standing['learning'] };

/** The partner itself: there is one, and its id is `partner`. */
export const partner: Kind<PartnerState, typeof events> = {
  kind: 'partner',
  title: 'Partner',
  prefixes: ['partner'],
  events,
  blank: () => ({ rights: 'unknown', learning: 'unknown' }),
  evolve: (state: PartnerState, event: EventOf<typeof events>) =>
    event.event === 'learning-partner'
      ? { ...state, learning: event.held ? 'yes' : 'no' }
      : { ...state, rights: event.held ? 'held' : 'not held' },
  judge: () => [],
  stands: () => [],
  due: () => [],
};
