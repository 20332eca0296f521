import { earliest } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { benefitsAsListedWhenBought } from '../terms/benefits-as-listed-when-bought.ts';
import { lastDayUnlocked, supportValid12Months } from '../terms/support-valid-12-months.ts';
import type { Deadline } from './kind.ts';
import { rightUntil } from './right.ts';
import type { Granted } from './right.ts';
import type { World } from './world.ts';

/** Support and advisory hours: listed for a year, and valid for twelve months once unlocked. */
export type Unlockable = { grant?: Granted; unlocked?: Day };

/** The last day on which it can be used. */
export const usableUntil = ({ grant, unlocked }: Unlockable, world: World): Day | undefined =>
  earliest(rightUntil(grant, world), unlocked && lastDayUnlocked(unlocked));

/** Its deadlines; `what` names it in a sentence: `the pool`. */
export function unlockableDue({ grant, unlocked }: Unlockable, world: World, what: string): Deadline[] {
  const until = rightUntil(grant, world);
  const ends = until && { on: until, what: `last day of ${what}`, clause: benefitsAsListedWhenBought.id };
  const twelve = unlocked && {
    on: lastDayUnlocked(unlocked),
    what: `twelve months since ${what} could be used`,
    clause: supportValid12Months.id,
  };
  return [ends, twelve].filter((deadline) => deadline !== undefined);
}
