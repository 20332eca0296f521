import { isKnown } from '../books/books.ts';
import type { Books } from '../books/books.ts';
import { catalogOn, ownRows } from '../books/catalog.ts';
import { laidUnder, worldOn } from '../books/view.ts';
import type { FoundRow } from '../catalog/catalog.ts';
import { grantedFrom } from '../catalog/granted.ts';
import { sameName } from '../catalog/row.ts';
import type { Day } from '../kernel/day.ts';
import { ProblemError, quote } from '../kernel/problem.ts';
import { mark, thingId } from '../kernel/thing-id.ts';
import type { AnyEvent } from '../thing/field.ts';
import type { Membership } from '../thing/world.ts';
import type { RawEvent } from './event.ts';
import { lineBy, outcomeOf, quantityIn, unitIn, wholeOf } from './grant-line.ts';
import type { GrantLine } from './grant-line.ts';

export type GrantAsked = {
  /** The enrollment to grant under; or the offer, where one enrollment of it is in its year. */
  enrollment?: string | undefined;
  offer?: string | undefined;
  /** The day of the grant; absent: the first day of the enrollment. */
  on?: Day | undefined;
  /** The catalog as of this day; absent: as of the day of the grant. */
  edition?: Day | undefined;
  /** The designations or specializations attained. */
  scopes?: readonly string[] | undefined;
  /** Benefits to be left out, by name or by the id of the entitlement. */
  without?: readonly string[] | undefined;
  /** Benefits that Partner Center lists in another quantity. */
  set?: readonly { benefit: string; quantity: string | number }[] | undefined;
};

/** What granting an offer comes to; nothing is told yet. */
export type Grant = {
  enrollment: string;
  offer: string;
  on: Day;
  edition: Day;
  lines: GrantLine[];
  /** One entitlement for each line that is granted: to be told in one list. */
  events: RawEvent[];
  says: string[];
};

const lastDay: Day = '9999-12-31';

/**
 * Every row of an offer as an entitlement under its enrollment. The numbers are copied: what the catalog says later
 * changes none of them.
 * @throws ProblemError `unknown-thing`, `no-such-enrollment`, `unknown-offer`, `unknown-scope`, `unknown-benefit`,
 * `ambiguous-benefit`, `already-granted`, `wrong-value`
 */
export function grantOffer(books: Books, asked: GrantAsked, today: Day): Grant {
  const { id, first } = enrollmentOf(books, asked, today);
  const on = asked.on ?? first;
  const offer = worldOn(books, { on }).membership(id)?.offer;
  if (offer === undefined) throw notYet(id, { on, first });
  const edition = asked.edition ?? on;
  const { rows, says } = rowsIn(books, offer, edition);
  const { chosen, left } = scoped(rows, asked.scopes ?? []);
  const lines = linesOf(books, id, chosen);
  const wanted = changed(lines, asked);
  const events = wanted
    .filter(({ outcome }) => outcome === 'granted')
    .map((line) => eventOf(line, { id, offer, on }));
  const names = left.map((scope) => quote(scope)).join(', ');
  const more = left.length > 0 ? [`not granted, because only its designation brings it: ${names}`] : [];
  return { enrollment: id, offer, on, edition, lines: wanted, events, says: [...says, ...more] };
}

/** An offer that the catalog does not know brings nothing that is known. */
function rowsIn(books: Books, offer: string, edition: Day): { rows: FoundRow[]; says: string[] } {
  try {
    const [found] = catalogOn(books, { on: edition }, offer);
    const { rows = [], says = [] } = found ?? {};
    const later = laterRows(books, offer, edition).map(
      (own) => `${quote(own)} counts only after ${edition}: grant with a later edition`,
    );
    return { rows, says: [...says, ...later] };
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'unknown-offer') throw error;
    return { rows: [], says: [`${error.message}: what it brings is unknown`] };
  }
}

/** The user's rows that are told of a day after the edition. */
function laterRows(books: Books, offer: string, edition: Day): string[] {
  const now = new Set(ownRows(books, { on: edition }).map(({ own }) => own));
  return ownRows(books, { on: lastDay })
    .filter((row) => sameName(row.offer, offer) && !now.has(row.own))
    .map(({ own }) => own);
}

function enrollmentOf(books: Books, { enrollment, offer }: GrantAsked, today: Day): Membership {
  const world = worldOn(books, { on: today });
  if ((enrollment === undefined) === (offer === undefined)) {
    throw new ProblemError({
      code: 'no-such-enrollment',
      message: 'say either the enrollment or the offer',
      cure: 'name the enrollment, for example `enr-2026`',
    });
  }
  if (enrollment !== undefined) {
    const found = enrollment.startsWith('enr-') ? world.membership(enrollment) : undefined;
    if (found) return found;
    throw new ProblemError({
      code: 'unknown-thing',
      status: 404,
      message: `there is no enrollment ${quote(enrollment)} on record`,
      cure: 'tell first that its offer was bought, or correct the name',
    });
  }
  const fitting = [...books.timelines.keys()]
    .filter((id) => id.startsWith('enr-'))
    .flatMap((id) => world.membership(id) ?? [])
    .filter((one) => sameName(one.offer, offer) && one.first <= today && today <= one.until);
  const [only] = fitting;
  if (only && fitting.length === 1) return only;
  const names = fitting.map(({ id }) => id).join(', ');
  throw new ProblemError({
    code: 'no-such-enrollment',
    status: 422,
    message: `${fitting.length === 0 ? 'no' : 'more than one'} enrollment of ${quote(offer)} is in its year on ${today}`,
    cure: fitting.length === 0 ? 'name the enrollment' : `name one of ${names}`,
  });
}

