import type { Checkpoint } from '../journal/note.ts';
import type { Day } from '../kernel/day.ts';

// What an evidence pack holds. Everything but the entries, the leaves and the checkpoint is read from the entries
// shown, so a verifier that has those can make the rest again and compare.

export const evidenceFormat = 'benefolio-evidence/1';

/** What links a person's number in the journal to a name: a commitment opened, with its salt in base64. */
export type Disclosed = {
  id: string;
  handle: string;
  name: string | null;
  mail: string | null;
  salt: string;
};

type Facts = {
  organization: string;
  from: Day;
  to: Day;
  /** The instant at which the pack is made. */
  made: string;
  release: string;
  verifierKey: string;
};

/** What a pack is made from. */
export type EvidenceInput = Facts & {
  /** The texts of all entries, in order; those that may not be shown are left out here. */
  texts: Iterable<string>;
  /** The hashes of all leaves up to the checkpoint, one after another. */
  leaves: Uint8Array;
  /** A signed note. */
  checkpoint: string;
  /** Commitments that the organization opens; the pack names those whose commitment it shows. */
  people?: readonly Disclosed[] | undefined;
};

/** What the page says of the pack, beside what is read from the entries. */
export type About = Facts & { checkpoint: Checkpoint; people: readonly Disclosed[] };

export type Manifest = Facts & {
  format: typeof evidenceFormat;
  origin: string;
  /** The SHA-256 of every other file, in hexadecimal. */
  files: Record<string, string>;
};

/** The files of a pack by name; a string is to be written as UTF-8. */
export type EvidenceFiles = Map<string, string | Uint8Array>;
