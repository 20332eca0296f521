import { deadlineId, handlingOf } from '../handling/deadline.ts';
import type { Handling, HandlingState } from '../handling/deadline.ts';
import type { Deadline } from '../thing/kind.ts';
import type { Books } from './books.ts';
import { labelOf } from './find.ts';
import { dueByLeaving, leaversOn } from './leaving.ts';
import { reminderOf, remindersOn } from './reminders.ts';
import { lookedAfterBy, settingsOn } from './settings.ts';
import type { LookedAfter } from './settings.ts';
import { counts, foldedOn, worldOn } from './view.ts';
import type { Reading } from './view.ts';

/** What our own people do about a deadline, and whether it is to be shown. */
export type Seen = Handling & {
  /** As what the owner sees to it: named for it, entrusted with its kind, or the program administrator. */
  ownerAs?: 'named' | LookedAfter['as'];
  /** It was acknowledged, or put off to a day after the one of the reading. */
  handled: boolean;
  /** It is near enough to be shown without being asked for, and not handled. */
  remind: boolean;
};

/** A deadline of one thing, and what our own people do about it. */
export type DeadlineLine = Deadline &
  Seen & {
    thing: string;
    kind: string;
    /** What the thing is of: a product, a benefit, an offer. */
    label?: string;
    /** By which something is told of it. */
    id: string;
  };

/**
 * Every day that falls due on or after the day of the reading, soonest first.
 * `only`: of these things, for those who ask about a few.
 */
export function deadlinesOn(books: Books, reading: Reading, only?: Iterable<string>): DeadlineLine[] {
  const world = worldOn(books, reading);
  const seen = deadlinesSeen(books, reading);
  const leavers = leaversOn(books, reading);
  const lines: DeadlineLine[] = [];
  for (const thing of only ?? books.timelines.keys()) {
    const timeline = books.timelines.get(thing);
    const folded = foldedOn(books, thing, reading);
    if (!timeline || !folded) continue;
    const { kind, facts } = timeline;
    const { state } = folded;
    const times = new Map<string, number>();
    const all = [...kind.due(state, world), ...dueByLeaving({ timeline, state, reading, leavers })];
    for (const due of all) {
      const which = `${due.clause} ${due.from ?? ''}`;
      const nth = (times.get(which) ?? 0) + 1;
      times.set(which, nth);
      if (due.on < reading.on) continue;
      const id = deadlineId(thing, due, nth);
      const handled = foldedOn(books, id, reading)?.state as HandlingState | undefined;
      const label =
        kind.line?.(folded.state, world).product ?? labelOf(facts.find((fact) => counts(fact, reading)));
      lines.push({
        ...due,
        ...seen(thing, due, handled && handlingOf(handled, due.on)),
        thing,
        kind: kind.kind,
        ...(label !== undefined && { label }),
        id,
      });
    }
  }
  return lines.sort((a, b) => (a.on === b.on ? (a.thing < b.thing ? -1 : 1) : a.on < b.on ? -1 : 1));
}

/** Adds to what was said of a deadline who sees to it where nobody was named, and whether it is to be shown. */
export function deadlinesSeen(books: Books, reading: Reading) {
  const settings = settingsOn(books, reading);
  const daysOf = remindersOn(books, reading);
  return (
    thing: string,
    { on: deadline, clause }: Pick<Deadline, 'on' | 'clause'>,
    said: Handling = {},
  ): Seen => {
    const { owner, acknowledged, snoozed } = said;
    const usual = lookedAfterBy(settings, thing);
    const handled = acknowledged !== undefined || (snoozed !== undefined && snoozed.until > reading.on);
    // What was put off comes back on its day, however far the deadline is.
    const isNear = reminderOf(deadline, { on: reading.on, days: daysOf(clause) }) !== undefined || !!snoozed;
    return {
      ...said,
      ...(owner !== undefined
        ? { ownerAs: 'named' as const }
        : usual && { owner: usual.person, ownerAs: usual.as }),
      handled,
      remind: isNear && !handled,
    };
  };
}
