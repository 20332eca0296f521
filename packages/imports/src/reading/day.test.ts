import { describe, expect, test } from 'vitest';
import { dayIn, orderOf } from './day.ts';

describe('a day is read', () => {
  test.each([
    ['2025-03-04', '2025-03-04'],
    ['2025-03-04T23:30:00Z', '2025-03-04'],
    ['2025-03-04T23:30:00.123-05:00', '2025-03-05'],
    ['2025-03-04 10:00', '2025-03-04'],
    ['12/31/2025', '2025-12-31'],
    ['31/12/2025', '2025-12-31'],
    ['3/3/2025', '2025-03-03'],
    ['1/20/2025 4:40:12 PM', '2025-01-20'],
    ['25.12.2025', '2025-12-25'],
    ['Dec 6, 2023', '2023-12-06'],
    ['December 6, 2023', '2023-12-06'],
    ['6 Dec 2023', '2023-12-06'],
    ['Sept. 1, 2024', '2024-09-01'],
  ])('%s is %s', (cell, day) => expect(dayIn(cell)).toEqual({ day }));

  test.each(['', 'yes', '2025-02-30', '13/13/2025', '45660', '03/04/25', 'Foo 6, 2023', '1/2-2025'])(
    '`%s` is none',
    (cell) => expect(dayIn(cell)).toEqual({ none: true }),
  );

  test('03/04/2025 is two days until an order decides', () => {
    expect(dayIn('03/04/2025')).toEqual({ either: true });
    expect(dayIn('03/04/2025', 'mdy')).toEqual({ day: '2025-03-04' });
    expect(dayIn('03/04/2025', 'dmy')).toEqual({ day: '2025-04-03' });
    expect(dayIn('13/04/2025', 'mdy')).toEqual({ none: true });
  });
});

test('a part above twelve gives the order of a file away, unless two disagree', () => {
  expect(orderOf(['03/04/2025', '03/25/2025'])).toBe('mdy');
  expect(orderOf(['03/04/2025', '25/03/2025'])).toBe('dmy');
  expect(orderOf(['25/03/2025', '03/25/2025'])).toBeUndefined();
  expect(orderOf(['03/04/2025', '2025-12-25'])).toBeUndefined();
});
