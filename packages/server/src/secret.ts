import { ProblemError, holdsKey } from '@benefolio/core';

// A whole product key is neither kept nor said again, wherever it comes from.

export const keyIn = (what: string, cure: string): ProblemError =>
  new ProblemError({
    code: 'wrong-value',
    status: 422,
    message: `${what} holds a whole product key`,
    cure,
  });

const escape = /\\(?:u([\dA-Fa-f]{4})|([bfnrt"\\/]))/g;
const written: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** A text as JSON means it, which may write any letter by number and breaks its lines by letters. */
const unescaped = (text: string): string =>
  text.replaceAll(escape, (_, hex: string | undefined, letter = '') =>
    hex === undefined ? (written[letter] ?? letter) : String.fromCharCode(Number.parseInt(hex, 16)),
  );

/** Whether a key stands in a text, or comes to stand there when the text is read and its blanks are drawn together. */
const holds = (text: string): boolean =>
  (text.includes('\\') ? [text, unescaped(text)] : [text]).some((read) =>
    holdsKey(read.replaceAll(/[\s\p{Cc}]+/gu, ' ')),
  );

/** Lines that are looked at together. */
const together = 50;

/** The first line with a key, or else the last in which one begins that goes over several. */
function lineOfKey(lines: readonly string[]): number {
  const n = lines.findIndex(holds);
  if (n >= 0) return n;
  const last = lines.findLastIndex((_, at) => holds(lines.slice(at, at + together).join('\n')));
  // Further apart it is a key all the same.
  return Math.max(0, last);
}

/** Refuses the bytes of a text with a whole product key in it. @throws ProblemError `holds-a-key` */
export function refuseKeys(bytes: Uint8Array): void {
  const text = textOf(bytes);
  if (!holds(text)) return;
  const n = lineOfKey(text.split(/\r\n|\n|\r/));
  throw new ProblemError({
    code: 'holds-a-key',
    status: 422,
    message: `line ${n + 1} of the file holds a whole product key; nothing of the file was kept`,
    cure: 'remove the key column and import again',
  });
}

/** UTF-8, or UTF-16 with its byte order mark. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** The words of an address without those that hold a whole product key: a browser keeps addresses. */
export const withoutKeys = (words: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...words].filter((word) => !word.some(holdsKey)));
