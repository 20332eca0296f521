import { describe, expect, test } from 'vitest';
import { newBooks } from '../books/books.ts';
import type { Day } from '../kernel/day.ts';
import { leaverOn } from './leaver.ts';
import type { Leaver, LeaverLine } from './leaver.ts';
import { storyNames } from './story.ts';
import { tell } from './tell.ts';
import { parseEvent, splitWords } from './words.ts';

const today: Day = '2025-12-31';

const past = [
  '2025-01-06 enr-1 bought offer core eligible yes until 2026-01-05',
  ...['ada', 'grace', 'tom'].map((person) => `2025-01-06 ${person} joined`),
  '2025-01-06 vs-1 granted level professional under enr-1',
];

function leaving(person: string, on: Day, lines: readonly string[]): Leaver {
  const books = newBooks();
  const as = { by: 'test', release: '0', recordedAt: `${today}T12:00:00.000Z`, today, names: storyNames() };
  tell(books, { events: [...past, ...lines].map((line) => parseEvent(splitWords(line))) }, as);
  const before = JSON.stringify(books.facts);
  const leaver = leaverOn(books, { person: `person-${person}`, on }, as);
  expect(JSON.stringify(books.facts)).toBe(before);
  return leaver;
}

const only = ({ lines }: Leaver): LeaverLine => {
  const [line, ...more] = lines;
  if (!line || more.length > 0) throw new Error(`there are ${lines.length} lines`);
  return line;
};
const answers = (findings: readonly { clause: string; answer: string }[]): string[] =>
  findings.map(({ clause, answer }) => `${answer} ${clause}`);

