import { factsIn, isMeant, leafHash, readEntry, takenBack } from '@benefolio/core';
import type { Books, Entry, Fact, JournalFilter, MarkOf } from '@benefolio/core';
import type { Store } from '@benefolio/store';
import { sha256 } from './hash.ts';

export type Item = {
  entry: Entry;
  /** Base64 of the leaf hash. */
  hash: string;
  withdrawn?: { seq: number; recordedAt: string };
};

/** One entry to be shown, and whether it was taken back as far as is known. */
export type Pick = { seq: number; withdrawn?: Item['withdrawn'] };

/** Which entries are meant, and what their texts say, as far as the filter asks for it. */
export type Sought = { filter: JournalFilter; markOf: MarkOf };

/** Picks at most `limit` entries behind number `after`, in order. */
export function pickEntries(
  books: Books,
  { filter, markOf }: Sought,
  { after, limit }: { after: number; limit: number },
): Pick[] {
  const picks: Pick[] = [];
  for (const fact of factsIn(books, filter)) {
    if (fact.seq <= after || !isMeant(fact, filter, markOf)) continue;
    picks.push(pickOf(fact, filter.knownAt));
    if (picks.length === limit) break;
  }
  return picks;
}

export function pickOf(fact: Fact, knownAt: string | undefined): Pick {
  const withdrawn = takenBack(fact, knownAt);
  return { seq: fact.seq, ...(withdrawn && { withdrawn }) };
}

/** Reads the picked entries as they were recorded, in as few looks as their order allows. */
export async function readPicked(store: Store, org: string, picks: readonly Pick[]): Promise<Item[]> {
  const items: Item[] = [];
  for (let n = 0; n < picks.length;) {
    const run = runFrom(picks, n);
    const first = picks[n]?.seq ?? 0;
    const texts = await store.readEntries(org, first, run);
    for (const [k, { text }] of texts.entries()) {
      const withdrawn = picks[n + k]?.withdrawn;
      const hash = leafHash(sha256, text).toBase64();
      items.push({ entry: readEntry(text), hash, ...(withdrawn && { withdrawn }) });
    }
    n += run;
  }
  return items;
}

/** How many of the picks from number `n` on follow each other without a gap. */
function runFrom(picks: readonly Pick[], n: number): number {
  const first = picks[n]?.seq ?? 0;
  let run = 1;
  while (picks[n + run]?.seq === first + run) run += 1;
  return run;
}
