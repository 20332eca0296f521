// A journal of any length: keys that are activated and subscriptions that go round, told by the real `tell`.
import { newBooks, parseEvent, splitWords, storyNames, tell } from '@benefolio/core';
import type { RawEvent, Teller } from '@benefolio/core';

export const benchTeller = (): Teller => ({
  by: 'bench',
  release: 'bench',
  recordedAt: '2026-11-23T12:00:00.000Z',
  today: '2026-11-23',
  names: storyNames(),
});

const event = (line: string): RawEvent => parseEvent(splitWords(line));

/** What has to be there before the entries that are measured. */
export const beginnings = (things: number): RawEvent[] => [
  event('2025-12-01 enr-1 bought offer core until 2026-11-30'),
  event('2025-12-01 ada joined'),
  ...Array.from({ length: things }, (_, n) =>
    event(`2025-12-01 key-${n} issued product "Windows 11 Enterprise" activations 1000000 under enr-1`),
  ),
];

/** The n-th entry that is measured. */
export const activation = (n: number, things: number): RawEvent => ({
  thing: `key-${n % things}`,
  event: 'activated',
  on: '2026-03-02',
  machine: `pc-${n}`,
  by: 'ada',
});

/** The texts of a journal of about `size` entries, over `size / 100` things, one list after another. */
export function* syntheticTexts(size: number): Generator<string[]> {
  const things = Math.max(1, Math.round(size / 100));
  const books = newBooks();
  const teller = benchTeller();
  const begun = tell(books, { events: beginnings(things) }, teller).texts;
  yield begun;
  for (let n = 0; n + begun.length < size; n++)
    yield tell(books, { events: [activation(n, things)] }, teller).texts;
}

/** The same as one list. */
export const syntheticJournal = (size: number): string[] => [...syntheticTexts(size)].flat();
