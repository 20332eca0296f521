import { counts, foldedOn } from '../books/view.ts';
import type { Books } from '../books/books.ts';
import { groupOf } from '../catalog/offer.ts';
import { addDays, earliest } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import type { CompetencyState } from '../membership/competency.ts';
import type { EnrollmentState } from '../membership/enrollment.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { legacyBadgesEnded } from '../terms/legacy-badges-ended.ts';
import { legacyGoldOverSilver } from '../terms/legacy-gold-over-silver.ts';
import { legacyOneOption } from '../terms/legacy-one-option.ts';
import { membershipRenewalWindow } from '../terms/membership-renewal-window.ts';
import { isBefore } from './act.ts';
import type { Act } from './act.ts';

/** A renewal is judged by the enrollment it renews and by others that renew the same one, so it spans them. */
export function judgeRenewal(books: Books, act: Act): Finding[] {
  const { event, world, timeline } = act;
  if (timeline.kind.kind !== 'enrollment' || event.event !== 'bought') return [];
  const { renews, offer, renewal, on } = event;
  const renewed = typeof renews === 'string' ? world.membership(renews) : undefined;
  return [
    ...(renewed ? [apply(membershipRenewalWindow, { on, anniversary: addDays(renewed.until, 1) })] : []),
    ...(renewed?.group === 'legacy' ? judgeChoice(books, act) : []),
    ...(offer === 'silver' && (renews !== undefined || renewal === true)
      ? [apply(legacyGoldOverSilver, { on, renewed: 'silver', gold: goldSince(books, act) })]
      : []),
  ];
}

const choiceOf = (offer: unknown): 'designation' | 'legacy' | undefined => {
  const group = typeof offer === 'string' ? groupOf(offer) : undefined;
  return group === 'designation' || group === 'legacy' ? group : undefined;
};

/** Nothing is asked of days on which competencies were still valid. */
function judgeChoice(books: Books, act: Act): Finding[] {
  const { event, world } = act;
  const choice = choiceOf(event['offer']);
  const last = legacyBadgesEnded.editions[0]?.params.last;
  if (!choice || (last !== undefined && event.on <= last)) return [];
  const others = [...(books.renewals.get(String(event['renews'])) ?? [])].flatMap(
    (id) => books.timelines.get(id)?.facts ?? [],
  );
  const other = others.some(
    (fact) =>
      isBefore(fact, act) &&
      counts(fact, act.reading) &&
      fact.event['renews'] === event['renews'] &&
      choiceOf(fact.event['offer']) === (choice === 'legacy' ? 'designation' : 'legacy'),
  );
  const { qualified } = world.partner();
  return [apply(legacyOneOption, { on: event.on, qualified, choice, other })];
}

/** Since when the partner had gold, as a competency or an enrollment; `never` only where competencies are on record. */
function goldSince(books: Books, { reading }: Act): Day | 'never' | 'unknown' {
  const statesOf = (kind: string): unknown[] =>
    [...(books.ofKind.get(kind) ?? [])].map((id) => foldedOn(books, id, reading)?.state).filter(Boolean);
  const held = (statesOf('competency') as CompetencyState[]).flatMap((state) => state.held ?? []);
  const bought = (statesOf('enrollment') as EnrollmentState[]).flatMap(({ purchase }) => purchase ?? []);
  const gold = earliest(
    ...held.filter(({ level }) => level === 'gold').map(({ since }) => since),
    ...bought.filter(({ offer }) => offer === 'gold').map(({ first }) => first),
  );
  return gold ?? (held.length > 0 ? 'never' : 'unknown');
}
