import type { AnyEvent, Day } from '@benefolio/core';

/** A subscription as our record has it on a day. */
export type OnRecord = {
  until?: string;
  holder?: Holder;
  /** Who had it last, after it was taken back. */
  former?: Holder;
  /** What was last said of who has it: nothing about that can be told of an earlier day. */
  last?: { event: string; on: Day };
};

export type Activation = Day | 'a day unknown' | 'never';
type Holder = { id: string; since: Day | 'a day unknown'; activated: Activation };

/** Reads the events of a subscription up to a day; undefined when there is none. */
export function onRecord(events: readonly AnyEvent[]): OnRecord | undefined {
  return events.length === 0 ? undefined : events.reduce<OnRecord>(dated, {});
}

const ofHolding = new Set(['granted', 'found', 'assigned', 'released']);

function dated(state: OnRecord, event: AnyEvent): OnRecord {
  const next = step(state, event);
  return ofHolding.has(event.event) ? { ...next, last: { event: event.event, on: event.on } } : next;
}

function step(state: OnRecord, event: AnyEvent): OnRecord {
  switch (event.event) {
    case 'granted':
    case 'found': {
      const { until, holder } = { until: event['until'], holder: event['holder'] };
      return {
        ...(typeof until === 'string' && { until }),
        ...(typeof holder === 'string' && {
          holder: {
            id: holder,
            since: 'a day unknown',
            activated: event['active'] === true ? 'a day unknown' : 'never',
          },
        }),
      };
    }
    case 'assigned': {
      // The same person's tenure goes on, with its activation, as the kind itself has it.
      const { former, ...rest } = state;
      const activated = former && former.id === event['to'] ? former.activated : 'never';
      return { ...rest, holder: { id: String(event['to']), since: event.on, activated } };
    }
    case 'activated': {
      const activated = event['undated'] === true ? 'a day unknown' : event.on;
      return state.holder ? { ...state, holder: { ...state.holder, activated } } : state;
    }
    case 'released': {
      const { holder, ...rest } = state;
      return { ...rest, ...(holder && { former: holder }) };
    }
  }
  return state;
}
