import { addDays } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { settingsOn } from './settings.ts';
import type { Books } from './books.ts';
import type { Reading } from './view.ts';

/** A year's end is prepared for months ahead; a window that is open for weeks is not. */
const [long, short] = [
  [60, 30, 7, 1],
  [14, 7, 3, 1],
];

/** How many days ahead of a deadline we remind, by the clause that makes it. 0 is the day itself. */
const shipped: Readonly<Record<string, readonly number[]>> = {
  'membership.renewal-window': [30, 14, 7, 1],
  'refund.window': short,
  'swap.once': short,
  'cloud.rights-end': long,
  'benefits.as-listed-when-bought': long,
  'license.ends-with-membership': long,
  'license.after-lapse': long,
  'key.reactivate-at-renewal': [60, 30, 7],
  'token.new-set-each-year': [60, 30, 7],
  'token.replacement': [7, 3, 1],
  'vs.reassignment': [0],
  'credit.by-offer': long,
  'credit.thirteen-months': long,
  'credit.unused-lapses': [7, 1],
  'legacy.badges-ended': [60, 30, 7],
};
const usual: readonly number[] = [30, 7, 1];

/** The clauses whose deadlines have lead times of their own. */
export const remindedClauses: readonly string[] = Object.keys(shipped);

export const shippedReminders = (clause: string): readonly number[] => shipped[clause] ?? usual;

/** How many days ahead a deadline of each clause is announced: as it was told, or else as shipped. */
export function remindersOn(books: Books, reading: Reading): (clause: string) => readonly number[] {
  const { reminded } = settingsOn(books, reading);
  return (clause) => reminded[clause] ?? shippedReminders(clause);
}

/** The reminder that holds on a day: the one nearest to the deadline that has come; undefined before the first. */
export function reminderOf(
  deadline: Day,
  { on, days }: { on: Day; days: readonly number[] },
): { days: number; since: Day } | undefined {
  const come = days.filter((ahead) => addDays(deadline, -ahead) <= on);
  return on > deadline || come.length === 0
    ? undefined
    : { days: Math.min(...come), since: addDays(deadline, -Math.min(...come)) };
}
