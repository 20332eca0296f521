import { ProblemError } from '@benefolio/core';
import { describe, expect, test } from 'vitest';
import { jsonOf } from './json.ts';
import { largestFile, textOf } from './text.ts';

const utf16 = (text: string, little: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [0xfeff, ...Array.from(text, (unit) => unit.charCodeAt(0))].forEach((unit, n) =>
    view.setUint16(2 * n, unit, little),
  );
  return new Uint8Array(view.buffer);
};
const problem = (run: () => unknown): { code: string; message: string } => {
  try {
    run();
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('text', () => {
  test('is read from UTF-8 with and without its mark, and from UTF-16 of both kinds', () => {
    expect(textOf(bytes('Tomás,1'))).toBe('Tomás,1');
    expect(textOf(bytes('\uFEFFTomás,1'))).toBe('Tomás,1');
    expect(textOf(utf16('Tomás,1', true))).toBe('Tomás,1');
    expect(textOf(utf16('Tomás,1', false))).toBe('Tomás,1');
  });

  test('that is none is refused, naming the line', () => {
    const broken = problem(() => textOf(new Uint8Array([...bytes('a,b\nc,'), 0xe9, 0x0a])));
    expect(broken).toMatchObject({ code: 'not-text', message: expect.stringContaining('line 2') });
    expect(problem(() => textOf(new Uint8Array([0x50, 0x4b, 3, 4, 0])))).toMatchObject({ code: 'not-text' });
  });

  test('in UTF-16 without its mark is refused by name', () => {
    for (const little of [true, false]) {
      expect(problem(() => textOf(utf16('Product Title,企業\n1,2\n', little).slice(2)))).toMatchObject({
        code: 'not-text',
        message: expect.stringContaining('UTF-16'),
      });
    }
    expect(textOf(bytes(`${'a'.repeat(100)}\0`))).toContain('a');
  });

  test('of nothing, or of too much, is refused', () => {
    expect(problem(() => textOf(bytes(' \n'))).code).toBe('empty-file');
    expect(problem(() => textOf(new Uint8Array(largestFile + 1))).code).toBe('file-too-large');
  });
});

describe('broken JSON names where it breaks', () => {
  test.each([
    ['{"value": [1, 2', 'line 1, column 16'],
    ['{"value": [1 2]}', 'line 1, column 14'],
    ['{\n  "value": x\n}', 'line 2, column 12'],
    ['{"a": 1,}', 'line 1, column 9'],
    ['{"a" 1}', 'line 1, column 6'],
    ['[,]', 'line 1, column 2'],
    ['{"a": {"b": [true}}', 'line 1, column 18'],
    ['{} {}', 'line 1, column 4'],
    ['{"a": "\n"}', 'line 1, column 7'],
    ['[1, "\\x"]', 'line 1, column 5'],
  ])('%s', (text, place) =>
    expect(problem(() => jsonOf(text))).toMatchObject({
      code: 'broken-json',
      message: expect.stringContaining(place),
    }),
  );
});
