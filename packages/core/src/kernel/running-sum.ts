import type { Day } from './day.ts';

/** When something happened: on its day, and among all of that day by its entry. */
export type Moment = { on: Day; seq: number };

export const isEarlier = (a: Moment, b: Moment): boolean => a.on < b.on || (a.on === b.on && a.seq < b.seq);

/** What can be added up, beginning from nothing. */
export type Addition<S> = { zero: S; add: (a: S, b: S) => S };

/** What parts came to before any moment, added up once. */
export function runningSum<S>(
  parts: readonly { at: Moment; part: S }[],
  { zero, add }: Addition<S>,
): (before: Moment) => S {
  const sorted = parts.toSorted((a, b) => (isEarlier(a.at, b.at) ? -1 : isEarlier(b.at, a.at) ? 1 : 0));
  const sums = [zero];
  for (const { part } of sorted) sums.push(add(sums.at(-1) ?? zero, part));
  return (before) => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (isEarlier((sorted[middle] as { at: Moment }).at, before)) from = middle + 1;
      else to = middle;
    }
    return sums[from] ?? zero;
  };
}
