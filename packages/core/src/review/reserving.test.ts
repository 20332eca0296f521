import { describe, expect, test } from 'vitest';
import { newBooks } from '../books/books.ts';
import type { Books } from '../books/books.ts';
import { deadlinesOn } from '../books/deadlines.ts';
import { positionOn } from '../books/position.ts';
import { reservationsOn } from '../books/reservations.ts';
import type { Day } from '../kernel/day.ts';
import { findingsOn } from './findings.ts';
import { storyNames } from './story.ts';
import { ask, tell } from './tell.ts';
import type { Teller, Telling, Told } from './tell.ts';
import { parseEvent, splitWords } from './words.ts';

const today: Day = '2025-12-31';

type Stage = { books: Books; as: Teller; say: (line: string, onlyIf?: Telling['onlyIf']) => Told };

function stage(...lines: string[]): Stage {
  const books = newBooks();
  const as = { by: 'test', release: '0', recordedAt: `${today}T12:00:00.000Z`, today, names: storyNames() };
  const say: Stage['say'] = (line, onlyIf) =>
    tell(books, { events: [parseEvent(splitWords(line))], onlyIf }, as);
  for (const line of lines) say(line);
  return { books, as, say };
}

const past = [
  '2025-01-06 enr-1 bought offer core eligible yes until 2026-01-05',
  ...['ada', 'grace', 'linus'].map((person) => `2025-01-06 ${person} joined`),
  '2025-01-06 vs-1 granted level professional under enr-1',
  '2025-01-10 vs-1 assigned to ada',
  '2025-03-01 vs-1 reserved for grace from 2025-04-10 because "she begins in April"',
];
const kept = { for: 'person-grace', from: '2025-04-10', since: '2025-03-01', because: 'she begins in April' };

describe('a reservation', () => {
  test('is shown with the thing, by itself and as a deadline of the person', () => {
    const { books } = stage(...past);
    const reading = { on: '2025-03-01' } as const;
    expect(positionOn(books, reading).lines[0]?.reserved).toEqual(kept);
    expect(reservationsOn(books, reading)).toEqual([{ thing: 'vs-1', kind: 'visual-studio', ...kept }]);
    expect(deadlinesOn(books, reading)).toContainEqual(
      expect.objectContaining({ on: '2025-04-10', for: 'person-grace', act: 'assigned' }),
    );
    expect(reservationsOn(books, { on: '2025-02-28' })).toEqual([]);
  });

  test('makes no finding, not even when it turns out to be too early', () => {
    const { books, say } = stage(...past, '2025-01-20 vs-1 activated');
    expect(findingsOn(books, { on: '2025-03-01' }).filter(({ event }) => event === 'reserved')).toEqual([]);
    expect(say('2025-04-10 vs-1 assigned to grace').answer).toBe('forbidden');
  });

  test('is said with an assignment to somebody else, which is written all the same', () => {
    const { books, as, say } = stage(...past);
    const events = [parseEvent(splitWords('2025-04-10 vs-1 assigned to linus'))];
    const expected = [{ thing: 'vs-1', ...kept }];
    expect(ask(books, { events }, as)).toMatchObject({ answer: 'permitted', reservations: expected });
    const told = say('2025-04-10 vs-1 assigned to linus');
    expect(told).toMatchObject({ answer: 'permitted', reservations: expected });
    expect(told.texts[0]).not.toContain('begins in April');
  });

  test('stops a guarded assignment to somebody else, and no other', () => {
    const { say } = stage(...past);
    expect(say('2025-04-10 vs-1 assigned to linus', 'permitted')).toMatchObject({ refused: true, texts: [] });
    expect(say('2025-04-10 vs-1 assigned to grace', 'permitted').texts).toHaveLength(1);
    expect(say('2025-07-09 vs-1 assigned to linus', 'permitted').texts).toHaveLength(1);
  });

  test('names the day from which it can be made', () => {
    const { say } = stage(...past.slice(0, -1), '2025-01-20 vs-1 activated');
    expect(() => say('2025-03-01 vs-1 reserved for grace from 2025-04-10')).toThrow(
      expect.objectContaining({ code: 'cannot-reserve', cure: 'reserve it from 2025-04-20' }),
    );
  });

  test('never keeps a late fact from being recorded', () => {
    const { say } = stage(...past, '2025-04-10 vs-1 reservation-dropped', '2025-04-11 vs-1 released');
    // She had it since February: then nothing was left to keep, and nothing to drop.
    expect(say('2025-02-10 vs-1 assigned to grace').texts).toHaveLength(1);
  });
});
