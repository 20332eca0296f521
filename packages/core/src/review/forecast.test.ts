import { describe, expect, test } from 'vitest';
import type { Day } from '../kernel/day.ts';
import { addDays } from '../kernel/day.ts';
import { forecastOf } from './forecast.ts';
import { told } from './testing/told.ts';

const issued: Day = '2025-01-06';
const enrolled = '2025-01-06 enr-1 bought offer core until 2026-01-05';

/** A key of some activations of which some were consumed, so many days after it was issued. */
const key = (activations: number | undefined, ...days: readonly number[]) =>
  told(
    enrolled,
    `${issued} key-1 issued product Windows${activations === undefined ? '' : ` activations ${activations}`} under enr-1`,
    ...days.map((day, n) => `${addDays(issued, day)} key-1 activated machine pc-${n}`),
  );

const after = (books: ReturnType<typeof key>, days: number) =>
  forecastOf(books, 'key-1', { on: addDays(issued, days) });

describe('the day on which a key runs out', () => {
  test('goes on at the pace of the last ninety days, the day itself counted', () => {
    // 3 in 90 days, 6 left: 180 days more.
    expect(after(key(10, 1, 150, 160, 170), 200)).toEqual({
      answer: 'runs-out',
      left: 6,
      from: addDays(issued, 111),
      days: 90,
      consumed: 3,
      on: addDays(issued, 380),
      endsBefore: '2026-01-05',
    });
  });

  test('looks back no further than the day on which the key was issued', () => {
    // 2 in 30 days, 3 left: 45 days more.
    expect(after(key(5, 3, 4), 29)).toEqual({
      answer: 'runs-out',
      left: 3,
      from: issued,
      days: 30,
      consumed: 2,
      on: addDays(issued, 74),
    });
  });

  test.each([
    ['a day too few of it is on record', key(5, 3, 4), 28, ['30 days of the key on record']],
    ['one activation makes no pace', key(5, 3), 60, ['2 activations in 90 days']],
    ['nobody told how many it has', key(undefined, 3, 4), 60, ['how many activations the key has']],
  ])('is unknown where %s', (_, books, days, missing) => {
    expect(after(books, days)).toMatchObject({ answer: 'unknown', missing });
  });

  test('leaves an activation out on the ninetieth day after it', () => {
    expect(after(key(5, 3, 4), 92)).toMatchObject({ answer: 'runs-out', consumed: 2 });
    expect(after(key(5, 3, 4), 93)).toMatchObject({ answer: 'unknown', consumed: 1 });
    expect(after(key(5, 3, 4), 94)).toMatchObject({ answer: 'no-pace', consumed: 0 });
  });

  test('is none where nothing is left, or the right is over', () => {
    expect(after(key(2, 3, 4), 40)).toMatchObject({ answer: 'used-up', left: 0 });
    expect(after(key(9, 3, 4), 364)).toMatchObject({ answer: 'no-pace', left: 7 });
    expect(after(key(9, 3, 4), 365)).toMatchObject({ answer: 'ended' });
  });

  test('goes by the count of Microsoft where that is less', () => {
    const fewer = told(
      `${issued} key-1 issued product Windows activations 10`,
      ...[1, 2].map((n) => `${addDays(issued, n)} key-1 activated machine pc-${n}`),
      `${addDays(issued, 20)} key-1 counted remaining 5 by VAMT`,
    );
    expect(after(fewer, 40)).toMatchObject({ left: 5 });
    const more = told(
      `${issued} key-1 issued product Windows activations 10`,
      `${addDays(issued, 1)} key-1 activated machine pc-1`,
      `${addDays(issued, 20)} key-1 counted remaining 10 by VAMT`,
    );
    expect(after(more, 40)).toMatchObject({ left: 9 });
  });
});

test('a thing without activations has no forecast', () => {
  const books = told(`${issued} vs-1 granted level professional`);
  expect(forecastOf(books, 'vs-1', { on: issued })).toBeUndefined();
  expect(forecastOf(books, 'key-9', { on: issued })).toBeUndefined();
});
