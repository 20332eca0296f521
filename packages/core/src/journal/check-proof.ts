import { canonical } from '../kernel/text.ts';
import type { Json } from '../kernel/text.ts';
import { readEntry } from './entry.ts';
import type { Entry } from './entry.ts';
import { rootByPath } from './inclusion.ts';
import type { AnyHash } from './inclusion.ts';
import { openNote, parseCheckpoint, parseVerifierKey } from './note.ts';
import type { Checkpoint } from './note.ts';
import { parseProof } from './proof.ts';
import type { Proof } from './proof.ts';

/** What a check takes from the platform that it runs on. */
export type ProofTools = {
  /** SHA-256. */
  hash: AnyHash;
  /** Whether an Ed25519 signature over a text is that of a public key of 32 bytes. */
  isSigned: (text: string, signature: Uint8Array, publicKey: Uint8Array) => boolean | Promise<boolean>;
  /** Bytes as UTF-8; throws when they are not. */
  decode: (bytes: Uint8Array) => string;
};

export type ProofCheckName = 'file' | 'entry' | 'path' | 'signature';

export type ProofReport = {
  ok: boolean;
  /** What was found right, in order. */
  checks: { name: ProofCheckName; detail: string }[];
  /** The first thing that is wrong: nothing was checked behind it. */
  failure?: { name: ProofCheckName; what: string; cure?: string };
  /** What these checks cannot show. */
  limits: string[];
  /** As it was hashed. */
  text?: string;
  entry?: Entry;
  /** Which journal, and how many entries it had. */
  origin?: string;
  size?: number;
  /** SHA-256 of the key that signed, in hexadecimal. */
  fingerprint?: string;
};

type Given = {
  /** The file. */
  proof: string;
  /** The key that whoever checks has from elsewhere: `name+id+base64`. */
  verifierKey?: string | undefined;
};

class Wrong extends Error {
  readonly cure: string | undefined;

  constructor(what: string, cure?: string) {
    super(what);
    this.cure = cure;
  }
}

/** Checks a proof from beginning to end and stops at the first thing that is wrong. Never throws for a bad file. */
export async function checkProof(tools: ProofTools, given: Given): Promise<ProofReport> {
  const report: ProofReport = { ok: false, checks: [], limits: [] };
  let current: ProofCheckName = 'file';
  const right = (detail: string, next: ProofCheckName): void => {
    report.checks.push({ name: current, detail });
    current = next;
  };
  try {
    const { proof, checkpoint } = readFile(given.proof);
    const { origin, size } = checkpoint;
    Object.assign(report, { origin, size });
    right(`a proof of entry ${proof.index}, with a checkpoint of ${size} entries of ${origin}`, 'entry');
    const { text, entry } = readText(tools, proof);
    Object.assign(report, { text, entry });
    right(`the text of entry ${entry.seq}, ${text.length} characters of canonical JSON`, 'path');
    await checkPath(tools, proof, checkpoint);
    right(
      `the text leads to the root ${checkpoint.root.toBase64()} over ${proof.path.length} hashes`,
      'signature',
    );
    const { name, fingerprint } = await checkSignature(tools, proof.checkpoint, given.verifierKey);
    report.fingerprint = fingerprint;
    right(`signed by ${name}; SHA-256 of its key is ${fingerprint}`, 'signature');
    report.ok = true;
    report.limits = limits;
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    const { message: what, cure } = error;
    report.failure = { name: current, what, ...(cure !== undefined && { cure }) };
  }
  return report;
}

const limits = [
  'whether the entry was taken back by a later one: the journal says that',
  'that what it says was true, no journal can prove',
];

function readFile(text: string): { proof: Proof; checkpoint: Checkpoint } {
  const proof = parseProof(text);
  if (!proof) throw new Wrong('the file is no proof as c2sp.org/tlog-proof@v1 writes it');
  const checkpoint = parseCheckpoint(openNote(proof.checkpoint)?.text ?? '');
  if (!checkpoint) throw new Wrong('the proof carries no signed checkpoint');
  return { proof, checkpoint };
}

function readText({ decode }: ProofTools, { index, extra }: Proof): { text: string; entry: Entry } {
  if (extra === undefined) throw new Wrong('the proof carries no text of an entry');
  const text = textIn(decode, extra);
  const entry = entryIn(text);
  if (!entry) throw new Wrong('the text in the proof is no entry of a journal in canonical JSON');
  if (entry.seq === index) return { text, entry };
  throw new Wrong(`the text is that of entry ${entry.seq}; the proof is of entry ${index}`);
}

function textIn(decode: ProofTools['decode'], extra: Uint8Array): string {
  try {
    return decode(extra);
  } catch {
    throw new Wrong('the text in the proof is not UTF-8');
  }
}

function entryIn(text: string): Entry | undefined {
  try {
    return canonical(JSON.parse(text) as Json) === text ? readEntry(text) : undefined;
  } catch {
    return undefined;
  }
}

async function checkPath({ hash }: ProofTools, proof: Proof, { size, root }: Checkpoint): Promise<void> {
  const { index, path, extra = new Uint8Array() } = proof;
  if (index >= size) {
    const cure = 'ask for the proof again, with a checkpoint that was made after the entry';
    throw new Wrong(`the checkpoint is of ${size} entries, so it has no entry ${index}`, cure);
  }
  const leaf = await hash(Uint8Array.of(0), extra);
  const found = await rootByPath(hash, { leaf, index, size, path });
  if (!found)
    throw new Wrong(`a path of ${path.length} hashes leads from entry ${index} of ${size} to no root`);
  if (sameBytes(found, root)) return;
  throw new Wrong(`the text leads to the root ${found.toBase64()}; the checkpoint says ${root.toBase64()}`);
}

async function checkSignature(
  { hash, isSigned }: ProofTools,
  note: string,
  line: string | undefined,
): Promise<{ name: string; fingerprint: string }> {
  if (line === undefined) {
    const cure = 'give the verifier key that you were sent by another way than the proof';
    throw new Wrong('nobody said by whose key it must be signed', cure);
  }
  const key = parseVerifierKey(line);
  if (!key) throw new Wrong('the verifier key is none of Ed25519');
  const { name, publicKey } = key;
  // As `keyId` of a note, where the hash may come later.
  const id = (await hash(name, '\n', Uint8Array.of(1), publicKey)).subarray(0, 4);
  const opened = openNote(note);
  const own = opened?.signatures.filter((one) => one.name === name && sameBytes(one.keyId, id)) ?? [];
  if (!opened || own.length === 0) {
    const cure = 'ask the organization, by another way than the proof came, which key is its own';
    throw new Wrong(`the checkpoint has no signature by the key \`${line.trim()}\``, cure);
  }
  for (const { signature } of own) {
    if (await isSigned(opened.text, signature, publicKey)) continue;
    throw new Wrong('the checkpoint has a signature that is not by that key, or of another text');
  }
  return { name, fingerprint: (await hash(publicKey)).toHex() };
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, n) => byte === b[n]);
