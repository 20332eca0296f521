import { ProblemError } from '@benefolio/core';

/** The largest file that is read at all. */
export const largestFile = 50 * 1024 * 1024;

const notText = (message: string): ProblemError =>
  new ProblemError({
    code: 'not-text',
    status: 422,
    message,
    cure: 'export the file as CSV or JSON (in a spreadsheet: save as CSV UTF-8), and give that one',
  });

/**
 * The text of a file: UTF-8, or UTF-16 with its byte order mark.
 * @throws ProblemError `empty-file`, `file-too-large`, `not-text`
 */
export function textOf(bytes: Uint8Array): string {
  if (bytes.length > largestFile) {
    throw new ProblemError({
      code: 'file-too-large',
      status: 413,
      message: `the file has ${bytes.length} bytes; ${largestFile} are read at most`,
      cure: 'export a part of it at a time',
    });
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) {
    throw notText('the file is a workbook or another packed file, not text');
  }
  const text = decoded(bytes);
  if (text.trim() !== '') return text;
  throw new ProblemError({
    code: 'empty-file',
    status: 422,
    message: 'the file is empty',
    cure: 'export it again; an export without rows still has its headings',
  });
}

function decoded(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (wide === undefined && hasManyNuls(bytes)) {
    throw notText('the file is full of NULs: UTF-16 without its byte order mark, or no text at all');
  }
  const encoding = wide ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Decoded leniently, the first replacement character stands where the encoding broke.
    const [sound = ''] = new TextDecoder(encoding).decode(bytes).split('\uFFFD', 1);
    throw notText(
      `the file is no text in ${encoding.toUpperCase()}: line ${sound.split('\n').length} cannot be read`,
    );
  }
}

/** Text has none; in UTF-16 every Latin letter, separator and end of line brings one. */
function hasManyNuls(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 64 * 1024);
  return head.reduce((nuls, byte) => nuls + (byte === 0 ? 1 : 0), 0) * 20 > head.length;
}
