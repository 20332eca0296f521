import type { Day } from '../kernel/day.ts';
import type { PersonState } from '../membership/person.ts';
import type { Books, Fact, Timeline } from './books.ts';
import { holdersOn } from './holders.ts';
import { counts, foldedOn } from './view.ts';
import type { Reading } from './view.ts';

/** A person as the journal knows one: by number. */
export type PersonLine = {
  id: string;
  /** `partner`, a company, or `outside`. */
  employer: string;
  /** The day on which the person became known to us. */
  since: Day;
  /** The first day away, of somebody who left and did not come back. */
  left?: Day;
  /** The first day away, of somebody of whom leaving was announced and who is still here. */
  leaving?: Day;
};

/** Undefined for somebody of whom nothing was known. */
export function personOn(books: Books, id: string, reading: Reading): PersonLine | undefined {
  const timeline = books.timelines.get(id);
  const { employer, leaving } = (foldedOn(books, id, reading)?.state ?? {}) as PersonState;
  if (!timeline || timeline.kind.kind !== 'person' || employer === undefined) return undefined;
  const facts = timeline.facts.filter((fact) => counts(fact, reading));
  const [first, last] = [facts[0], facts.at(-1)];
  if (!first || !last) return undefined;
  return {
    id,
    employer,
    since: first.event.on,
    ...(last.event.event === 'left' && { left: last.event.on }),
    ...(leaving !== undefined && employer !== 'outside' && { leaving }),
  };
}

/** A machine, company or billing profile that holds something. */
export type OtherHolder = { holder: string; sort: 'machine' | 'company' | 'profile'; held: HeldKinds };

/** What holds a thing of a kind, when it is no person. Incidents and engagements draw on theirs, and hold nothing. */
const sortOf: Record<string, OtherHolder['sort']> = {
  'product-key': 'machine',
  license: 'machine',
  'commercial-license': 'machine',
  'azure-credit': 'profile',
};

const isCompany = (holder: string): boolean =>
  holder === 'partner' || holder === 'outside' || /^(loc|aff|acq)-/.test(holder);

/** How many things of which kind; without those of which there are none. */
export type HeldKinds = Record<string, number>;

export type Everybody = { people: (PersonLine & { held: HeldKinds })[]; others: OtherHolder[] };

/**
 * Everybody who was known on a day, and whatever else holds something, with how many things each holds of which kind.
 * What a thing is used for is no thing held.
 */
export function everybodyOn(books: Books, reading: Reading): Everybody {
  const all = new Map<string, HeldKinds>();
  const others = new Map<string, OtherHolder>();
  for (const { holder, kind } of holdersOn(books, reading)) {
    if (kind === 'use') continue;
    const held = all.get(holder) ?? {};
    held[kind] = (held[kind] ?? 0) + 1;
    all.set(holder, held);
    const sort = isCompany(holder) ? 'company' : sortOf[kind];
    if (sort && !holder.startsWith('person-')) others.set(holder, { holder, sort, held });
  }
  const people = [...(books.ofKind.get('person') ?? [])].flatMap((id) => {
    const person = personOn(books, id, reading);
    return person ? [{ ...person, held: all.get(id) ?? {} }] : [];
  });
  return { people, others: [...others.values()] };
}

/**
 * Those of some people of whom something stands on record, on any day: it was told of them, or it names them. What is
 * meant to be taken back is left out.
 */
export function peopleOnRecord(
  books: Books,
  ids: Iterable<string>,
  without: ReadonlySet<number> = new Set(),
): Set<string> {
  const stands = ({ seq, withdrawn }: Fact): boolean => !withdrawn && !without.has(seq);
  const onRecord = new Set<string>();
  const others = new Set<string>();
  for (const id of ids) (books.timelines.get(id)?.facts.some(stands) ? onRecord : others).add(id);
  if (others.size === 0) return onRecord;
  for (const fact of books.facts) {
    if (!stands(fact)) continue;
    for (const value of Object.values(fact.event))
      if (typeof value === 'string' && others.has(value)) onRecord.add(value);
  }
  return onRecord;
}

/** Whether an entry speaks of a person, in whatever part. */
const names = (timeline: Timeline, person: string): ((fact: Timeline['facts'][number]) => boolean) => {
  let has = false;
  return ({ event }) => {
    const { thing: _, event: name, on: __, ...fields } = event;
    const named = timeline.id === person || Object.values(fields).includes(person);
    const mine = named || (has && ownActs.has(name));
    if (passing.has(name)) has = event['to'] === person || event['holder'] === person;
    if (name === 'released' && event['from'] === undefined) has = false;
    return mine;
  };
};

/** Acts that name nobody, and are of whoever has the thing. */
const ownActs = new Set(['activated', 'released']);
const passing = new Set(['assigned', 'found']);

/** The numbers of the entries that speak of a person, in the order in which they were told. */
export function entriesOf(books: Books, person: string, reading: Reading): number[] {
  const seqs: number[] = [];
  for (const timeline of books.timelines.values()) {
    const isAbout = names(timeline, person);
    for (const fact of timeline.facts) if (counts(fact, reading) && isAbout(fact)) seqs.push(fact.seq);
  }
  return seqs.sort((a, b) => a - b);
}
