import { deadlinesSeen } from '../books/deadlines.ts';
import type { Seen } from '../books/deadlines.ts';
import type { Books } from '../books/books.ts';
import { labelOf } from '../books/find.ts';
import { sourcesOn } from '../books/sources.ts';
import { counts, foldedOn } from '../books/view.ts';
import type { Reading } from '../books/view.ts';
import { deadlineId, handlingOf } from '../handling/deadline.ts';
import type { HandlingState } from '../handling/deadline.ts';
import { addDays } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { several } from '../kernel/verdict.ts';
import { thingId } from '../kernel/thing-id.ts';
import { forecastOf, paceDays } from './forecast.ts';

// Days that follow from no clause, and that a program administrator plans for all the same: a key that will have no
// activation left, and a file that is to be imported again. They are no deadlines: a pace is no promise.

/** A day that is foreseen, and the entry behind it. */
export type Foreseen = Seen & {
  id: string;
  on: Day;
  what: string;
  thing: string;
  /** What the thing is of: a product, the format of a file. */
  label?: string;
  seq: number;
} & (
    | { from: 'pace'; clause: 'key.finite'; left: number; consumed: number; days: number }
    | { from: 'import'; last: Day }
  );

/** How often each source is imported where nobody said. */
type Usual = readonly { id: string; every: number }[];

/** What is foreseen, soonest first. What is to be imported stays until it was; its day may be past. */
export const foreseenOn = (books: Books, reading: Reading, usual: Usual): Foreseen[] =>
  [...keysForeseen(books, reading), ...importsForeseen(books, reading, usual)].sort((a, b) =>
    a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1,
  );

/** Keys that run out before the right to use them ends; the end of a right is a deadline. */
function keysForeseen(books: Books, reading: Reading): Foreseen[] {
  const seen = deadlinesSeen(books, reading);
  return [...(books.ofKind.get('product-key') ?? [])].flatMap((thing): Foreseen[] => {
    const facts = books.timelines.get(thing)?.facts ?? [];
    const last = facts.findLast((fact) => fact.event.event === 'activated' && counts(fact, reading));
    // Without an activation in the days looked back over there is no pace.
    if (!last || last.event.on < addDays(reading.on, 1 - paceDays)) return [];
    const { answer, on, left, consumed, days, endsBefore } = forecastOf(books, thing, reading) ?? {};
    if (answer !== 'runs-out' || on === undefined || endsBefore !== undefined) return [];
    if (typeof left !== 'number' || consumed === undefined || days === undefined) return [];
    const id = deadlineId(thing, { clause: 'key.finite' }, 1);
    const said = handledIn(books, id, reading);
    const label = labelOf(facts.find((fact) => counts(fact, reading)));
    return [
      {
        ...seen(thing, { on, clause: 'key.finite' }, said && handlingOf(said, on, 'moves')),
        id,
        on,
        what: `${several(left, 'activation is', 'activations are')} left: used up by then at the pace of the last ${several(days, 'day')}`,
        thing,
        ...(label !== undefined && { label }),
        seq: last.seq,
        from: 'pace',
        clause: 'key.finite',
        left,
        consumed,
        days,
      },
    ];
  });
}

/** A file is awaited from its day on, and until there is a newer one. */
function importsForeseen(books: Books, reading: Reading, usual: Usual): Foreseen[] {
  const seen = deadlinesSeen(books, reading);
  return sourcesOn(books, reading, usual).flatMap(({ format, last, due: on, state }): Foreseen[] => {
    if (!last || on === undefined) return [];
    const id = thingId('due', ['import', format]);
    const said = handledIn(books, id, reading);
    const line = seen(last.thing, { on, clause: id }, said && handlingOf(said, on));
    return [
      {
        ...line,
        remind: state === 'due' && !line.handled,
        id,
        on,
        what: `to be imported again, last done ${last.on}`,
        thing: last.thing,
        label: format,
        seq: last.seq,
        from: 'import',
        last: last.on,
      },
    ];
  });
}

const handledIn = (books: Books, id: string, reading: Reading): HandlingState | undefined =>
  foldedOn(books, id, reading)?.state as HandlingState | undefined;
