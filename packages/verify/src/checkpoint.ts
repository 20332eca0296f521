import {
  hashSize,
  openNote,
  parseCheckpoint,
  parseVerifierKey,
  rootOfLeaves,
  verifierKey,
} from '@benefolio/core';
import type { Checkpoint, Manifest, Signature } from '@benefolio/core';
import { isSigned, sha256 } from './platform.ts';
import { show, Wrong } from './report.ts';
import { sameBytes } from './text.ts';

export type Key = { name: string; publicKey: Uint8Array; line: string };

/** The key that the manifest names. @throws Wrong */
export function readKey({ verifierKey: line }: Manifest): Key {
  const key = parseVerifierKey(line);
  if (!key || verifierKey(sha256, key.name, key.publicKey) !== line) {
    throw new Wrong(`manifest.json has no verifier key of Ed25519: ${show(line)}`);
  }
  return { ...key, line };
}

/** It is the key that was given earlier, if one was. @throws Wrong */
export function checkKey({ line }: Key, given: string | undefined): void {
  if (given === undefined || given.trim() === line) return;
  throw new Wrong(
    `the pack was signed with another key: expected ${show(given.trim())}, found ${show(line)}`,
    'ask the organization, by another way than the pack came, which key is its own',
  );
}

export type Opened = { text: string; signatures: readonly Signature[]; checkpoint: Checkpoint };

/** Takes a signed note apart, whoever signed it. @throws Wrong when it is none */
export function openCheckpoint(note: string, what: string): Opened {
  const opened = openNote(note);
  const checkpoint = opened && parseCheckpoint(opened.text);
  if (!opened || !checkpoint) throw new Wrong(`${what} is no signed checkpoint`);
  return { ...opened, checkpoint };
}

/** The note is signed by that key. @throws Wrong */
export async function checkSignature(opened: Opened, key: Key, what: string): Promise<void> {
  const id = Uint8Array.fromHex(key.line.split('+')[1] ?? '');
  const ours = opened.signatures.filter(({ name, keyId }) => name === key.name && sameBytes(keyId, id));
  if (ours.length === 0) throw new Wrong(`${what} has no signature by the key ${show(key.line)}`);
  for (const { signature } of ours) {
    if (await isSigned(opened.text, signature, key.publicKey)) continue;
    throw new Wrong(`${what} has a signature that is not by the key ${show(key.line)}, or of another text`);
  }
}

/** The leaves are those that the checkpoint was signed over. @throws Wrong */
export function checkRoot(leaves: Uint8Array, { size, root }: Checkpoint): void {
  if (leaves.length !== size * hashSize) {
    throw new Wrong(
      `leaves.bin has ${leaves.length} bytes; the checkpoint is of ${size} leaves, ${size * hashSize} bytes`,
    );
  }
  const found = rootOfLeaves(sha256, leaves);
  if (!sameBytes(found, root)) {
    throw new Wrong(`leaves.bin has the root ${found.toBase64()}; the checkpoint says ${root.toBase64()}`);
  }
}

/** The journal of an earlier checkpoint is the beginning of this one. @throws Wrong when it was rewritten */
export function checkEarlier(leaves: Uint8Array, now: Checkpoint, earlier: Checkpoint): void {
  if (earlier.origin !== now.origin) {
    throw new Wrong(
      `the earlier checkpoint is of the journal ${show(earlier.origin)}, the pack of ${show(now.origin)}`,
    );
  }
  if (earlier.size > now.size) {
    throw new Wrong(
      `the journal had ${earlier.size} entries at the earlier checkpoint and has ${now.size} in the pack`,
      'ask for a pack made after the earlier checkpoint; if this one was, entries were removed',
    );
  }
  const found = rootOfLeaves(sha256, leaves, earlier.size);
  if (!sameBytes(found, earlier.root)) {
    throw new Wrong(
      `the journal was rewritten since: its first ${earlier.size} leaves had the root ${earlier.root.toBase64()} at the earlier checkpoint and have ${found.toBase64()} now`,
    );
  }
}
