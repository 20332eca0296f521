import { productKeyOf } from './product.ts';

/** What a list says that a benefit comes without. */
const without = /\(no [^)]*\)/gi;
/** Words and years that tell no benefit from another. */
const idle = /^(?:microsoft|partner|19\d\d|20\d\d)$/;

/** What is left of a name without marks, years and the maker. */
const wordsIn = (name: string): Set<string> =>
  new Set(
    name
      .replaceAll(without, ' ')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !idle.test(word)),
  );

/** Fewer words than these are too common to tell a benefit by. */
const least = 2;

/**
 * How much the names of two benefits differ, for a list that names them otherwise than Partner Center did: 0 for the
 * same product, else the words that only one of them has. Undefined: each has words that the other lacks.
 */
export function likenessOf(one: string, other: string): number | undefined {
  if (productKeyOf(one) === productKeyOf(other)) return 0;
  const [few, many] = [wordsIn(one), wordsIn(other)].sort((a, b) => a.size - b.size) as [
    Set<string>,
    Set<string>,
  ];
  return few.size >= least && few.isSubsetOf(many) ? 1 + many.size - few.size : undefined;
}
