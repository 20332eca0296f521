import { newBooks } from './books.ts';
import type { Books, Fact } from './books.ts';

const cloned = (index: Map<string, Set<string>>): Map<string, Set<string>> =>
  new Map([...index].map(([key, ids]) => [key, new Set(ids)]));

/**
 * A copy of the books with the facts that are seen, none of them withdrawn: what is told to it, the original never
 * learns. It costs less than folding them, because nothing is folded before it is asked for.
 */
export function copyBooks(books: Books, isSeen: (fact: Fact) => boolean): Books {
  const copy: Books = {
    ...newBooks(),
    laid: cloned(books.laid),
    renewals: cloned(books.renewals),
    onto: cloned(books.onto),
    ofKind: cloned(books.ofKind),
    products: cloned(books.products),
  };
  for (const { id, kind, facts, placed } of books.timelines.values()) {
    const seen = facts.filter(isSeen).map(bare);
    if (seen.length === 0) continue;
    for (const fact of seen) copy.facts[fact.seq] = fact;
    copy.timelines.set(id, {
      id,
      kind,
      facts: seen,
      placed: placed.filter(isSeen).map(({ seq }) => copy.facts[seq] as Fact),
    });
  }
  // Entries keep their numbers, also behind those that are not seen.
  copy.facts.length = books.facts.length;
  return copy;
}

/** Events never change, so both books may have the same; a fact may be withdrawn in one of them. */
const bare = ({ withdrawn: _, ...fact }: Fact): Fact => fact;
