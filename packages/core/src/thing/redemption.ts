import type { Day } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { benefitsAsListedWhenBought } from '../terms/benefits-as-listed-when-bought.ts';
import { tokenCheckout } from '../terms/token-checkout.ts';
import { tokenExtendOrAdd } from '../terms/token-extend-or-add.ts';
import { tokenOnce } from '../terms/token-once.ts';
import { tokenWhole } from '../terms/token-whole.ts';
import type { World } from './world.ts';

/** A token that is redeemed: how it is told to be, and what it came with. */
type Redemption = {
  thing: string;
  on: Day;
  seats?: number | undefined;
  how?: 'new' | 'extend' | 'add' | undefined;
  onto?: string | undefined;
  billing?: 'under-account' | 'elsewhere' | undefined;
  tenant: string;
};

/** The token as it was before: as issued, and as redeemed already. */
type Before = {
  issue?: { seats: number; under?: string; redeemBy?: Day };
  redeemed?: { on: Day; tenant: string };
};

/** What the terms make of redeeming a token, whatever else it is redeemed onto. */
export function judgeRedemption({ issue, redeemed }: Before, event: Redemption, world: World): Finding[] {
  const { on, tenant } = event;
  const granted = issue?.seats ?? 0;
  const seats = event.seats ?? granted;
  const sameTenant = !redeemed || redeemed.tenant.toLowerCase() === tenant.toLowerCase();
  return [
    apply(tokenOnce, { on, redeemedBefore: redeemed?.on ?? 'never', sameTenant }),
    apply(tokenWhole, { on, granted, redeemed: seats, tenants: sameTenant ? 1 : 2 }),
    apply(benefitsAsListedWhenBought, {
      on,
      listed: granted,
      wouldHold: seats,
      unit: 'seats',
      until: issue?.redeemBy,
    }),
    ...judgeJoining({ ...event, seats, under: issue?.under }, world),
  ];
}

type Joining = { seats: number; under: string | undefined };

/** What redeeming brings: by checkout the service up to the offer's end; by key onto another, time or seats. */
function judgeJoining(redemption: Redemption & Joining, world: World): Finding[] {
  const { thing, on, seats, how, onto, billing = 'unknown', under } = redemption;
  const membership = world.membership(under);
  if (membership?.regime === 'modernized')
    return [apply(tokenCheckout, { on, billing, until: membership.until }, 'modernized')];
  if (!how && !onto) return [];
  const { seats: active = 'unknown', until = 'unknown' } = (onto && world.subscription(onto, thing)) || {};
  return [apply(tokenExtendOrAdd, { on, how: how ?? 'unknown', seats, active, until })];
}
