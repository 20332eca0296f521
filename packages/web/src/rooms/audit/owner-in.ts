import type { Format } from '../../app/format.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Item } from './readiness-of.ts';

type Around = { words: Messages['audit']['readiness']; format: Format };

/** Who sees to an item: the owners of its things; of the others whoever sees to the review. */
export function ownerIn({ about }: Item, reviewOwner: string | undefined, { words, format }: Around): string {
  const owned = about.filter(({ ownerName }) => ownerName !== undefined);
  const names = [...new Set(owned.map(({ ownerName }) => ownerName))].join(', ');
  const rest = reviewOwner === undefined ? words.noOwner : words.reviewOwner(reviewOwner);
  if (owned.length === 0) return rest;
  if (owned.length === about.length) return words.owner(names);
  const some = words.ownerOfSome(names, format.number(owned.length), format.number(about.length));
  return reviewOwner === undefined ? some : `${some}; ${rest}`;
}
