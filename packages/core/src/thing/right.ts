import { earliest } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import type { World } from './world.ts';

/** What was granted: under which enrollment or entitlement, and until when by its own words. */
export type Granted = { under?: string | undefined; until?: Day | undefined };

/** The last day of what was listed: of the enrollment year, or its own when that is earlier. */
export const rightUntil = (grant: Granted | undefined, world: World): Day | undefined =>
  earliest(grant?.until, world.membership(grant?.under)?.until);
