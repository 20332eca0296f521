import type { AnyEvent, Day } from '@benefolio/core';

/** A subscription as our record has it on a day. */
export type OnRecord = {
  until?: string;
  holder?: Holder;
  /** Who had it last, after it was taken back. */
  former?: Holder;
};

type Holder = { id: string; since: Day | 'a day unknown'; activated: boolean };

/** Reads the events of a subscription up to a day; undefined when there is none. */
export function onRecord(events: readonly AnyEvent[]): OnRecord | undefined {
  return events.length === 0 ? undefined : events.reduce<OnRecord>(step, {});
}

function step(state: OnRecord, event: AnyEvent): OnRecord {
  switch (event.event) {
    case 'granted':
    case 'found': {
      const { until, holder } = { until: event['until'], holder: event['holder'] };
      return {
        ...(typeof until === 'string' && { until }),
        ...(typeof holder === 'string' && {
          holder: { id: holder, since: 'a day unknown', activated: event['active'] === true },
        }),
      };
    }
    case 'assigned': {
      // The same person's tenure goes on, with its activation, as the kind itself has it.
      const before = state.former?.id === event['to'] && (state.former?.activated ?? false);
      const { former: _, ...rest } = state;
      return { ...rest, holder: { id: String(event['to']), since: event.on, activated: before } };
    }
    case 'activated':
      return state.holder ? { ...state, holder: { ...state.holder, activated: true } } : state;
    case 'released': {
      const { holder, ...rest } = state;
      return { ...rest, ...(holder && { former: holder }) };
    }
  }
  return state;
}
