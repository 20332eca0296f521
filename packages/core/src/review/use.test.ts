import { expect, test } from 'vitest';
import { newBooks } from '../books/books.ts';
import { holdersOn } from '../books/holders.ts';
import { deadlinesOn } from '../books/deadlines.ts';
import type { Day } from '../kernel/day.ts';
import { findingsOn } from './findings.ts';
import { storyNames } from './story.ts';
import { tell } from './tell.ts';
import { parseEvent, splitWords } from './words.ts';

/** Tells lines, each recorded on its day or on the one after `@`, and reads what stands on a day. */
function told(...lines: string[]): {
  standing: (on: Day, knownAt?: string) => string[];
  holders: (on: Day) => string[];
  deadlines: (on: Day) => number;
} {
  const books = newBooks();
  const names = storyNames();
  for (const line of lines) {
    const [words = '', learned] = line.split(' @');
    const event = parseEvent(splitWords(words));
    const today = (learned ?? event.on) as Day;
    tell(
      books,
      { events: [event] },
      { by: 'test', release: '0', recordedAt: `${today}T12:00:00.000Z`, today, names },
    );
  }
  return {
    standing: (on, knownAt) =>
      findingsOn(books, { on, knownAt })
        .filter(({ thing, seq, answer }) => thing === 'use-1' && seq === undefined && answer !== 'permitted')
        .map(({ answer, clause }) => `${answer} ${clause}`),
    holders: (on) =>
      holdersOn(books, { on })
        .filter(({ kind }) => kind === 'use')
        .map(({ holder, since }) => `${holder} ${since}`),
    deadlines: (on) => deadlinesOn(books, { on }).filter(({ thing }) => thing === 'use-1').length,
  };
}

const past = [
  '2025-01-06 enr-1 bought offer core until 2026-01-05',
  '2025-01-06 ada joined',
  '2025-01-06 key-1 issued product Windows activations 5 under enr-1',
];
const timeline = [
  ...past,
  '2025-02-03 use-1 stated of key-1 by ada purpose hosting',
  '2025-03-03 use-1 restated purpose internal',
  '2025-04-01 use-1 restated purpose internal revenue none',
  '2025-05-05 use-1 confirmed by ada',
  '2025-06-02 use-1 ended',
];

test('a use is judged as stated on the day, from the first day to the last', () => {
  const { standing } = told(...timeline);
  expect(standing('2025-02-02')).toEqual([]);
  expect(standing('2025-02-03')).toEqual(['forbidden use.no-direct-revenue']);
  expect(standing('2025-03-02')).toEqual(['forbidden use.no-direct-revenue']);
  expect(standing('2025-03-03')).toEqual(['unknown use.internal']);
  expect(standing('2025-03-31')).toEqual(['unknown use.internal']);
  expect(standing('2025-04-01')).toEqual([]);
  expect(standing('2025-06-02')).toEqual([]);
});

test('who states a use sees it while it lasts, and it has no deadline', () => {
  const { holders, deadlines } = told(...timeline);
  expect(holders('2025-02-02')).toEqual([]);
  expect(holders('2025-02-03')).toEqual(['person-ada 2025-02-03']);
  expect(holders('2025-06-01')).toEqual(['person-ada 2025-02-03']);
  expect(holders('2025-06-02')).toEqual([]);
  expect(deadlines('2025-02-03')).toBe(0);
});

test('a purpose stated late is known only from then on, and one taken back no longer', () => {
  const late = [...past, '2025-02-03 use-1 stated of key-1 by ada purpose personal @2025-03-10'];
  expect(told(...late).standing('2025-02-03')).toEqual(['forbidden use.no-personal']);
  expect(told(...late).standing('2025-02-03', '2025-03-10T11:59:59.999Z')).toEqual([]);
  expect(told(...late).standing('2025-02-03', '2025-03-10T12:00:00.000Z')).toHaveLength(1);
  const mended = told(...late, '2025-03-11 entry-3 withdrawn because "another key"');
  expect(mended.standing('2025-03-11')).toEqual([]);
});
