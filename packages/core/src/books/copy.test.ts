import { expect, test } from 'vitest';
import type { Source } from '../journal/entry.ts';
import { storyNames } from '../review/story.ts';
import { tell } from '../review/tell.ts';
import { parseEvent, splitWords } from '../review/words.ts';
import { liveOf, newBooks, postText } from './books.ts';
import type { Books } from './books.ts';
import { adopt, copyBooks, scratchOf } from './copy.ts';

const teller = (recordedAt: string) => ({
  by: 'test',
  release: 'test',
  recordedAt,
  today: '2026-04-01' as const,
  names: storyNames(),
});
const before = teller('2026-03-01T09:00:00.000Z');
const meanwhile = teller('2026-04-01T09:00:00.000Z');
const written = '2026-04-01T09:00:30.000Z';

const read: Source = { file: 'f'.repeat(64), format: 'visual-studio.export', row: 1 };
const story: Source = { file: 'a'.repeat(64), format: 'story', row: 2 };

const told = (books: Books, words: string, as = before, source?: Source): string[] =>
  tell(books, { events: [parseEvent(splitWords(words))], source }, as).texts;

/** Every fact, folded state and index. */
function all(books: Books): unknown {
  for (const timeline of books.timelines.values()) liveOf(timeline);
  return books;
}

/** What books of a year with facts of ours, of a file and of a story know, and the texts of it. */
function beginning(): { books: Books; texts: string[] } {
  const books = newBooks();
  const texts = [
    ...told(books, '2025-05-19 enr-core bought offer core'),
    ...told(books, '2025-05-19 vs-1 granted level enterprise under enr-core', before, read),
    ...told(books, '2025-05-20 vs-2 granted level enterprise under enr-core', before, story),
    ...told(books, '2025-05-21 key-1 issued product "Windows 11" activations 5', before, read),
    ...told(books, 'entry-3 withdrawn because wrong'),
  ];
  return { books, texts };
}

const finish = (steps: Generator<void, Books>): Books => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

test('books that adopted what was told to a copy know all that a restart would read', () => {
  const { books, texts } = beginning();
  const copy = finish(scratchOf(books, books.facts.length));
  expect(all(copy)).toEqual(all(books));
  const later = [
    ...told(copy, '2025-06-01 vs-3 granted level enterprise under enr-core', meanwhile, read),
    ...told(copy, 'entry-1 withdrawn because "of another partner"', meanwhile),
  ];
  adopt(books, copy, written);
  const anew = newBooks();
  for (const text of [...texts, ...later.map((one) => one.replaceAll(meanwhile.recordedAt, written))])
    postText(anew, text);
  expect(all(books)).toEqual(all(anew));
  expect(anew.facts.map(({ imported }) => imported ?? false)).toEqual([
    false,
    true,
    false,
    true,
    false,
    true,
    false,
  ]);
});

test('a copy of the books as they were leaves out what was told and taken back since', () => {
  const { books } = beginning();
  const copy = finish(scratchOf(books, 4));
  expect(copy.facts).toEqual(books.facts.slice(0, 4).map(({ withdrawn: _, ...fact }) => fact));
});

test('a copy for a plan knows of each fact where it came from, and of none that it was taken back', () => {
  const { books } = beginning();
  const copy = copyBooks(books, () => true);
  const bare = books.facts.slice(0, 4).map(({ withdrawn: _, ...fact }) => fact);
  expect(copy.facts.slice(0, 4)).toEqual(bare);
});