const notYet = (id: string, { on, first }: { on: Day; first: Day }): ProblemError =>
  new ProblemError({
    code: 'no-such-enrollment',
    status: 422,
    message: `${quote(id)} begins on ${first}, and ${on} is before`,
    cure: 'grant on that day or a later one',
  });

/** The rows of the offer itself and of the scopes asked for, and the scopes that are left. */
function scoped(rows: readonly FoundRow[], asked: readonly string[]): { chosen: FoundRow[]; left: string[] } {
  const scopes = [...new Set(rows.flatMap(({ scope }) => scope ?? []))];
  const odd = asked.find((one) => !scopes.some((scope) => sameName(scope, one)));
  if (odd !== undefined) {
    throw new ProblemError({
      code: 'unknown-scope',
      status: 422,
      message: `the catalog has no rows of ${quote(odd)} for this offer on that day`,
      cure: scopes.length > 0 ? `say one of ${scopes.join(', ')}` : 'leave it out',
    });
  }
  const isAsked = (scope: string): boolean => asked.some((one) => sameName(one, scope));
  return {
    chosen: rows.filter(({ scope }) => scope === undefined || isAsked(scope)),
    left: scopes.filter((scope) => !isAsked(scope)),
  };
}

function linesOf(books: Books, enrollment: string, rows: readonly FoundRow[]): GrantLine[] {
  const granted = laidUnder(books, enrollment, { on: lastDay }).flatMap(({ id, facts }) => {
    const grant = facts.find(({ event, withdrawn }) => event.event === 'granted' && !withdrawn)?.event;
    return id.startsWith('ent-') && grant ? [{ id, ...textsOf(grant) }] : [];
  });
  const taken = new Set<string>();
  return rows.map((row): GrantLine => {
    const { scope, benefit, quantity } = row;
    const of = scope?.toLowerCase();
    const before = granted.find(
      (one) =>
        !taken.has(one.id) &&
        sameName(one.benefit, benefit) &&
        (of === undefined || one.source.toLowerCase().includes(of)),
    );
    const names = [enrollment.slice('enr-'.length), ...(scope === undefined ? [] : [scope]), benefit];
    const plain = thingId('ent', names);
    const isFree = !taken.has(plain) && !isKnown(books, plain);
    const thing = before?.id ?? (isFree ? plain : thingId('ent', names, mark(names.join('|'))));
    taken.add(thing);
    const outcome = before ? 'already' : isWeak(row) ? 'weak' : outcomeOf(quantity);
    return { thing, outcome, quantity, unit: unitIn(row, quantity), row };
  });
}

/** A weak source grants nothing by itself: who knows better sets the quantity. */
const isWeak = ({ certainty, own }: FoundRow): boolean => certainty === 'D' && own === undefined;

const textsOf = (grant: AnyEvent): { benefit: string; source: string } => ({
  benefit: `${grant['benefit'] ?? ''}`,
  source: `${grant['source'] ?? ''}`,
});

/** Leaves out and changes what the caller says, and nothing that is on record. */
function changed(lines: readonly GrantLine[], { without = [], set = [] }: GrantAsked): GrantLine[] {
  const leaves = new Set(without.map((name) => lineBy(lines, name)));
  const sets = new Map(set.map(({ benefit, quantity }) => [lineBy(lines, benefit), quantity] as const));
  return lines.map((line) => {
    const value = sets.get(line);
    if (value !== undefined && leaves.has(line)) throw bothOf(line);
    if (value !== undefined && line.outcome === 'already') throw alreadyGranted(line);
    if (line.outcome === 'already') return line;
    if (leaves.has(line)) return { ...line, outcome: 'left out' };
    if (value === undefined) return line;
    const quantity = quantityIn(value, line.row);
    return {
      ...line,
      quantity,
      unit: unitIn(line.row, quantity),
      outcome: outcomeOf(quantity),
      changed: true,
    };
  });
}

const bothOf = ({ row }: GrantLine): ProblemError =>
  new ProblemError({
    code: 'wrong-value',
    status: 422,
    message: `${quote(row.benefit)} is both left out and changed`,
    cure: 'say one of them',
  });

const alreadyGranted = ({ thing, row }: GrantLine): ProblemError =>
  new ProblemError({
    code: 'already-granted',
    status: 422,
    message: `${quote(row.benefit)} is on record already, as ${quote(thing)}`,
    cure: 'withdraw that entry and tell the right one in the same list',
  });

type Place = { id: string; offer: string; on: Day };

/** The journal says that the number came from an edition, of when, and how certain it was. */
function eventOf({ thing, quantity, unit, changed, row }: GrantLine, place: Place): RawEvent {
  const number = wholeOf(quantity);
  return {
    thing,
    event: 'granted',
    on: place.on,
    benefit: row.benefit,
    ...(number !== undefined && { quantity: number }),
    unit,
    source: grantedFrom({ offer: place.offer, row, isSet: changed === true }),
    under: place.id,
  };
}
