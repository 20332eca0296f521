import { underOf } from '../books/view.ts';
import { addDays } from '../kernel/day.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { legacyBadgesEnded } from '../terms/legacy-badges-ended.ts';
import { legacyUntilAnniversary } from '../terms/legacy-until-anniversary.ts';
import { offerEligibleAndBought } from '../terms/offer-eligible-and-bought.ts';
import type { Membership } from '../thing/world.ts';
import type { Act } from './act.ts';
import { isConsuming } from './consuming.ts';

/**
 * Whatever is laid directly under an enrollment is granted by it: a row of the workspace, or a key, token or
 * subscription without one. It spans things because every kind of benefit can be.
 */
export function judgeGranting(act: Act): Finding[] {
  const { event, world } = act;
  const { under, on } = event;
  const findings = ofCompetency(act);
  if (under === undefined && !isGrant(act)) return findings;
  if (under !== undefined && !String(under).startsWith('enr-')) return findings;
  const membership = typeof under === 'string' ? world.membership(under) : undefined;
  return [
    apply(offerEligibleAndBought, {
      on,
      first: membership?.first ?? (under === undefined ? 'unknown' : 'never'),
      last: membership?.until ?? 'unknown',
      eligible: membership?.eligible ?? 'unknown',
    }),
    ...findings,
  ];
}

/** Whether Microsoft granted a benefit of an offer; some marketing benefits are for every partner. */
const isGrant = ({ event, timeline }: Act): boolean =>
  (event.event === 'granted' || event.event === 'issued') &&
  'under' in (timeline.kind.events[event.event]?.fields ?? {}) &&
  event['tier'] !== 'basic';

/** What came with a competency is kept until the anniversary: asked when it is granted, and whenever it is used. */
function ofCompetency({ event, world, timeline, reading }: Act): Finding[] {
  const under = event['under'] ?? (isConsuming(event) ? underOf(timeline, reading) : undefined);
  const membership = typeof under === 'string' ? world.membership(under) : undefined;
  return membership && isOfCompetency(membership)
    ? [apply(legacyUntilAnniversary, { on: event.on, anniversary: addDays(membership.until, 1) })]
    : [];
}

/** A legacy enrollment whose year held the last day of the competencies. */
function isOfCompetency({ group, first, until }: Membership): boolean {
  const last = legacyBadgesEnded.editions[0]?.params.last;
  return group === 'legacy' && last !== undefined && first <= last && last <= until;
}
