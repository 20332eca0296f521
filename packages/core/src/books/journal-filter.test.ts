import { describe, expect, test } from 'vitest';
import { parseEvent, splitWords } from '../review/words.ts';
import type { AnyEvent } from '../thing/field.ts';
import { newBooks, post } from './books.ts';
import { findEntries, needsMarks, takenBack } from './journal-filter.ts';
import type { EntryMark, JournalFilter, SoughtWord } from './journal-filter.ts';

const lines = [
  '2025-01-06 vs-1 granted level professional',
  '2025-01-06 key-1 issued product Windows activations 3',
  '2025-01-10 vs-1 assigned to person-1',
  '2025-01-12 key-1 activated machine LAB-2',
  '2025-02-01 entry-2 withdrawn because wrong',
  '2025-01-11 vs-1 assigned to person-2',
  '2025-02-03 key-1 counted remaining 42 by vamt',
];

const books = newBooks();
lines.forEach((line, seq) => {
  const event = parseEvent(splitWords(line)) as AnyEvent;
  post(books, { seq, recordedAt: `2025-03-0${seq + 1}T08:00:00.000Z`, event });
});

const marks: EntryMark[] = lines.map((_, seq) => ({
  by: seq < 4 ? 'greta' : 'tomas',
  file: seq === 1 ? 'ab12cd' : undefined,
  answers: seq === 2 ? ['permitted', 'forbidden'] : [],
}));

const found = (filter: JournalFilter): number[] => findEntries(books, filter, (seq) => marks[seq]);
const word = (text: string, ...people: string[]): SoughtWord => ({ text, people: new Set(people) });

describe('entries are found', () => {
  const cases: [what: string, filter: JournalFilter, seqs: number[]][] = [
    ['all, when nothing is asked', {}, [0, 1, 2, 3, 4, 5, 6]],
    ['of a thing, with what took them back', { thing: 'vs-1' }, [0, 2, 4, 5]],
    ['of an entry', { thing: 'entry-2' }, [2, 4]],
    ['of a thing that nobody knows', { thing: 'vs-9' }, []],
    ['by a word, in any case', { words: [word('lab')] }, [3]],
    ['by two words that stand in different fields', { words: [word('vs'), word('granted')] }, [0]],
    ['by a word that means a person', { words: [word('ada', 'person-1')] }, [2]],
    ['by a whole number, and no part of one', { words: [word('42')] }, [6]],
    ['by the number of the entry, and no part of a number', { words: [word('4')] }, [4]],
    ['by a number in a name', { words: [word('2')] }, [2, 3, 4, 5]],
    ['by no name of a field', { words: [word('machine')] }, []],
    ['of a person', { person: 'person-2' }, [5]],
    ['of a kind', { kind: 'product-key' }, [1, 3, 6]],
    ['that take something back', { kind: 'entry' }, [4]],
    ['of an event', { event: 'assigned' }, [2, 5]],
    ['from a day on', { from: '2025-01-12' }, [3, 4, 6]],
    ['up to a day', { to: '2025-01-10' }, [0, 1, 2]],
    ['of a day that has come', { on: '2025-01-11' }, [0, 1, 2, 5]],
    ['recorded from an instant on', { recordedFrom: '2025-03-06T08:00:00.000Z' }, [5, 6]],
    ['recorded up to an instant', { recordedTo: '2025-03-02T08:00:00.000Z' }, [0, 1]],
    ['known at an instant', { knownAt: '2025-03-01T08:00:00.000Z' }, [0]],
    ['that were taken back', { withdrawn: 'yes' }, [2]],
    ['that were taken back, as known before', { withdrawn: 'yes', knownAt: '2025-03-05T07:59:59.999Z' }, []],
    ['that stand', { withdrawn: 'no', thing: 'vs-1' }, [0, 4, 5]],
    ['by whom they were told', { by: 'tomas' }, [4, 5, 6]],
    ['by how their file begins', { file: 'ab12' }, [1]],
    ['with a finding of an answer', { answer: 'forbidden' }, [2]],
    [
      'by all of it together',
      { kind: 'visual-studio', event: 'assigned', by: 'greta', withdrawn: 'yes' },
      [2],
    ],
  ];

  test.each(cases)('%s', (_, filter, seqs) => {
    expect(found(filter)).toEqual(seqs);
  });
});

test('what nobody has looked at yet is not found by what its text says', () => {
  expect(findEntries(books, { by: 'tomas' }, (seq) => (seq < 5 ? marks[seq] : undefined))).toEqual([4]);
  expect([{ by: 'x' }, { file: 'a' }, { answer: 'unknown' } as const].every(needsMarks)).toBe(true);
  expect(needsMarks({ thing: 'vs-1', withdrawn: 'yes', words: [] })).toBe(false);
});

test('a fact is taken back from the instant on at which that was known', () => {
  const fact = books.facts[2];
  if (!fact) throw new Error('it was told');
  expect(takenBack(fact, undefined)?.seq).toBe(4);
  expect(takenBack(fact, '2025-03-05T08:00:00.000Z')?.seq).toBe(4);
  expect(takenBack(fact, '2025-03-05T07:59:59.999Z')).toBeUndefined();
});
