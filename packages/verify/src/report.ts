/** Something that was checked and found right. */
export type Check = { name: string; ok: true; detail: string };

/** The first thing that is wrong: which check found it, what it is, and what to do about it. */
export type Failure = { name: string; what: string; cure?: string };

export type Report = {
  ok: boolean;
  checks: Check[];
  failure?: Failure;
  /** What these checks cannot show. */
  limits: string[];
  organization?: string;
  from?: string;
  to?: string;
  /** The release that made the pack. */
  release?: string;
  /** Entries in the journal. */
  size?: number;
  /** Entries that the pack shows. */
  entries?: number;
  verifierKey?: string;
  /** SHA-256 of the public key, in hexadecimal. */
  fingerprint?: string;
};

/** Thrown inside the verifier, where a check finds the pack wrong; it never leaves it. */
export class Wrong extends Error {
  readonly cure: string | undefined;

  constructor(what: string, cure?: string) {
    super(what);
    this.name = 'Wrong';
    this.cure = cure;
  }
}

/** Shows a part of the pack without letting it take over the message. */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const plain = text.slice(0, 200).replaceAll(/[\p{C}`]/gu, '?');
  return `\`${text.length > 120 ? `${plain.slice(0, 117)}...` : plain}\``;
}
