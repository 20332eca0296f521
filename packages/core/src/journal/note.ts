import type { Hash } from './merkle.ts';

// Signed notes and checkpoints as C2SP writes them (signed-note v1.0.0, tlog-checkpoint v1.0.0).

/** What a checkpoint says: this journal, this many entries, this root. */
export type Checkpoint = { origin: string; size: number; root: Uint8Array };

const ed25519Type = Uint8Array.of(1);
const newline = Uint8Array.of(10);

/** The text that is signed. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${root.toBase64()}\n`;

/** The first four bytes of SHA-256(name ‖ LF ‖ 0x01 ‖ public key). */
export const keyId = (hash: Hash, name: string, publicKey: Uint8Array): Uint8Array =>
  hash(name, newline, ed25519Type, publicKey).subarray(0, 4);

/** The verifier key in one line, to be sent ahead to an auditor: `name+keyid+base64`. */
export function verifierKey(hash: Hash, name: string, publicKey: Uint8Array): string {
  return `${name}+${keyId(hash, name, publicKey).toHex()}+${join(ed25519Type, publicKey).toBase64()}`;
}

/** Reads a verifier key; undefined when it is none of Ed25519. */
export function parseVerifierKey(text: string): { name: string; publicKey: Uint8Array } | undefined {
  const [, name, , encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text.trim()) ?? [];
  const bytes = encoded === undefined ? undefined : fromBase64(encoded);
  if (name === undefined || bytes?.length !== 33 || bytes[0] !== 1) return undefined;
  return { name, publicKey: bytes.subarray(1) };
}

export type Signature = { name: string; keyId: Uint8Array; signature: Uint8Array };

/** A signed note: the text, a blank line, and a line per signature. */
export function signedNote(text: string, signatures: readonly Signature[]): string {
  const lines = signatures.map(
    ({ name, keyId: id, signature }) => `— ${name} ${join(id, signature).toBase64()}\n`,
  );
  return `${text}\n${lines.join('')}`;
}

/** Takes a signed note apart; undefined when it is none. */
export function openNote(note: string): { text: string; signatures: Signature[] } | undefined {
  const at = note.lastIndexOf('\n\n');
  if (at < 0 || !note.endsWith('\n')) return undefined;
  const signatures = note
    .slice(at + 2, -1)
    .split('\n')
    .map(parseSignature);
  return signatures.every((signature) => signature !== undefined)
    ? { text: note.slice(0, at + 1), signatures }
    : undefined;
}

function parseSignature(line: string): Signature | undefined {
  const [, name, encoded] = /^— (\S+) (\S+)$/.exec(line) ?? [];
  const bytes = encoded === undefined ? undefined : fromBase64(encoded);
  if (name === undefined || !bytes || bytes.length < 5) return undefined;
  return { name, keyId: bytes.subarray(0, 4), signature: bytes.subarray(4) };
}

/** Reads the text of a checkpoint; lines after the third are extensions and allowed. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  const [origin, size, root] = text.split('\n');
  const bytes = root === undefined ? undefined : fromBase64(root);
  if (!origin || !size || !/^(0|[1-9]\d{0,15})$/.test(size) || bytes?.length !== 32) return undefined;
  return { origin, size: Number(size), root: bytes };
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.fromBase64(text);
  } catch {
    return undefined;
  }
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return bytes;
}
