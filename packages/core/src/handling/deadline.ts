import type { Day } from '../kernel/day.ts';
import { thingId } from '../kernel/thing-id.ts';
import { day, maybe, person, shaped, text } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow } from '../thing/kind.ts';
import type { Kind } from '../thing/kind.ts';

// A deadline follows from the record; nobody tells it. What is told of it is what our own people do about it.

/** Which deadline it is, so that an entry can be understood by itself. */
const which = {
  about: shaped('the thing that the deadline is of', /^[a-z]+(-[a-z0-9._]+)*$/),
  due: day('the day on which it falls due'),
  what: text('what falls due, as it was shown'),
};

const events = {
  owned: {
    says: 'somebody sees to it from that day',
    fields: { ...which, by: person('who sees to it') },
  },
  acknowledged: {
    says: 'it was seen and needs no reminder any more',
    fields: { ...which, because: maybe(text('what was decided or done')) },
  },
  snoozed: {
    says: 'it is put off: no reminder before a day',
    fields: { ...which, until: day('the day on which it is shown again'), because: text('why') },
  },
};
type Event = EventOf<typeof events>;

export type HandlingState = {
  /** Stays when the deadline moves to another day. */
  owner?: string;
  /** Both hold for the day that the deadline then had. */
  acknowledged?: { due: Day; on: Day };
  snoozed?: { due: Day; until: Day; because: string };
};

/** What is known about a deadline that falls due on a day. */
export type Handling = { owner?: string; acknowledged?: Day; snoozed?: { until: Day; because: string } };

function evolve(state: HandlingState, event: Event): HandlingState {
  switch (event.event) {
    case 'owned':
      return { ...state, owner: event.by };
    case 'acknowledged':
      return { ...state, acknowledged: { due: event.due, on: event.on } };
    case 'snoozed':
      if (event.until > event.due) {
        throw cannotFollow(
          event,
          `${event.until} is after the day on which it falls due, ${event.due}`,
          'put it off to that day at the latest, or acknowledge it',
        );
      }
      return { ...state, snoozed: { due: event.due, until: event.until, because: event.because } };
  }
}

/** What our own people do about a deadline: who sees to it, and whether it still needs a reminder. */
export const deadline: Kind<HandlingState, typeof events> = {
  kind: 'deadline',
  title: 'Deadline, and who sees to it',
  prefixes: ['due'],
  events,
  blank: () => ({}),
  evolve,
  judge: () => [],
  stands: () => [],
  due: () => [],
};

/**
 * The id by which something is told of a deadline: of a thing, by its clause, and by the person who leaves where one
 * does. `nth` tells apart those that a thing has by the same.
 */
export function deadlineId(
  thing: string,
  { clause, from }: { clause: string; from?: string },
  nth: number,
): string {
  const apart = [...(from === undefined ? [] : [from]), ...(nth === 1 ? [] : [`${nth}`])];
  return thingId('due', [thing, clause], apart.length === 0 ? undefined : apart.join('-'));
}

/**
 * What was said of a deadline, as far as it still holds for the day on which it falls due. `moves`: that day is
 * reckoned anew each day; what was said holds as long as it comes no nearer.
 */
export function handlingOf(
  { owner, acknowledged, snoozed }: HandlingState,
  due: Day,
  moves?: 'moves',
): Handling {
  const holds = (said: { due: Day }): boolean => said.due === due || (moves !== undefined && said.due < due);
  return {
    ...(owner !== undefined && { owner }),
    ...(acknowledged && holds(acknowledged) && { acknowledged: acknowledged.on }),
    ...(snoozed && holds(snoozed) && { snoozed: { until: snoozed.until, because: snoozed.because } }),
  };
}
