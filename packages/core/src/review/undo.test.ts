import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { newBooks, post, postText, rollback } from '../books/books.ts';
import type { Books } from '../books/books.ts';
import { positionOn } from '../books/position.ts';
import { adopt, scratchOf } from '../books/copy.ts';
import type { Day } from '../kernel/day.ts';
import { stampText } from '../journal/entry.ts';
import { storyNames } from './story.ts';
import { tell, textsOf } from './tell.ts';
import type { Teller } from './tell.ts';
import { leaningOn, nothingLeansOn, standingOf, undoing } from './undo.ts';
import { parseEvent, splitWords } from './words.ts';

const today: Day = '2025-06-01';
const recordedAt = '2025-06-01T10:00:00.000Z';
const onIt = { on: today };
let books: Books;
let teller: Teller;
beforeEach(() => {
  books = newBooks();
  teller = { by: 'test', release: 'test', recordedAt, today, names: storyNames() };
});

const say = (...lines: string[]): number[] =>
  tell(books, { events: lines.map((line) => parseEvent(splitWords(line))) }, teller).entries.map(
    ({ seq }) => seq,
  );

function run<R>(work: Generator<unknown, R>): R {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

describe('what leans on entries', () => {
  test('is what could no longer follow, all of it and not the first alone', () => {
    const found = say('2025-01-01 vs-1 found level professional', '2025-01-01 vs-2 found level professional');
    say('2025-01-01 ada joined');
    const later = say(
      '2025-02-01 vs-1 assigned to ada',
      '2025-03-01 vs-1 released',
      '2025-02-01 vs-2 assigned to ada',
    );
    expect(leaningOn(books, found).map(({ seq }) => seq)).toEqual(later);
    expect(leaningOn(books, found)[0]).toMatchObject({ thing: 'vs-1', event: 'assigned', on: '2025-02-01' });
  });

  test('is what names a thing of which nothing else is on record', () => {
    const [joined] = say('2025-01-01 ada joined');
    const [found] = say('2025-01-01 vs-1 found level professional');
    const [assigned] = say('2025-01-02 vs-1 assigned to ada');
    expect(leaningOn(books, [joined ?? -1])).toMatchObject([{ seq: assigned, why: 'it names `person-ada`' }]);
    expect(leaningOn(books, [joined ?? -1, assigned ?? -1])).toEqual([]);
    expect(leaningOn(books, [assigned ?? -1])).toEqual([]);
    expect(found).toBeDefined();
  });

  test('is nothing where the thing was known before', () => {
    say('2025-01-01 sku-a counted product A licenses 5 assigned 1 by me');
    const [count] = say('2025-02-01 sku-a counted product A licenses 6 assigned 1 by me');
    say('2025-03-01 sku-a counted product A licenses 7 assigned 1 by me');
    expect(leaningOn(books, [count ?? -1])).toEqual([]);
  });

  test('is said with place and cure', () => {
    const [found] = say('2025-01-01 vs-1 found level professional');
    say('2025-01-01 ada joined', '2025-02-01 vs-1 assigned to ada');
    expect(() => nothingLeansOn(books, [found ?? -1])).toThrow(
      'a fact leans on what would be taken back: entry 2 (`2025-02-01 vs-1 assigned`)',
    );
    expect(() => nothingLeansOn(books, [1])).toThrow('entry 2');
    expect(nothingLeansOn(books, [2])).toBeUndefined();
  });

  test('leaves out what was taken back', () => {
    const [found] = say('2025-01-01 vs-1 found level professional');
    say('2025-01-01 ada joined', '2025-02-01 vs-1 assigned to ada');
    say('entry-2 withdrawn because "not her"');
    expect(leaningOn(books, [found ?? -1])).toEqual([]);
    expect(standingOf(books, [0, 1, 2, 3, 9])).toEqual([1, 0]);
  });
});

test('what is undone list by list is as if it had never been told', () => {
  say('2025-01-01 ada joined', '2025-01-01 vs-0 found level professional');
  const before = JSON.stringify(positionOn(books, onIt));
  const lists = [
    say(
      '2025-01-01 vs-1 found level professional',
      '2025-02-01 vs-1 assigned to ada',
      '2025-03-01 vs-1 activated',
    ),
    say('2025-01-01 vs-2 found level professional'),
    say('2025-04-01 vs-0 assigned to ada'),
  ];
  expect(JSON.stringify(positionOn(books, onIt))).not.toBe(before);
  nothingLeansOn(books, lists.flat());
  const entries = run(undoing(books, { lists, because: 'the wrong file' }, teller));
  expect(entries).toHaveLength(5);
  expect(entries[0]?.event).toMatchObject({ event: 'withdrawn', because: 'the wrong file', on: today });
  expect(JSON.stringify(positionOn(books, onIt))).toBe(before);
});

const lines = [
  '2025-01-01 ada joined',
  '2025-01-01 vs-1 found level professional',
  '2025-02-01 vs-1 assigned to ada',
  '2025-03-01 vs-1 released',
  '2025-01-01 enr-1 bought offer core',
  '2025-01-02 ent-1 granted benefit "Windows 11" quantity 5 unit licenses under enr-1',
  '2025-01-03 key-1 issued product Windows activations 5 under ent-1',
  '2025-01-04 key-1 viewed',
];

test('a copy is what the books were, learns for itself, and can take their place', () => {
  fc.assert(
    fc.property(fc.nat({ max: lines.length }), fc.nat({ max: 3 }), (split, between) => {
      books = newBooks();
      teller = { ...teller, names: storyNames() };
      for (const line of lines.slice(0, split)) say(line);
      if (split > 3) say('entry-3 withdrawn because "a mistake"');
      const size = books.facts.length;
      const making = scratchOf(books, size);
      for (let n = 0; n < between; n += 1) making.next();
      const was = JSON.stringify(positionOn(books, onIt));
      const ours = say('2025-05-01 aff-x associated');
      const copy = run(making);
      expect([copy.facts.length, JSON.stringify(positionOn(copy, onIt))]).toEqual([size, was]);
      const events = lines.slice(split).map((line) => parseEvent(splitWords(line)));
      if (split > 3) events.push({ thing: 'entry-2', event: 'withdrawn', because: 'a mistake' });
      const { entries } = tell(copy, { events }, teller);
      expect(books.facts.length).toBe(size + ours.length);
      rollback(books, size);
      const now = '2025-06-01T11:00:00.000Z';
      adopt(books, copy, now);
      expect(books.facts.length).toBe(size + entries.length);
      const written = textsOf(entries.map((entry) => ({ ...entry, recordedAt: now })));
      const anew = newBooks();
      for (const fact of books.facts.slice(0, size)) post(anew, fact);
      for (const text of written) postText(anew, text);
      expect(books.facts).toEqual(anew.facts);
      expect(JSON.stringify(positionOn(books, onIt))).toBe(JSON.stringify(positionOn(anew, onIt)));
    }),
    { numRuns: 60 },
  );
});

test('a text that was made ready is stamped with the instant at which it is written', () => {
  const { entries } = tell(books, { events: [parseEvent(['2025-01-01', 'ada', 'joined'])] }, teller);
  const later = '2025-06-02T00:00:00.001Z';
  const [text = ''] = textsOf(entries);
  expect(stampText(text, later)).toBe(textsOf(entries.map((entry) => ({ ...entry, recordedAt: later })))[0]);
});