describe('of somebody who leaves', () => {
  const held = ['2025-01-10 vs-1 assigned to ada', '2025-01-10 vs-1 activated'];

  test.each<[string, Day, LeaverLine['next']]>([
    ['day 89', '2025-04-09', expect.objectContaining({ answer: 'forbidden', on: '2025-04-10' })],
    ['day 90', '2025-04-10', expect.objectContaining({ answer: 'permitted', on: '2025-04-10' })],
  ])('a subscription is taken back at once, and passes on from the 90th day: %s', (_, on, next) => {
    const line = only(leaving('ada', on, held));
    expect(line.back).toEqual({ event: { thing: 'vs-1', event: 'released', on }, findings: [] });
    expect(line.next).toEqual(next);
    expect(line.reservable).toBe(true);
    expect(line.next?.findings[0]).toMatchObject({ clause: 'vs.reassignment' });
    expect(answers(line.leaving)).toEqual(['forbidden sharing.associated-only']);
  });

  test('no day is named on which the year that brought it is over', () => {
    const late = ['2025-11-20 vs-1 assigned to ada', '2025-11-20 vs-1 activated'];
    const { next } = only(leaving('ada', '2025-12-01', late));
    expect(next?.answer).toBe('forbidden');
    expect(next).not.toHaveProperty('on');
  });

  test('what is kept for somebody already is not kept again', () => {
    const kept = [...held, '2025-02-01 vs-1 reserved for tom from 2025-04-10'];
    expect(only(leaving('ada', '2025-03-01', kept))).not.toHaveProperty('reservable');
  });

  test('what stands already does not come from the leaving, and stands once they are gone', () => {
    const shared = [...held, '2025-02-01 vs-1 used by grace'];
    expect(answers(only(leaving('ada', '2025-03-01', shared)).leaving)).toEqual([
      'forbidden sharing.associated-only',
    ]);
    const gone = leaving('ada', '2025-03-01', [...shared, '2025-02-20 ada left']);
    expect(gone.hasLeft).toBe(true);
    expect(answers(only(gone).leaving)).toEqual([
      'forbidden vs.no-shared-sign-in',
      'forbidden sharing.associated-only',
    ]);
  });

  test('what stands because of others is not theirs, and does not hide their own', () => {
    const seats = [
      '2025-01-10 token-1 issued product "Microsoft 365 E3" seats 5 under enr-1',
      '2025-01-10 token-1 redeemed tenant contoso',
      '2025-01-11 token-1 assigned to ada',
      '2025-01-11 token-1 assigned to grace',
      '2025-02-20 grace left',
    ];
    expect(answers(only(leaving('ada', '2025-03-01', seats)).leaving)).toEqual([
      'forbidden sharing.associated-only',
    ]);
  });

  test('all seats go to a newcomer', () => {
    const line = only(
      leaving('ada', '2025-06-30', [
        '2025-01-10 token-1 issued product "Microsoft 365 E3" seats 2 under enr-1',
        '2025-01-10 token-1 redeemed tenant contoso',
        '2025-01-11 token-1 assigned to ada seats 2',
      ]),
    );
    expect(line).toMatchObject({
      product: 'Microsoft 365 E3',
      until: '2026-01-05',
      back: { event: { event: 'released', from: 'person-ada', seats: 2 } },
      next: { answer: 'permitted', on: '2025-06-30' },
    });
  });

  test('a credit that has changed its user five times changes it no more', () => {
    const users = ['ada', 'grace', 'ada', 'grace', 'ada'].map(
      (person, n) => `2025-0${n + 2}-01 credit-1 assigned to ${person}`,
    );
    const granted = '2025-01-10 credit-1 granted amount "100 USD" per month under enr-1';
    expect(only(leaving('ada', '2025-06-30', [granted, ...users])).next?.answer).toBe('permitted');
    const more = [granted, '2025-01-11 credit-1 assigned to grace', ...users];
    const { next } = only(leaving('ada', '2025-06-30', more));
    expect(next).toMatchObject({ answer: 'forbidden' });
    expect(answers(next?.findings ?? [])).toContain('forbidden credit.user');
    expect(next).not.toHaveProperty('on');
  });

  test('machines that they set up, keys given to them and what is kept for them are on the list', () => {
    const { lines } = leaving('tom', '2025-06-30', [
      '2025-01-10 key-1 issued product "Windows 11 Enterprise" activations 2 under enr-1',
      '2025-02-01 key-1 activated machine PC-1 by tom',
      '2025-02-01 key-1 activated machine pc-2 by tom',
      '2025-02-01 key-1 activated machine pc-3 by grace',
      '2025-02-02 key-1 uninstalled machine pc-2',
      '2025-02-02 key-1 given to tom',
      '2025-01-10 lic-1 granted product "SQL Server" quantity 8 unit cores under enr-1',
      '2025-02-02 lic-1 installed machine srv-1 count 4 by tom',
      '2025-02-03 lic-1 assigned to tom count 2',
      '2025-02-04 vs-1 reserved for tom from 2025-08-01',
    ]);
    const shown = lines.map(({ as, thing, many, machine = '', back }) =>
      [as, thing, many, machine, 'event' in back ? back.event.event : back.problem.code].join(' ').trim(),
    );
    expect(shown).toEqual([
      'holder lic-1 2  released',
      'installer lic-1 4 srv-1 uninstalled',
      'own key-1 1  taken-back',
      'installer key-1 1 pc-1 uninstalled',
      'reserved vs-1 1  reservation-dropped',
    ]);
    // To set the machine up for somebody else costs an activation, and none is left.
    expect(answers(lines[3]?.next?.findings ?? [])).toContain('forbidden key.finite');
  });

  test('a purpose ends, and deadlines need somebody else', () => {
    const { lines, owns } = leaving('ada', '2025-06-30', [
      ...held,
      '2025-02-01 use-1 stated of vs-1 by ada purpose development',
      '2025-02-01 due-vs-1-benefits.as-listed-when-bought owned about vs-1 due 2026-01-05 what "the subscription ends" by ada',
    ]);
    expect(lines.map(({ back }) => 'event' in back && back.event.event)).toEqual(['ended', 'released']);
    expect(owns.map(({ thing, on }) => `${on} ${thing}`)).toEqual(['2026-01-05 vs-1']);
  });

  test('a day that is past is answered as far as what came later can follow', () => {
    const line = only(leaving('ada', '2025-02-01', [...held, '2025-03-01 vs-1 released']));
    expect(line.back).toMatchObject({ problem: { code: 'cannot-follow' } });
    expect(line).not.toHaveProperty('next');
  });

  test('what was entrusted to them is named, and not every deadline that comes with it', () => {
    const settings = [
      '2025-01-07 partner administered by ada',
      '2025-01-07 partner entrusted with product-key to ada',
      '2025-01-07 partner entrusted with license to grace',
    ];
    const leaver = leaving('ada', '2025-03-01', settings);
    expect(leaver).toMatchObject({ administrator: true, entrusted: ['product-key'], owns: [] });
    expect(leaving('tom', '2025-03-01', settings)).toMatchObject({ administrator: false, entrusted: [] });
  });
});
