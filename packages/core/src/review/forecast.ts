import { behindOn } from '../books/behind.ts';
import type { Books } from '../books/books.ts';
import { lineOn } from '../books/position.ts';
import type { Reading } from '../books/view.ts';
import { addDays, daysBetween, latest } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';

// When a key will have no activation left, if it goes on as it did. It is arithmetic and no promise: activations come
// in bursts, and no clause speaks of it.

/** So many days are looked back over. */
export const paceDays = 90;
/** With fewer days, or fewer activations in them, nothing is said. */
const leastDays = 30;
const leastConsumed = 2;

export type Forecast = {
  /**
   * `runs-out`: on a day; `used-up`: nothing is left; `no-pace`: none was consumed; `ended`: the right to use it is over;
   * `unknown`: too little is known.
   */
  answer: 'runs-out' | 'used-up' | 'no-pace' | 'ended' | 'unknown';
  /** By our record, or by Microsoft's count when that is less. */
  left: number | 'unknown';
  /** What the pace is taken from: the first day, how many days, and what was consumed in them. */
  from: Day;
  days: number;
  consumed: number;
  /** The day on which the last one is used up at that pace. */
  on?: Day;
  /** The right to use the key ends before that. */
  endsBefore?: Day;
  missing?: string[];
};

/** Undefined for a thing that has no activations or is not known in the reading. */
export function forecastOf(books: Books, thing: string, reading: Reading): Forecast | undefined {
  const line = lineOn(books, thing, reading);
  if (line?.numbers.activationsConsumed === undefined || line.thing !== thing) return undefined;
  const { lines = [] } = behindOn(books, { thing, number: 'activationsConsumed' }, reading) ?? {};
  const { entitled, activationsConsumed } = line.numbers;
  const { difference = 0 } = line.counted ?? {};
  const left =
    entitled === 'unknown' ? entitled : Math.max(0, entitled - activationsConsumed + Math.min(0, difference));
  const issued = books.timelines.get(thing)?.facts.find(({ withdrawn }) => !withdrawn)?.event.on;
  const from = latest(addDays(reading.on, 1 - paceDays), issued) ?? reading.on;
  const days = daysBetween(from, reading.on) + 1;
  const consumed = lines.reduce(
    (sum, one) =>
      'fact' in one && one.on >= from && typeof one.change === 'number' ? sum + one.change : sum,
    0,
  );
  return {
    left,
    from,
    days,
    consumed,
    ...(line.ended
      ? { answer: 'ended' as const }
      : answerOf({ left, days, consumed }, { on: reading.on, until: line.until })),
  };
}

type Pace = Pick<Forecast, 'left' | 'days' | 'consumed'>;
type When = { on: Day; until: Day | undefined };

function answerOf(
  { left, days, consumed }: Pace,
  { on, until }: When,
): Pick<Forecast, 'answer' | 'on' | 'endsBefore' | 'missing'> {
  if (left === 0) return { answer: 'used-up' };
  const missing = [
    ...(left === 'unknown' ? ['how many activations the key has'] : []),
    ...(days < leastDays ? [`${leastDays} days of the key on record`] : []),
    ...(consumed > 0 && consumed < leastConsumed ? [`${leastConsumed} activations in ${paceDays} days`] : []),
  ];
  if (left === 'unknown' || missing.length > 0) return { answer: 'unknown', missing };
  if (consumed === 0) return { answer: 'no-pace' };
  const last = addDays(on, Math.floor((left * days) / consumed));
  return { answer: 'runs-out', on: last, ...(until && until < last && { endsBefore: until }) };
}
