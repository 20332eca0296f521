import { describe, expect, test } from 'vitest';
import { newBooks, post } from '../books/books.ts';
import { chooseFindings, groupFindings } from './finding-filter.ts';
import type { FindingFilter } from './finding-filter.ts';
import type { FindingLine } from './findings.ts';

const books = newBooks();
post(books, {
  seq: 0,
  recordedAt: '2025-01-06T08:00:00.000Z',
  event: { thing: 'key-9', event: 'issued', on: '2025-01-06', product: 'Windows 11' },
});

const line = (
  thing: string,
  clause: string,
  answer: FindingLine['answer'],
  more: Partial<FindingLine> = {},
): FindingLine => ({ edition: '2024-12-20', why: 'so', on: '2025-01-10', thing, clause, answer, ...more });

const all = [
  line('vs-2', 'vs.reassignment', 'forbidden', { event: 'assigned', seq: 4, why: 'day 63 of 90' }),
  line('vs-1', 'vs.reassignment', 'permitted', { event: 'assigned', seq: 5 }),
  line('vs-1', 'use.internal', 'unknown'),
  line('key-9', 'key.finite', 'forbidden', { event: 'activated', seq: 6 }),
  line('key-9', 'gone.clause', 'discretionary'),
];
const choose = (filter: FindingFilter) => chooseFindings(books, all, filter);
const found = (filter: FindingFilter): number[] => choose(filter).lines.map((one) => all.indexOf(one));

describe('findings are found', () => {
  const cases: [what: string, filter: FindingFilter, found: number[]][] = [
    ['without those that permit, when nothing is asked', {}, [0, 2, 3, 4]],
    ['of an answer', { answers: ['permitted'] }, [1]],
    ['of several answers', { answers: ['permitted', 'unknown'] }, [1, 2]],
    ['of a clause', { clause: 'vs.reassignment' }, [0]],
    ['of a thing', { thing: 'vs-1' }, [2]],
    ['of a kind', { kind: 'visual-studio' }, [0, 2]],
    ['on acts', { about: 'act' }, [0, 3]],
    ['on what stands', { about: 'state' }, [2, 4]],
    ['by a word of the reason', { words: ['63'] }, [0]],
    ['by a word of the title of the clause', { words: ['reassigning'] }, [0]],
    ['by what the thing is of', { words: ['windows'] }, [3, 4]],
    ['by the event and the thing together', { words: ['activated', 'key'] }, [3]],
    ['by nothing that is not there', { words: ['activated', 'vs'] }, []],
  ];

  test.each(cases)('%s', (_, filter, expected) => {
    expect(found(filter)).toEqual(expected);
  });
});

describe('findings are counted', () => {
  test('by answer, clause and kind, each without its own part of the filter', () => {
    const { counts } = choose({ clause: 'vs.reassignment' });
    expect(counts.answers).toEqual({ permitted: 1, forbidden: 1, unknown: 0, discretionary: 0 });
    expect(counts.clauses.map(({ clause, count }) => [clause, count])).toEqual([
      ['use.internal', 1],
      ['key.finite', 1],
      ['vs.reassignment', 1],
      ['gone.clause', 1],
    ]);
    expect(counts.kinds).toEqual([{ kind: 'visual-studio', title: expect.any(String), count: 1 }]);
  });

  test('no more than the words and the thing leave', () => {
    const { counts } = choose({ words: ['windows'], answers: ['forbidden'] });
    expect(counts.answers).toEqual({ permitted: 0, forbidden: 1, unknown: 0, discretionary: 1 });
    expect(counts.clauses).toEqual([{ clause: 'key.finite', title: expect.any(String), count: 1 }]);
  });
});

describe('findings in groups', () => {
  test('stand under their clauses in the order of the Guide, and what no release knows at the end', () => {
    const grouped = groupFindings(all, 'clause');
    expect(grouped.flatMap((one) => ('group' in one ? [[one.group, one.count]] : []))).toEqual([
      ['use.internal', 1],
      ['key.finite', 1],
      ['vs.reassignment', 2],
      ['gone.clause', 1],
    ]);
    expect(grouped).toHaveLength(all.length + 4);
    expect(grouped[0]).toMatchObject({ title: expect.stringMatching(/^[A-Z]/) });
    expect(grouped.at(-2)).toMatchObject({ group: 'gone.clause', title: 'gone.clause' });
  });

  test('or under their things, in their own order', () => {
    const grouped = groupFindings(all, 'thing');
    expect(grouped.map((one) => ('group' in one ? `# ${one.group}` : one.clause))).toEqual([
      '# key-9',
      'key.finite',
      'gone.clause',
      '# vs-1',
      'vs.reassignment',
      'use.internal',
      '# vs-2',
      'vs.reassignment',
    ]);
  });
});
