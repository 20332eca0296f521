import { describe, expect, test } from 'vitest';
import { newBooks } from '../books/books.ts';
import type { Day } from '../kernel/day.ts';
import { alternativesTo } from './alternatives.ts';
import type { Alternative } from './alternatives.ts';
import { storyNames } from './story.ts';
import { ask, tell } from './tell.ts';
import { parseEvent, splitWords } from './words.ts';

const today: Day = '2025-12-31';
const eventsIn = (...lines: string[]) => lines.map((line) => parseEvent(splitWords(line)));

function instead(past: readonly string[], ...question: string[]): Alternative[] {
  const books = newBooks();
  const as = { by: 'test', release: '0', recordedAt: `${today}T12:00:00.000Z`, today, names: storyNames() };
  tell(books, { events: eventsIn(...past) }, as);
  const before = JSON.stringify(books.facts);
  const found = alternativesTo(books, ask(books, { events: eventsIn(...question) }, as), as);
  expect(JSON.stringify(books.facts)).toBe(before);
  return found;
}

const subscriptions = (many: number, more = ''): string[] =>
  Array.from({ length: many }, (_, n) => `2025-01-06 vs-${n + 1} granted level professional ${more}`);
const past = [
  '2025-01-06 enr-1 bought offer core eligible yes until 2026-01-05',
  ...['ada', 'grace', 'linus'].map((person) => `2025-01-06 ${person} joined`),
];
const handover = '2025-02-01 vs-1 assigned to grace';
const taken = '2025-01-10 vs-1 assigned to ada';

describe('what else would be permitted', () => {
  test('is a handful, with what is free there, and then the day of the asked thing', () => {
    const found = instead([...past, ...subscriptions(12, 'under enr-1'), taken], handover);
    expect(found.map(({ event }) => `${event.on} ${event.thing}`)).toEqual([
      '2025-02-01 vs-2',
      '2025-02-01 vs-3',
      '2025-02-01 vs-4',
      '2025-02-01 vs-5',
      '2025-04-10 vs-1',
    ]);
    expect(found[0]).toMatchObject({
      event: { event: 'assigned', to: 'person-grace' },
      product: 'Visual Studio Professional',
      free: 1,
      unit: 'subscriptions',
    });
    expect(found[4]).not.toHaveProperty('free');
  });

  test('begins with what lasts: not with what has ended, nor with the shorter year', () => {
    const found = instead(
      [
        ...past,
        '2025-01-06 vs-old granted level professional until 2025-01-31',
        '2025-01-06 vs-short granted level professional until 2025-02-10',
        '2025-01-06 vs-long granted level professional until 2025-12-31',
        '2025-01-06 vs-1 granted level professional under enr-1',
        taken,
      ],
      handover,
    );
    expect(found.map(({ event }) => event.thing)).toEqual(['vs-long', 'vs-short', 'vs-1']);
  });

  test('says of the day of the asked thing that it is kept for the same person already', () => {
    const all = [...past, ...subscriptions(1, 'under enr-1'), taken];
    const [later] = instead(all, handover);
    expect(later).not.toHaveProperty('kept');
    const [kept] = instead([...all, '2025-02-01 vs-1 reserved for grace from 2025-04-15'], handover);
    expect(kept).toMatchObject({ event: { thing: 'vs-1', on: '2025-04-10' }, kept: '2025-04-15' });
  });

  test('names whoever is gone and still has it', () => {
    const gone = ['2025-01-06 vs-2 assigned to linus', '2025-01-20 linus left'];
    const [first] = instead(
      [...past, ...subscriptions(2, 'under enr-1'), '2025-04-01 vs-1 assigned to ada', ...gone],
      '2025-04-06 vs-1 assigned to grace',
    );
    expect(first).toMatchObject({ event: { thing: 'vs-2' }, holder: 'person-linus' });
  });

  test('leaves out what is kept for another, and begins with what is kept for the person', () => {
    const all = [...past, ...subscriptions(4, 'under enr-1'), taken];
    const kept = [
      '2025-01-06 vs-2 reserved for linus from 2025-02-01',
      '2025-01-06 vs-4 reserved for grace from 2025-02-01',
    ];
    expect(instead([...all, ...kept], handover).map(({ event }) => event.thing)).toEqual([
      'vs-4',
      'vs-3',
      'vs-1',
    ]);
  });

  test('is nothing for several acts at once, and for an act that uses up nothing', () => {
    const all = [...past, ...subscriptions(3, 'under enr-1'), taken];
    expect(instead(all, handover, '2025-02-01 vs-2 assigned to grace')).toEqual([]);
    expect(instead(all, '2025-02-01 vs-1 used by grace')).toEqual([]);
  });

  test('leaves out what Microsoft would have to decide, and what nobody knows', () => {
    const found = ['2025-01-06 vs-2 found level professional', '2025-01-07 vs-2 assigned to linus'];
    const all = [...past, ...subscriptions(1, 'under enr-1'), taken, ...found, '2025-01-08 vs-2 released'];
    expect(instead(all, handover).map(({ event }) => event.thing)).toEqual(['vs-1']);
  });
});
