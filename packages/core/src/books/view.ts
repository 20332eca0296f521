import { latest } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { productKeyOf } from '../catalog/product.ts';
import { inForce } from '../membership/commercial-license.ts';
import type { CommercialLicenseState } from '../membership/commercial-license.ts';
import { associationOf } from '../membership/company.ts';
import type { CompanyState } from '../membership/company.ts';
import { countingOf, membershipOf } from '../membership/enrollment.ts';
import type { EnrollmentState } from '../membership/enrollment.ts';
import type { PartnerState } from '../membership/partner.ts';
import type { PersonState } from '../membership/person.ts';
import type { OwnLifecycle } from '../catalog/lifecycle-row.ts';
import type { LifecycleRowState } from '../reported/lifecycle-row.ts';
import type { AnyKind } from '../thing/kind.ts';
import type { CloudTokenState } from '../benefits/cloud-token.ts';
import type { EntitlementState } from '../benefits/entitlement.ts';
import type { Association, Membership, World } from '../thing/world.ts';
import { fold, isKnown, liveOf } from './books.ts';
import type { Books, Fact, Folded, Timeline } from './books.ts';
import { lapsedOf } from './lapsed.ts';
import { subscriptionOn } from './subscription.ts';
import { standingOf } from './standing.ts';

/** As of which day, and as known at which instant (absent: now). */
export type Reading = { on: Day; knownAt?: string | undefined };

/** Whether a fact counts in a reading: it had happened, it was known, and it was not known to be wrong. */
export function counts(fact: Fact, { on, knownAt }: Reading): boolean {
  if (fact.event.on > on) return false;
  if (knownAt === undefined) return !fact.withdrawn;
  return fact.recordedAt <= knownAt && !(fact.withdrawn && fact.withdrawn.recordedAt <= knownAt);
}

/** The facts of a thing that count in a reading, in order. */
export const factsOf = (timeline: Timeline, reading: Reading): Fact[] =>
  timeline.facts.filter((fact) => counts(fact, reading));

/** What was known of a thing; undefined when nothing was. */
export function foldedOn(books: Books, id: string, reading: Reading): Folded | undefined {
  const timeline = books.timelines.get(id);
  const [first, last] = [timeline?.facts[0], timeline?.facts.at(-1)];
  if (!timeline || !first || !last || first.event.on > reading.on) return undefined;
  if (reading.knownAt === undefined && last.event.on <= reading.on) {
    return isKnown(books, id) ? liveOf(timeline) : undefined;
  }
  const facts = factsOf(timeline, reading);
  return facts.length > 0 ? fold(timeline.kind, facts) : undefined;
}

// The id's prefix says which state it is.
const stateOn = <S>(books: Books, id: string, reading: Reading): S | undefined =>
  foldedOn(books, id, reading)?.state as S | undefined;

/** Answers each question once: the books stand still for as long as a reading lasts. */
function remembering<A>(answer: (question: string) => A): (question: string) => A {
  const answers = new Map<string, A>();
  return (question) => {
    if (!answers.has(question)) answers.set(question, answer(question));
    return answers.get(question) as A;
  };
}

/** The same for questions of any sort: a name is always of one of them. */
function onceEach(): World['once'] {
  const answers = new Map<string, unknown>();
  return <A>(name: string, work: () => A) => {
    if (!answers.has(name)) answers.set(name, work());
    return answers.get(name) as A;
  };
}

/** The world of each day of a reading, made once: for a reading that goes through many days. */
export const worldsOf = (books: Books, knownAt: string | undefined): ((on: string) => World) =>
  remembering((on) => worldOn(books, { on: on as Day, knownAt }));

/** The world that one thing may know of, on one day. It is good for one reading: facts told later do not reach it. */
export function worldOn(books: Books, reading: Reading): World {
  const membership = remembering((under: string): Membership | undefined => {
    if (under.startsWith('ent-')) {
      const grant = stateOn<EntitlementState>(books, under, reading)?.grant;
      const enrolled = grant?.under === undefined ? undefined : membership(grant.under);
      return enrolled && grant && { ...enrolled, regime: grant.regime };
    }
    const state = stateOn<EnrollmentState>(books, under, reading);
    const enrolled = state && membershipOf(under, state);
    const renewals = renewalsOf(books, enrolled, reading).flatMap((renewal) => membership(renewal) ?? []);
    const through = latest(enrolled?.through, ...renewals.map((renewal) => renewal.through));
    const renewed = latest(...renewals.map((renewal) => renewal.renewed ?? renewal.first));
    return (
      enrolled && {
        ...enrolled,
        through: through ?? enrolled.until,
        renewed,
        ...carriedBy(enrolled, renewals, reading.on),
      }
    );
  });
  const granted = (under: string | undefined): Membership | undefined =>
    under === undefined ? undefined : membership(under);
  const token = remembering((id): CloudTokenState | undefined =>
    id.startsWith('token-') ? stateOn<CloudTokenState>(books, id, reading) : undefined,
  );
  const facts = (id: string): Fact[] => {
    const timeline = books.timelines.get(id);
    return timeline ? factsOf(timeline, reading) : [];
  };
  const onto = (id: string): Iterable<string> => books.onto.get(id) ?? [];
  const replacedIn = remembering((under) => {
    const year = membership(under);
    return new Set(year ? replacementsIn(books, year, reading) : []);
  });
  const once = onceEach();
  const given = { token, facts, onto, membership: granted };
  const subscription = remembering((id) => subscriptionOn(given, id));
  const world: World = {
    on: reading.on,
    membership: granted,
    subscription: (id, before) =>
      before === undefined ? subscription(id) : subscriptionOn(given, id, before),
    association: remembering((party) => associationOn(books, party, reading)),
    partner: () => standingOf(books, (id) => foldedOn(books, id, reading)?.state, reading.on),
    commercial: remembering((product) => commercialOn(books, product, reading)),
    lapsed: remembering((product) =>
      lapsedOf(ofProduct(books, productKeyOf(product), { reading, world }), world),
    ),
    lifecycles: () => once('lifecycles', () => ownLifecycles(books, reading)),
    exceptions: (under, except) => {
      const replaced = under === undefined ? new Set<string>() : replacedIn(under);
      return replaced.size - Number(replaced.has(except));
    },
    once,
  };
  return world;
}

