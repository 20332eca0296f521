import type { Day } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { tokenCheckout } from '../terms/token-checkout.ts';
import { tokenExtendOrAdd } from '../terms/token-extend-or-add.ts';
import type { World } from './world.ts';

/** A token that is redeemed: how it is told to be, and what it came with. */
type Redemption = {
  thing: string;
  on: Day;
  seats: number;
  how?: 'new' | 'extend' | 'add' | undefined;
  onto?: string | undefined;
  billing?: 'under-account' | 'elsewhere' | undefined;
  under: string | undefined;
};

/** What redeeming brings: by checkout the service up to the offer's end; by key onto another, time or seats. */
export function judgeRedemption(redemption: Redemption, world: World): Finding[] {
  const { thing, on, seats, how, onto, billing = 'unknown', under } = redemption;
  const membership = world.membership(under);
  if (membership?.regime === 'modernized')
    return [apply(tokenCheckout, { on, billing, until: membership.until }, 'modernized')];
  if (!how && !onto) return [];
  const { seats: active = 'unknown', until = 'unknown' } = (onto && world.subscription(onto, thing)) || {};
  return [apply(tokenExtendOrAdd, { on, how: how ?? 'unknown', seats, active, until })];
}
