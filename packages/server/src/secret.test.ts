import { expect, test } from 'vitest';
import { refuseKeys } from './secret.ts';

const key = 'BCDFG-HJKMN-PQRTV-WXY23-46789';

test('a file with a product key is refused by its line, in UTF-16 as well', () => {
  const text = `product,key\r\nWindows,${key}\r\n`;
  expect(() => refuseKeys(new TextEncoder().encode(text))).toThrow('line 2');
  expect(() => refuseKeys(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toThrow('line 2');
  expect(() => refuseKeys(new TextEncoder().encode('product,key\nWindows,…46789\n'))).not.toThrow();
});
