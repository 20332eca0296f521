import type { Day } from '../kernel/day.ts';
import { company, day, maybe, personal, text } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow, notTwice, opened } from '../thing/kind.ts';
import type { Kind } from '../thing/kind.ts';

const employer = company(
  'the company that employs the person: `partner` (when absent), `loc-…`, `aff-…`, `acq-…` or `outside`',
);

const events = {
  joined: {
    says: 'the person is known to us from that day',
    fields: {
      employer: maybe(employer),
      name: maybe(personal('the name of the person')),
      mail: maybe(personal('the sign-in mail address')),
      commitment: maybe(text('the salted hash of name, mail and handle; written by Benefolio')),
    },
  },
  moved: { says: 'another company employs the person from that day', fields: { employer } },
  'leaving-announced': {
    says: 'it was said ahead that the person leaves',
    fields: { from: day('the first day away, which may be to come') },
  },
  'leaving-dropped': {
    says: 'the person stays, although leaving was announced',
    fields: { because: maybe(text('why')) },
  },
  left: { says: 'the person left; that day is the first one away', fields: {} },
};
type Event = EventOf<typeof events>;

export type PersonState = {
  employer?: string;
  /** The first day away, of somebody of whom it was said ahead; it stays when they have left. */
  leaving?: Day;
};

function evolve(state: PersonState, event: Event): PersonState {
  if (event.event === 'joined') {
    if (state.employer !== 'outside') notTwice(state.employer, event);
    return { employer: event.employer ?? 'partner' };
  }
  opened(state.employer, event, '`joined`');
  if (event.event === 'moved') return { ...state, employer: event.employer };
  if (state.employer === 'outside')
    throw cannotFollow(event, 'the person is outside already', 'nothing is left to tell');
  switch (event.event) {
    case 'leaving-announced':
      if (event.from < event.on)
        throw cannotFollow(event, `${event.from} is past`, 'tell that the person `left` on that day');
      return { ...state, leaving: event.from };
    case 'leaving-dropped': {
      const { leaving, ...stays } = state;
      if (leaving === undefined)
        throw cannotFollow(event, 'no leaving was announced', 'nothing is left to tell');
      return stays;
    }
    case 'left':
      return { employer: 'outside', ...(state.leaving && { leaving: event.on }) };
  }
}

/** Somebody who may hold things. The journal knows a number; the name is kept beside it and can be erased. */
export const person: Kind<PersonState, typeof events> = {
  kind: 'person',
  title: 'Person',
  prefixes: ['person'],
  events,
  blank: () => ({}),
  evolve,
  judge: () => [],
  stands: () => [],
  due: () => [],
};
