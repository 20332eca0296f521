import { leafHash, readEntry, withdrawnBy } from '@benefolio/core';
import type { Books, Entry, Fact } from '@benefolio/core';
import type { Store } from '@benefolio/store';
import { sha256 } from './hash.ts';

/** Which entries of the journal are meant. */
export type Extract = {
  /** Only of this thing, and the withdrawals of its entries. */
  thing?: string | undefined;
  /** Only of what had happened by that day. */
  on?: string | undefined;
  /** Only what was recorded by that instant. */
  knownAt?: string | undefined;
};

export type Item = {
  entry: Entry;
  /** Base64 of the leaf hash. */
  hash: string;
  withdrawn?: { seq: number; recordedAt: string };
};

/** One entry to be shown, and whether it was taken back as far as is known. */
export type Pick = { seq: number; withdrawn?: Item['withdrawn'] };

/** Picks at most `limit` entries behind number `after`, in order. */
export function pickEntries(
  books: Books,
  extract: Extract,
  { after, limit }: { after: number; limit: number },
): Pick[] {
  const picks: Pick[] = [];
  for (const fact of factsOf(books, extract)) {
    if (fact.seq <= after || !isMeant(fact, extract)) continue;
    const { seq, withdrawn } = fact;
    const known = withdrawn && (extract.knownAt === undefined || withdrawn.recordedAt <= extract.knownAt);
    picks.push({ seq, ...(known && { withdrawn }) });
    if (picks.length === limit) break;
  }
  return picks;
}

function factsOf(books: Books, { thing }: Extract): readonly Fact[] {
  if (thing === undefined) return books.facts;
  const number = withdrawnBy({ thing, event: 'withdrawn', on: '0001-01-01' });
  const own =
    number === undefined ? (books.timelines.get(thing)?.facts ?? []) : [books.facts[number]].filter(isThere);
  const back = own.map(({ withdrawn }) => withdrawn && books.facts[withdrawn.seq]).filter(isThere);
  return [...own, ...back].sort((a, b) => a.seq - b.seq);
}

const isThere = (fact: Fact | undefined): fact is Fact => fact !== undefined;

const isMeant = ({ event, recordedAt }: Fact, { on, knownAt }: Extract): boolean =>
  (on === undefined || event.on <= on) && (knownAt === undefined || recordedAt <= knownAt);

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
