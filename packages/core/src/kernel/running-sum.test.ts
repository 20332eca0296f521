import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './day.ts';
import { isEarlier, runningSum } from './running-sum.ts';
import type { Moment } from './running-sum.ts';

const moment = fc
  .tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 }))
  .map(([days, seq]): Moment => ({ on: addDays('2025-01-06', days), seq }));

const numbers = { zero: 0, add: (a: number, b: number): number => a + b };

test('an earlier day comes before, and on one day what was told earlier', () => {
  expect(isEarlier({ on: '2025-01-06', seq: 9 }, { on: '2025-01-07', seq: 1 })).toBe(true);
  expect(isEarlier({ on: '2025-01-06', seq: 1 }, { on: '2025-01-06', seq: 2 })).toBe(true);
  expect(isEarlier({ on: '2025-01-06', seq: 2 }, { on: '2025-01-06', seq: 2 })).toBe(false);
});

test('what is added up once is what is added up anew before each moment', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ at: moment, part: fc.integer() })), moment, (parts, now) => {
      const before = parts.filter(({ at }) => isEarlier(at, now));
      expect(runningSum(parts, numbers)(now)).toBe(before.reduce((sum, { part }) => sum + part, 0));
    }),
  );
});
