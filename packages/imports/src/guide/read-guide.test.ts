import { describe, expect, test } from 'vitest';
import { ProblemError, clauses, headings } from '@benefolio/core';
import type { Heading } from '@benefolio/core';
import { markdownGuide, plainGuide, sentenceOf } from '../testing/guide.ts';
import { passageOf, readGuide } from './read-guide.ts';

const spoken = headings.filter((heading) => heading !== 'Program Benefits');

describe.each([
  ['Markdown', markdownGuide()],
  ['plain text', plainGuide()],
  ['text with the line ends of Windows', plainGuide().replaceAll('\n', '\r\n')],
])('a guide as %s', (_, text) => {
  const guide = readGuide(text);

  test('has every heading and the day of its update', () => {
    expect(guide.notFound).toEqual([]);
    expect(guide.found).toEqual(headings);
    expect(guide.updated).toBe('2024-12-20');
  });

  test.each(spoken.map((heading) => [heading]))('has a passage: %s', (heading) => {
    const passage = guide.passages.get(heading) ?? '';
    expect(passage.startsWith(sentenceOf(heading))).toBe(true);
    expect(headings.filter((other) => passage.includes(sentenceOf(other)))).toEqual([heading]);
  });

  test('gives each clause the passage of its innermost heading', () => {
    for (const { section } of clauses) {
      expect(passageOf(guide, section)).toMatchObject({ heading: section.at(-1) });
    }
  });
});

const part = (...lines: string[]) =>
  readGuide(['## Sharing', 'a', '## Overview', 'b', '## Refund Requests', 'c', ...lines].join('\n'));

test.each<[string, Heading, string[]]>([
  ['an en dash', 'Visual Studio Benefits – Developer Tools', ['## Visual Studio Benefits – Developer Tools']],
  ['a hyphen', 'Visual Studio Benefits – Developer Tools', ['Visual Studio Benefits - Developer Tools']],
  [
    'an em dash, no spaces',
    'Visual Studio Benefits – Developer Tools',
    ['Visual Studio Benefits—Developer Tools'],
  ],
  ['capitals', 'Marketing Benefits', ['MARKETING BENEFITS']],
  ['bold type', 'Marketing Benefits', ['**Marketing Benefits**']],
  ['closed marks', 'Marketing Benefits', ['### Marketing Benefits ###']],
  ['a number in front', 'Marketing Benefits', ['7.2 Marketing Benefits']],
  ['a space that does not break', 'Marketing Benefits', ['Marketing\u00A0Benefits']],
  [
    'a ligature',
    'Product benefits granted can be used for',
    ['Product bene\uFB01ts granted can be used for:'],
  ],
  [
    'a break',
    'Technical Presales and Deployment Services',
    ['Technical Presales and', 'Deployment Services'],
  ],
  ['a line below', 'Partner Support', ['Partner Support', '---------------']],
])('a heading is found with %s', (_, heading, lines) => {
  const guide = part(...lines, 'The passage.');
  expect(guide.passages.get(heading)).toBe('The passage.');
  expect(guide.passages.get('Refund Requests')).toBe('c');
});

test.each([
  ['a sentence that ends in its words', 'there is sharing'],
  ['a line of running text', 'partner support'],
  ['an entry of the contents', 'Partner Support ..... 9'],
  ['a longer heading', 'Partner Support Plans'],
])('%s is no heading', (_, line) => {
  expect(part(line, 'x').notFound).toContain('Partner Support');
  expect(part(line, 'x').passages.get('Refund Requests')).toBe(`c\n${line}\nx`);
});

test('a heading that we do not know ends a passage in Markdown', () => {
  const guide = part('### a part of it', 'd', '## Something new', 'e');
  expect(guide.passages.get('Refund Requests')).toBe('c\n### a part of it\nd');
});

test('a heading that comes again, as at the head of a page, is taken where it stands first', () => {
  const guide = readGuide('Overview\nfirst\nSharing\ns\nOverview\nsecond\nRefund Requests\nr');
  expect(guide.passages.get('Overview')).toBe('first');
  expect(guide.passages.get('Sharing')).toBe('s\nOverview\nsecond');
});

test('a clause whose heading is missing gets the passage around it, or none', () => {
  const guide = part();
  expect(passageOf(guide, ['Overview', 'Program Administrator'])).toEqual({ heading: 'Overview', text: 'b' });
  expect(passageOf(guide, ['Partner Support'])).toBeUndefined();
});

test.each([['nothing of it'], ['Overview\na text\nSharing\nmore'], ['']])('%j is not the Guide', (text) => {
  expect(() => readGuide(text)).toThrow(ProblemError);
  expect(() => readGuide(text)).toThrow(/of the 20 headings of the Guide/);
});

test.each([
  ['Updated: December 20, 2024', '2024-12-20'],
  ['updated March 5 2026', '2026-03-05'],
  ['Updated: Smarch 1, 2026', undefined],
  ['Updated: February 30, 2026', undefined],
])('%s is read as %s', (line, day) => {
  expect(readGuide(`${line}\n\n${markdownGuide().replace(/Updated:.*/, '')}`).updated).toBe(day);
});

test('a large text is read in a moment', () => {
  const text = `${'Product benefits granted to partners\n'.repeat(50_000)}${plainGuide()}`;
  expect(readGuide(text).notFound).toEqual([]);
});
