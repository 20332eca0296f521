import { earliest } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import type { Membership, World } from './world.ts';

/** What was granted: under which enrollment or entitlement, and until when by its own words. */
export type Granted = { under?: string | undefined; until?: Day | undefined };

/** The last day of on-premises software: of the offer it came with, renewed or not, or its own when that is earlier. */
export const licensedUntil = (grant: Granted | undefined, world: World): Day | undefined =>
  earliest(grant?.until, world.membership(grant?.under)?.carried);

/** Whether an offer was renewed, or is itself a renewal. */
export const isRenewed = ({ purchase, carried, until }: Membership): boolean =>
  purchase === 'renewal' || carried > until;

/** The last day of what was listed: of the enrollment year, or its own when that is earlier. */
export const rightUntil = (grant: Granted | undefined, world: World): Day | undefined =>
  earliest(grant?.until, world.membership(grant?.under)?.until);
