import { partner } from '../membership/partner.ts';
import type { PartnerState, Trust } from '../membership/partner.ts';
import type { Books, Fact } from './books.ts';
import { kindOf } from './kinds.ts';
import { counts, foldedOn } from './view.ts';
import type { Reading } from './view.ts';

/** How the organization is called and wants its record kept, as far as it was told. */
export type Settings = Pick<PartnerState, 'name' | 'administrator' | 'entrusted' | 'reminded' | 'awaited'>;

export const settingsOn = (books: Books, reading: Reading): Settings =>
  (foldedOn(books, 'partner', reading)?.state as PartnerState | undefined) ?? partner.blank();

/**
 * The time zone that was told last, whatever its day: it says which day it is, so a zone that moves the day back must
 * not keep the next one from holding. With `knownAt`: the one that was told last by then.
 */
export function zoneOf(books: Books, knownAt?: string): string | undefined {
  const told = (books.timelines.get('partner')?.facts ?? []).filter(
    (fact) => fact.event.event === 'time-zone' && counts(fact, { on: '9999-12-31', knownAt }),
  );
  const last = told.reduce<Fact | undefined>(
    (one, other) => (one && one.seq > other.seq ? one : other),
    undefined,
  );
  return last && String(last.event['zone']);
}

/** Who looks after a thing, and as what. */
export type LookedAfter = { person: string; as: 'entrusted' | 'administrator' };

/** Who looks after a thing: whoever is entrusted with its kind, or else the program administrator. */
export function lookedAfterBy(
  { entrusted, administrator }: Settings,
  thing: string,
): LookedAfter | undefined {
  const kind = kindOf(thing)?.kind as Trust | undefined;
  const person = kind && entrusted[kind];
  if (person !== undefined) return { person, as: 'entrusted' };
  return administrator === undefined ? undefined : { person: administrator, as: 'administrator' };
}
