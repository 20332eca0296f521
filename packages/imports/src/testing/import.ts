import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { newBooks, tell } from '@benefolio/core';
import type { Books, Day, Names, RawEvent, Teller } from '@benefolio/core';
import { importFile } from '../import-file.ts';
import type { ImportOptions, Imported, RevocableNames } from '../imported.ts';

export const today: Day = '2025-06-02';
export const exported: Day = '2025-06-01';

/** People known by handle, mail address and id, as a store has them. */
export function people(...mails: string[]): RevocableNames & { size: () => number } {
  const known = new Map<string, string>();
  const all: string[][] = [];
  const admit: Names['admit'] = ({ handle, mail }) => {
    const id = `person-${handle}`;
    const references = [handle, id, ...(mail === undefined ? [] : [mail.toLowerCase()])];
    for (const reference of references) known.set(reference, id);
    all.push(references);
    return { id, commitment: 'none' };
  };
  for (const mail of mails) admit({ handle: mail.split('@')[0] ?? '', mail });
  return {
    find: (reference) => known.get(reference),
    admit,
    size: () => all.length,
    taken: () => all.length,
    forget: (taken) =>
      all
        .splice(taken)
        .flat()
        .forEach((reference) => known.delete(reference)),
  };
}

export const tellerOf = <N extends Names>(names: N): Teller & { names: N } => ({
  by: 'test',
  release: 'test',
  recordedAt: `${today}T10:00:00.000Z`,
  today,
  names,
});

export type World = { books: Books; names: ReturnType<typeof people> };
export const newWorld = (...mails: string[]): World => ({ books: newBooks(), names: people(...mails) });

/** Tells what was on record before. */
export function given({ books, names }: World, ...events: RawEvent[]): void {
  tell(books, { events }, tellerOf(names));
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const sample = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../../examples/files/${name}`, import.meta.url));
export const sampleText = (name: string): string => new TextDecoder().decode(sample(name));

/** Imports text or bytes, exported on 1 June 2025 unless told otherwise. */
export function imported(
  world: World,
  file: string | Uint8Array,
  options: Partial<ImportOptions> = {},
): Imported {
  const bytes = typeof file === 'string' ? bytesOf(file) : file;
  const given = { options: { on: exported, ...options }, teller: tellerOf(world.names) };
  return importFile(world.books, { name: 'a-file', bytes, hash: hashOf(bytes) }, given);
}

/** The events that a file caused, without the one of the file itself. */
export const eventsIn = ({ told }: Imported): Record<string, unknown>[] =>
  told.entries.map(({ event }) => event).filter(({ event }) => event !== 'accepted');

/** What became of each row, in short. */
export const outcomes = ({ results }: Imported): string[] => results.map(({ outcome }) => outcome);

export const reasons = ({ results }: Imported): string[] =>
  results.flatMap((result) => (result.outcome === 'refused' ? [result.reason] : []));

export const notes = ({ results }: Imported): (string | undefined)[] =>
  results.map((result) => (result.outcome === 'applied' ? result.note : undefined));

/** Any text at all, with characters of every script and half ones. */
export const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x17f }), fc.integer({ min: 0, max: 0x10_ff_ff })), {
    maxLength: 40,
  })
  .map((points) => String.fromCodePoint(...points));
