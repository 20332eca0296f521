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

/** A location of the partner (`loc-…`), or an affiliate or acquired company (`aff-…`). */
export const company: Kind<CompanyState, typeof events> = {
  kind: 'company',
  title: 'Location or affiliate',
  prefixes: ['loc', 'aff'],
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

/** A company as the sharing rule sees it. One that is not on record was never associated. */
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
