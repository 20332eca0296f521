import { sha256 as hasher } from '@noble/hashes/sha2.js';
import { inflateSync } from 'fflate';
import type { Hash } from '@benefolio/core';

// What `src/platform.ts` takes from Node, from a browser: see there.

const encoder = new TextEncoder();
let room = new Uint8Array(4096);

/**
 * SHA-256. WebCrypto has it too, but answers later only, and takes longer to ask than to hash an entry: of 100,000
 * entries that is the difference between a second and ten.
 */
export const sha256: Hash = (...parts) => {
  const most = parts.reduce(
    (sum, part) => sum + (typeof part === 'string' ? part.length * 3 : part.length),
    0,
  );
  if (most > room.length) room = new Uint8Array(most * 2);
  let size = 0;
  for (const part of parts) {
    if (typeof part === 'string') size += encoder.encodeInto(part, room.subarray(size)).written;
    else {
      room.set(part, size);
      size += part.length;
    }
  }
  return hasher(room.subarray(0, size));
};

/** Whether an Ed25519 signature over a text is that of a public key of 32 bytes. By WebCrypto. */
export async function isSigned(text: string, signature: Uint8Array, publicKey: Uint8Array): Promise<boolean> {
  const { subtle } = globalThis.crypto;
  try {
    const key = await subtle.importKey('raw', new Uint8Array(publicKey), 'Ed25519', false, ['verify']);
    return await subtle.verify('Ed25519', key, new Uint8Array(signature), encoder.encode(text));
  } catch {
    return false;
  }
}

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let rest = n;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** The CRC-32 that zip files carry. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/**
 * Unpacks what deflate packed; undefined when more than `most` bytes come out.
 * @throws Error when it is packed wrongly
 */
export function inflate(packed: Uint8Array, most: number): Uint8Array | undefined {
  const bytes = inflateSync(packed, { out: new Uint8Array(most + 1) });
  return bytes.length > most ? undefined : bytes;
}
