import { describe, expect, test } from 'vitest';
import type { Day } from '../kernel/day.ts';
import { storyNames } from '../review/story.ts';
import { tell } from '../review/tell.ts';
import { parseEvent, splitWords } from '../review/words.ts';
import { newBooks } from './books.ts';
import type { Books } from './books.ts';
import { catalogOn } from './catalog.ts';

const today: Day = '2026-11-20';

function stage(...lines: string[]): { books: Books; say: (...lines: string[]) => void } {
  const books = newBooks();
  const as = { by: 'test', release: '0', recordedAt: `${today}T12:00:00.000Z`, today, names: storyNames() };
  const say = (...more: string[]): void => {
    tell(books, { events: more.map((line) => parseEvent(splitWords(line))) }, as);
  };
  for (const line of lines) say(line);
  return { books, say };
}

test('an offer is sold through its last day, and one that the terms give none stays sold', () => {
  const soldOn = (on: Day, code: string) => catalogOn(newBooks(), { on }, code)[0]?.sold;
  expect(soldOn('2025-01-21', 'maps')).toBe(true);
  expect(soldOn('2025-01-22', 'maps')).toBe(false);
  expect(soldOn('2025-01-22', 'gold')).toBe(false);
  expect(soldOn('2026-11-20', 'core')).toBe(true);
  expect(soldOn('2026-11-20', 'specialization')).toBe(true);
});

describe('a row that the user keeps', () => {
  const of = (books: Books, on: Day, knownAt?: string) =>
    catalogOn(books, { on, knownAt }, 'core')[0]?.rows.filter(({ own }) => own !== undefined);

  test('changes, is dropped and is withdrawn like everything else', () => {
    const set = (quantity: string): string =>
      `row-1 set offer core benefit "Visio Plan 2" ${quantity} source us asOf 2026-03-05 certainty B`;
    const { books, say } = stage(`2026-03-05 ${set('quantity 7 unit users')}`);
    say(`2026-04-01 ${set('amount "99.50 USD" per month')}`, '2026-05-01 row-1 dropped');
    expect(of(books, '2026-03-04')).toEqual([]);
    expect(of(books, '2026-03-31')).toMatchObject([{ quantity: 7, own: 'row-1' }]);
    expect(of(books, '2026-04-01')).toMatchObject([{ quantity: '99.5 USD', unit: 'money', per: 'month' }]);
    const names = catalogOn(books, { on: '2026-05-01' }, 'core')[0]?.rows.map(({ benefit }) => benefit);
    expect(names).not.toContain('Visio Plan 2');
    say('entry-2 withdrawn because "it is listed"');
    expect(of(books, '2026-05-01')).toHaveLength(1);
    expect(of(books, '2026-05-01', '2026-01-01T00:00:00.000Z')).toEqual([]);
  });

  test('drops a shipped row by itself', () => {
    const { books } = stage('2026-03-05 row-1 dropped offer core benefit "Visio Plan 2"');
    const names = catalogOn(books, { on: '2026-05-01' }, 'core')[0]?.rows.map(({ benefit }) => benefit);
    expect(names).toContain('Teams Enterprise');
    expect(names).not.toContain('Visio Plan 2');
  });

  test.each([
    ['quantity 7', 'a number has a unit'],
    ['quantity 7 unit users per year', 'only money a `per`'],
    ['amount "5 USD"', 'the money has no `per`'],
    ['quantity 7 unlimited yes unit users', 'more than one quantity'],
  ])('says what it lacks: %s', (quantity, message) => {
    const line = `2026-03-05 row-1 set offer core benefit X ${quantity} source us asOf 2026-03-05 certainty A`;
    expect(() => stage(line)).toThrow(message);
    expect(() => stage('2026-03-05 row-1 dropped')).toThrow('nothing says which row');
  });

  test('of an offer that is not shipped makes the catalog know it', () => {
    const { books } = stage(
      '2026-03-05 row-1 set offer isv-special benefit X unit users source us asOf 2026-03-05 certainty D',
    );
    expect(catalogOn(books, { on: today }, 'ISV-special')).toMatchObject([
      { rows: [{ quantity: 'unknown' }] },
    ]);
    expect(() => catalogOn(books, { on: '2026-03-04' }, 'isv-special')).toThrow('knows no offer');
  });
});
