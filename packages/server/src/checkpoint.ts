import { checkpointText, keyId, rootOf, signedNote, verifierKey } from '@benefolio/core';
import type { Office } from './desk.ts';
import { sha256 } from './hash.ts';

/** The name of an organization's journal, as checkpoints give it. */
export const originOf = (org: string): string => `benefolio.local/${org}`;

type Head = { size: number; frontier: Uint8Array[] };

/** A signed note of how the journal stands at a head, and the key that checks it. */
export async function signedCheckpoint(
  { store }: Office,
  org: string,
  { size, frontier }: Head,
): Promise<{ note: string; verifierKey: string }> {
  const { name, publicKey, sign } = await store.signer.load(org);
  const text = checkpointText({ origin: originOf(org), size, root: rootOf(sha256, frontier) });
  const signature = sign(new TextEncoder().encode(text));
  return {
    note: signedNote(text, [{ name, keyId: keyId(sha256, name, publicKey), signature }]),
    verifierKey: verifierKey(sha256, name, publicKey),
  };
}
