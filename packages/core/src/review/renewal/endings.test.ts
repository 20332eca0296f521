import { describe, expect, test } from 'vitest';
import type { Day } from '../../kernel/day.ts';
import { endingsOn, totalsOf } from './endings.ts';
import { until, used, yearOf } from './testing/year.ts';

const enrollment = 'enr-core';
const on: Day = '2026-04-01';

describe('what ends when', () => {
  const renewed = '2026-05-19 enr-2 bought offer core renews enr-core until 2027-05-18';
  const ends = (lines: readonly string[], day: Day, to: Day) =>
    endingsOn(yearOf(...lines).books, { on: day }, { from: day, until: to });

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
      endingsOn(yearOf(line).books, { on: '2026-08-01' }, { from: until, until })[0];
    expect(past(renewed)).toMatchObject({ state: 'renewed', renewedBy: ['enr-2'] });
    expect(past('2026-05-19 enr-core lapsed')).toMatchObject({ state: 'lapsed' });
    expect(past(`2025-05-20 vs-1 released`)).toMatchObject({ state: 'over' });
  });
});
