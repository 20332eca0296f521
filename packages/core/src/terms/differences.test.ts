import { describe, expect, test } from 'vitest';
import { forbidden, permitted } from '../kernel/verdict.ts';
import { clauseById, clauses } from './all.ts';
import { clause } from './clause.ts';
import type { JudgedData } from './clause.ts';
import { editionDifferences } from './differences.ts';

function differencesOf(id: string) {
  const one = clauseById(id);
  if (one?.kind !== 'judged') throw new Error(`${id} is not judged`);
  return editionDifferences(one);
}

describe('between two editions', () => {
  test('are the parameters that moved, and the scenarios that come out otherwise', () => {
    const [only, ...more] = differencesOf('credit.user');
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      newer: { from: '2025-01-01', regime: 'modernized' },
      older: { from: '2023-09-01', regime: 'legacy' },
      params: [
        { name: 'monthly', newer: 0, older: 6 },
        { name: 'yearly', newer: 0, older: 1 },
      ],
    });
    const named = new Map(only?.scenarios.map((one) => [one.name, [one.newer.answer, one.older.answer]]));
    expect(named.get('fifth change')).toEqual(['forbidden', 'permitted']);
    expect(named.has('sixth change')).toBe(false);
  });

  test('three editions have two differences, the newest first', () => {
    const three = clause({
      id: 'test.three',
      title: 'Three',
      says: 'A number of days.',
      section: ['Overview'],
      reading: 'As it says.',
      doubts: {},
      editions: [
        { from: '2025-01-01', params: { days: 30 } },
        { from: '2024-01-01', params: { days: 30 } },
        { from: '2023-01-01', params: { days: 20 } },
      ],
      judge: ({ passed }: { on: '2025-01-01'; passed: number }, { days }: { days: number }) =>
        passed > days ? forbidden('late') : permitted('in time', { figures: { left: days - passed } }),
      scenarios: [
        ['day 25', { on: '2025-01-01', passed: 25 }, { answer: 'permitted' }],
        ['day 15', { on: '2025-01-01', passed: 15 }, { answer: 'permitted' }],
        ['day 35', { on: '2025-01-01', passed: 35 }, { answer: 'forbidden' }],
      ],
    });
    const [last, first] = editionDifferences(three as unknown as JudgedData);
    expect(last).toMatchObject({ params: [], scenarios: [] });
    expect(first?.params).toEqual([{ name: 'days', newer: 30, older: 20 }]);
    // One answer is another, one has another figure, one is the same.
    expect(first?.scenarios.map(({ name }) => name)).toEqual(['day 25', 'day 15']);
  });
});

test('a clause of one edition has none', () => {
  expect(differencesOf('vs.reassignment')).toEqual([]);
  const several = clauses.filter((one) => one.kind === 'judged' && one.editions.length > 1);
  expect(several.length).toBeGreaterThan(0);
});
