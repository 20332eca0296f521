import { partner } from '../membership/partner.ts';
import type { PartnerState, Trust } from '../membership/partner.ts';
import type { Books } from './books.ts';
import { kindOf } from './kinds.ts';
import { foldedOn } from './view.ts';
import type { Reading } from './view.ts';

/** How the organization is called and wants its record kept, as far as it was told. */
export type Settings = Pick<
  PartnerState,
  'name' | 'zone' | 'administrator' | 'entrusted' | 'reminded' | 'awaited'
>;

export const settingsOn = (books: Books, reading: Reading): Settings =>
  (foldedOn(books, 'partner', reading)?.state as PartnerState | undefined) ?? partner.blank();

/** The time zone that was told last, whatever its day: it says which day it is. */
export const zoneOf = (books: Books): string | undefined => settingsOn(books, { on: '9999-12-31' }).zone;

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
