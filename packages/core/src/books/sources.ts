import { addDays, daysBetween } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import type { Books, Fact } from './books.ts';
import { settingsOn } from './settings.ts';
import { factsOf } from './view.ts';
import type { Reading } from './view.ts';

/** The newest import of a format: of the day of its export, whenever it was told. */
export type LastImport = { thing: string; seq: number; on: Day; recordedAt: string; hash: string };

/** A source, when it was imported last, and when the next import is due. */
export type SourceLine = {
  format: string;
  /** Days from one import to the next; absent: it is not awaited. */
  every?: number;
  /** Whether `every`, or that it is not awaited, was told and is not as shipped. */
  told: boolean;
  last?: LastImport;
  /** Days since the last import. */
  days?: number;
  /** The first day on which the next one is due. */
  due?: Day;
  state: 'never imported' | 'fresh' | 'due' | 'not awaited';
};

/** How stale each source is; `usual` says how often each is imported where nobody said. */
export function sourcesOn(
  books: Books,
  reading: Reading,
  usual: readonly { id: string; every: number }[],
): SourceLine[] {
  const { awaited } = settingsOn(books, reading);
  const last = lastImports(books, reading);
  return usual.map(({ id, every: shipped }) => {
    const told = awaited[id];
    const every = told === 'never' ? undefined : (told ?? shipped);
    const found = last.get(id);
    const due = found && every !== undefined ? addDays(found.on, every) : undefined;
    return {
      format: id,
      ...(every !== undefined && { every }),
      told: told !== undefined,
      ...(found && { last: found, days: daysBetween(found.on, reading.on) }),
      ...(due && { due }),
      state: stateOf(found, due, { every, on: reading.on }),
    };
  });
}

function stateOf(
  last: LastImport | undefined,
  due: Day | undefined,
  { every, on }: { every: number | undefined; on: Day },
): SourceLine['state'] {
  if (every === undefined) return 'not awaited';
  if (!last) return 'never imported';
  return due !== undefined && due <= on ? 'due' : 'fresh';
}

function lastImports(books: Books, reading: Reading): Map<string, LastImport> {
  const last = new Map<string, LastImport>();
  for (const id of books.ofKind.get('file') ?? []) {
    const timeline = books.timelines.get(id);
    for (const fact of timeline ? factsOf(timeline, reading) : []) {
      const format = String(fact.event['format']);
      const before = last.get(format);
      if (!before || isLater(fact, before)) last.set(format, importIn(fact));
    }
  }
  return last;
}

/** A file as the journal has it: accepted, whether or not it was taken back since. */
export type AcceptedFile = LastImport & {
  format: string;
  rows: number;
  applied: number;
  unchanged: number;
  refused: number;
  withdrawn?: { seq: number; recordedAt: string };
};

/** Every file that was ever accepted, in the order of the journal. */
export const acceptedFiles = (books: Books): AcceptedFile[] =>
  [...(books.ofKind.get('file') ?? [])]
    .flatMap((id) => books.timelines.get(id)?.facts ?? [])
    .sort((a, b) => a.seq - b.seq)
    .map((fact) => {
      const of = (name: string): number => Number(fact.event[name]);
      return {
        ...importIn(fact),
        format: String(fact.event['format']),
        rows: of('rows'),
        applied: of('applied'),
        unchanged: of('unchanged'),
        refused: of('refused'),
        ...(fact.withdrawn && { withdrawn: fact.withdrawn }),
      };
    });

const isLater = ({ seq, event }: Fact, before: LastImport): boolean =>
  event.on > before.on || (event.on === before.on && seq > before.seq);

const importIn = ({ seq, recordedAt, event }: Fact): LastImport => ({
  thing: event.thing,
  seq,
  on: event.on,
  recordedAt,
  hash: String(event['hash']),
});
