import { describe, expect, test } from 'vitest';
import type { Day } from '../kernel/day.ts';
import { leaverOn } from '../review/leaver.ts';
import { storyNames } from '../review/story.ts';
import { tell } from '../review/tell.ts';
import { parseEvent, splitWords } from '../review/words.ts';
import { newBooks } from './books.ts';
import { deadlinesOn } from './deadlines.ts';
import { personOn } from './people.ts';

const past = [
  '2025-01-06 enr-1 bought offer core eligible yes until 2026-01-05',
  ...['ada', 'grace', 'tom'].map((person) => `2025-01-06 ${person} joined`),
  '2025-01-06 vs-1 granted level professional under enr-1',
  '2025-01-06 token-1 issued product "Microsoft 365 E3" seats 5 under enr-1',
  '2025-01-10 token-1 redeemed tenant contoso',
  '2025-01-10 token-1 assigned to ada seats 2',
  '2025-01-10 vs-1 assigned to ada',
];
const announced = '2025-03-01 ada leaving-announced from 2025-04-10';

/** Everything of the record that was told, as a teller of the last day of the year looks at it. */
function told(...lines: string[]) {
  const books = newBooks();
  const today: Day = '2025-12-31';
  const teller = {
    by: 'test',
    release: '0',
    recordedAt: `${today}T12:00:00.000Z`,
    today,
    names: storyNames(),
  };
  for (const line of [...past, ...lines]) tell(books, { events: [parseEvent(splitWords(line))] }, teller);
  return {
    books,
    due: (on: Day) => deadlinesOn(books, { on }).filter(({ from }) => from !== undefined),
    leaver: (person: string, on: Day) => leaverOn(books, { person: `person-${person}`, on }, teller),
  };
}

const short = (lines: readonly { on: string; thing: string; act?: string; what: string }[]): string[] =>
  lines.map(({ on, thing, act, what }) => `${on} ${thing} ${act}: ${what}`);

const open = [
  '2025-04-10 person-ada left: the first day away',
  '2025-04-10 token-1 released: it is taken back from somebody who leaves',
  '2025-04-10 vs-1 released: it is taken back from somebody who leaves',
];

describe('when it is said ahead that somebody leaves', () => {
  test.each<[string, Day, string[]]>([
    ['nothing is due the day before it was said', '2025-02-28', []],
    ['each thing is due on the day of leaving, from the day on which it was said', '2025-03-01', open],
    ['and still on that day', '2025-04-10', open],
    [
      'and is late on every day after it',
      '2025-04-11',
      [
        '2025-04-11 person-ada left: nobody has told that they left',
        '2025-04-11 token-1 released: it was to be taken back from somebody who leaves',
        '2025-04-11 vs-1 released: it was to be taken back from somebody who leaves',
      ],
    ],
  ])('%s', (_, on, lines) => {
    const { due } = told(announced);
    expect(short(due(on))).toEqual(lines);
    for (const line of due(on))
      expect(line).toMatchObject({
        from: 'person-ada',
        clause: line.thing === 'person-ada' ? 'records.own-method' : 'sharing.associated-only',
      });
  });

  test('each has an owner, and is shown from its longest lead time on', () => {
    const { due } = told(
      announced.replace('04-10', '06-30'),
      '2025-01-07 partner entrusted with visual-studio to tom',
    );
    const vs = (on: Day) => due(on).find(({ thing }) => thing === 'vs-1');
    expect(vs('2025-03-31')).toMatchObject({ owner: 'person-tom', ownerAs: 'entrusted', remind: false });
    expect(vs('2025-04-01')).toMatchObject({ remind: true });
  });

  test('what was done is due no more', () => {
    const { due } = told(announced, '2025-03-10 vs-1 released', '2025-03-11 token-1 released from ada');
    expect(short(due('2025-03-10'))).toEqual(open.slice(0, 2));
    expect(short(due('2025-03-11'))).toEqual(open.slice(0, 1));
  });

  test('what is left is due until it is done, also when they left on another day', () => {
    const { due } = told(announced, '2025-04-01 ada left', '2025-04-03 token-1 released from ada');
    expect(short(due('2025-04-01'))).toEqual([
      '2025-04-01 token-1 released: it is taken back from somebody who leaves',
      '2025-04-01 vs-1 released: it is taken back from somebody who leaves',
    ]);
    expect(short(due('2025-04-03'))).toEqual([
      '2025-04-03 vs-1 released: it was to be taken back from somebody who leaves',
    ]);
  });

  test('it may be moved, and taken back', () => {
    const { due, books } = told(
      announced,
      '2025-03-02 ada leaving-announced from 2025-05-01',
      '2025-03-05 ada leaving-dropped because "she stays"',
    );
    expect(due('2025-03-02').map(({ on }) => on)).toEqual(['2025-05-01', '2025-05-01', '2025-05-01']);
    expect(personOn(books, 'person-ada', { on: '2025-03-02' })).toMatchObject({ leaving: '2025-05-01' });
    expect(due('2025-03-05')).toEqual([]);
    expect(personOn(books, 'person-ada', { on: '2025-03-05' })).not.toHaveProperty('leaving');
  });

  test('who came back leaves no more', () => {
    expect(told(announced, '2025-04-10 ada left', '2025-04-20 ada joined').due('2025-04-20')).toEqual([]);
  });

  test('two who leave have each their own deadline of one token, with an id that stays', () => {
    const { due } = told(
      '2025-01-11 token-1 assigned to grace',
      announced,
      '2025-03-01 grace leaving-announced from 2025-04-10',
      '2025-03-20 token-1 released from ada',
    );
    const ids = (on: Day) => due(on).flatMap(({ thing, id }) => (thing === 'token-1' ? id : []));
    expect(ids('2025-03-19')).toEqual([
      'due-token-1-sharing.associated-only-person-ada',
      'due-token-1-sharing.associated-only-person-grace',
    ]);
    expect(ids('2025-03-20')).toEqual(['due-token-1-sharing.associated-only-person-grace']);
  });
});

