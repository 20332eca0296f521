import type { Day } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import { legacyBadgesEnded } from '../terms/legacy-badges-ended.ts';
import { choice, maybe, text } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow, opened } from '../thing/kind.ts';
import type { Kind } from '../thing/kind.ts';

const events = {
  held: {
    says: 'the partner held the competency',
    fields: {
      level: choice('silver or gold', ['silver', 'gold']),
      name: maybe(text('the competency, by its name')),
    },
  },
  'badge-shown': {
    says: 'its badge was shown',
    fields: { where: maybe(text('where it was shown: a page, a letterhead, a stand')) },
  },
  ended: { says: 'the partner had it no longer; that day is the first one without it', fields: {} },
};
type Event = EventOf<typeof events>;

export type CompetencyState = {
  held?: { level: 'silver' | 'gold'; since: Day };
  /** The first day without it. */
  ended?: Day;
};

function evolve(state: CompetencyState, event: Event): CompetencyState {
  if (event.event === 'held') return { held: { level: event.level, since: event.on } };
  opened(state.held, event, '`held`');
  if (event.event === 'badge-shown') return state;
  if (state.ended) throw cannotFollow(event, 'it has ended already', 'nothing is left to tell');
  return { ...state, ended: event.on };
}

/** A legacy silver or gold competency, from before Solutions Partner designations. */
export const competency: Kind<CompetencyState, typeof events> = {
  kind: 'competency',
  title: 'Legacy competency',
  prefixes: ['comp'],
  events,
  blank: () => ({}),
  evolve,
  judge: (_, event) => (event.event === 'ended' ? [] : [apply(legacyBadgesEnded, { on: event.on })]),
  stands: () => [],
  due: ({ held, ended }) => {
    const last = legacyBadgesEnded.editions[0]?.params.last;
    return held && !ended && last
      ? [{ on: last, what: 'last day of the competency and its badge', clause: legacyBadgesEnded.id }]
      : [];
  },
};
