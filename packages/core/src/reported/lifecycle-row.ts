import type { OwnLifecycle, SupportEnd } from '../catalog/lifecycle-row.ts';
import type { Day } from '../kernel/day.ts';
import { choice, day, maybe, text } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow } from '../thing/kind.ts';
import type { Kind } from '../thing/kind.ts';

const events = {
  set: {
    says: 'we read how long a version of a product is supported: from that day on it goes before the shipped rows',
    fields: {
      product: text('the product, without its version: `SQL Server`'),
      version: text('the version, by its year or number'),
      released: day('the day on which it came out'),
      mainstreamUntil: maybe(day('the last day of its mainstream support')),
      mainstream: maybe(
        choice('instead of that day: no end is set, or it has ended; neither: not known', [
          'no-end',
          'ended',
        ]),
      ),
      source: text('where it was read'),
      asOf: day('the day of what was read'),
      certainty: choice('A read directly, B quoted or two agree, C one secondary source, D weak', [
        'A',
        'B',
        'C',
        'D',
      ]),
    },
  },
  dropped: {
    says: 'it is no version of the product, whatever a shipped row says',
    fields: {
      product: maybe(text('the product; absent: as it was set')),
      version: maybe(text('the version; absent: as it was set')),
    },
  },
};
type Event = EventOf<typeof events>;
type Set = Extract<Event, { event: 'set' }>;

export type LifecycleRowState = { row?: OwnLifecycle; since?: Day };

function mainstreamOf(event: Set): { mainstreamUntil?: SupportEnd } {
  const { mainstreamUntil, mainstream, released } = event;
  if (mainstreamUntil !== undefined && mainstream !== undefined)
    throw cannotFollow(event, 'it has two ends', 'say one of `mainstreamUntil` and `mainstream`');
  if (mainstreamUntil !== undefined && mainstreamUntil < released)
    throw cannotFollow(
      event,
      'its support ends before it came out',
      'correct `mainstreamUntil` or `released`',
    );
  if (mainstreamUntil !== undefined) return { mainstreamUntil };
  return mainstream === undefined ? {} : { mainstreamUntil: mainstream === 'ended' };
}

function evolve(state: LifecycleRowState, event: Event): LifecycleRowState {
  const { on, thing: own } = event;
  if (event.event === 'dropped') {
    const { product = state.row?.product, version = state.row?.release } = event;
    if (product === undefined || version === undefined)
      throw cannotFollow(event, 'nothing says which version it is', 'say `product` and `version`');
    const row = { product, release: version, label: version, released: on, own, asOf: on } as const;
    return { row: { ...row, dropped: true }, since: on };
  }
  const { product, version, released, asOf } = event;
  const row = { product, release: version, label: version, released, ...mainstreamOf(event), own, asOf };
  return { row, since: on };
}

/** Support of a version of a product, as the user knows it: the list that is shipped has not every product. */
export const lifecycleRow: Kind<LifecycleRowState, typeof events> = {
  kind: 'lifecycle-row',
  title: 'Row of the lifecycles',
  prefixes: ['life'],
  events,
  blank: () => ({}),
  evolve,
  judge: () => [],
  stands: () => [],
  due: () => [],
};
