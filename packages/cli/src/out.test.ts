import { expect, test } from 'vitest';
import { outTo, table } from './out.ts';

test('a column of numbers stands to the right, even where one is unknown', () => {
  expect(
    table(
      ['thing', 'entitled'],
      [
        ['a', 5],
        ['b', 'unknown'],
        ['c', 15],
      ],
    ),
  ).toEqual(['thing  entitled', 'a             5', 'b       unknown', 'c            15']);
  expect(table(['difference'], [['+2'], ['-12']])).toEqual(['difference', '        +2', '       -12']);
  expect(table(['until'], [['unknown'], ['soon']])).toEqual(['until', 'unknown', 'soon']);
});

test('control characters and terminal escapes are not printed, colors of our own are', () => {
  const lines: string[] = [];
  const out = outTo({ write: (text) => lines.push(text) }, true);
  out.line(`${out.paint('red', 'no')} \u001B]0;title\u0007\u009B2Jname\u202E`);
  expect(lines).toEqual([expect.stringMatching(/^\u001B\[31mno\u001B\[39m .*name\n$/)]);
  expect(lines[0]).not.toMatch(/[\u0007\u009B\u202E]|\u001B\]/);
  expect(table(['name'], [['a\u001B[31mb\nc']])).toEqual(['name', 'ab c']);
  out.json({ name: '\u009B2J' });
  expect(lines[1]).toContain(String.raw`\u009b2J`);
});
