import { addDays } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { benefitsAsListedWhenBought } from '../terms/benefits-as-listed-when-bought.ts';
import { tokenNewSetEachYear } from '../terms/token-new-set-each-year.ts';
import type { Deadline } from './kind.ts';
import type { Membership, World } from './world.ts';

type Issue = { under?: string; redeemBy?: Day } | undefined;

/** What stands of a token that was not redeemed: something only in a renewed year, as long as that lasts. */
export function judgeNewSet(issue: Issue, world: World): Finding[] {
  const { on } = world;
  const membership = world.membership(issue?.under);
  if (membership?.purchase !== 'renewal' || membership.until < on) return [];
  const redeemBy = issue?.redeemBy ?? 'unknown';
  return [apply(tokenNewSetEachYear, { on, purchase: 'renewal', redeemed: false, redeemBy })];
}

/** The last day to redeem it. */
export function redeemDue(issue: Issue, membership: Membership | undefined): Deadline[] {
  if (!issue?.redeemBy) return [];
  const clause = membership?.purchase === 'renewal' ? tokenNewSetEachYear : benefitsAsListedWhenBought;
  return [{ on: issue.redeemBy, what: 'last day to redeem it', clause: clause.id, act: 'redeemed' }];
}

/** The day of the next tokens, while a service runs on these and no renewal is told. */
export const nextSetDue = (membership: Membership | undefined): Deadline[] =>
  membership && membership.through === membership.until && !membership.closed
    ? [
        {
          on: addDays(membership.until, 1),
          what: 'if renewed: new tokens, to be redeemed before the service lapses',
          clause: tokenNewSetEachYear.id,
        },
      ]
    : [];
