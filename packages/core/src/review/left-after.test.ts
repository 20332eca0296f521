import { expect, test } from 'vitest';
import { newBooks } from '../books/books.ts';
import type { Day } from '../kernel/day.ts';
import { askWithAfter } from './left-after.ts';
import { storyNames } from './story.ts';
import { tell } from './tell.ts';
import { parseEvent, splitWords } from './words.ts';

const today: Day = '2025-03-01';
const eventsIn = (lines: readonly string[]) => lines.map((line) => parseEvent(splitWords(line)));

/** What an act would leave, each as `thing answer clause`; the books are as before. */
function left(past: readonly string[], ...question: string[]): string[] {
  const books = newBooks();
  const as = { by: 'test', release: '0', recordedAt: `${today}T12:00:00.000Z`, today, names: storyNames() };
  tell(books, { events: eventsIn(past) }, as);
  const before = JSON.stringify(books.facts);
  const { after } = askWithAfter(books, { events: eventsIn(question) }, as);
  expect(JSON.stringify(books.facts)).toBe(before);
  expect(after.many).toBe(after.findings.length);
  return after.findings.map(({ thing, answer, clause }) => `${thing} ${answer} ${clause}`);
}

const past = [
  '2025-01-06 enr-1 bought offer core eligible yes until 2026-01-05',
  '2025-01-06 ada joined',
  '2025-01-06 grace joined',
  '2025-01-06 vs-1 granted level professional under enr-1',
  '2025-01-06 vs-2 granted level professional under enr-1',
];
const given = ['2025-01-10 vs-1 assigned to ada'];

test('a subscription that is assigned is left to be activated, unless that is told with it', () => {
  expect(left(past, 'vs-1 assigned to ada')).toEqual(['vs-1 unknown vs.assigned-and-activated']);
  expect(left(past, '2025-06-01 vs-1 assigned to ada')).toEqual(['vs-1 unknown vs.assigned-and-activated']);
  expect(left(past, 'vs-1 assigned to ada', 'vs-1 activated')).toEqual([]);
});

test('what stood before is not left by the act, and what the act mends is not either', () => {
  expect(left([...past, ...given], 'vs-1 released')).toEqual([]);
  expect(left([...past, ...given], 'vs-1 activated')).toEqual([]);
  expect(left([...past, ...given], 'vs-2 assigned to grace')).toEqual([
    'vs-2 unknown vs.assigned-and-activated',
  ]);
});

test('whom a thing passes to is left what stood of whoever had it before, and nobody who stays is', () => {
  expect(left([...past, ...given], '2025-06-01 vs-1 assigned to grace')).toEqual([
    'vs-1 unknown vs.assigned-and-activated',
  ]);
  expect(left([...past, ...given], 'vs-1 reserved for grace from 2025-06-01')).toEqual([]);
});

test('somebody who leaves leaves what they hold', () => {
  expect(left([...past, ...given, 'vs-1 activated'], 'ada left')).toEqual([
    'vs-1 forbidden sharing.associated-only',
  ]);
  expect(left(past, 'linus joined name "Linus Berg"')).toEqual([]);
});

test('what is said of the act is not said again of the state after it', () => {
  expect(left(past, 'vs-1 assigned to outside', 'vs-1 activated')).toEqual([]);
});
