import type { ProofTools } from '@benefolio/core';

/** A text of ours, to be shown to a person whose browser is too old. */
export class CannotCheck extends Error {}

const { subtle } = globalThis.crypto;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What a check of a proof takes from the browser: its own cryptography. */
export const proofTools: ProofTools = {
  hash: async (...parts) => {
    const bytes = parts.map((part) => (typeof part === 'string' ? encoder.encode(part) : part));
    const all = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of bytes) {
      all.set(part, at);
      at += part.length;
    }
    return new Uint8Array(await subtle.digest('SHA-256', all));
  },
  isSigned: async (text, signature, publicKey) => {
    const key = await keyOf(publicKey);
    return subtle.verify('Ed25519', key, new Uint8Array(signature), encoder.encode(text));
  },
  decode: (bytes) => decoder.decode(bytes),
};

async function keyOf(publicKey: Uint8Array): Promise<CryptoKey> {
  try {
    return await subtle.importKey('raw', new Uint8Array(publicKey), 'Ed25519', false, ['verify']);
  } catch (error) {
    throw new CannotCheck(String(error));
  }
}
