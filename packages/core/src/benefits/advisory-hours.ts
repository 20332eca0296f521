import type { Day } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { benefitsAsListedWhenBought } from '../terms/benefits-as-listed-when-bought.ts';
import { presalesActiveMember } from '../terms/presales-active-member.ts';
import { presalesEngagementHours } from '../terms/presales-engagement-hours.ts';
import { supportValid12Months } from '../terms/support-valid-12-months.ts';
import { count, day, many, maybe, party, text, thing } from '../thing/field.ts';
import type { EventOf } from '../thing/field.ts';
import { cannotFollow, notTwice, opened } from '../thing/kind.ts';
import type { Kind } from '../thing/kind.ts';
import { rightUntil } from '../thing/right.ts';
import { unlockableDue, usableUntil } from '../thing/unlocked.ts';
import type { World } from '../thing/world.ts';

const engagement = text('the engagement, by a name that is no person’s');

const events = {
  granted: {
    says: 'Partner Center listed advisory hours',
    fields: {
      hours: maybe(count('how many; absent: not known')),
      under: maybe(thing('the enrollment or entitlement they came with', ['enr', 'ent'])),
      until: maybe(day('their last day')),
    },
  },
  unlocked: { says: 'the hours were unlocked', fields: { by: maybe(party('who unlocked them')) } },
  drawn: {
    says: 'an engagement with a consultant took hours',
    fields: { engagement, hours: many('how many'), by: maybe(party('who asked for it')) },
  },
  returned: {
    says: 'hours of an engagement were given back',
    fields: { engagement, hours: maybe(many('how many; absent: all that it took')) },
  },
};
type Event = EventOf<typeof events>;

export type AdvisoryHoursState = {
  grant?: { hours: number | 'unknown'; under?: string; until?: Day };
  unlocked?: Day;
  engagements: Map<string, { hours: number; since: Day }>;
  drawn: number;
};

const hoursOf = (state: AdvisoryHoursState, name: string): number => state.engagements.get(name)?.hours ?? 0;

function evolve(state: AdvisoryHoursState, event: Event): AdvisoryHoursState {
  if (event.event === 'granted') {
    notTwice(state.grant, event);
    const { hours = 'unknown', under, until } = event;
    state.grant = { hours, ...(under && { under }), ...(until && { until }) };
    return state;
  }
  opened(state.grant, event, '`granted`');
  switch (event.event) {
    case 'unlocked':
      state.unlocked ??= event.on;
      return state;
    case 'drawn':
      return take(state, event, event.hours);
    case 'returned': {
      const had = hoursOf(state, event.engagement);
      const given = event.hours ?? had;
      if (had === 0 || given > had) {
        const why = `that engagement has taken ${had} hours by that day`;
        throw cannotFollow(event, why, 'tell first when the hours were drawn');
      }
      return take(state, event, -given);
    }
  }
}

function take(
  state: AdvisoryHoursState,
  { engagement: name, on }: { engagement: string; on: Day },
  hours: number,
): AdvisoryHoursState {
  const left = hoursOf(state, name) + hours;
  if (left === 0) state.engagements.delete(name);
  else state.engagements.set(name, { hours: left, since: state.engagements.get(name)?.since ?? on });
  state.drawn += hours;
  return state;
}

function judge(state: AdvisoryHoursState, event: Event, world: World): Finding[] {
  if (event.event !== 'drawn') return [];
  const { on, hours } = event;
  return [
    apply(presalesActiveMember, { on, through: world.membership(state.grant?.under)?.through ?? 'unknown' }),
    apply(presalesEngagementHours, { on, hours: hoursOf(state, event.engagement) + hours }),
    apply(benefitsAsListedWhenBought, {
      on,
      listed: state.grant?.hours ?? 'unknown',
      wouldHold: state.drawn + hours,
      unit: 'hours',
      until: rightUntil(state.grant, world),
    }),
    ...(state.unlocked ? [apply(supportValid12Months, { on, unlocked: state.unlocked })] : []),
  ];
}

/** Hours with a consultant of Microsoft: drawn by engagements. */
export const advisoryHours: Kind<AdvisoryHoursState, typeof events> = {
  kind: 'advisory-hours',
  title: 'Advisory hours',
  prefixes: ['adv'],
  events,
  blank: () => ({ engagements: new Map(), drawn: 0 }),
  evolve,
  judge,
  stands: () => [],
  due: (state, world) => unlockableDue(state, world, 'the hours'),
  assigned: ({ drawn }) => drawn,
  line: (state, world) => ({
    product: 'advisory hours',
    under: state.grant?.under,
    until: usableUntil(state, world),
    numbers: { entitled: state.grant?.hours ?? 'unknown', unit: 'hours', assignedNow: state.drawn },
  }),
  holders: ({ engagements }) =>
    [...engagements].map(([holder, { hours, since }]) => ({ holder, since, many: hours })),
};
