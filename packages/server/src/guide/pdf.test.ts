import { expect, test } from 'vitest';
import { encryptedPdf, pdfOf } from '../testing/pdf.ts';
import { isPdf, textOfPdf } from './pdf.ts';

const bounds = { pages: 5, characters: 1000, milliseconds: 20_000, megabytes: 256 };
const two = pdfOf([
  ['Visual Studio Benefits –', 'Developer Tools'],
  ['Overview', 'a (text)'],
]);

test('the text of a PDF comes line by line, page after page', async () => {
  expect(await textOfPdf(two, bounds)).toBe(
    'Visual Studio Benefits –\nDeveloper Tools\nOverview\na (text)\n',
  );
});

test('a PDF is known by its first bytes', () => {
  expect(isPdf(two)).toBe(true);
  expect(isPdf(new TextEncoder().encode('\n\n%PDF-1.7'))).toBe(true);
  expect(isPdf(new TextEncoder().encode('# About %PDF'))).toBe(false);
});

test.each([
  ['with a password', encryptedPdf(), {}, 'encrypted-pdf'],
  ['that is none', new TextEncoder().encode('%PDF-1.4 and nothing else'), {}, 'damaged-pdf'],
  ['with too many pages', two, { pages: 1 }, 'pdf-too-long'],
  ['with too much text', two, { characters: 20 }, 'pdf-too-long'],
  ['that takes too long', two, { milliseconds: 1 }, 'pdf-too-heavy'],
  ['that takes too much memory', two, { megabytes: 4 }, 'pdf-too-heavy'],
])('a PDF %s is refused', async (_, bytes, narrower, code) => {
  await expect(textOfPdf(bytes, { ...bounds, ...narrower })).rejects.toMatchObject({ code, status: 422 });
});

test('the bytes of the caller are left to the caller', async () => {
  const bytes = pdfOf([['Overview']]);
  await textOfPdf(bytes, bounds);
  expect(bytes.length).toBeGreaterThan(300);
});
