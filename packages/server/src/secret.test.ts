import { expect, test } from 'vitest';
import { refuseKeys, withoutKeys } from './secret.ts';

const key = 'BCDFG-HJKMN-PQRTV-WXY23-46789';

test('a file with a product key is refused by its line, in UTF-16 as well', () => {
  const text = `product,key\r\nWindows,${key}\r\n`;
  expect(() => refuseKeys(new TextEncoder().encode(text))).toThrow('line 2');
  expect(() => refuseKeys(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toThrow('line 2');
  expect(() => refuseKeys(new TextEncoder().encode('product,key\nWindows,…46789\n'))).not.toThrow();
});

const broken = (by: string): string => key.replace('PQRTV-', `PQRTV-${by}`);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['an end of line', `product,key\nWindows,"${broken('\n')}"\n`, 2],
  ['a Windows end of line', `product,key\r\n\r\nWindows,"${broken('\r\n')}"\r\n`, 3],
  ['an end of line, as JSON writes it', `{"a":1,\n"note":"${broken(String.raw`\n`)}"}`, 2],
  ['many blanks and a bell', `product,key\nWindows,${broken('    \u0007  ')}\n`, 2],
  ['many empty lines', `Windows\n${broken('\n'.repeat(100))}\n`, 1],
  ['a tab, as JSON writes it', `{"note":"${key.replaceAll('-', String.raw`\t`)}"}`, 1],
  ['an end of line by number', `{"note":"${broken(String.raw`\u000a`)}"}`, 1],
])('a product key broken by %s is refused by the line in which it begins', (_, text, line) => {
  expect(() => refuseKeys(bytesOf(text))).toThrow(`line ${line} of the file`);
});

test('a key stays one where a backslash before it looks like an escape', () => {
  const small = `n${key.slice(1)}`.toLowerCase();
  expect(() => refuseKeys(bytesOf(`keys\\${small}`))).toThrow('line 1');
});

test('short words and numbers below each other are no product key', () => {
  expect(() =>
    refuseKeys(bytesOf('units\n23\n46\n10\n78\n92\n34\n67\n15\n89\n22\n33\n40\n66\n')),
  ).not.toThrow();
});

test('a word of an address with a product key is dropped, whatever its name, and every other one kept', () => {
  const of = (search: string): string => withoutKeys(new URLSearchParams(search)).toString();
  expect(of(`q=${key}&on=2026-01-01`)).toBe('on=2026-01-01');
  expect(of(`kind=visual-studio&product=a+${key.toLowerCase()}&${key}=1`)).toBe('kind=visual-studio');
  expect(of('q=&q=46789&answer=forbidden')).toBe('q=&q=46789&answer=forbidden');
});
