import { addDays } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { legacyBadgesEnded } from '../terms/legacy-badges-ended.ts';
import { legacyUntilAnniversary } from '../terms/legacy-until-anniversary.ts';
import { offerEligibleAndBought } from '../terms/offer-eligible-and-bought.ts';
import type { Membership } from '../thing/world.ts';
import type { Act } from './act.ts';

/**
 * Whatever is laid directly under an enrollment is granted by it: a row of the workspace, or a key, token or
 * subscription without one. It spans things because every kind of benefit can be.
 */
export function judgeGranting({ event, world }: Act): Finding[] {
  const { under, on } = event;
  if (typeof under !== 'string' || !under.startsWith('enr-')) return [];
  const membership = world.membership(under);
  return [
    apply(offerEligibleAndBought, {
      on,
      first: membership?.first ?? 'never',
      last: membership?.until ?? 'unknown',
      eligible: membership?.eligible ?? 'unknown',
    }),
    ...(membership && isOfCompetency(membership)
      ? [apply(legacyUntilAnniversary, { on, anniversary: addDays(membership.until, 1) })]
      : []),
  ];
}

/** A legacy enrollment whose year held the last day of the competencies. */
function isOfCompetency({ group, first, until }: Membership): boolean {
  const last = legacyBadgesEnded.editions[0]?.params.last;
  return group === 'legacy' && last !== undefined && first <= last && last <= until;
}
