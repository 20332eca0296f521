import type { CloudTokenState } from '../../benefits/cloud-token.ts';
import { isKnown } from '../../books/books.ts';
import type { Books } from '../../books/books.ts';
import { catalogOn } from '../../books/catalog.ts';
import { copyBooks } from '../../books/copy.ts';
import { counts, foldedOn, grantedUnder, worldOn } from '../../books/view.ts';
import type { Reading } from '../../books/view.ts';
import type { Day } from '../../kernel/day.ts';
import { ProblemError, quote } from '../../kernel/problem.ts';
import { mark, thingId } from '../../kernel/thing-id.ts';
import type { Entry } from '../../journal/entry.ts';
import type { DesignationState } from '../../membership/designation.ts';
import type { RawEvent } from '../event.ts';
import { grantOffer } from '../grant.ts';
import type { Grant } from '../grant.ts';
import type { Names } from '../names.ts';
import { tell } from '../tell.ts';
import type { Teller } from '../tell.ts';
import { openOn } from './choice.ts';
import type { Choice, Open } from './choice.ts';
import { pairsOf, rowsUnder } from './pairs.ts';
import type { Pair } from './pairs.ts';

/** What will be on record when a choice is made: a copy of the books to which it was told. */
export type Future = Open & {
  books: Books;
  choice: Choice;
  /** The offer bought; absent where it lapses. */
  offer?: string;
  /** The act that makes the choice. */
  act: RawEvent;
  /** What the books made of it, and of all that it brings. */
  told: Entry[];
  /** What the catalog says that the offer brings; absent where it lapses. */
  grant?: Grant;
  pairs: Pair[];
  /** The tokens that would be issued. */
  issued: string[];
};

/** Nobody is named in what is told: people are in the books by their number. */
const nobody: Names = {
  find: () => undefined,
  admit: () => {
    throw new Error('nobody joins in a plan');
  },
};

/** Who tells a copy; it reads no clock. */
export const planner = (on: Day): Teller => ({
  by: 'plan',
  release: 'plan',
  recordedAt: `${on}T00:00:00.000Z`,
  today: on,
  names: nobody,
});

/** The books as of a day and as known at an instant, to tell what has not happened to. */
export const copyOn = (books: Books, reading: Reading): Books =>
  copyBooks(books, (fact) => counts(fact, reading));

/** A name for a thing that is not on record yet. */
export function freeId(books: Books, prefix: string, names: readonly string[]): string {
  const plain = thingId(prefix, names);
  return isKnown(books, plain) ? thingId(prefix, names, mark(names.join('|'))) : plain;
}

/** What is planned: a choice for an enrollment. */
export type Asked = { enrollment: string; choice: Choice };

/**
 * Tells a choice to a copy of the books. The books themselves never learn of it.
 * @throws ProblemError as `choose`
 */
export const futureOf = (books: Books, asked: Asked, reading: Reading): Future =>
  choose(copyOn(books, reading), asked, reading.on);

/**
 * Tells a choice to books that are a copy, on the anniversary: that the enrollment lapsed, or what was bought in its
 * place with all that the catalog says it brings.
 * @throws ProblemError as `openOn`; `same-offer`, `unknown-offer`
 */
