import { hashSize, leafHash } from '@benefolio/core';
import type { Entry } from '@benefolio/core';
import { changeOf } from './original.ts';
import { sha256 } from './platform.ts';
import { show, Wrong } from './report.ts';
import { checkEntry } from './shape.ts';
import { fieldsOf, jsonOf, sameBytes } from './text.ts';
import type { Fields } from './text.ts';

/** One line of `entries.jsonl`: its number from 1, and the number that an entry standing there would have. */
export type Line = { text: string; line: number; next: number };

export type ReadLine = {
  seq: number;
  /** Undefined where the line is no entry that can be read. */
  entry: Entry | undefined;
  wrong: Wrong | undefined;
};

const mostBytes = 1024 * 1024;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a line. @throws Wrong */
export function lineText(bytes: Uint8Array, line: number): string {
  const what = `line ${line} of entries.jsonl`;
  if (bytes.length > mostBytes) throw new Wrong(`${what} is longer than ${mostBytes} bytes`);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Wrong(`${what} is not UTF-8`);
  }
}

/** Reads a line and holds it against its leaf. `searches`: whether to look for what was changed, which takes a second. */
export function readLine(at: Line, leaves: Uint8Array, searches: () => boolean): ReadLine {
  const { text, line, next } = at;
  const fields = fieldsIn(text);
  const seq = fields ? fields['seq'] : next;
  const size = leaves.length / hashSize;
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 0 || seq >= size) {
    const wrong = new Wrong(
      `line ${line} of entries.jsonl has the number ${show(seq)}, none of the ${size} entries of the journal`,
    );
    return { seq: next, entry: undefined, wrong };
  }
  const expected = leaves.subarray(seq * hashSize, (seq + 1) * hashSize);
  const found = leafHash(sha256, text);
  if (sameBytes(found, expected)) return readEntry(at, seq);
  const { entry } = readEntry(at, seq);
  const change = searches() ? changeOf(text, expected) : undefined;
  return { seq, entry, wrong: changed({ ...at, seq, fields }, { found, expected, change }) };
}

function readEntry({ text, line }: Line, seq: number): ReadLine {
  try {
    const fields = fieldsOf(jsonOf(text, `line ${line} of entries.jsonl`));
    checkEntry(fields ?? {}, `entry ${seq}`);
    // The check leaves nothing that an entry of today's shape could not be: it need not be read again.
    return { seq, entry: fields as unknown as Entry, wrong: undefined };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { seq, entry: undefined, wrong: error };
  }
}

function fieldsIn(text: string): Fields | undefined {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

type Changed = Line & { seq: number; fields: Fields | undefined };
type Hashes = { found: Uint8Array; expected: Uint8Array; change: ReturnType<typeof changeOf> };

function changed({ seq, line, text, fields }: Changed, { found, expected, change }: Hashes): Wrong {
  const { thing, event, on } = fieldsOf(fields?.['event']) ?? {};
  const words = [on, thing, event].filter((word) => typeof word === 'string').join(' ');
  const about = words === '' ? '' : ` (${show(words)})`;
  const [first] = change ?? [];
  const how = first
    ? `${first.place} was ${first.expected} when it was hashed, and is ${first.found} here`
    : 'its text is not the one that was hashed';
  return new Wrong(
    `entry ${seq}${about} was changed: ${how}. Line ${line} of entries.jsonl has the hash ${found.toHex()}; its leaf in leaves.bin is ${expected.toHex()}`,
    'ask the organization for the entry as it was recorded',
    { entry: { seq, line, text }, ...(change && { differences: change }) },
  );
}
