import { counts, foldedOn, worldOn } from '../books/view.ts';
import type { Books } from '../books/books.ts';
import { groupOf } from '../catalog/offer.ts';
import { addDays, earliest, latest } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import type { CompetencyState } from '../membership/competency.ts';
import type { EnrollmentState } from '../membership/enrollment.ts';
import { apply } from '../terms/apply.ts';
import type { Finding } from '../terms/apply.ts';
import { legacyBadgesEnded } from '../terms/legacy-badges-ended.ts';
import { legacyGoldOverSilver } from '../terms/legacy-gold-over-silver.ts';
import { legacyOneOption } from '../terms/legacy-one-option.ts';
import type { LegacyOneOptionFacts } from '../terms/legacy-one-option.ts';
import { membershipRenewalWindow } from '../terms/membership-renewal-window.ts';
import type { Membership } from '../thing/world.ts';
import { isBefore } from './act.ts';
import type { Act } from './act.ts';

/** A renewal is judged by the enrollment it renews and by others that renew the same one, so it spans them. */
export function judgeRenewal(books: Books, act: Act): Finding[] {
  const { event, world, timeline } = act;
  if (timeline.kind.kind !== 'enrollment') return [];
  if (event.event === 'lapsed') return ofChoice(books, act, { choice: 'neither', renews: event.thing });
  if (event.event !== 'bought') return [];
  const { renews, offer, renewal, on } = event;
  const isRenewal = renews !== undefined || renewal === true;
  const renewed = typeof renews === 'string' ? world.membership(renews) : undefined;
  const choice = choiceOf(offer);
  return [
    ...(renewed ? [apply(membershipRenewalWindow, { on, anniversary: addDays(renewed.until, 1) })] : []),
    ...(isRenewal && choice ? ofChoice(books, act, { choice, renews }) : []),
    ...(offer === 'silver' && isRenewal
      ? [apply(legacyGoldOverSilver, { on, renewed: 'silver', both: bothSince(books, act) })]
      : []),
  ];
}

const choiceOf = (offer: unknown): 'designation' | 'legacy' | undefined => {
  const group = typeof offer === 'string' ? groupOf(offer) : undefined;
  return group === 'designation' || group === 'legacy' ? group : undefined;
};

type Choice = { choice: LegacyOneOptionFacts['choice']; renews: unknown };

/**
 * What a legacy enrollment is followed by. Of one that is not on record only a renewal of legacy benefits says that it
 * was one. Nothing is asked of anniversaries at which competencies were still valid.
 */
function ofChoice(books: Books, act: Act, { choice, renews }: Choice): Finding[] {
  const { event, world } = act;
  const renewed = typeof renews === 'string' ? world.membership(renews) : undefined;
  if (renewed ? renewed.group !== 'legacy' : choice !== 'legacy') return [];
  const anniversary = renewed ? addDays(renewed.until, 1) : 'unknown';
  const last = legacyBadgesEnded.editions[0]?.params.last;
  if (last !== undefined && (renewed ? anniversary : event.on) <= last) return [];
  return [
    apply(legacyOneOption, {
      on: event.on,
      anniversary,
      qualified: qualifiedAt(books, act, renewed),
      choice,
      other: renewed !== undefined && otherChoice(books, act, { choice, renews }),
    }),
  ];
}

/** As of the anniversary, where it is past; before it, as of the day of the choice. */
function qualifiedAt(
  books: Books,
  { world, reading }: Act,
  renewed: Membership | undefined,
): LegacyOneOptionFacts['qualified'] {
  const day = earliest(world.on, renewed && addDays(renewed.until, 1)) ?? world.on;
  const then = day === world.on ? world : worldOn(books, { ...reading, on: day });
  return then.partner().qualified;
}

function otherChoice(books: Books, act: Act, { choice, renews }: Choice): boolean {
  const others = [...(books.renewals.get(String(renews)) ?? [])].flatMap(
    (id) => books.timelines.get(id)?.facts ?? [],
  );
  return others.some((fact) => {
    const made = choiceOf(fact.event['offer']);
    return (
      isBefore(fact, act) &&
      counts(fact, act.reading) &&
      fact.event['renews'] === renews &&
      made !== undefined &&
      made !== choice
    );
  });
}

type Span = { level: string; first: Day; until: Day | undefined };

/**
 * Since when the partner had silver and gold at once. Whoever renews silver had it on the last day of the competencies,
 * whatever else is on record. `never` only where enough is on record to say so.
 */
function bothSince(books: Books, { event, reading }: Act): Day | 'never' | 'unknown' {
  const statesOf = (kind: string): unknown[] =>
    [...(books.ofKind.get(kind) ?? [])]
      .filter((id) => id !== event.thing)
      .flatMap((id) => foldedOn(books, id, reading)?.state ?? []);
  const held = (statesOf('competency') as CompetencyState[]).flatMap(({ held: one, ended }): Span[] =>
    one ? [{ level: one.level, first: one.since, until: ended && addDays(ended, -1) }] : [],
  );
  const bought = (statesOf('enrollment') as EnrollmentState[]).flatMap(({ purchase }): Span[] =>
    purchase ? [{ level: purchase.offer, first: purchase.first, until: purchase.until }] : [],
  );
  const of = (level: string): Span[] => [...held, ...bought].filter((span) => span.level === level);
  const [gold, silver] = [of('gold'), of('silver')];
  const last = legacyBadgesEnded.editions[0]?.params.last;
  const implied =
    last !== undefined && event.on > last ? [{ level: 'silver', first: last, until: last }] : [];
  const both = earliest(
    ...gold.flatMap((one) => [...silver, ...implied].map((other) => overlap(one, other))),
  );
  if (both !== undefined) return both;
  return (gold.length === 0 ? held : silver).length > 0 ? 'never' : 'unknown';
}

/** The first day that two spans have in common. */
function overlap(a: Span, b: Span): Day | undefined {
  const first = latest(a.first, b.first);
  const until = earliest(a.until, b.until);
  return first !== undefined && (until === undefined || first <= until) ? first : undefined;
}
