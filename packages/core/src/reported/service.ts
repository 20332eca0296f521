import type { Day } from '../kernel/day.ts';
import { count, day, flag, maybe, text } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import type { Deadline, Kind } from '../thing/kind.ts';

const events = {
  seen: {
    says: 'a tool of Microsoft showed a subscription of the tenant',
    fields: {
      product: text('the product as the tool names it'),
      licenses: count('how many licenses it carries'),
      created: maybe(day('the day it was created')),
      until: maybe(day('the day its state changes unless it is renewed: not the end of the right to use it')),
      status: maybe(text('the status that the tool shows')),
      trial: maybe(flag('whether it is a trial')),
      by: text('the tool'),
    },
  },
};
type Event = EventOf<typeof events>;

export type ServiceState = { seen?: { product: string; licenses: number; until?: Day; status?: string } };

const due = ({ seen }: ServiceState): Deadline[] =>
  seen?.until
    ? [{ on: seen.until, what: 'Microsoft changes the state of the service', clause: 'cloud.rights-end' }]
    : [];

/** A subscription that runs in the tenant, whatever it came from. */
export const service: Kind<ServiceState, typeof events> = {
  kind: 'service',
  title: 'Running service',
  prefixes: ['service'],
  events,
  blank: () => ({}),
  evolve: (_: ServiceState, event: Event) => {
    const { product, licenses, until, status } = event;
    return { seen: { product, licenses, ...(until && { until }), ...(status && { status }) } };
  },
  judge: () => [],
  stands: () => [],
  due,
};
