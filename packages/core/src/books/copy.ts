import { newBooks, withdrawnBy } from './books.ts';
import type { Books, Fact } from './books.ts';

/**
 * A copy of the books with the facts that are seen, none of them withdrawn: what is told to it, the original never
 * learns. It costs less than folding them, because nothing is folded before it is asked for.
 */
export function copyBooks(books: Books, isSeen: (fact: Fact) => boolean): Books {
  const making = copying(books, ({ withdrawn: _, ...fact }) => fact, isSeen);
  for (;;) {
    const { done, value: copy } = making.next();
    if (!done) continue;
    // Entries keep their numbers, also behind those that are not seen.
    copy.facts.length = books.facts.length;
    return copy;
  }
}

/**
 * A copy of the books as they were with `size` entries, made step by step: facts that are added between two steps are
 * left out. What is told to the copy, the original does not learn before `adopt`.
 */
export function* scratchOf(books: Books, size: number): Generator<void, Books> {
  const asOf = ({ withdrawn, ...fact }: Fact): Fact =>
    withdrawn && withdrawn.seq < size ? { ...fact, withdrawn } : fact;
  const copy = yield* copying(books, asOf, ({ seq }) => seq < size);
  // Withdrawals lie on no timeline.
  for (let seq = 0; seq < size; seq += 1) copy.facts[seq] ??= asOf(books.facts[seq] as Fact);
  return copy;
}

/** Takes over all that a copy has, said to be recorded now: the books were still as it was made from. */
export function adopt(books: Books, copy: Books, recordedAt: string): void {
  const size = books.facts.length;
  Object.assign(books, copy);
  for (const fact of books.facts.slice(size)) {
    fact.recordedAt = recordedAt;
    const wrong = books.facts[withdrawnBy(fact.event) ?? -1];
    if (wrong?.withdrawn) wrong.withdrawn = { ...wrong.withdrawn, recordedAt };
  }
}

/** Events never change, so both books may have the same; a fact may be withdrawn in one of them. */
function* copying(
  books: Books,
  copyOf: (fact: Fact) => Fact,
  isSeen: (fact: Fact) => boolean,
): Generator<void, Books> {
  const copy = newBooks();
  for (const index of ['laid', 'renewals', 'onto', 'ofKind', 'products'] as const) {
    copy[index] = new Map([...books[index]].map(([key, ids]) => [key, new Set(ids)]));
    yield;
  }
  for (const { id, kind, facts, placed } of books.timelines.values()) {
    const seen = facts.filter(isSeen).map(copyOf);
    if (seen.length === 0) continue;
    for (const fact of seen) copy.facts[fact.seq] = fact;
    const places = placed.filter(isSeen).map(({ seq }) => copy.facts[seq] as Fact);
    copy.timelines.set(id, { id, kind, facts: seen, placed: places });
    yield;
  }
  return copy;
}
