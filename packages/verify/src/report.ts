/** One check of a pack: what it found, or why it could not be made. */
export type Check = { name: string; state: 'right' | 'wrong' | 'not reached'; detail: string };

/** A place in which two values differ. */
export type Difference = { place: string; expected: string; found: string };

/** An entry as it stands in the pack: its number, its line in `entries.jsonl`, and its text. */
export type EntryShown = { seq: number; line: number; text: string };

/** Something that is wrong: which check found it, what it is, and what to do about it. */
export type Failure = {
  name: string;
  what: string;
  cure?: string;
  /** The entry that it is about. */
  entry?: EntryShown;
  /** What differs, as far as it can be found. */
  differences?: Difference[];
};

export type Report = {
  ok: boolean;
  checks: Check[];
  /** In the order of the checks; empty where all is right. */
  failures: Failure[];
  /** What these checks cannot show. */
  limits: string[];
  organization?: string;
  from?: string;
  to?: string;
  /** The instant at which the pack was made. */
  made?: string;
  /** The release that made the pack. */
  release?: string;
  /** Entries in the journal. */
  size?: number;
  /** Entries that the pack shows. */
  entries?: number;
  verifierKey?: string;
  /** SHA-256 of the public key, in hexadecimal. */
  fingerprint?: string;
  /** SHA-256 of the page in the pack without its data, in hexadecimal. */
  page?: string;
};

/** What else is known of something wrong. */
type More = Pick<Failure, 'entry' | 'differences'>;

/** Thrown or noted inside the verifier, where a check finds the pack wrong; it never leaves it. */
export class Wrong extends Error {
  readonly cure: string | undefined;
  readonly more: More;

  constructor(what: string, cure?: string, more: More = {}) {
    super(what);
    this.name = 'Wrong';
    this.cure = cure;
    this.more = more;
  }
}

/** Notes something wrong without ending the check. */
export type Note = (wrong: Wrong) => void;

/** Shows a part of the pack without letting it take over the message. */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  const plain = text.slice(0, 200).replaceAll(/[\p{C}`]/gu, '?');
  return `\`${text.length > 120 ? `${plain.slice(0, 117)}...` : plain}\``;
}
