import { describe, expect, test } from 'vitest';
import type { Day } from '../../kernel/day.ts';
import { yearOf } from '../renewal/testing/year.ts';
import { wordsOf } from '../words.ts';
import { afterFreeze } from './after.ts';
import type { After } from './after.ts';
import { freezeOn, freezesOn } from './frozen.ts';

const held = [
  '2025-06-02 token-m365 redeemed tenant northlight',
  '2025-06-02 token-m365 assigned to partner seats 9',
  '2025-06-02 token-m365 assigned to ada',
  '2025-06-02 vs-1 assigned to ada',
  '2025-06-02 vs-2 assigned to ben',
  '2025-06-02 key-win activated machine srv-1',
  '2025-06-02 lic-scm installed machine srv-1 version 2022 count 2',
  '2025-06-02 lic-scm assigned to partner count 3',
  '2025-06-02 lic-scm assigned device kiosk',
  '2025-06-02 credit-1 deposited profile northlight',
  '2025-06-02 pool-1 opened incident 7',
];
const frozen = '2026-05-18 freeze-1 frozen of enr-core why "before the renewal"';
const renewed = [
  '2026-05-19 enr-2 bought offer core eligible yes renews enr-core until 2027-05-18',
  '2026-05-19 ent-vs-2 granted benefit "Visual Studio Enterprise" quantity 2 unit users under enr-2',
];

const after = (lines: readonly string[], on: Day, knownAt?: string): After[] => {
  const { books } = yearOf(...held, frozen, ...lines);
  return afterFreeze(books, freezeOn(books, 'freeze-1', { on }), { on, knownAt });
};
const shown = (all: readonly After[]): string[] =>
  all.map(({ thing, holder, now, by, until }) =>
    [thing, holder.replace('person-', ''), now, by, until].filter((word) => word !== undefined).join(' '),
  );
const actOf = (all: readonly After[], thing: string, holder: string): string | undefined => {
  const found = all.find((line) => line.thing === thing && line.holder === holder)?.restoring;
  return found && wordsOf(found.act);
};

test('on its day everything is the same, and incidents are no holdings', () => {
  expect(shown(after([], '2026-05-18'))).toEqual([
    'credit-1 northlight same',
    'key-win srv-1 same',
    'lic-scm kiosk same',
    'lic-scm partner same',
    'lic-scm srv-1 same',
    'token-m365 partner same',
    'token-m365 ada same',
    'vs-1 ada same',
    'vs-2 ben same',
  ]);
});

test('once the year is over without a renewal all of it is lost, and nothing would give it again', () => {
  const all = after([], '2026-05-19');
  expect(new Set(all.map(({ now }) => now))).toEqual(new Set(['lost']));
  expect(all.every(({ restoring }) => restoring === undefined)).toBe(true);
});

