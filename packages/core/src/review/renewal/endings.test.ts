import { describe, expect, test } from 'vitest';
import type { Day } from '../../kernel/day.ts';
import { tell } from '../tell.ts';
import { endingsOn, totalsOf } from './endings.ts';
import { planOf, workCounts } from './plan.ts';
import { endingsAtOnce } from './testing/endings.ts';
import { event, until, used, yearOf } from './testing/year.ts';

const enrollment = 'enr-core';
const on: Day = '2026-04-01';

describe('what ends when', () => {
  const renewed = '2026-05-19 enr-2 bought offer core renews enr-core until 2027-05-18';
  const ends = (lines: readonly string[], day: Day, to: Day) =>
    endingsAtOnce(yearOf(...lines).books, { on: day }, { from: day, until: to });

  test('names an open year with its last day to renew, and both choices in short', () => {
    expect(ends(used, on, '2026-12-31')).toMatchObject([
      {
        enrollment,
        state: 'open',
        days: 47,
        until,
        renewBy: '2026-06-18',
        paid: '895 EUR',
        renew: { work: { redeem: 15, reassign: 2, reactivate: 1 } },
        lapse: { fee: 'none', work: { buy: 10, uninstall: 4 } },
      },
    ]);
  });

  test('is of a period, whose days both count', () => {
    expect(ends(used, on, until)).toHaveLength(1);
    expect(ends(used, on, '2026-05-17')).toHaveLength(0);
  });

  test('sums the list prices of what is open by currency, and counts what has none', () => {
    const more = [
      ...['launch', 'spd'].map(
        (offer) => `2026-01-05 enr-${offer} bought offer ${offer} until 2027-01-04 fee "1000.5 USD"`,
      ),
      '2026-01-05 enr-x bought offer unheard until 2027-01-04',
    ];
    expect(totalsOf(ends(more, '2026-08-01', '2027-12-31'))).toEqual({
      open: 3,
      fees: ['5225 USD'],
      unknown: 1,
      paid: ['2001 USD'],
    });
  });

  test('keeps a year that can still be renewed, and not one that was', () => {
    expect(ends(used, '2026-06-18', '2026-12-31')).toMatchObject([{ state: 'open', days: -31 }]);
    expect(ends(used, '2026-06-19', '2026-12-31')).toEqual([]);
    const both = ends([...used, renewed], '2026-05-19', '2027-12-31');
    expect(both.map(({ enrollment: id, state }) => `${id} ${state}`)).toEqual(['enr-2 open']);
  });

  test('says what became of a year that is past', () => {
    const past = (line: string) =>
      endingsAtOnce(yearOf(line).books, { on: '2026-08-01' }, { from: until, until })[0];
    expect(past(renewed)).toMatchObject({ state: 'renewed', renewedBy: ['enr-2'] });
    expect(past('2026-05-19 enr-core lapsed')).toMatchObject({ state: 'lapsed' });
    expect(past(`2025-05-20 vs-1 released`)).toMatchObject({ state: 'over' });
  });

  const three = [
    ...used,
    `2025-06-01 enr-spd bought offer spd until 2026-05-31 fee "4730 USD"`,
    '2025-06-01 token-spd issued product "Microsoft 365 Business Premium" seats 5 under enr-spd',
    '2025-06-02 token-spd redeemed tenant northlight',
    '2025-06-02 token-spd assigned to partner seats 5',
    '2025-06-01 enr-again bought offer core until 2026-05-31',
    '2025-06-01 vs-3 granted level enterprise under enr-again',
    '2025-06-02 vs-3 assigned to cleo',
  ];

  test('says of many years in short what the plan of each says, whatever was planned before it', () => {
    const { books } = yearOf(...three);
    const found = endingsAtOnce(books, { on }, { from: on, until: '2026-12-31' });
    expect(found).toHaveLength(3);
    for (const { enrollment: id, renew, lapse } of found) {
      const briefs = (['renew', 'lapse'] as const).map((what) => {
        const { cost, effects } = planOf(books, { enrollment: id, choice: { what } }, { on });
        return { fee: cost.fee, work: workCounts(effects) };
      });
      expect([id, renew, lapse]).toEqual([id, ...briefs]);
    }
  });

  test('is of the books as they were when it was asked for, although more is told between two years', () => {
    const { books, as } = yearOf(...three);
    const before = endingsAtOnce(books, { on }, { from: on, until: '2026-12-31' });
    const steps = endingsOn(books, { on }, { from: on, until: '2026-12-31' });
    expect(steps.next().done).toBe(false);
    tell(books, { events: [event('2026-03-30 key-win uninstalled machine srv-1')] }, as);
    tell(books, { events: [event('2026-03-30 vs-3 released')] }, as);
    expect([steps.next().done, steps.next().done]).toEqual([false, false]);
    expect(steps.next()).toEqual({ done: true, value: before });
  });
});
