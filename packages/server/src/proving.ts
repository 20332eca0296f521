import { hashSize, inclusionPath, proofText } from '@benefolio/core';
import { signedCheckpoint } from './checkpoint.ts';
import type { Office } from './desk.ts';
import { sha256 } from './hash.ts';

/** The proof that an entry is in the journal as it stands, to a checkpoint signed for it. */
export async function proofOf(office: Office, org: string, seq: number): Promise<string> {
  const { store } = office;
  const head = await store.head(org);
  const { size } = head;
  const [entry] = await store.readEntries(org, seq, 1);
  if (!entry || seq >= size) throw new Error(`the journal of ${org} ends before entry ${seq}`);
  // What was written since the head was read is no part of its tree.
  const leaves = (await store.leafHashes(org)).subarray(0, size * hashSize);
  const { note } = await signedCheckpoint(office, org, head);
  return proofText({
    index: seq,
    extra: new TextEncoder().encode(entry.text),
    path: inclusionPath(sha256, leaves, { index: seq, size }),
    checkpoint: note,
  });
}
