import { addDays } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { tokenReplacement } from '../terms/token-replacement.ts';
import type { Deadline } from './kind.ts';
import type { World } from './world.ts';

/** A token as far as its replacement goes. */
type Replaceable = {
  issue?: { under?: string; replaces?: string };
  redeemed?: { on: Day };
  replaced: boolean;
};

/** What the terms make of asking for a replacement: one for a token, whether given or had, and one a year. */
export const judgeReplacement = (
  { issue, redeemed, replaced }: Replaceable,
  { thing, on }: { thing: string; on: Day },
  world: World,
): Finding =>
  apply(tokenReplacement, {
    on,
    activated: redeemed?.on ?? 'never',
    earlierExceptions:
      Number(replaced) + Number(issue?.replaces !== undefined) + world.exceptions(issue?.under, thing),
  });

/** The last day to ask for one. */
export const replacementDue = (redeemed: Day): Deadline => ({
  on: addDays(redeemed, tokenReplacement.editions[0]?.params.days ?? 0),
  what: 'last day to ask for a replacement',
  clause: tokenReplacement.id,
  act: 'replacement-requested',
});
