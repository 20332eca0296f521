import { describe, expect, test } from 'vitest';
import { isDay } from '../kernel/day.ts';
import { lifecycleRows } from './lifecycle-data.gen.ts';
import { compareVersions, supportOf } from './lifecycle.ts';
import type { LifecycleRow } from './lifecycle-row.ts';

const today = '2026-11-22';
const of = (product: string, on: typeof today | `${number}-${number}-${number}` = today) => {
  const { rank, mainstream } = supportOf({ product, on });
  return `${rank} ${mainstream}`;
};

test('the list has days of the calendar, and of each product a version that is N', () => {
  const ends = lifecycleRows.flatMap(({ released, mainstreamUntil, extendedUntil }) => [
    released,
    mainstreamUntil ?? false,
    extendedUntil ?? false,
  ]);
  expect(ends.filter((end) => typeof end === 'string' && !isDay(end))).toEqual([]);
  for (const product of new Set(lifecycleRows.map((row) => row.product))) {
    const newest = lifecycleRows.find((row) => row.product === product);
    expect(supportOf({ product, version: newest?.release.split('-')[0] ?? '', on: today })).toMatchObject({
      rank: 'N',
    });
  }
});

describe('where a version stands on a day', () => {
  test.each([
    ['Windows Server 2025', 'N in'],
    ['Windows Server 2022', 'N-1 ended'],
    ['Windows Server 2019', 'older ended'],
    ['SQL Server 2025', 'N in'],
    ['SQL Server 2022', 'N-1 in'],
    ['SQL Server 2019', 'older ended'],
    ['Exchange Server SE', 'N in'],
    ['Exchange Server 2019', 'N-1 ended'],
    ['SharePoint Server Subscription Edition', 'N in'],
    ['SharePoint Server 2019', 'N-1 ended'],
    ['Office 2024', 'N in'],
    ['Office LTSC Professional Plus 2024', 'N in'],
    ['Office 2021', 'N-1 ended'],
  ])('%s on 22 November 2026: %s', (product, expected) => {
    expect(of(product)).toBe(expected);
  });

  test.each([
    ['Windows Server 2022', '2026-10-13', 'N-1 in'],
    ['Windows Server 2022', '2026-10-14', 'N-1 ended'],
    ['SQL Server 2022', '2028-01-11', 'N-1 in'],
    ['SQL Server 2022', '2028-01-12', 'N-1 ended'],
    ['SQL Server 2022', '2025-11-17', 'N in'],
    ['SQL Server 2022', '2025-11-18', 'N-1 in'],
    ['SQL Server 2025', '2025-11-17', 'unknown unknown'],
    ['SQL Server 2019', '2022-11-15', 'N in'],
    ['SQL Server 2019', '2022-11-16', 'N-1 in'],
    ['SQL Server 2019', '2025-02-28', 'N-1 in'],
    ['SQL Server 2019', '2025-03-01', 'N-1 ended'],
    ['SQL Server 2019', '2025-11-18', 'older ended'],
    ['Exchange Server 2019', '2024-01-09', 'N in'],
    ['Exchange Server 2019', '2024-01-10', 'N ended'],
    ['Exchange Server 2019', '2025-07-01', 'N-1 ended'],
    ['Office 2021', '2026-10-13', 'N-1 in'],
    ['Office 2021', '2026-10-14', 'N-1 ended'],
    ['Office 2024', '2024-09-17', 'unknown unknown'],
    ['Office 2024', '2024-09-18', 'N in'],
  ] as const)('%s on %s: %s', (product, on, expected) => {
    expect(of(product, on)).toBe(expected);
  });

  test('takes the service packs of SQL Server for one version, though a later one is younger than the next version', () => {
    expect(of('SQL Server 2016 SP3', '2021-09-15')).toBe('older in');
    expect(of('SQL Server 2016', '2018-01-01')).toBe('N-1 in');
    expect(of('SQL Server 2014', '2019-07-09')).toBe('older in');
    expect(of('SQL Server 2014', '2019-07-10')).toBe('older ended');
    expect(of('SQL Server 2016 SP1', '2019-07-10')).toBe('N-1 ended');
  });

  test('passes over the channels of Windows Server that were no versions', () => {
    expect(of('Windows Server 2019', '2024-01-01')).toBe('N-1 in');
    expect(of('Windows Server 23H2 AC')).toBe('unknown unknown');
    expect(of('Windows Server 2004 SAC', '2020-06-01')).toBe('unknown unknown');
  });

  test('keeps the editions of Windows apart, and guesses none of them', () => {
    expect(of('Windows 11 Enterprise')).toBe('N in');
    expect(of('Windows 11 Pro')).toBe('N in');
    expect(of('Windows 11 Enterprise 24H2')).toBe('N in');
    expect(of('Windows 11 Pro 24H2')).toBe('N ended');
    expect(of('Windows 11 24H2')).toBe('N unknown');
    expect(of('Windows 10 Enterprise')).toBe('N-1 ended');
    expect(of('Windows 10 Enterprise LTSC')).toBe('N-1 in');
    expect(of('Windows 11 IoT Enterprise LTSC')).toBe('N in');
    expect(of('Windows 8.1')).toBe('older ended');
  });

  test('takes the months of Visual Studio for one version, whose mainstream support the list does not know', () => {
    expect(of('Visual Studio Enterprise 2026')).toBe('N unknown');
    expect(of('Visual Studio Professional 2022')).toBe('N-1 unknown');
    expect(of('Visual Studio 2015')).toBe('older ended');
    expect(of('Visual Studio Enterprise subscription')).toBe('unknown unknown');
  });

  test('takes the updates of Azure DevOps Server for one version', () => {
    expect(of('Azure DevOps Server 2022 Update 1')).toBe('N-1 in');
    expect(of('Azure DevOps Server 2020')).toBe('older ended');
    expect(of('Team Foundation Server 2018')).toBe('older ended');
  });

  test('gives the last day of mainstream support, and none where no end is set', () => {
    expect(supportOf({ product: 'SQL Server', version: '2022', on: today })).toEqual({
      rank: 'N-1',
      mainstream: 'in',
      mainstreamUntil: '2028-01-11',
      product: 'SQL Server 2022',
    });
    expect(supportOf({ product: 'SharePoint Server', version: 'Subscription Edition', on: today })).toEqual({
      rank: 'N',
      mainstream: 'in',
      product: 'SharePoint Server subscription edition',
    });
  });
});

