import { expect, test } from 'vitest';
import { daysIn, pageSearch } from './search.ts';

/** What a page of the router finds in its address: what nobody speaks of stays as it was. */
const found = (search: Record<string, string>) => ({
  ...search,
  ...pageSearch(search),
  ...daysIn('leaving')(search),
});

test.each(['2026-02-30', '2026-02-29', '2026-13-01', '2026-00-10', '2026-11-31', '2026-11-00', '26-11-01'])(
  '%s is no day, and is left out of the address',
  (on) => {
    expect(found({ on, knownAt: on, leaving: on, q: on })).toEqual({ q: on });
    expect(found({ knownAt: `${on}T10:00:00.000Z` })).toEqual({});
  },
);

test.each(['2028-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])('%s is a day', (on) => {
  expect(found({ on, knownAt: on, leaving: on })).toEqual({ on, knownAt: on, leaving: on });
});

test('an instant has hours that there are', () => {
  const at = (knownAt: string) => found({ knownAt }).knownAt;
  expect(at('2026-06-30T23:59:59.999Z')).toBe('2026-06-30T23:59:59.999Z');
  expect(at('2026-06-30T25:00:00.000Z')).toBeUndefined();
  expect(at('2026-06-30T::Z')).toBeUndefined();
});
