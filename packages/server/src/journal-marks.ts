import { answersIn, readFact } from '@benefolio/core';
import type { Entry, EntryMark, MarkOf } from '@benefolio/core';
import type { Store } from '@benefolio/store';

// What only the texts of entries say, and a search may ask for: who told them, from which file, with which answers.
// It is read from the store when it is first asked for, and added to as the journal grows; entries never change.

type Marks = { list: EntryMark[]; reading: Promise<void> };

const known = new WeakMap<Store, Map<string, Marks>>();
const pageSize = 10_000;

/** The marks of the first `size` entries of an organization. */
export async function marksOf(store: Store, org: string, size: number): Promise<MarkOf> {
  const all = known.get(store) ?? new Map<string, Marks>();
  known.set(store, all);
  const marks = all.get(org) ?? { list: [], reading: Promise.resolve() };
  all.set(org, marks);
  // One after another: two searches at once read the texts once. A reading that failed is no hindrance to the next.
  marks.reading = marks.reading.catch(() => undefined).then(() => readOn(store, org, { marks, size }));
  await marks.reading;
  return (seq) => marks.list[seq];
}

type Wanted = { marks: Marks; size: number };

async function readOn(store: Store, org: string, { marks: { list }, size }: Wanted): Promise<void> {
  // The same few names and files over and over: each is kept once.
  const words = new Map<string, string>();
  const once = (word: string): string => words.get(word) ?? (words.set(word, word), word);
  while (list.length < size) {
    const page = await store.readEntries(org, list.length, Math.min(pageSize, size - list.length));
    if (page.length === 0) return;
    for (const { text } of page) {
      const { by, source } = readFact(text) as Entry;
      list.push({ by: once(by), file: source && once(source.file), answers: answersIn(text) });
    }
  }
}
