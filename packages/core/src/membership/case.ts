import type { Day } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import { supportScope, supportTopics } from '../terms/support-scope.ts';
import { choice, flag, maybe, person } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow, notTwice, opened } from '../thing/kind.ts';
import type { Kind } from '../thing/kind.ts';

const events = {
  asked: {
    says: 'partner support was asked',
    fields: {
      topic: choice('what about', supportTopics),
      by: maybe(person('who asked')),
    },
  },
  answered: {
    says: 'partner support answered',
    fields: { helped: maybe(flag('whether it helped; absent: not known')) },
  },
};
type Event = EventOf<typeof events>;

export type CaseState = { asked?: { topic: string; on: Day }; answered: boolean };

function evolve(state: CaseState, event: Event): CaseState {
  if (event.event === 'asked') {
    notTwice(state.asked, event);
    state.asked = { topic: event.topic, on: event.on };
    return state;
  }
  opened(state.asked, event, '`asked`');
  if (state.answered) throw cannotFollow(event, 'it was answered already', 'tell a new case that was asked');
  state.answered = true;
  return state;
}

/** A question to partner support, which helps with Partner Center and with nothing else. */
export const supportCase: Kind<CaseState, typeof events> = {
  kind: 'case',
  title: 'Case of partner support',
  prefixes: ['case'],
  events,
  blank: () => ({ answered: false }),
  evolve,
  judge: (_, event) =>
    event.event === 'asked' ? [apply(supportScope, { on: event.on, topic: event.topic })] : [],
  stands: () => [],
  due: () => [],
};
