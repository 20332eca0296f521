import { describe, expect, test } from 'vitest';
import { isAmount } from '../kernel/amount.ts';
import { editions, offerCodes, rowsOf } from './catalog.ts';
import { feeOf, fees } from './fee.ts';
import { sameRow, unitOf } from './row.ts';
import type { CatalogRow, OwnRow } from './row.ts';

const find = (offer: string, on: string, benefit: string): CatalogRow | undefined =>
  rowsOf({ offer, on }).rows.find((row) => row.benefit === benefit);

describe('the editions', () => {
  const rows = editions.flatMap((edition) => edition.rows);

  test('say of every row where it comes from, as of when, and how certain it is', () => {
    expect(rows.length).toBeGreaterThan(200);
    for (const { source, asOf, certainty, unit, benefit } of rows) {
      expect([source, unit, benefit].filter((text) => text.trim() === '')).toEqual([]);
      expect(asOf).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      expect('ABCD').toContain(certainty);
    }
    for (const { asOf, source } of fees) expect([/^\d{4}/.test(asOf), source === '']).toEqual([true, false]);
  });

  test('give money as an exact amount with its period, and nothing else a period', () => {
    for (const row of rows) {
      expect([row.benefit, isAmount(row.quantity)]).toEqual([row.benefit, row.unit === 'money']);
      expect([row.benefit, row.per !== undefined]).toEqual([row.benefit, row.unit === 'money']);
    }
    expect(unitOf({ quantity: '2400 USD', unit: 'money', per: 'year' })).toBe('USD per year');
  });

  test('name a benefit of an offer once in each list', () => {
    for (const { rows: own } of editions) {
      expect(own.filter((row, n) => own.findIndex((one) => sameRow(one, row)) !== n)).toEqual([]);
    }
  });

  test('never say that a key is needed or not: no public list does', () => {
    expect(rows.filter(({ key }) => key !== undefined)).toEqual([]);
  });

  test('keep what other sources say', () => {
    expect(find('launch', '2026-08-01', 'Cloud support')?.conflict).toContain('Launch');
    expect(find('specialization', '2026-08-01', 'Azure bulk credit')).toMatchObject({ cap: 5 });
    expect(rows.filter(({ conflict }) => conflict !== undefined).length).toBeGreaterThanOrEqual(8);
  });
});

describe('an offer on a day', () => {
  test('has the rows of the editions in force, and none of a later one', () => {
    const before = rowsOf({ offer: 'core', on: '2026-02-17' });
    expect(before.rows).toEqual([]);
    expect(before.says[0]).toContain('the first one is of 2026-02-18');
    expect(find('core', '2026-02-18', 'Visio Plan 2')).toMatchObject({ quantity: 5, certainty: 'C' });
    expect(find('core', '2026-02-28', 'Cloud support')).toBeUndefined();
    expect(find('core', '2026-03-01', 'Cloud support')).toMatchObject({ quantity: 2, certainty: 'B' });
  });

  test('has of each list the newest edition only', () => {
    expect(find('spd', '2026-02-28', 'Cloud support')).toMatchObject({
      quantity: 'unlimited',
      certainty: 'A',
    });
    expect(find('spd', '2026-03-01', 'Cloud support')).toMatchObject({ quantity: 50, certainty: 'B' });
    expect(find('maps', '2026-03-01', 'Intune')).toMatchObject({ quantity: 5, asOf: '2023-09' });
  });

  test('has a benefit that two lists name as the newer one says', () => {
    const credit = (on: string): CatalogRow[] =>
      rowsOf({ offer: 'spd', on }).rows.filter(
        ({ scope, benefit }) => scope === 'Infrastructure' && benefit === 'Azure bulk credit',
      );
    expect(credit('2026-06-30').map(({ asOf }) => asOf)).toEqual(['2026-02-18']);
    expect(credit('2026-07-01').map(({ asOf }) => asOf)).toEqual(['2026-07']);
  });

  test.each(['training', 'isv-success', 'no-such-offer'])('%s has no rows and says so', (offer) => {
    const { rows, says } = rowsOf({ offer, on: '2026-11-23' });
    expect({ rows, says }).toEqual({
      rows: [],
      says: [`no edition lists what \`${offer}\` brings: unknown`],
    });
  });

  test.each(['silver', 'gold'])('%s has its support only, and says what was not found', (offer) => {
    const { rows, says } = rowsOf({ offer, on: '2025-01-06' });
    expect(new Set(rows.map(({ category }) => category))).toEqual(new Set(['Support']));
    expect(rows[0]).toMatchObject({ quantity: 'unknown' });
    expect(says.join()).toContain('license table was not found');
  });

  test('has the fee that was known by then', () => {
    expect(feeOf('spd', '2026-03-31')?.fee).toBe('4730 USD');
    expect(feeOf('spd', '2026-04-01')?.fee).toBe('4875 USD');
    expect(feeOf('core', '2026-05-31')).toBeUndefined();
    expect(feeOf('silver', '2025-01-06')?.fee).toBe('unknown');
    expect(offerCodes()).toContain('isv-success');
  });
});

describe('a row of the user', () => {
  const own = (more: Partial<OwnRow>): OwnRow => ({
    offer: 'core',
    benefit: 'visio plan 2',
    category: 'Own',
    quantity: 7,
    unit: 'users',
    source: 'Partner Center',
    asOf: '2026-02-18',
    certainty: 'A',
    own: 'row-visio',
    ...more,
  });
  const on = '2026-03-01';
  const shipped = rowsOf({ offer: 'core', on }).rows;

  test('stands in the place of the shipped one', () => {
    const { rows } = rowsOf({ offer: 'core', on, own: [own({})] });
    expect(rows).toHaveLength(shipped.length);
    expect(rows.filter(({ own }) => own !== undefined)).toMatchObject([{ quantity: 7, certainty: 'A' }]);
    expect(rows.findIndex(({ own }) => own !== undefined)).toBe(
      shipped.findIndex(({ benefit }) => benefit === 'Visio Plan 2'),
    );
  });

  test('adds what is not shipped, and touches no other offer or scope', () => {
    const added = rowsOf({ offer: 'core', on, own: [own({ benefit: 'Loop' })] });
    expect(added.rows).toHaveLength(shipped.length + 1);
    for (const other of [own({ offer: 'expanded' }), own({ offer: 'spd' })]) {
      expect(rowsOf({ offer: 'core', on, own: [other] }).rows).toEqual(shipped);
    }
    expect(rowsOf({ offer: 'core', on, own: [own({ scope: 'Security' })] }).rows).toHaveLength(
      shipped.length + 1,
    );
  });

  test.each([{ quantity: 0 }, { dropped: true as const }])('takes the benefit away with %o', (how) => {
    const { rows } = rowsOf({ offer: 'core', on, own: [own(how)] });
    expect(rows).toHaveLength(shipped.length - 1);
  });

  test('told later goes before one told earlier', () => {
    const { rows } = rowsOf({ offer: 'core', on, own: [own({}), own({ quantity: 9, own: 'row-2' })] });
    expect(rows.filter(({ own }) => own !== undefined)).toMatchObject([{ quantity: 9, own: 'row-2' }]);
  });
});
