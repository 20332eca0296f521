import { expect, test } from 'vitest';
import { counted } from './counted.ts';

test.each([
  ['0', '0 rows'],
  ['1', '1 row'],
  ['2', '2 rows'],
  ['1,000', '1,000 rows'],
])('%s is written with its noun', (count, text) => {
  expect(counted(count, 'row', 'rows')).toBe(text);
});
