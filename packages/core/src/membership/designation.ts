import type { Day } from '../kernel/day.ts';
import { count, flag, maybe, text } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow } from '../thing/kind.ts';
import type { Kind } from '../thing/kind.ts';

const events = {
  assessed: {
    says: 'Partner Center showed whether the partner qualifies',
    fields: {
      area: text('the solution area'),
      qualified: flag('yes or no'),
      score: maybe(count('the capability score that it showed, 0 to 100; recorded, never computed')),
    },
  },
  attained: { says: 'the partner attained the designation', fields: { area: text('the solution area') } },
  ended: { says: 'the partner has it no longer; that day is the first one without it', fields: {} },
};
type Event = EventOf<typeof events>;

export type DesignationState = {
  area?: string;
  assessment?: { on: Day; qualified: boolean; score?: number };
  attained?: Day;
};

const highest = 100;

function evolve(state: DesignationState, event: Event): DesignationState {
  if (event.event === 'ended') {
    if (!state.attained)
      throw cannotFollow(event, 'it is not attained on that day', 'tell first when it was');
    // What was assessed before it ended says nothing about the time after.
    return { ...(state.area !== undefined && { area: state.area }) };
  }
  const { area } = event;
  if (state.area !== undefined && state.area.toLowerCase() !== area.toLowerCase())
    throw cannotFollow(event, `it is of the area \`${state.area}\``, 'give another area a name of its own');
  if (event.event === 'attained') {
    if (state.attained) throw cannotFollow(event, 'it is attained already', 'nothing is left to tell');
    return { ...state, area, attained: event.on };
  }
  const { on, qualified, score } = event;
  if (score !== undefined && score > highest)
    throw cannotFollow(event, `a score ends at ${highest}`, 'correct `score`');
  return { ...state, area, assessment: { on, qualified, ...(score !== undefined && { score }) } };
}

/** A Solutions Partner designation of one area, and what Partner Center last said of it. */
export const designation: Kind<DesignationState, typeof events> = {
  kind: 'designation',
  title: 'Solutions Partner designation',
  prefixes: ['des'],
  events,
  blank: () => ({}),
  evolve,
  judge: () => [],
  stands: () => [],
  due: () => [],
};
