import type { Day } from '../kernel/day.ts';
import { count, day, flag, maybe, person, shaped, text } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow, notTwice, opened } from '../thing/kind.ts';
import type { Deadline, Kind } from '../thing/kind.ts';

const fileHash = /^[0-9a-f]{64}$/;

const events = {
  opened: {
    says: 'somebody asked for the record of a period: the letter came on that day',
    fields: {
      asker: text('which office or company asks; no person’s name'),
      from: day('the first day of the period'),
      to: day('the last day of the period'),
      due: maybe(day('the day by which it is to be answered')),
      reference: maybe(text('what the letter calls it')),
    },
  },
  owned: { says: 'somebody sees to it from that day', fields: { by: person('who sees to it') } },
  postponed: {
    says: 'it is to be answered by another day',
    fields: { due: day('the day'), because: maybe(text('why, or who agreed')) },
  },
  packed: {
    says: 'an evidence pack was built for it',
    fields: {
      hash: shaped('the SHA-256 of the file, in hexadecimal', fileHash),
      from: day('the first day of its period'),
      to: day('the last day of its period'),
      size: count('entries in the journal when it was built'),
      people: maybe(flag('whether it says who the people are')),
    },
  },
  'handed-over': {
    says: 'a pack, or something else, was handed over',
    fields: {
      to: text('to which office or company; no person’s name'),
      how: maybe(text('by mail, portal, or hand')),
      hash: maybe(shaped('the SHA-256 of the file that was handed over, in hexadecimal', fileHash)),
    },
  },
  answered: {
    says: 'whoever asked was answered',
    fields: { what: maybe(text('what was said, in a line')) },
  },
  closed: { says: 'nothing more is asked', fields: { outcome: maybe(text('how it ended')) } },
};
type Event = EventOf<typeof events>;

export type Pack = { hash: string; from: Day; to: Day; size: number; people: boolean; on: Day };
export type HandOver = { to: string; how?: string; hash?: string; on: Day };

export type ReviewState = {
  opening?: { asker: string; from: Day; to: Day; reference?: string; on: Day };
  due?: Day;
  owner?: string;
  packs: Pack[];
  handedOver: HandOver[];
  answered?: { on: Day; what?: string };
  closed?: { on: Day; outcome?: string };
};

function evolve(state: ReviewState, event: Event): ReviewState {
  if (event.event === 'opened') return open(state, event);
  opened(state.opening, event, '`opened`');
  const { on } = event;
  switch (event.event) {
    case 'owned':
      return { ...state, owner: event.by };
    case 'postponed':
      return { ...state, due: event.due };
    case 'packed': {
      const { hash, from, to, size, people = false } = event;
      state.packs.push({ hash, from, to, size, people, on });
      return state;
    }
    case 'handed-over': {
      const { to, how, hash } = event;
      state.handedOver.push({
        to,
        on,
        ...(how !== undefined && { how }),
        ...(hash !== undefined && { hash }),
      });
      return state;
    }
    case 'answered':
      return { ...state, answered: { on, ...(event.what !== undefined && { what: event.what }) } };
    case 'closed':
      if (state.closed)
        throw cannotFollow(event, 'it is closed already', 'open another one for a new letter');
      return { ...state, closed: { on, ...(event.outcome !== undefined && { outcome: event.outcome }) } };
  }
}

function open(state: ReviewState, event: Extract<Event, { event: 'opened' }>): ReviewState {
  notTwice(state.opening, event);
  const { asker, from, to, due, reference, on } = event;
  if (from > to)
    throw cannotFollow(
      event,
      `its period ends before it begins, ${from} to ${to}`,
      'give the earlier day first',
    );
  const opening = { asker, from, to, on, ...(reference !== undefined && { reference }) };
  return { ...state, opening, ...(due !== undefined && { due }) };
}

const due = ({ opening, due: by, answered, closed }: ReviewState): Deadline[] =>
  opening && by !== undefined && !answered && !closed
    ? [
        {
          on: by,
          what: `last day to answer ${opening.asker}`,
          clause: 'audit.present-records',
          act: 'answered',
        },
      ]
    : [];

/** A letter that asks for the record of a period, and what our own people do about it. */
export const review: Kind<ReviewState, typeof events> = {
  kind: 'review',
  title: 'Review of our records',
  prefixes: ['review'],
  events,
  blank: () => ({ packs: [], handedOver: [] }),
  evolve,
  judge: () => [],
  stands: () => [],
  due,
};
