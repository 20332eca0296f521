import type { Format } from '../../app/format.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Item } from './readiness-of.ts';

type Around = { words: Messages['audit']['readiness']; format: Format };

/** Who sees to an item: the owners of its things; of the others whoever sees to the review. */
export function ownerIn(
  { count, owned, owners }: Item,
  reviewOwner: string | undefined,
  { words, format }: Around,
): string {
  const names = owners.map(({ owner, ownerName }) => ownerName ?? owner).join(', ');
  const rest = reviewOwner === undefined ? words.noOwner : words.reviewOwner(reviewOwner);
  if (owned === 0) return rest;
  if (owned === count) return words.owner(names);
  const some = words.ownerOfSome(names, format.number(owned), format.number(count));
  return reviewOwner === undefined ? some : `${some}; ${rest}`;
}
