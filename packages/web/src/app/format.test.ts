import { expect, test } from 'vitest';
import { makeFormat } from './format.ts';

test('the days of a sentence are written as the language writes them', () => {
  const said = 'day 63 of 90 since 2026-09-23 (last assigned 2026-09-20)';
  expect(makeFormat('en-US').withDays(said)).toBe(
    'day 63 of 90 since Sep 23, 2026 (last assigned Sep 20, 2026)',
  );
  expect(makeFormat('de').withDays('bis 2026-09-23.')).toBe('bis 23. Sept. 2026.');
});

test('a day within an id stays as it is', () => {
  expect(makeFormat('en-US').withDays('it lies under review-2026-11-25')).toBe(
    'it lies under review-2026-11-25',
  );
});
