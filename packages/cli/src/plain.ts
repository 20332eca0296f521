import { stripVTControlCharacters } from 'node:util';

const controls = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
const spaces = /[\t\n\r]+/g;

/** A text from elsewhere in one line, without what would steer a terminal. */
export const plain = (text: string): string =>
  stripVTControlCharacters(text).replaceAll(spaces, ' ').replaceAll(controls, '');

// Bold and dim, red, green and yellow, and the ends of them: what `paint` writes.
const parts = /(\u001B\[(?:1|2|22|31|32|33|39)m|[\t\n])/;

/** The same for lines of ours, which keep their colors. */
export const plainLines = (text: string): string =>
  text
    .split(parts)
    .map((part, n) => (n % 2 === 1 ? part : plain(part)))
    .join('');
