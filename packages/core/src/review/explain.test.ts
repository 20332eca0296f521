import { describe, expect, test } from 'vitest';
import { newBooks } from '../books/books.ts';
import type { Fact } from '../books/books.ts';
import type { Entry } from '../journal/entry.ts';
import type { Day } from '../kernel/day.ts';
import { effectOf } from './effect.ts';
import { findingsOn } from './findings.ts';
import { differing, rejudge } from './rejudge.ts';
import { storyNames } from './story.ts';
import { tell } from './tell.ts';
import { parseEvent, splitWords } from './words.ts';

const books = newBooks();
const entries: Entry[] = [];
const names = storyNames();
/** Each line is recorded at noon of a day of its own in 2026. */
const lines = [
  '2025-01-06 enr-1 bought offer core until 2026-01-05 eligible yes',
  '2025-01-06 ada joined',
  '2025-01-06 grace joined',
  '2025-01-06 vs-1 granted level professional under enr-1',
  '2025-01-06 key-1 issued product Windows activations 3 under enr-1',
  '2025-01-06 ent-1 granted benefit Windows quantity 1 unit licenses under enr-1',
  '2025-02-01 vs-1 assigned to ada',
  '2025-04-20 vs-1 assigned to grace',
  '2025-03-01 vs-1 activated',
  '2025-02-10 key-1 activated machine lab-1',
  '2025-02-11 key-1 activated machine lab-2',
  '2025-02-12 entry-10 withdrawn because "told twice"',
  '2025-02-13 credit-1 granted amount "100 USD" per year under enr-1 until 2026-01-05',
  '2025-02-14 credit-1 drawn amount "30.50 USD" service other',
];
lines.forEach((line, n) => {
  const today: Day = `2026-03-${String(n + 1).padStart(2, '0')}` as Day;
  const teller = { by: 'test', release: 'test', recordedAt: `${today}T12:00:00.000Z`, today, names };
  entries.push(...tell(books, { events: [parseEvent(splitWords(line))] }, teller).entries);
});

function factOf(seq: number): Fact {
  const fact = books.facts[seq];
  if (!fact) throw new Error(`there is no entry ${seq}`);
  return fact;
}
const answersOf = (findings: readonly { clause: string; answer: string }[]): string[] =>
  findings.map(({ clause, answer }) => `${clause} ${answer}`);

describe('an act judged again', () => {
  test('by what was told later: the activation that nobody knew of moves the day', () => {
    const then = entries[7]?.findings ?? [];
    const now = rejudge(books, factOf(7), undefined);
    expect(now.find(({ clause }) => clause === 'vs.reassignment')).toMatchObject({
      answer: 'forbidden',
      until: '2025-05-30',
    });
    const [difference, ...more] = differing(then, now);
    expect(more).toEqual([]);
    expect(difference).toMatchObject({
      clause: 'vs.reassignment',
      given: { answer: 'forbidden', until: '2025-05-02' },
      judged: { answer: 'forbidden', until: '2025-05-30' },
    });
  });

  test('as known before, comes out as it was recorded', () => {
    const then = rejudge(books, factOf(7), '2026-03-08T12:00:00.000Z');
    expect(then).toEqual(entries[7]?.findings);
    expect(differing(entries[7]?.findings ?? [], then)).toEqual([]);
  });

  test('is judged as the reading of all findings judges it', () => {
    const all = findingsOn(books, { on: '2026-06-30' });
    for (const { seq, withdrawn } of books.facts) {
      const own = answersOf(all.filter((line) => line.seq === seq));
      const again = withdrawn ? [] : answersOf(rejudge(books, factOf(seq), undefined));
      expect({ seq, found: again.toSorted() }).toEqual({ seq, found: own.toSorted() });
    }
  });

  test('that was taken back is judged no more, and a withdrawal never', () => {
    expect(rejudge(books, factOf(10), undefined)).toEqual([]);
    expect(rejudge(books, factOf(10), '2026-03-11T12:00:00.000Z').length).toBeGreaterThan(0);
    expect(rejudge(books, factOf(11), undefined)).toEqual([]);
  });

  test('a clause that speaks twice differs in what it says otherwise', () => {
    const finding = (answer: 'permitted' | 'forbidden' | 'unknown') =>
      ({ clause: 'a.b', edition: '2024-12-20', answer, why: 'so' }) as const;
    const [permitted, forbidden, unknown] = [finding('permitted'), finding('forbidden'), finding('unknown')];
    expect(differing([permitted, unknown], [forbidden, permitted])).toEqual([
      { clause: 'a.b', given: unknown, judged: forbidden },
    ]);
    expect(differing([permitted], [permitted, permitted])).toEqual([{ clause: 'a.b', judged: permitted }]);
  });
});

describe('what an entry changed', () => {
  test.each([
    [
      'a grant',
      3,
      [
        { what: 'entitled', after: 1 },
        { what: 'until', after: '2026-01-05' },
      ],
    ],
    ['an assignment', 6, [{ what: 'assignedNow', before: 0, after: 1 }]],
    ['a handover: one holder before, one after', 7, []],
    [
      'an activation',
      9,
      [
        { what: 'assignedNow', before: 0, after: 1 },
        { what: 'activationsConsumed', before: 0, after: 1 },
      ],
    ],
    [
      'an activation that was taken back later, as it was then',
      10,
      [
        { what: 'assignedNow', before: 1, after: 2 },
        { what: 'activationsConsumed', before: 1, after: 2 },
      ],
    ],
    [
      'what took it back',
      11,
      [
        { what: 'assignedNow', before: 2, after: 1 },
        { what: 'activationsConsumed', before: 2, after: 1 },
      ],
    ],
    [
      'a draw, in exact money',
      13,
      [
        { what: 'drawn', before: '0 USD', after: '30.5 USD' },
        { what: 'left', before: '100 USD', after: '69.5 USD' },
      ],
    ],
    ['somebody who joins: nothing is counted', 1, []],
  ])('%s', (_, seq, effects) => {
    expect(effectOf(books, factOf(seq))).toEqual(effects);
  });
});
