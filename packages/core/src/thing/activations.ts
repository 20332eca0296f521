import type { Day } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { keyConsumptionByScenario } from '../terms/key-consumption-by-scenario.ts';
import { keyConsumptionEveryTime } from '../terms/key-consumption-every-time.ts';
import { keyFinite } from '../terms/key-finite.ts';
import { isRenewed } from './right.ts';
import type { Membership } from './world.ts';

/** Activations, and of these the ones of a machine that had it already and whose hardware had not changed. */
export type Tally = { activations: number; unchanged: number };

/** Whether the key was activated on the machine before, and the hardware since. */
export type Occasion = { machine: 'new' | 'same'; hardware: 'unchanged' | 'changed' | 'unstated' };

/** How many a tool of Microsoft counted as remaining, and what was on record then. */
export type CountedThen = Tally & { remaining: number };

/** Every activation counts, except, by scenario, that of the same machine with unchanged hardware. */
export const consumedOf = ({ activations, unchanged }: Tally, membership: Membership | undefined): number =>
  membership?.counting === 'by-scenario' ? activations - unchanged : activations;

type Activation = {
  on: Day;
  total: number | 'unknown';
  occasion: Occasion;
  before: Tally;
  counted: CountedThen | undefined;
};

/** What an activation consumes, and whether that is left. */
export function judgeConsumption(activation: Activation, membership: Membership | undefined): Finding[] {
  const { on, total, before, counted } = activation;
  const consumption = consumptionOf(activation, membership);
  const needs =
    consumption.answer === 'unknown' ? 'unknown' : consumption.figures?.['consumes'] === 0 ? 0 : 1;
  const used = consumedOf(before, membership);
  // What Microsoft would count now: its count, less what was consumed since.
  const left = counted && Math.max(0, counted.remaining - (used - consumedOf(counted, membership)));
  return [apply(keyFinite, { on, total, used, needs, counted: left }), consumption];
}

function consumptionOf({ on, occasion }: Activation, membership: Membership | undefined): Finding {
  const { machine } = occasion;
  if (membership?.counting !== 'by-scenario') {
    const counting = membership?.counting ?? 'unknown';
    return apply(keyConsumptionEveryTime, { on, machine, counting });
  }
  const offer = membership.offer === 'laps' ? 'learning-action-pack' : 'action-pack';
  return apply(keyConsumptionByScenario, { on, ...occasion, offer, renewed: isRenewed(membership) });
}
