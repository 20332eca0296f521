import { fold, withdrawnBy } from '../books/books.ts';
import type { Books, Fact } from '../books/books.ts';
import { worldOn } from '../books/view.ts';
import type { Day } from '../kernel/day.ts';
import { ProblemError } from '../kernel/problem.ts';
import type { Line } from '../thing/kind.ts';

export type Amounted = 'entitled' | 'assignedNow' | 'activationsConsumed' | 'drawn' | 'lapsed' | 'left';
export type Dated = 'until' | 'serviceUntil';

/** One number of the thing, or one of its last days, that an entry made another. Absent: there was none. */
export type NumberChange = { what: Amounted | Dated; before?: number | string; after?: number | string };

/** What an entry changed of the thing that it is about, on the day that it tells of, by what was known just then. */
export function effectOf(books: Books, fact: Fact): NumberChange[] {
  const { seq, event } = fact;
  const target = withdrawnBy(event);
  const about = target === undefined ? fact : books.facts[target];
  const timeline = about && books.timelines.get(about.event.thing);
  if (!about || !timeline?.kind.line) return [];
  const { on } = event;
  const known = timeline.facts.filter((one) => one.event.on <= on && isKnownBefore(one, seq));
  const [withIt, withoutIt] = [
    target === undefined ? [...known, fact].sort(inOrder) : known,
    known.filter((one) => one.seq !== about.seq),
  ];
  const valuesOf = (facts: readonly Fact[]): Values => lineOf(books, { facts, on, thing: timeline.id });
  const [before, after] = target === undefined ? [withoutIt, withIt] : [withIt, withoutIt];
  return between(valuesOf(before), valuesOf(after));
}

const inOrder = (a: Fact, b: Fact): number =>
  a.event.on === b.event.on ? a.seq - b.seq : a.event.on < b.event.on ? -1 : 1;

/** As it was known when an entry of this number was told. */
const isKnownBefore = (fact: Fact, seq: number): boolean =>
  fact.seq < seq && !(fact.withdrawn && fact.withdrawn.seq < seq);

type Values = Partial<Record<NumberChange['what'], number | string>>;
type Asked = { facts: readonly Fact[]; on: Day; thing: string };

function lineOf(books: Books, { facts, on, thing }: Asked): Values {
  const kind = books.timelines.get(thing)?.kind;
  if (facts.length === 0 || !kind?.line) return {};
  try {
    return valuesIn(kind.line(fold(kind, facts).state, worldOn(books, { on })));
  } catch (error) {
    // In the midst of a list that corrects several things nothing need follow.
    if (error instanceof ProblemError) return {};
    throw error;
  }
}

function valuesIn({ numbers, until, serviceUntil }: Line): Values {
  const { entitled, assignedNow, activationsConsumed, money } = numbers;
  return {
    entitled,
    assignedNow,
    ...(activationsConsumed !== undefined && { activationsConsumed }),
    ...(money && { drawn: money.drawn, lapsed: money.lapsed, left: money.left }),
    ...(until && { until }),
    ...(serviceUntil && { serviceUntil }),
  };
}

function between(before: Values, after: Values): NumberChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)] as NumberChange['what'][]);
  return [...names].flatMap((what) => {
    const [was, is] = [before[what], after[what]];
    // What a new thing has none of is no change.
    if (was === is || (was === undefined && is === 0)) return [];
    return [{ what, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
}
