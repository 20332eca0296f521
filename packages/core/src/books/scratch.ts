import { newBooks, withdrawnBy } from './books.ts';
import type { Books, Fact } from './books.ts';

const cloned = (index: Map<string, Set<string>>): Map<string, Set<string>> =>
  new Map([...index].map(([key, ids]) => [key, new Set(ids)]));

/**
 * A copy of the books as they were with `size` entries, made step by step: facts that are added between two steps are
 * left out. What is told to the copy, the original does not learn before `adopt`.
 */
export function* scratchOf(books: Books, size: number): Generator<void, Books> {
  const copy = newBooks();
  for (const index of ['laid', 'renewals', 'onto', 'ofKind', 'products'] as const) {
    copy[index] = cloned(books[index]);
    yield;
  }
  for (const { id, kind, facts, placed } of books.timelines.values()) {
    const own = facts.filter(({ seq }) => seq < size).map((fact) => asOf(fact, size));
    for (const fact of own) copy.facts[fact.seq] = fact;
    if (own.length === 0) continue;
    const places = placed.filter(({ seq }) => seq < size).map(({ seq }) => copy.facts[seq] as Fact);
    copy.timelines.set(id, { id, kind, facts: own, placed: places });
    yield;
  }
  // Withdrawals lie on no timeline.
  for (let seq = 0; seq < size; seq += 1) copy.facts[seq] ??= asOf(books.facts[seq] as Fact, size);
  return copy;
}

/** A fact as it was known then; events never change, so both books may have the same. */
const asOf = ({ withdrawn, ...fact }: Fact, size: number): Fact =>
  withdrawn && withdrawn.seq < size ? { ...fact, withdrawn } : fact;

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