test('what falls due is what the plan lists, by the same act, but for machines that go on as they are', () => {
  const { due, leaver } = told(
    '2025-01-10 key-1 issued product "Windows 11 Enterprise" activations 2 under enr-1',
    '2025-02-01 key-1 activated machine pc-1 by ada',
    '2025-02-02 key-1 given to ada',
    '2025-01-10 lic-1 granted product "SQL Server" quantity 8 unit cores under enr-1',
    '2025-02-03 lic-1 assigned to ada count 2',
    '2025-01-10 vs-2 granted level professional under enr-1',
    '2025-02-04 vs-2 reserved for ada from 2025-08-01',
    '2025-01-10 credit-1 granted amount "100 USD" per month under enr-1',
    '2025-02-01 credit-1 assigned to ada',
    '2025-02-05 use-1 stated of vs-1 by ada purpose internal',
    '2025-02-06 com-1 bought product Visio quantity 5',
    '2025-02-07 com-1 held by ada',
    announced,
  );
  const lines = leaver('ada', '2025-04-10').lines.filter(({ as }) => as !== 'installer');
  const planned = lines.map(({ thing, back }) => `${thing} ${'event' in back && back.event.event}`);
  const dueThen = due('2025-04-10').map(({ thing, act }) => `${thing} ${act}`);
  expect(planned).toHaveLength(8);
  expect(new Set(dueThen)).toEqual(new Set([...planned, 'person-ada left']));
  expect(dueThen).toHaveLength(9);
  // The clause behind it is one that would stand against it if it were kept; of other channels none does.
  const clauseOf = (thing: string) => due('2025-04-10').find((line) => line.thing === thing)?.clause;
  for (const { thing, kind, leaving } of lines.filter(({ as }) => as === 'holder'))
    if (kind === 'commercial-license') expect([clauseOf(thing), leaving]).toEqual(['records.own-method', []]);
    else expect(leaving.map(({ clause }) => clause)).toContain(clauseOf(thing));
});

describe('the plan', () => {
  test('says that it was announced, until they left', () => {
    const { leaver } = told(announced, '2025-04-12 ada left');
    expect(leaver('ada', '2025-02-28')).not.toHaveProperty('announced');
    expect(leaver('ada', '2025-04-11')).toMatchObject({ announced: '2025-04-10', hasLeft: false });
    expect(leaver('ada', '2025-04-12')).not.toHaveProperty('announced');
  });

  test('names for whom a thing is kept already', () => {
    const { leaver } = told('2025-03-02 vs-1 reserved for tom from 2025-04-10');
    const line = leaver('ada', '2025-04-10').lines.find(({ thing }) => thing === 'vs-1');
    expect(line).toMatchObject({ kept: { for: 'person-tom', from: '2025-04-10' } });
    expect(line).not.toHaveProperty('reservable');
  });
});

test.each([
  ['for a day that is past', ['2025-03-01 ada leaving-announced from 2025-02-28'], /is past/],
  [
    'of somebody who left',
    ['2025-03-01 ada left', '2025-03-02 ada leaving-announced from 2025-04-01'],
    /outside already/,
  ],
  ['and dropped where nothing was announced', ['2025-03-01 ada leaving-dropped'], /no leaving was announced/],
])('leaving is not announced %s', (_, lines, why) => {
  expect(() => told(...lines)).toThrow(why);
});

test('leaving is announced for the same day', () => {
  expect(() => told('2025-03-01 ada leaving-announced from 2025-03-01')).not.toThrow();
});
