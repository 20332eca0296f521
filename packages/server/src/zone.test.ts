import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayIn, parseInstant, zoneNamed, zoneOrProblem } from './zone.ts';

test('a day begins and ends at the midnight of the organization, not of UTC', () => {
  for (const [zone, instant, day] of [
    ['UTC', '2025-03-01T00:00:00Z', '2025-03-01'],
    ['Europe/Berlin', '2025-02-28T22:59:59.999Z', '2025-02-28'],
    ['Europe/Berlin', '2025-02-28T23:00:00Z', '2025-03-01'],
    ['America/Los_Angeles', '2025-01-22T07:59:59.999Z', '2025-01-21'],
    ['America/Los_Angeles', '2025-01-22T08:00:00Z', '2025-01-22'],
    // The last and the first place of the earth to see a day.
    ['Pacific/Kiritimati', '2024-12-31T10:00:00Z', '2025-01-01'],
    ['Etc/GMT+12', '2025-01-01T11:59:59.999Z', '2024-12-31'],
    // A quarter of an hour beside the others.
    ['Asia/Kathmandu', '2025-05-31T18:14:59.999Z', '2025-05-31'],
    ['Asia/Kathmandu', '2025-05-31T18:15:00Z', '2025-06-01'],
  ] as const)
    expect(dayIn(zone, instant)).toBe(day);
});

test('leap days and the ends of months and years are days of the organization too', () => {
  for (const [instant, day] of [
    ['2024-02-28T23:00:00Z', '2024-02-29'],
    ['2024-02-29T23:00:00Z', '2024-03-01'],
    ['2023-02-28T23:00:00Z', '2023-03-01'],
    ['2025-12-31T22:59:59Z', '2025-12-31'],
    ['2025-12-31T23:00:00Z', '2026-01-01'],
  ] as const)
    expect(dayIn('Europe/Berlin', instant)).toBe(day);
});

test('a day on which the clock is changed has 23 or 25 hours', () => {
  const hoursOf = (zone: string, day: string): number => {
    const noon = Date.parse(`${day}T12:00:00Z`);
    const hours = Array.from({ length: 97 }, (_, n) => new Date(noon + (n - 48) * 3_600_000).toISOString());
    return hours.filter((instant) => dayIn(zone, instant) === day).length;
  };
  expect(hoursOf('Europe/Berlin', '2025-03-30')).toBe(23);
  expect(hoursOf('Europe/Berlin', '2025-03-31')).toBe(24);
  expect(hoursOf('Europe/Berlin', '2025-10-26')).toBe(25);
  expect(hoursOf('America/New_York', '2025-03-09')).toBe(23);
  expect(hoursOf('America/New_York', '2025-11-02')).toBe(25);
  // A zone that skipped a whole day.
  expect(hoursOf('Pacific/Apia', '2011-12-30')).toBe(0);
});

test('the day of an instant is the one that another calendar gives, and never goes back', () => {
  const zones = fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Asia/Tokyo',
  );
  const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(zones, instants, fc.nat({ max: 90_000_000 }), (zone, instant, later) => {
      const day = dayIn(zone, instant.toISOString());
      expect(day).toBe(
        new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(instant),
      );
      expect(dayIn(zone, new Date(instant.getTime() + later).toISOString()) >= day).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a zone is spelled as the list spells it, and keeps its name where there are two', () => {
  expect(['utc', 'europe/BERLIN', 'asia/calcutta', 'etc/gmt+12'].map(zoneNamed)).toEqual([
    'UTC',
    'Europe/Berlin',
    'Asia/Calcutta',
    'Etc/GMT+12',
  ]);
  expect(zoneNamed('Europe/Berlinn')).toBeUndefined();
  expect(zoneOrProblem('utc')).toBe('UTC');
  expect(() => zoneOrProblem('Europe/Berlinn')).toThrow('is not a time zone');
});

test('an instant is one of the years of four digits, which sort as texts', () => {
  expect(parseInstant('9999-12-31T23:59:59.999Z')).toBe('9999-12-31T23:59:59.999Z');
  expect(parseInstant('0000-01-01T00:00:00Z')).toBe('0000-01-01T00:00:00.000Z');
  for (const text of [
    '+010000-01-01T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    '-000001-12-31T23:59:59Z',
    '9999-12-31T23:59:59-01:00',
  ])
    expect(() => parseInstant(text)).toThrow(expect.objectContaining({ code: 'no-such-instant' }));
});
