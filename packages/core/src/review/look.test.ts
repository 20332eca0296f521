import { expect, test } from 'vitest';
import type { Books } from '../books/books.ts';
import type { Day } from '../kernel/day.ts';
import { lookAt } from './look.ts';
import { storyNames } from './story.ts';
import { told } from './testing/told.ts';

const look = (books: Books, thing: string, today: Day) =>
  lookAt(books, thing, {
    by: 'test',
    release: '0',
    recordedAt: `${today}T12:00:00.000Z`,
    today,
    names: storyNames(),
  });

const answers = (books: Books, thing: string, today: Day): string[] =>
  look(books, thing, today).map(({ what, now, after }) => `${what}: ${now.answer}, ${after.answer}`);

const core = told(
  '2025-01-06 enr-1 bought offer core',
  '2025-01-06 ent-1 granted benefit E3 quantity 5 unit users under enr-1',
  '2025-01-07 token-1 issued product E3 seats 5 under ent-1',
  '2025-01-07 key-1 issued product Windows activations 5 under enr-1',
  '2025-01-07 key-2 issued product Windows activations 5',
  '2025-01-07 vs-1 granted level professional under enr-1',
);

test('a look ends a refund that could still be asked for, for tokens and keys', () => {
  expect(answers(core, 'token-1', '2025-01-10')).toEqual(['refund: discretionary, forbidden']);
  expect(answers(core, 'key-1', '2025-02-05')).toEqual(['refund: discretionary, forbidden']);
});

test('where it could be asked for no longer, a look ends nothing', () => {
  expect(answers(core, 'token-1', '2025-02-06')).toEqual(['refund: forbidden, forbidden']);
});

test('of an action pack it ends the swap as well', () => {
  const books = told(
    '2025-01-06 enr-1 bought offer maps',
    '2025-01-07 key-1 issued product Windows activations 5 under enr-1',
  );
  expect(answers(books, 'key-1', '2025-01-10')).toEqual([
    'refund: discretionary, forbidden',
    'swap: discretionary, forbidden',
  ]);
});

test('nothing is written, and nothing is said where no enrollment is on record', () => {
  const size = core.facts.length;
  expect(look(core, 'key-2', '2025-01-10')).toEqual([]);
  expect(look(core, 'token-1', '2025-01-10')).toHaveLength(1);
  expect(core.facts.length).toBe(size);
});

test('what was refunded already has nothing to lose', () => {
  const books = told(
    '2025-01-06 enr-1 bought offer core',
    '2025-01-07 key-1 issued product Windows activations 5 under enr-1',
    '2025-01-08 enr-1 refund-requested',
    '2025-01-09 enr-1 refunded',
  );
  expect(look(books, 'key-1', '2025-01-09')).toEqual([]);
});

test('a subscription is nothing to look at', () => {
  expect(() => look(core, 'vs-1', '2025-01-10')).toThrow('`vs-1` is nothing to look at');
});