describe('after a renewal', () => {
  test('software goes on, and a subscription can go on in the next list for as many as it has', () => {
    const all = after([...renewed, '2026-05-20 vs-3 granted level enterprise under ent-vs-2'], '2026-05-20');
    expect(shown(all).filter((line) => /^(key|lic)/.test(line))).toEqual([
      'key-win srv-1 same',
      'lic-scm kiosk same',
      'lic-scm partner same',
      'lic-scm srv-1 same',
    ]);
    // One of two places is taken by the subscription that was granted: the other person gets that one.
    expect(actOf(all, 'vs-1', 'person-ada')).toBe('2026-05-20 vs-1 continued under ent-vs-2');
    expect(actOf(all, 'vs-2', 'person-ben')).toBe('2026-05-20 vs-3 assigned to person-ben');
  });

  test('what was told is done: held again by the same thing or by another', () => {
    const lines = [
      ...renewed,
      '2026-05-20 vs-1 continued under ent-vs-2',
      '2026-05-20 vs-2 released',
      '2026-05-20 vs-3 granted level enterprise under ent-vs-2',
      '2026-05-20 vs-3 assigned to ben',
    ];
    expect(shown(after(lines, '2026-05-20')).filter((line) => line.startsWith('vs-'))).toEqual([
      'vs-1 ada same',
      'vs-2 ben moved vs-3',
    ]);
  });

  test('a subscription that somebody gave back yesterday is waited for, until the day it may pass on', () => {
    const lines = [
      ...renewed,
      '2026-05-19 vs-1 released',
      '2026-05-19 vs-2 released',
      '2026-05-19 vs-3 granted level enterprise under ent-vs-2',
      '2026-05-19 vs-3 assigned to cleo',
      '2026-05-20 vs-3 released',
    ];
    const all = after(lines, '2026-05-20');
    expect(shown(all).filter((line) => line.startsWith('vs-'))).toEqual([
      'vs-1 ada waiting 2026-08-17',
      'vs-2 ben lost',
    ]);
    expect(all.find(({ thing }) => thing === 'vs-1')?.restoring?.answer).toBe('forbidden');
    expect(shown(after(lines, '2026-08-17'))).toContain('vs-1 ada lost');
  });

  test('a token is redeemed first on the tenant of the one before, then its seats are assigned', () => {
    const issued = '2026-05-20 token-2 issued product "Microsoft 365 Business Premium" seats 15 under enr-2';
    const before = after([...renewed, issued], '2026-05-20');
    expect(actOf(before, 'token-m365', 'partner')).toBe('2026-05-20 token-2 redeemed tenant northlight');
    expect(actOf(before, 'token-m365', 'person-ada')).toBe('2026-05-20 token-2 redeemed tenant northlight');
    const done = '2026-05-20 token-2 redeemed tenant northlight';
    const all = after([...renewed, issued, done], '2026-05-20');
    expect(actOf(all, 'token-m365', 'partner')).toBe('2026-05-20 token-2 assigned to partner seats 9');
    expect(actOf(all, 'token-m365', 'person-ada')).toBe('2026-05-20 token-2 assigned to person-ada');
  });

  test('seats that are there for some only are counted, and nobody is promised the same ones twice', () => {
    const lines = [
      ...renewed,
      '2026-05-20 token-2 issued product "Microsoft 365 Business Premium" seats 6 under enr-2',
      '2026-05-20 token-2 redeemed tenant northlight',
      '2026-05-20 token-2 assigned to partner seats 4',
    ];
    const seats = after(lines, '2026-05-20').filter(({ thing }) => thing === 'token-m365');
    expect(seats.map(({ now, by, missing }) => ({ now, by, missing }))).toEqual([
      { now: 'lost', by: 'token-2', missing: 5 },
      { now: 'lost', by: undefined, missing: undefined },
    ]);
    expect(actOf(seats, 'token-m365', 'partner')).toBeUndefined();
    expect(actOf(seats, 'token-m365', 'person-ada')).toBe('2026-05-20 token-2 assigned to person-ada');
  });

  test('a credit is put on the billing profile again', () => {
    const credit = '2026-05-20 credit-2 granted amount "2400 USD" per year under enr-2';
    expect(actOf(after([...renewed, credit], '2026-05-20'), 'credit-1', 'northlight')).toBe(
      '2026-05-20 credit-2 deposited profile northlight',
    );
  });

  test('software of an offer that lapsed is installed again with what another one brings', () => {
    const lines = [
      '2026-05-19 enr-core lapsed',
      '2026-05-19 enr-3 bought offer expanded eligible yes until 2027-05-18',
      '2026-05-19 key-3 issued product "Windows Server Standard 2025" activations 1 under enr-3',
      '2026-05-19 lic-3 granted product "System Center Standard 2022" quantity 5 unit licenses under enr-3',
    ];
    const all = after(lines, '2026-05-20');
    expect(actOf(all, 'key-win', 'srv-1')).toBe('2026-05-20 key-3 activated machine srv-1');
    expect(actOf(all, 'lic-scm', 'kiosk')).toBe('2026-05-20 lic-3 assigned device kiosk');
    expect(actOf(all, 'lic-scm', 'partner')).toBe('2026-05-20 lic-3 assigned to partner count 3');
    // Of five licenses four are spoken for: two more are not there.
    expect(actOf(all, 'lic-scm', 'srv-1')).toBeUndefined();
  });

  test('what another offer had free all the time is in the place of the same product only, and of no other', () => {
    const beside = [
      '2026-01-05 enr-x bought offer expanded eligible yes until 2027-01-04',
      '2026-01-05 ent-x-vs granted benefit "Visual Studio Professional" quantity 5 unit users under enr-x',
      '2026-01-05 vs-x granted level professional under ent-x-vs',
      '2026-01-05 credit-x granted amount "100 USD" per month under enr-x',
      '2026-01-05 token-x issued product "Microsoft 365 Business Premium" seats 5 under enr-x',
      '2026-01-06 token-x redeemed tenant northlight',
    ];
    const all = after([...beside, '2026-05-19 enr-2 bought offer core renews enr-core'], '2026-05-20');
    expect(actOf(all, 'vs-1', 'person-ada')).toBeUndefined();
    expect(actOf(all, 'credit-1', 'northlight')).toBeUndefined();
    expect(actOf(all, 'token-m365', 'person-ada')).toBe('2026-05-20 token-x assigned to person-ada');
    const next = '2026-05-20 token-2 issued product "Microsoft 365 Business Premium" seats 5 under enr-2';
    const redeemed = '2026-05-20 token-2 redeemed tenant northlight';
    const renewal = [...beside, '2026-05-19 enr-2 bought offer core renews enr-core', next, redeemed];
    expect(actOf(after(renewal, '2026-05-20'), 'token-m365', 'person-ada')).toBe(
      '2026-05-20 token-2 assigned to person-ada',
    );
  });

  test('a subscription does not go on in a list of another edition; its subscriber gets one of these', () => {
    const lines = [
      '2026-05-19 enr-2 bought offer core renews enr-core until 2027-05-18',
      '2026-05-19 ent-pro granted benefit "Visual Studio Professional" quantity 2 unit users under enr-2',
      '2026-05-19 vs-3 granted level professional under ent-pro',
    ];
    const all = after(lines, '2026-05-20');
    expect(actOf(all, 'vs-1', 'person-ada')).toBe('2026-05-20 vs-3 assigned to person-ada');
    expect(actOf(all, 'vs-2', 'person-ben')).toBeUndefined();
  });

  test('who has left is to be given nothing', () => {
    expect(shown(after([...renewed, '2026-05-20 ben left'], '2026-05-20'))).toContain('vs-2 ben left');
  });

  test('what was held beside it before takes the place of nothing', () => {
    const beside = [
      '2026-01-05 enr-x bought offer expanded eligible yes until 2027-01-04',
      '2026-01-05 vs-x granted level enterprise under enr-x',
      '2026-01-05 vs-x assigned to ada',
    ];
    const { books } = yearOf(...held, ...beside, frozen, ...renewed, '2026-05-20 vs-1 released');
    const on = '2026-05-20';
    const all = afterFreeze(books, freezeOn(books, 'freeze-1', { on }), { on });
    expect(all.find(({ thing }) => thing === 'vs-1')?.now).toBe('lost');
  });
});

