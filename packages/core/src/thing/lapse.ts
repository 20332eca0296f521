import { addDays } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { licenseAfterLapse } from '../terms/license-after-lapse.ts';
import { licenseEndsWithMembership } from '../terms/license-ends-with-membership.ts';
import type { Deadline } from './kind.ts';
import type { Membership, World } from './world.ts';

type Lapse = {
  what: 'on-premises' | 'cloud';
  product: string;
  until: Day | undefined;
  /** How many are still installed or in use. */
  there: number;
};

/**
 * What stands when the right has ended, beside the finding that it has. Where commercial licenses took its place, they
 * are the right, and the end of the old one is no finding any more.
 */
export function afterLapse(ends: Finding, { what, product, until, there }: Lapse, world: World): Finding[] {
  const { on } = world;
  if (until === undefined || on <= until || there === 0) return [ends];
  const all = world.commercial(product);
  const { needed, elsewhere: held } = world.lapsed(product);
  const commercial = all === 'unknown' ? all : Math.max(0, all - held);
  const elsewhere = Math.max(0, needed - there);
  const lapse = apply(licenseAfterLapse, { on, what, until, there, elsewhere, commercial });
  return lapse.answer === 'permitted' ? [lapse] : [ends, lapse];
}

/** What is in use of an on-premises license, and what it came with. */
type Used = { there: number; membership: Membership | undefined };

/** The last day of an on-premises license, and the day after it while something is in use. */
export function dueAtEnd(until: Day | undefined, { there, membership }: Used): Deadline[] {
  if (until === undefined) return [];
  const ends = { on: until, what: 'the right to run it ends', clause: licenseEndsWithMembership.id };
  const ways = 'uninstall it, or license it commercially, by then';
  const what = membership?.closed ? ways : `unless renewed: ${ways}`;
  return there === 0 ? [ends] : [ends, { on: addDays(until, 1), what, clause: licenseAfterLapse.id }];
}
