import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newBooks } from '../books/books.ts';
import { holdersOn } from '../books/holders.ts';
import { lineOn } from '../books/position.ts';
import { addDays } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { ProblemError } from '../kernel/problem.ts';
import { findingsOn } from './findings.ts';
import { storyNames } from './story.ts';
import { tell } from './tell.ts';
import type { Teller } from './tell.ts';
import { parseEvent, splitWords } from './words.ts';

const first: Day = '2025-01-06';
const keys = ['key-core', 'key-pack'];
const past = [
  'enr-core bought offer core until 2026-01-05',
  'enr-pack bought offer maps until 2026-01-05',
  'key-core issued product "Windows 11 Enterprise" activations 5 under enr-core',
  'key-pack issued product "Windows 11 Enterprise" activations 5 under enr-pack',
  'ent-win granted benefit "Windows 11 Enterprise" quantity 3 unit licenses under enr-core',
  'lic-win granted product "Windows 11 Enterprise" quantity 2 unit licenses under enr-pack',
];

const acts = fc.array(
  fc.tuple(
    fc.constantFrom(...keys, 'lic-win'),
    fc.constantFrom('activated', 'installed', 'uninstalled', 'counted', 'given', 'taken-back'),
    fc.constantFrom('pc-1', 'PC-1', 'pc-2', 'pc-3', 'srv-1'),
    fc.constantFrom('', 'hardware unchanged', 'hardware changed', 'version 2022'),
    fc.nat({ max: 3 }),
  ),
  { maxLength: 40 },
);

type Told = { books: ReturnType<typeof newBooks>; tellOne: (words: string, on: Day) => unknown };

function begin(): Told {
  const books = newBooks();
  const as: Teller = {
    by: 'test',
    release: '0',
    recordedAt: '2027-01-01T00:00:00.000Z',
    today: '2027-01-01',
    names: storyNames(),
  };
  const tellOne = (words: string, on: Day): unknown => {
    try {
      return tell(books, { events: [{ ...parseEvent(splitWords(words)), on }] }, as).entries[0];
    } catch (error) {
      if (error instanceof ProblemError) return undefined;
      throw error;
    }
  };
  for (const words of past) expect(tellOne(words, first)).toBeDefined();
  return { books, tellOne };
}

const wordsOf = ([thing, event, machine, more]: readonly [
  string,
  string,
  string,
  string,
  number,
]): string => {
  if (event === 'counted') return `${thing} counted remaining 1 by VAMT`;
  if (event === 'given') return `${thing} given to partner`;
  if (event === 'taken-back') return `${thing} taken-back from partner`;
  return `${thing} ${event} machine ${machine} ${event === 'uninstalled' ? '' : more}`;
};

test('a counter of activations never falls, whatever happens', () => {
  fc.assert(
    fc.property(acts, (given) => {
      const { books, tellOne } = begin();
      let on = first;
      let before = keys.map(() => 0);
      for (const act of given) {
        on = addDays(on, act[4]);
        tellOne(wordsOf(act), on);
        const now = keys.map((key) => lineOn(books, key, { on })?.numbers.activationsConsumed ?? -1);
        expect(now.every((count, n) => count >= (before[n] ?? 0))).toBe(true);
        before = now;
      }
      // Nor from one day to a later one, in a reading of the past.
      const days = Array.from({ length: 40 }, (_, n) => addDays(first, n * 3));
      for (const key of keys) {
        const counts = days.map((day) => lineOn(books, key, { on: day })?.numbers.activationsConsumed ?? -1);
        expect(counts).toEqual(counts.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 60 },
  );
});

test('installations counted in one pass are what each act was told', () => {
  fc.assert(
    fc.property(acts, (given) => {
      const { books, tellOne } = begin();
      const told = new Map<number, unknown>();
      let on = first;
      for (const act of given) {
        on = addDays(on, act[4]);
        const entry = tellOne(wordsOf(act), on) as
          | { seq: number; findings: { clause: string }[] }
          | undefined;
        const found = entry?.findings.find(({ clause }) => clause === 'key.any-combination');
        if (entry && found) told.set(entry.seq, found);
      }
      const read = findingsOn(books, { on }).filter(({ clause }) => clause === 'key.any-combination');
      const acted = read.filter(({ seq }) => seq !== undefined);
      expect(acted).toHaveLength(told.size);
      for (const line of acted) expect(line).toMatchObject(told.get(line.seq ?? -1) as object);
      const machines = new Set(holdersOn(books, { on }).map(({ holder }) => holder));
      const [standing] = read.filter(({ seq }) => seq === undefined);
      const { remaining = 0, short = 0 } = standing?.figures ?? { remaining: 5 };
      expect(5 - remaining + short).toBe(machines.size);
    }),
    { numRuns: 60 },
  );
});