describe('read back in both times', () => {
  const late = '2026-05-10 key-win activated machine srv-2';

  test('a fact of before that was told later is there, and marked', () => {
    const all = after([late], '2026-05-18');
    expect(all.find(({ holder }) => holder === 'srv-2')?.known).toBe('since');
    expect(all.filter(({ known }) => known === 'then')).toHaveLength(9);
  });

  test('what was known then and found wrong since is marked, and is to be given to nobody', () => {
    const { books, told } = yearOf(...held, frozen);
    const entry = books.facts.find(({ event }) => event['machine'] === 'srv-1')?.seq;
    expect(told(`entry-${entry} withdrawn because "another machine"`)).toBe(true);
    const on = '2026-05-18';
    const all = afterFreeze(books, freezeOn(books, 'freeze-1', { on }), { on });
    expect(all.find(({ thing }) => thing === 'key-win')).toMatchObject({
      known: 'taken back',
      now: 'mistaken',
    });
  });

  test('an act of its own day that was told after it happened after it', () => {
    const all = after(['2026-05-18 vs-2 released'], '2026-05-18');
    expect(all.find(({ thing }) => thing === 'vs-2')).toMatchObject({ known: 'then', now: 'lost' });
    const early = after(['2026-05-17 vs-2 released'], '2026-05-18');
    expect(early.find(({ thing }) => thing === 'vs-2')).toMatchObject({
      known: 'taken back',
      now: 'mistaken',
    });
  });

  test('it is unknown before its day, and before it was told', () => {
    const { books } = yearOf(...held, frozen);
    expect(freezesOn(books, { on: '2026-05-18' })).toMatchObject([
      { freeze: 'freeze-1', on: '2026-05-18', of: 'enr-core', why: 'before the renewal' },
    ]);
    expect(freezesOn(books, { on: '2026-05-17' })).toEqual([]);
    const early = { on: '2026-05-18', knownAt: '2026-03-31T00:00:00.000Z' } as const;
    expect(() => freezeOn(books, 'freeze-1', early)).toThrow(
      expect.objectContaining({ code: 'unknown-thing' }),
    );
  });

  test('without an enrollment it is of everything', () => {
    const { books } = yearOf(
      ...held,
      '2026-05-18 com-1 bought product Windows',
      '2026-05-18 freeze-all frozen why audit',
    );
    const on = '2026-05-18';
    expect(afterFreeze(books, freezeOn(books, 'freeze-all', { on }), { on })).toHaveLength(9);
  });
});
