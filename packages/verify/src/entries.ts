import { hashSize, isShown, leafHash } from '@benefolio/core';
import type { Day, Entry, Manifest } from '@benefolio/core';
import { sha256 } from './platform.ts';
import { show, Wrong } from './report.ts';
import { checkEntry } from './shape.ts';
import { fieldsOf, jsonOf, sameBytes, textOf } from './text.ts';

export type Entries = {
  shown: Entry[];
  /** Every entry with a lower number is shown, and cannot have been left out. */
  complete: number;
};

const mostBytes = 1024 * 1024;
const newline = 10;

type Pack = { leaves: Uint8Array; manifest: Manifest };

/** Reads the entries shown and holds each against its leaf. @throws Wrong naming the first that is not as it was */
export function readEntries(bytes: Uint8Array, pack: Pack): Entries {
  if (bytes.length > 0 && bytes.at(-1) !== newline)
    throw new Wrong('entries.jsonl does not end with a line end');
  const shown: Entry[] = [];
  const seen = new Set<number>();
  const early = lastSure(pack.manifest.to);
  let [at, complete] = [0, 0];
  while (at < bytes.length) {
    const end = bytes.indexOf(newline, at);
    const text = lineOf(bytes.subarray(at, end), shown.length + 1);
    const one = readOne(text, { ...pack, number: shown.length + 1 });
    const { seq, recordedAt } = one;
    checkOrder(one, shown.at(-1), shown.length + 1);
    if (!isShown(one.event, pack.manifest.to, seen)) {
      throw new Wrong(
        `entry ${seq} does not belong in a pack up to ${pack.manifest.to}: it tells of ${one.event.on}`,
      );
    }
    if (recordedAt < early) {
      if (seq !== shown.length) throw missing(shown.at(-1), one, pack.manifest.to);
      complete = seq + 1;
    }
    seen.add(seq);
    shown.push(one);
    at = end + 1;
  }
  return { shown, complete };
}

/**
 * Nobody can tell what is still to come, so what was recorded while it was nowhere later than the last day tells of
 * that day or an earlier one, and must be shown. The first to have the next day are 14 hours ahead of UTC.
 */
const lastSure = (to: Day): string => `${to}T10:00:00.000Z`;

function missing(last: Entry | undefined, next: Entry, to: Day): Wrong {
  const number = (last?.seq ?? -1) + 1;
  return new Wrong(
    `entry ${number} is missing: entry ${next.seq} was recorded at ${next.recordedAt}, entry ${number} before it, so it tells of a day up to ${to}`,
    'ask for a pack that shows every entry of its period',
  );
}

function lineOf(bytes: Uint8Array, line: number): string {
  const what = `line ${line} of entries.jsonl`;
  if (bytes.length > mostBytes) throw new Wrong(`${what} is longer than ${mostBytes} bytes`);
  return textOf(bytes, what);
}

function readOne(text: string, { leaves, number }: Pack & { number: number }): Entry {
  const line = `line ${number} of entries.jsonl`;
  const fields = fieldsOf(jsonOf(text, line));
  const seq = fields?.['seq'];
  const size = leaves.length / hashSize;
  if (!fields || typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 0 || seq >= size) {
    throw new Wrong(`${line} has the number ${show(seq)}, none of the ${size} entries of the journal`);
  }
  const expected = leaves.subarray(seq * hashSize, (seq + 1) * hashSize);
  const found = leafHash(sha256, text);
  if (!sameBytes(found, expected)) {
    throw new Wrong(
      `entry ${seq} (${line}) was changed: its text has the hash ${found.toHex()}; its leaf in leaves.bin is ${expected.toHex()}`,
      'ask the organization for the entry as it was recorded',
    );
  }
  try {
    checkEntry(fields);
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    throw new Wrong(
      `entry ${seq} ${error.message}`,
      'verify with the release that made the pack, or a newer one',
    );
  }
  // The check leaves nothing that an entry of today's shape could not be: it need not be read again.
  return fields as unknown as Entry;
}

function checkOrder(entry: Entry, before: Entry | undefined, line: number): void {
  if (!before) return;
  if (entry.seq <= before.seq) {
    throw new Wrong(
      `entry ${entry.seq} (line ${line} of entries.jsonl) stands after entry ${before.seq}: numbers must rise`,
    );
  }
  if (entry.recordedAt < before.recordedAt) {
    throw new Wrong(
      `entry ${entry.seq} was recorded at ${entry.recordedAt}, entry ${before.seq} before it at ${before.recordedAt}: time went back`,
    );
  }
}