/** A renewal of the same offer carries it on; and legacy benefits that were renewed have a counting rule. */
function carriedBy(
  { offer, until, counting, closed }: Membership,
  renewals: readonly Membership[],
  on: Day,
): Pick<Membership, 'carried' | 'counting' | 'closed'> {
  const same = renewals.filter((renewal) => renewal.offer === offer);
  if (same.length === 0) {
    // One that was refunded takes nobody's place.
    return { carried: until, counting, closed: closed || renewals.some(({ through }) => through >= on) };
  }
  return {
    carried: latest(until, ...same.map((renewal) => renewal.carried)) ?? until,
    counting: countingOf(offer, true),
    closed: same.every((renewal) => renewal.closed),
  };
}

/** Keys, licenses, tokens and commercial licenses of one product, as they stand in a reading. */
const ofProduct = (
  books: Books,
  product: string,
  { reading, world }: { reading: Reading; world: World },
): { id: string; kind: AnyKind; state: unknown }[] =>
  [...(books.products.get(product) ?? [])].flatMap((id) => {
    const [kind, folded] = [books.timelines.get(id)?.kind, foldedOn(books, id, reading)];
    const line = folded && kind?.line?.(folded.state, world);
    return kind && line && productKeyOf(line.product) === product ? [{ id, kind, state: folded.state }] : [];
  });

const own: Association = { recipient: 'own', associated: 'never', parted: 'never', productRights: 'unknown' };

function associationOn(books: Books, party: string, reading: Reading): Association {
  if (party === 'partner') return own;
  if (party === 'outside') return { ...own, recipient: 'outside' };
  if (/^(loc|aff|acq)-/.test(party)) {
    const rights = stateOn<PartnerState>(books, 'partner', reading)?.rights ?? 'unknown';
    return associationOf(party, stateOn<CompanyState>(books, party, reading) ?? {}, rights);
  }
  const employer = stateOn<PersonState>(books, party, reading)?.employer;
  // Only a company employs: a person who did would lead round in a circle.
  return employer && !employer.startsWith('person-')
    ? associationOn(books, employer, reading)
    : { ...own, recipient: 'unknown' };
}

/** The enrollments that renew one and have begun by the day of the reading; never an older one. */
const renewalsOf = (books: Books, renewed: Membership | undefined, reading: Reading): string[] =>
  [...(books.renewals.get(renewed?.id ?? '') ?? [])].filter((other) => {
    const purchase = stateOn<EnrollmentState>(books, other, reading)?.purchase;
    return renewed && purchase?.renews === renewed.id && purchase.first > renewed.first;
  });

/** What lies directly under an enrollment or entitlement in a reading. */
export function laidUnder(books: Books, parent: string, reading: Reading): Timeline[] {
  const laid: Timeline[] = [];
  for (const id of books.laid.get(parent) ?? []) {
    const timeline = books.timelines.get(id);
    if (timeline && underOf(timeline, reading) === parent) laid.push(timeline);
  }
  return laid;
}

/** What a thing lies under in a reading. */
export const underOf = ({ placed }: Timeline, reading: Reading): unknown =>
  placed.findLast((fact) => counts(fact, reading))?.event['under'];

/** Everything granted under an enrollment, directly or through an entitlement. */
export const grantedUnder = (books: Books, enrollment: string, reading: Reading): Timeline[] =>
  laidUnder(books, enrollment, reading).flatMap((one) => [one, ...laidUnder(books, one.id, reading)]);

/** The user's own rows of lifecycles, oldest first. */
const ownLifecycles = (books: Books, reading: Reading): OwnLifecycle[] =>
  [...(books.ofKind.get('lifecycle-row') ?? [])]
    .flatMap((id) => stateOn<LifecycleRowState>(books, id, reading) ?? [])
    .flatMap(({ row, since }) => (row && since ? [{ row, since }] : []))
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
    .map(({ row }) => row);

/** Tokens of any enrollment that Microsoft replaced in the year of one. */
const replacementsIn = (books: Books, { first, until }: Membership, reading: Reading): string[] =>
  [...(books.ofKind.get('cloud-token') ?? [])].filter((id) =>
    stateOn<CloudTokenState>(books, id, reading)?.requests.some(
      ({ decided, outcome }) =>
        outcome === 'granted' && decided !== undefined && first <= decided && decided <= until,
    ),
  );

/** Licenses of another channel for a product on a day. */
function commercialOn(books: Books, product: string, reading: Reading): number | 'unknown' {
  const ids = [...(books.products.get(productKeyOf(product)) ?? [])].filter((id) => id.startsWith('com-'));
  return ids.reduce<number | 'unknown'>((sum, id) => {
    const state = stateOn<CommercialLicenseState>(books, id, reading);
    const held = state ? inForce(state, reading.on) : 0;
    return sum === 'unknown' || held === 'unknown' ? 'unknown' : sum + held;
  }, 0);
}
