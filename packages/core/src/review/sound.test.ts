import { describe, expect, test } from 'vitest';
import { newBooks } from '../books/books.ts';
import type { Books } from '../books/books.ts';
import { storyNames } from './story.ts';
import { tell } from './tell.ts';
import { parseEvent, splitWords } from './words.ts';

const as = {
  by: 'test',
  release: 'test',
  recordedAt: '2026-04-01T09:00:00.000Z',
  today: '2026-04-01',
  names: storyNames(),
} as const;

const told = (books: Books, words: string): number =>
  tell(books, { events: [parseEvent(splitWords(words))] }, as).entries.length;

function opened(): Books {
  const books = newBooks();
  told(books, '2026-03-01 review-r opened asker Microsoft from 2025-01-01 to 2025-12-31');
  return books;
}
const packed = (period: string, size: number): string =>
  `2026-03-02 review-r packed hash ${'a'.repeat(64)} ${period} size ${size}`;
const sent = (size: number): string =>
  `2026-03-02 checkpoint-${size} sent size ${size} root ${'A'.repeat(43)}= to auditor`;

describe('what a field alone cannot tell', () => {
  test('a pack is of a period that does not end before it begins', () => {
    expect(told(opened(), packed('from 2025-01-01 to 2025-01-01', 1))).toBe(1);
    expect(() => told(opened(), packed('from 2025-01-02 to 2025-01-01', 1))).toThrow(
      'its period ends before it begins, 2025-01-02 to 2025-01-01',
    );
  });

  test('a pack is not of more entries than there are; a checkpoint may be, of a journal that lost its end', () => {
    const whole = 'from 2025-01-01 to 2025-12-31';
    expect([told(opened(), packed(whole, 1)), told(opened(), sent(2))]).toEqual([1, 1]);
    expect(() => told(opened(), packed(whole, 2))).toThrow('the journal has no more than 1 entries');
  });

  test('reminders are of deadlines of a clause that there is', () => {
    expect(told(newBooks(), 'partner reminded of refund.window days 7')).toBe(1);
    for (const of of ['constructor', 'refund.windows'])
      expect(() => told(newBooks(), `partner reminded of ${of} days 7`)).toThrow(
        `there is no clause \`${of}\``,
      );
  });
});
