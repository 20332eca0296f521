import { isShown, several } from '@benefolio/core';
import type { Day, Entry, Manifest } from '@benefolio/core';
import { lineText, readLine } from './entry-line.ts';
import { Wrong } from './report.ts';
import type { Note } from './report.ts';

export type Entries = {
  shown: Entry[];
  /** Every entry with a lower number is shown, and cannot have been left out. */
  complete: number;
  /** Whether every line is an entry that can be read, changed or not. */
  readable: boolean;
};

const mostNamed = 20;
/** To look for what was changed takes a second for each. */
const mostSearched = 2;
const newline = 10;

type Pack = {
  leaves: Uint8Array;
  /** Whether the leaves are those that were signed: only from them can be told what was changed. */
  signed: boolean;
  manifest: Manifest;
};

/** Reads the entries shown and holds each against its leaf. Notes every one that is not as it was. */
export function readEntries(bytes: Uint8Array, { leaves, signed, manifest }: Pack, note: Note): Entries {
  const wrongs = limited(note);
  const entries: Entries = { shown: [], complete: 0, readable: true };
  const places = placesUpTo(manifest.to, wrongs.note);
  let searched = 0;
  const searches = (): boolean => signed && ++searched <= mostSearched;
  for (const { part, line } of linesOf(bytes, wrongs.note)) {
    try {
      const read = readLine({ text: lineText(part, line), line, next: places.next() }, leaves, searches);
      if (read.wrong) wrongs.note(read.wrong);
      if (read.entry) places.check(read.entry, line);
      if (read.entry) entries.shown.push(read.entry);
      else entries.readable = false;
      places.pass(read.seq);
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      wrongs.note(error);
      entries.readable = false;
      places.pass(places.next());
    }
  }
  wrongs.end();
  return { ...entries, complete: places.complete() };
}

function* linesOf(bytes: Uint8Array, note: Note): Generator<{ part: Uint8Array; line: number }> {
  if (bytes.length > 0 && bytes.at(-1) !== newline)
    note(new Wrong('entries.jsonl does not end with a line end: it is cut off'));
  for (let [at, line] = [0, 1]; at < bytes.length; line++) {
    const found = bytes.indexOf(newline, at);
    const end = found < 0 ? bytes.length : found;
    yield { part: bytes.subarray(at, end), line };
    at = end + 1;
  }
}

/** Notes so many, and in the end how many more there were. */
function limited(note: Note): { note: Note; end: () => void } {
  let noted = 0;
  return {
    note: (wrong) => {
      noted += 1;
      if (noted <= mostNamed) note(wrong);
    },
    end: () => {
      const more = noted - mostNamed;
      if (more > 0)
        note(new Wrong(`${several(more, 'more thing')} of entries.jsonl ${more === 1 ? 'is' : 'are'} wrong`));
    },
  };
}

type Places = {
  /** The number of the entry that should stand on the next line. */
  next: () => number;
  check: (entry: Entry, line: number) => void;
  pass: (seq: number) => void;
  complete: () => number;
};

/** Follows the numbers of entries, and notes where one is missing, out of order, or does not belong there. */
function placesUpTo(to: Day, note: Note): Places {
  const early = lastSure(to);
  const seen = new Set<number>();
  let [next, complete] = [0, 0];
  let last: Entry | undefined;
  return {
    next: () => next,
    complete: () => complete,
    pass: (seq) => {
      seen.add(seq);
      next = Math.max(next, seq + 1);
    },
    check: (entry, line) => {
      const { seq, recordedAt, event } = entry;
      const odd = outOfOrder(entry, last, line);
      if (odd) note(odd);
      last = entry;
      if (!isShown(event, to, seen)) {
        note(new Wrong(`entry ${seq} does not belong in a pack up to ${to}: it tells of ${event.on}`));
      }
      if (recordedAt >= early) return;
      if (seq > next) note(leftOut(next, entry, to));
      else if (seq === next && complete === next) complete = seq + 1;
    },
  };
}

/**
 * Nobody can tell what is still to come, so what was recorded while it was nowhere later than the last day tells of
 * that day or an earlier one, and must be shown. The first to have the next day are 14 hours ahead of UTC.
 */
const lastSure = (to: Day): string => `${to}T10:00:00.000Z`;

function leftOut(first: number, next: Entry, to: Day): Wrong {
  const last = next.seq - 1;
  const [which, they] =
    first === last ? [`entry ${first} is`, `entry ${first}`] : [`entries ${first} to ${last} are`, 'they'];
  return new Wrong(
    `${which} missing: entry ${next.seq} was recorded at ${next.recordedAt}, ${they} before it, so ${first === last ? 'it tells' : 'each tells'} of a day up to ${to}`,
    'ask for a pack that shows every entry of its period',
  );
}

function outOfOrder(entry: Entry, before: Entry | undefined, line: number): Wrong | undefined {
  if (!before) return undefined;
  if (entry.seq <= before.seq) {
    return new Wrong(
      `entry ${entry.seq} (line ${line} of entries.jsonl) stands after entry ${before.seq}: numbers must rise`,
    );
  }
  if (entry.recordedAt < before.recordedAt) {
    return new Wrong(
      `entry ${entry.seq} was recorded at ${entry.recordedAt}, entry ${before.seq} before it at ${before.recordedAt}: time went back`,
    );
  }
  return undefined;
}