describe('a product is known by its words', () => {
  test.each([
    ['Windows Server Standard 2022 (per core)', 'Windows Server 2022'],
    ['Microsoft Windows Server 2012R2', 'Windows Server 2012 R2'],
    ['Windows Server CAL 2025', 'Windows Server 2025'],
    ['SQL Server Enterprise 2019 (per core)', 'SQL Server 2019'],
    ['SQL Server 2008 R2', 'SQL Server 2008 R2'],
    ['Office Professional Plus 2021', 'Office 2021'],
    ['Exchange Server 2019 Standard CAL', 'Exchange Server 2019'],
    ['Windows 10 Professional', 'Windows 10'],
  ])('%s', (product, expected) => {
    expect(supportOf({ product, on: today }).product).toBe(expected);
  });

  test.each([
    'Windows Storage Server Workgroup 2016',
    'System Center Standard 2022',
    'Exchange Online (Plan 2)',
    'Office 365 E3',
    'SharePoint Online (Plan 1) 2019',
    'Windows 365 Enterprise 8vCPU/32GB/512GB',
    'Windows Server',
    'Dynamics CRM Workgroup Server 2016',
  ])('and not by words that only begin alike: %s', (product) => {
    expect(supportOf({ product, on: today })).toEqual({ rank: 'unknown', mainstream: 'unknown' });
  });

  test('the version that is told goes before the words of the product', () => {
    const rank = (product: string, version: string) => supportOf({ product, version, on: today }).rank;
    expect(rank('SQL Server Enterprise', '2022')).toBe('N-1');
    expect(rank('SQL Server 2019', '2022')).toBe('N-1');
    expect(rank('SQL Server 2019', '2030')).toBe('unknown');
    expect(rank('SQL Server', '16.0')).toBe('N-1');
    expect(rank('Windows', '11 25H2')).toBe('N');
    expect(rank('Windows 11 Enterprise', '25H2')).toBe('N');
  });
});

describe("a user's own rows", () => {
  const row = (product: string, label: string, more: Partial<LifecycleRow>): LifecycleRow => ({
    product,
    release: label,
    label,
    released: '2026-10-01',
    ...more,
  });

  test('stand in place of ours', () => {
    const rows = [row('SQL Server', '2022', { released: '2022-11-16', mainstreamUntil: '2026-01-01' })];
    expect(supportOf({ product: 'SQL Server 2022', on: today, rows })).toMatchObject({
      rank: 'N-1',
      mainstream: 'ended',
    });
  });

  test('may be of any words', () => {
    const rows = [row('Dynamics CRM (Workgroup)', 'wave [one', { release: 'wave [one' })];
    expect(supportOf({ product: 'Dynamics CRM (Workgroup)', version: 'wave [one', on: today, rows })).toEqual(
      {
        rank: 'N',
        mainstream: 'unknown',
        product: 'Dynamics CRM (Workgroup) wave [one',
      },
    );
  });

  test('add a version that came out later, and a product that our list has not', () => {
    const rows = [
      row('Windows Server', 'Windows Server 2028', { mainstreamUntil: '2031-01-01' }),
      row('System Center', '2025', { released: '2024-11-01', mainstreamUntil: '2029-11-13' }),
      row('System Center', '2022', { released: '2022-04-01', mainstreamUntil: '2027-04-13' }),
    ];
    const rank = (product: string) => supportOf({ product, on: today, rows }).rank;
    expect(rank('Windows Server 2025')).toBe('N-1');
    expect(rank('Windows Server 2022')).toBe('older');
    expect(rank('System Center Standard 2022')).toBe('N-1');
    expect(rank('System Center 2019')).toBe('unknown');
  });
});

describe('two versions of a product', () => {
  test.each([
    ['Windows Server Standard', '2019', '2022', 'older'],
    ['Windows Server Standard', '2022', '2022', 'same'],
    ['Windows Server Standard', 'Windows Server 2022', '2022', 'same'],
    ['Windows Server Standard', '2025', '2022', 'newer'],
    ['Windows Server', '2012', '2012 R2', 'older'],
    ['SQL Server Enterprise', '2016 SP3', '2019', 'older'],
    ['SQL Server Enterprise', '13.0', '2016', 'same'],
    ['Exchange Server', '2019', 'Subscription Edition', 'older'],
    ['Windows 11 Enterprise', '10', '11', 'older'],
    ['Windows 11 Enterprise', '11 25H2', '11', 'same'],
    ['Windows', 'Windows 10', 'Windows 11 Enterprise', 'older'],
    ['System Center Standard', '2019', '2022', 'older'],
    ['System Center Standard', '2022', '2019', 'newer'],
    ['SQL Server', '2019', '2030', 'unknown'],
    ['Something Else', 'one', 'two', 'unknown'],
    ['Something Else', 'one', 'one', 'same'],
  ] as const)('%s: %s deployed, %s granted: %s', (product, deployed, granted, expected) => {
    expect(compareVersions({ product, deployed, granted })).toBe(expected);
  });
});
