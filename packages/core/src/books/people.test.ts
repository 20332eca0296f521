import { expect, test } from 'vitest';
import type { Day } from '../kernel/day.ts';
import { storyNames } from '../review/story.ts';
import { tell } from '../review/tell.ts';
import { parseEvent, splitWords } from '../review/words.ts';
import { askedForBy } from './asked-for.ts';
import { newBooks } from './books.ts';
import type { Books } from './books.ts';
import { entriesOf, everybodyOn, peopleOnRecord, personOn } from './people.ts';
import { usesOn } from './uses.ts';

const today: Day = '2025-12-31';

function booksOf(...lines: string[]): Books {
  const books = newBooks();
  const as = { by: 'test', release: '0', recordedAt: `${today}T12:00:00.000Z`, today, names: storyNames() };
  for (const line of lines) tell(books, { events: [parseEvent(splitWords(line))] }, as);
  return books;
}

const past = [
  '2025-01-06 ada joined',
  '2025-01-06 grace joined',
  '2025-01-06 vs-1 granted level professional',
  '2025-01-10 vs-1 assigned to ada',
  '2025-01-11 vs-1 activated',
  '2025-02-01 use-1 stated of vs-1 by ada purpose development',
];

test('of people it is known who employs them, since when, and how many things they hold', () => {
  const books = booksOf(...past, '2025-03-01 grace left', '2025-04-01 grace joined', '2025-05-01 ada left');
  expect(everybodyOn(books, { on: '2025-02-28' }).people).toEqual([
    { id: 'person-ada', employer: 'partner', since: '2025-01-06', held: { 'visual-studio': 1 } },
    { id: 'person-grace', employer: 'partner', since: '2025-01-06', held: {} },
  ]);
  expect(personOn(books, 'person-grace', { on: '2025-03-01' })).toMatchObject({
    employer: 'outside',
    left: '2025-03-01',
  });
  expect(personOn(books, 'person-grace', { on: '2025-04-01' })).not.toHaveProperty('left');
  expect(personOn(books, 'person-ada', { on: '2025-05-01' })).toMatchObject({ left: '2025-05-01' });
  expect(everybodyOn(books, { on: '2025-01-05' }).people).toEqual([]);
  expect(personOn(books, 'vs-1', { on: today })).toBeUndefined();
});

test('somebody of whom everything was taken back is on record only while something else names them', () => {
  const both = ['person-ada', 'person-grace'];
  const books = booksOf(...past, 'entry-0 withdrawn because wrong', 'entry-1 withdrawn because wrong');
  expect([...peopleOnRecord(books, both)]).toEqual(['person-ada']);
  expect([...peopleOnRecord(booksOf(...past), both)]).toEqual(both);
  expect([...peopleOnRecord(booksOf(...past), both, new Set([0, 1]))]).toEqual(['person-ada']);
});

test('machines, companies and billing profiles hold things too, incidents and engagements do not', () => {
  const books = booksOf(
    ...past,
    '2025-01-06 enr-1 bought offer core',
    '2025-01-06 loc-graz associated',
    '2025-01-07 key-1 issued product "Windows 11" activations 5',
    '2025-01-07 lic-1 granted product "SQL Server" unit cores',
    '2025-01-08 key-1 activated machine PC-1',
    '2025-01-08 lic-1 installed machine pc-1 count 4',
    '2025-01-08 lic-1 assigned to loc-graz count 2',
    '2025-01-08 credit-1 granted amount "100 USD" per year',
    '2025-01-08 credit-1 deposited profile production',
    '2025-01-08 pool-1 granted support cloud incidents 5',
    '2025-01-08 pool-1 opened incident 7 product Sentinel by ada',
    '2025-01-08 adv-1 granted hours 5',
    '2025-01-08 adv-1 drawn engagement move hours 3',
  );
  expect(
    everybodyOn(books, { on: '2025-02-01' }).others.sort((a, b) => (a.holder < b.holder ? -1 : 1)),
  ).toEqual([
    { holder: 'loc-graz', sort: 'company', held: { license: 1 } },
    { holder: 'pc-1', sort: 'machine', held: { 'product-key': 1, license: 1 } },
    { holder: 'production', sort: 'profile', held: { 'azure-credit': 1 } },
  ]);
});

test('the history of a person has what was told of what they had, and not of whoever had it next', () => {
  const books = booksOf(
    ...past,
    '2025-05-01 vs-1 released',
    '2025-06-01 vs-1 assigned to grace',
    '2025-06-02 vs-1 activated',
    '2025-06-03 vs-1 used by ada',
    '2025-07-01 ada left',
  );
  expect(entriesOf(books, 'person-ada', { on: today })).toEqual([0, 3, 4, 5, 6, 9, 10]);
  expect(entriesOf(books, 'person-grace', { on: today })).toEqual([1, 7, 8]);
  expect(entriesOf(books, 'person-ada', { on: '2025-01-10' })).toEqual([0, 3]);
});

test('a use is as it was stated last, until it ends', () => {
  const books = booksOf(
    ...past,
    '2025-03-01 use-1 restated purpose internal statedBy grace',
    '2025-03-02 use-1 confirmed by ada',
    '2025-04-01 use-1 ended',
  );
  const ofAda = ({ by }: { by: string }): boolean => by === 'person-ada';
  const [use] = usesOn(books, { on: '2025-03-02' }, ofAda);
  expect(use).toMatchObject({
    use: 'use-1',
    of: 'vs-1',
    since: '2025-02-01',
    statement: { purpose: 'internal' },
    stated: { by: 'person-grace', on: '2025-03-01' },
    confirmed: { by: 'person-ada', on: '2025-03-02' },
  });
  expect(use?.findings.map(({ clause, answer }) => `${answer} ${clause}`)).toEqual(['unknown use.internal']);
  expect(usesOn(books, { on: '2025-02-28' }, ofAda)[0]).not.toHaveProperty('confirmed');
  expect(usesOn(books, { on: '2025-04-01' }, ofAda)).toEqual([]);
  expect(usesOn(books, { on: '2025-03-02' }, () => false)).toEqual([]);
});

test('what somebody asked for has its own answer, not that of another question', () => {
  const books = booksOf(
    ...past,
    '2025-01-06 pool-1 granted support cloud incidents 5',
    '2025-02-01 pool-1 opened incident 7 product Sentinel by ada',
    '2025-02-02 pool-1 opened incident 8 product Sentinel by grace',
    '2025-02-03 pool-1 closed incident 8 as other',
    '2025-01-08 adv-1 granted hours 5',
    '2025-01-09 adv-1 drawn engagement move hours 3 by ada',
    '2025-03-01 case-1 asked topic activation by ada',
    '2025-03-02 case-1 answered helped no',
  );
  expect(askedForBy(books, 'person-ada', { on: today })).toEqual([
    {
      on: '2025-03-01',
      thing: 'case-1',
      kind: 'case',
      event: 'asked',
      about: 'activation',
      answered: { event: 'answered', on: '2025-03-02' },
      open: false,
    },
    { on: '2025-02-01', thing: 'pool-1', kind: 'support-pool', event: 'opened', about: '7', open: true },
    { on: '2025-01-09', thing: 'adv-1', kind: 'advisory-hours', event: 'drawn', about: 'move', open: false },
  ]);
  expect(askedForBy(books, 'person-ada', { on: '2025-03-01' })[0]).toMatchObject({ open: true });
});
