import { addDays } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { settingsOn } from './settings.ts';
import type { Books } from './books.ts';
import type { Reading } from './view.ts';

/** A year's end is prepared for months ahead; a window of thirty days is to be seen for as long as it is open. */
const [long, window] = [
  [60, 30, 7, 1],
  [30, 7, 3, 1],
];

type Kind = { says: string; days: readonly number[] };

/** What falls due by each clause, and how many days ahead we remind of it. 0 is the day itself. */
const shipped: Readonly<Record<string, Kind>> = {
  'membership.renewal-window': { says: 'last day to renew the membership', days: [30, 14, 7, 1] },
  'refund.window': { says: 'last day to ask for a refund', days: window },
  'swap.once': { says: 'last day for a swap to be performed', days: window },
  'cloud.rights-end': {
    says: 'the enrollment year ends, and with it the right to its cloud services',
    days: long,
  },
  'benefits.as-listed-when-bought': { says: 'last day to activate, redeem or use a benefit', days: long },
  'license.ends-with-membership': { says: 'the right to run on-premises software ends', days: long },
  'license.after-lapse': { says: 'software must be uninstalled or covered by other licenses', days: long },
  'key.reactivate-at-renewal': { says: 'keys may have to be activated anew', days: [60, 30, 7] },
  'key.finite': { says: 'a key runs out at the pace it has', days: [60, 30, 7] },
  'token.new-set-each-year': { says: 'new tokens are to be redeemed', days: [60, 30, 7] },
  'token.replacement': { says: 'last day to ask for a replacement of a token', days: window },
  'vs.reassignment': { says: 'a subscription may be given to another person', days: [0] },
  'records.own-method': { says: 'it is to be told that somebody left', days: [90, 30, 7, 1] },
  'sharing.associated-only': {
    says: 'what somebody who leaves has is to be taken back',
    days: [90, 30, 7, 1],
  },
  'credit.by-offer': { says: 'an Azure credit ends', days: long },
  'credit.thirteen-months': { says: 'a monthly Azure credit ends', days: long },
  'credit.unused-lapses': { says: 'what is left of a monthly credit lapses', days: [7, 1] },
  'support.valid-12-months': {
    says: 'support or advisory hours could be used for twelve months',
    days: long,
  },
  'legacy.badges-ended': { says: 'a legacy competency and its badge end', days: [60, 30, 7] },
};
const usual: readonly number[] = [30, 7, 1];

/** The clauses whose deadlines have lead times of their own. */
export const remindedClauses: readonly string[] = Object.keys(shipped);

export const shippedReminders = (clause: string): readonly number[] => shipped[clause]?.days ?? usual;

/** What falls due by a clause; undefined where it has no lead times of its own. */
export const deadlinesOf = (clause: string): string | undefined => shipped[clause]?.says;

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
