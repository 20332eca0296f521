import type { Day } from '../kernel/day.ts';
import { count, maybe, text } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import type { Kind } from '../thing/kind.ts';

const events = {
  counted: {
    says: 'a tool of Microsoft reported the licenses of a product, from all sources together',
    fields: {
      product: text('the product as the tool names it'),
      licenses: count('licenses in use or free'),
      assigned: count('licenses assigned'),
      warning: maybe(count('licenses in their grace period')),
      suspended: maybe(count('licenses suspended')),
      expired: maybe(count('licenses expired')),
      status: maybe(text('the status that the tool shows')),
      by: text('the tool'),
    },
  },
};
type Event = EventOf<typeof events>;

export type SkuState = {
  count?: { product: string; licenses: number; assigned: number; on: Day; by: string };
};

/** What Microsoft counts of one product in one tenant: benefits, bought licenses and trials in one number. */
export const sku: Kind<SkuState, typeof events> = {
  kind: 'sku',
  title: 'Microsoft’s count of a product',
  prefixes: ['sku'],
  events,
  blank: () => ({}),
  evolve: (_: SkuState, event: Event) => {
    const { product, licenses, assigned, by, on } = event;
    return { count: { product, licenses, assigned, on, by } };
  },
  judge: () => [],
  stands: () => [],
  due: () => [],
};