export function choose(copy: Books, asked: Asked, on: Day): Future {
  const open = openOn(copy, asked.enrollment, { on });
  const { id, offer: held } = open.enrollment;
  const { choice } = asked;
  const rows = rowsUnder(copy, id, open.enrollment.until);
  const teller = planner(open.on);
  if (choice.what === 'lapse') {
    const act = { thing: id, event: 'lapsed', on: open.on };
    const { entries: told } = tell(copy, { events: [act] }, teller);
    return { ...open, books: copy, choice, act, told, pairs: pairsOf(rows, []), issued: [] };
  }
  const offer = choice.what === 'switch' ? otherOffer(copy, choice.to, open) : held;
  const next = freeId(copy, 'enr', [offer, open.on.slice(0, 4)]);
  const act = { thing: next, event: 'bought', on: open.on, offer, renews: id };
  const { entries: bought } = tell(copy, { events: [act] }, teller);
  const scopes = scopesOf(copy, { enrollment: id, offer }, open.on);
  const grant = grantOffer(copy, { enrollment: next, on: open.on, scopes }, open.on);
  const pairs = pairsOf(rows, grant.lines);
  const regimes = new Map(
    pairs.map(({ old, line }) => [line?.thing, old && regimeOf(copy, old.thing, open.on)]),
  );
  const granted = grant.events.map((event) => ({ ...event, regime: regimes.get(event.thing) }));
  const tokens = tokensOf(copy, { enrollment: id, next, pairs }, open.on);
  const { entries: brought } = tell(copy, { events: [...granted, ...tokens] }, teller);
  return {
    ...open,
    books: copy,
    choice,
    offer,
    act,
    told: [...bought, ...brought],
    grant,
    pairs,
    issued: tokens.map(({ thing }) => thing),
  };
}

/** @throws ProblemError `same-offer`, `unknown-offer` */
function otherOffer(books: Books, to: string, { enrollment, on }: Open): string {
  const [found] = catalogOn(books, { on }, to);
  const offer = found?.offer ?? to;
  if (offer !== enrollment.offer) return offer;
  throw new ProblemError({
    code: 'same-offer',
    status: 422,
    message: `${quote(enrollment.id)} is of the offer ${quote(offer)} already`,
    cure: 'to keep it is to renew it, which is planned without `to`',
  });
}

/** The designations and specializations that rows of the offer come from, as far as they are known to be held. */
function scopesOf(books: Books, of: { enrollment: string; offer: string }, on: Day): string[] {
  const rows = catalogRows(books, of.offer, on);
  const scopes = [...new Set(rows.flatMap(({ scope }) => scope ?? []))];
  const sources = grantedUnder(books, of.enrollment, { on }).flatMap(({ facts }) =>
    facts.map(({ event }) => `${event['source'] ?? ''}`.toLowerCase()),
  );
  const areas = [...(books.ofKind.get('designation') ?? [])].flatMap((id) => {
    const state = foldedOn(books, id, { on })?.state as DesignationState | undefined;
    return state?.attained && state.area !== undefined ? [state.area.toLowerCase()] : [];
  });
  return scopes.filter((scope) => {
    const name = scope.toLowerCase();
    return areas.includes(name) || sources.some((source) => source.includes(name));
  });
}

function catalogRows(books: Books, offer: string, on: Day): { scope?: string }[] {
  try {
    return catalogOn(books, { on }, offer).flatMap(({ rows }) => rows);
  } catch (error) {
    // What an offer brings that the catalog does not know is unknown; `grantOffer` says so.
    if (error instanceof ProblemError && error.code === 'unknown-offer') return [];
    throw error;
  }
}

const regimeOf = (books: Books, thing: string, on: Day): string | undefined =>
  thing.startsWith('ent-') ? worldOn(books, { on }).membership(thing)?.regime : undefined;

type Tokens = { enrollment: string; next: string; pairs: readonly Pair[] };

/** One token for each row of the new list that takes the place of one which brought tokens. */
function tokensOf(books: Books, { enrollment, next, pairs }: Tokens, on: Day): RawEvent[] {
  const tokens = grantedUnder(books, enrollment, { on }).flatMap(({ id, facts }) => {
    const state = id.startsWith('token-')
      ? (foldedOn(books, id, { on })?.state as CloudTokenState | undefined)
      : undefined;
    const under = facts.find(({ event }) => event.event === 'issued')?.event['under'];
    return state?.issue && !state.replaced ? [{ id, under, product: state.issue.product }] : [];
  });
  return pairs.flatMap(({ old, line }) => {
    const token = tokens.find(
      ({ id, under }) => old !== undefined && (under === old.thing || id === old.thing),
    );
    if (!token || line?.outcome !== 'granted' || typeof line.quantity !== 'number') return [];
    const { product } = token;
    const thing = freeId(books, 'token', [next.slice('enr-'.length), product]);
    return [{ thing, event: 'issued', on, product, seats: line.quantity, under: line.thing }];
  });
}
