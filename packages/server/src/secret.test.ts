import { expect, test } from 'vitest';
import { refuseKeys, withoutKeys } from './secret.ts';

const key = 'BCDFG-HJKMN-PQRTV-WXY23-46789';

test('a refused row is shown without the product keys in its cells', () => {
  const cells = { product: 'Windows', 'license key': key };
  const refused = { row: 1, outcome: 'refused' as const, reason: 'broken', cure: 'mend it', cells };
  const told = { answer: 'permitted' as const, entries: [], texts: [] };
  const counts = { rows: 1, applied: 0, unchanged: 0, refused: 1 };
  const { results } = withoutKeys({ format: 'x', title: 'X', ...counts, results: [refused], told });
  expect(results).toEqual([{ ...refused, cells: { product: 'Windows', 'license key': '…' } }]);
});

test('a file with a product key is refused by its line, in UTF-16 as well', () => {
  const text = `product,key\r\nWindows,${key}\r\n`;
  expect(() => refuseKeys(new TextEncoder().encode(text))).toThrow('line 2');
  expect(() => refuseKeys(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toThrow('line 2');
  expect(() => refuseKeys(new TextEncoder().encode('product,key\nWindows,…46789\n'))).not.toThrow();
});
