import { ProblemError, holdsKey } from '@benefolio/core';

// A whole product key is neither kept nor said again, wherever it comes from.

export const keyIn = (what: string, cure: string): ProblemError =>
  new ProblemError({
    code: 'wrong-value',
    status: 422,
    message: `${what} holds a whole product key`,
    cure,
  });

const escape = /\\u([\da-f]{4})/gi;

/** A line as it may be read: JSON may write a letter by number. */
const readable = (line: string): string =>
  line.replaceAll(escape, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Refuses the bytes of a text with a whole product key in one of its lines. @throws ProblemError `holds-a-key` */
export function refuseKeys(bytes: Uint8Array): void {
  const lines = textOf(bytes).split(/\r\n|\n|\r/);
  const n = lines.findIndex((line) => holdsKey(readable(line)));
  if (n < 0) return;
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
