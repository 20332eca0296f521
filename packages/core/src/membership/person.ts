import { company, maybe, personal, text } from '../thing/field.ts';
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
  left: { says: 'the person left; that day is the first one away', fields: {} },
};
type Event = EventOf<typeof events>;

export type PersonState = { employer?: string };

function evolve(state: PersonState, event: Event): PersonState {
  if (event.event === 'joined') {
    if (state.employer !== 'outside') notTwice(state.employer, event);
    return { employer: event.employer ?? 'partner' };
  }
  opened(state.employer, event, '`joined`');
  if (event.event === 'moved') return { employer: event.employer };
  if (state.employer === 'outside')
    throw cannotFollow(event, 'the person is outside already', 'nothing is left to tell');
  return { employer: 'outside' };
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
