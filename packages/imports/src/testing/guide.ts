import { headings } from '@benefolio/core';
import type { Heading } from '@benefolio/core';

// A made-up guide: the headings of the real one, and sentences of our own.

const levels: Partial<Record<Heading, number>> = {
  'Program Administrator': 3,
  'Technical Presales and Deployment Services': 3,
  'Product Benefits Terms of Use': 3,
  'Product benefits granted can be used for': 3,
  'Product benefits granted to partners cannot be used for': 3,
  'Assigning subscriptions': 3,
  Sharing: 3,
};

/** What the made-up guide says under a heading. */
export const sentenceOf = (heading: Heading): string =>
  `Here a made-up guide speaks of ${heading.toLowerCase()} in a sentence of its own.`;

const isGroup = (heading: Heading): boolean => heading === 'Program Benefits';
const bodyOf = (heading: Heading): string[] => (isGroup(heading) ? [] : [sentenceOf(heading), '']);

/** As Markdown, with a table of contents whose lines end in the number of a page. */
export const markdownGuide = (): string =>
  [
    '# A Made-up Guide',
    '',
    'Updated: December 20, 2024',
    '',
    '# Contents',
    '',
    ...headings
      .filter((heading) => levels[heading] === undefined)
      .map((heading, n) => `${heading} .....\t${n + 2}`),
    '',
    ...headings.flatMap((heading) => [
      `${'#'.repeat(levels[heading] ?? 2)} ${heading}${heading.startsWith('Product benefits granted') ? ':' : ''}`,
      '',
      ...bodyOf(heading),
    ]),
  ].join('\n');

/** As the text of a PDF: no marks, hyphens for dashes, one heading broken, numbers of pages on their own lines. */
export const plainGuide = (): string =>
  [
    'A Made-up Guide',
    'Updated: December 20, 2024',
    'Contents',
    ...headings.flatMap((heading, n) => [heading, String(n + 2)]),
    ...headings.flatMap((heading, n) => [...brokenLines(heading), ...bodyOf(heading), String(n + 2)]),
  ].join('\n');

function brokenLines(heading: Heading): string[] {
  if (heading.startsWith('Visual Studio')) return ['Visual Studio  Benefits -', 'Developer Tools'];
  if (heading.startsWith('On-premises')) return ['On-', 'premises Software Installation and', 'Activation'];
  return [heading];
}
