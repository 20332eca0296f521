import type { Day } from '../kernel/day.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow } from '../thing/kind.ts';
import type { Kind } from '../thing/kind.ts';
import type { Association } from '../thing/world.ts';

const events = {
  associated: { says: 'it was associated in the membership profile', fields: {} },
  parted: { says: 'it is no longer associated from that day on', fields: {} },
};

export type CompanyState = { associated?: Day; parted?: Day };

/** A location of the partner (`loc-…`), an affiliate (`aff-…`) or an acquired company (`acq-…`). */
export const company: Kind<CompanyState, typeof events> = {
  kind: 'company',
  title: 'Location, affiliate or acquired company',
  prefixes: ['loc', 'aff', 'acq'],
  events,
  blank: () => ({}),
  evolve: (state: CompanyState, event: EventOf<typeof events>) => {
    const inside = state.associated !== undefined && state.parted === undefined;
    if (event.event === 'associated') {
      if (inside) throw cannotFollow(event, 'it is associated already', 'nothing is left to tell');
      return { associated: event.on };
    }
    if (!inside)
      throw cannotFollow(event, 'it is not associated on that day', 'tell first when it was associated');
    return { ...state, parted: event.on };
  },
  judge: () => [],
  stands: () => [],
  due: () => [],
};

/** A company as the sharing rule sees it: it has one rule for affiliates and acquired companies. One that is not on record was never associated. */
export function associationOf(
  id: string,
  state: CompanyState,
  productRights: Association['productRights'],
): Association {
  return {
    recipient: id.startsWith('loc-') ? 'location' : 'affiliate',
    associated: state.associated ?? 'never',
    parted: state.parted ?? 'never',
    productRights,
  };
}
