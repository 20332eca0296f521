import { styleText } from 'node:util';
import { plain, plainLines } from './plain.ts';

type Style = 'red' | 'green' | 'yellow' | 'bold' | 'dim';

/** Where a command prints. */
export type Out = {
  line: (text?: string) => void;
  json: (value: unknown) => void;
  /** Text exactly as it is. */
  raw: (text: string) => void;
  paint: (style: Style, text: string) => string;
  /** Asks yes or no, and gives undefined when there was no answer; absent where nobody sits before it. */
  ask?: (question: string) => Promise<boolean | undefined>;
};

type Sink = { write: (text: string) => unknown };

export function outTo(sink: Sink, colors: boolean): Out {
  return {
    line: (text = '') => sink.write(`${plainLines(text)}\n`),
    json: (value) => sink.write(`${jsonOf(value)}\n`),
    raw: (text) => sink.write(text),
    paint: (style, text) => (colors ? styleText(style, text, { validateStream: false }) : text),
  };
}

// JSON may hold these as they are, but a terminal would obey them.
const jsonOf = (value: unknown): string | undefined =>
  JSON.stringify(value, null, 2)?.replaceAll(
    /[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

type Cell = string | number | undefined;

/** Rows under headings, aligned; numbers to the right, known or not. Columns without any value are left out. */
export function table(headings: readonly string[], rows: readonly (readonly Cell[])[]): string[] {
  const kept = headings
    .map((_, n) => n)
    .filter((n) => rows.some((row) => row[n] !== undefined && row[n] !== ''));
  const right = new Set(kept.filter((n) => isNumeric(rows.map((row) => row[n]))));
  const all = [headings, ...rows].map((row) => kept.map((n) => plain(String(row[n] ?? ''))));
  const widths = kept.map((_, k) => Math.max(...all.map((row) => row[k]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, k) =>
        right.has(kept[k] ?? -1) ? cell.padStart(widths[k] ?? 0) : cell.padEnd(widths[k] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

const isNumber = (cell: Cell): boolean => typeof cell === 'number' || /^[+-]?\d+$/.test(cell ?? '');

const isNumeric = (cells: readonly Cell[]): boolean =>
  cells.some(isNumber) &&
  cells.every((cell) => cell === undefined || cell === '' || cell === 'unknown' || isNumber(cell));

/** Breaks a text into lines of at most `width` characters, each led by `lead`. */
export function wrap(text: string, lead: string, width = 100): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of plain(text).split(/\s+/)) {
    if (line !== '' && lead.length + line.length + 1 + word.length > width) {
      lines.push(lead + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, lead + line];
}
