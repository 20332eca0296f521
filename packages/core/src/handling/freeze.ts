import type { Day } from '../kernel/day.ts';
import { maybe, text, thing } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { notTwice } from '../thing/kind.ts';
import type { Kind } from '../thing/kind.ts';

const events = {
  frozen: {
    says: 'who holds what that day is held fast: it can be read back, and compared with what is the case later',
    fields: {
      why: text('why, for example which transition follows'),
      of: maybe(thing('the enrollment whose benefits are meant; absent: all', ['enr'])),
    },
  },
};

export type FreezeState = { frozen?: { on: Day; why: string; of?: string } };

/**
 * A mark in the journal: what was held is in the entries before it, so it needs no copy. Read back, it is what was
 * known when it was told.
 */
export const freeze: Kind<FreezeState, typeof events> = {
  kind: 'freeze',
  title: 'Freeze of who holds what',
  prefixes: ['freeze'],
  events,
  blank: () => ({}),
  evolve: (state: FreezeState, { on, why, of, ...event }: EventOf<typeof events>) => {
    notTwice(state.frozen, { ...event, on });
    return { frozen: { on, why, ...(of && { of }) } };
  },
  judge: () => [],
  stands: () => [],
  due: () => [],
};
