import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newBooks } from '../books/books.ts';
import type { Books } from '../books/books.ts';
import { deadlinesOn } from '../books/deadlines.ts';
import { holdersOn } from '../books/holders.ts';
import { positionOn } from '../books/position.ts';
import type { Reading } from '../books/view.ts';
import { addDays } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { ProblemError } from '../kernel/problem.ts';
import { findingsOn } from './findings.ts';
import { storyNames } from './story.ts';
import { tell } from './tell.ts';
import { parseEvent, splitWords } from './words.ts';

const first: Day = '2025-01-06';
const days: readonly Day[] = ['2025-03-01', '2025-08-31', '2026-06-30'];
const past = [
  'enr-1 bought offer core until 2026-01-05',
  'ada joined',
  'grace joined',
  'loc-1 associated',
  'ent-1 granted benefit Windows quantity 6 unit activations under enr-1',
  'vs-1 granted level professional under enr-1',
  'key-1 issued product Windows activations 3 under ent-1',
  'token-1 issued product E3 seats 3 under enr-1',
].map((words) => `${first} ${words}`);

/** Acts on few days, so that several fall on one. */
const act = fc
  .tuple(
    fc.constantFrom(
      ...['ada', 'grace'].flatMap((person) => [
        `vs-1 assigned to ${person}`,
        `vs-1 used by ${person}`,
        `token-1 assigned to ${person}`,
        `token-1 released from ${person}`,
      ]),
      'vs-1 activated',
      'vs-1 released',
      'key-1 activated machine pc-1 hardware unchanged',
      'key-1 activated machine pc-2 for loc-1',
      'key-1 uninstalled machine pc-1',
      'key-1 counted remaining 1 by VAMT',
      'token-1 viewed',
      'token-1 redeemed tenant contoso',
      'loc-1 parted',
      'enr-1 refund-requested',
    ),
    fc.nat({ max: 12 }),
  )
  .map(([words, n]) => `${addDays(first, n * 31)} ${words}`);
const acts = fc.array(act, { maxLength: 25 });

/** The instant of the n-th telling. */
const instant = (n: number): string => new Date(Date.UTC(2026, 6, 1, 0, 0, n)).toISOString();

/** Tells lines one by one, each at its own instant, and gives those that could follow. */
function told(lines: readonly string[], books: Books = newBooks(), names = storyNames()) {
  const tellOne = (line: string): boolean => {
    const recordedAt = instant(books.facts.length);
    const as = { by: 'test', release: '0', recordedAt, today: '2026-06-30', names } as const;
    try {
      tell(books, { events: [parseEvent(splitWords(line))] }, as);
      return true;
    } catch (error) {
      if (error instanceof ProblemError) return false;
      throw error;
    }
  };
  for (const line of past) expect(tellOne(line)).toBe(true);
  return { books, tellOne, kept: lines.filter(tellOne) };
}

/** Everything that is read, without the numbers of entries: these say when something was told. */
const readings = (books: Books, knownAt?: string): unknown =>
  days.map((on) => {
    const reading: Reading = { on, knownAt };
    const { lines, counts } = positionOn(books, reading);
    const found = findingsOn(books, reading).map(({ seq: _, ...finding }) => JSON.stringify(finding));
    return {
      lines,
      counts,
      holders: holdersOn(books, reading),
      due: deadlinesOn(books, reading),
      found: found.sort(),
    };
  });

const byDay = (lines: readonly string[]): string[] =>
  lines.toSorted((a, b) => (a.slice(0, 10) < b.slice(0, 10) ? -1 : a.slice(0, 10) > b.slice(0, 10) ? 1 : 0));

test('a fact told late gives the books that it would have given in time, and what was known before stays readable', () => {
  let followed = 0;
  fc.assert(
    fc.property(acts, act, (lines, late) => {
      const { books, tellOne, kept } = told(byDay(lines));
      const before = readings(books);
      const size = books.facts.length;
      fc.pre(tellOne(late));
      followed += 1;
      const inTime = told(byDay([...kept, late]));
      expect(inTime.kept).toHaveLength(kept.length + 1);
      expect(readings(books)).toEqual(readings(inTime.books));
      expect(readings(books, instant(size - 1))).toEqual(before);
    }),
    { numRuns: 150 },
  );
  expect(followed).toBeGreaterThan(100);
});

test('a withdrawal undoes exactly the fact that it names, and what was known before stays readable', () => {
  let followed = 0;
  fc.assert(
    fc.property(acts, fc.nat(), (lines, at) => {
      const { books, tellOne, kept } = told(byDay(lines));
      fc.pre(kept.length > 0);
      const wrong = at % kept.length;
      const before = readings(books);
      const size = books.facts.length;
      fc.pre(tellOne(`2026-06-30 entry-${past.length + wrong} withdrawn because wrong`));
      followed += 1;
      const never = told(kept.toSpliced(wrong, 1));
      expect(never.kept).toHaveLength(kept.length - 1);
      expect(readings(books)).toEqual(readings(never.books));
      expect(readings(books, instant(size - 1))).toEqual(before);
    }),
    { numRuns: 150 },
  );
  expect(followed).toBeGreaterThan(50);
});
