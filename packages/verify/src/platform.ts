import { createPublicKey, hash as digest, verify } from 'node:crypto';
import { crc32 as checksum } from 'node:zlib';
import type { Hash } from '@benefolio/core';

// All that the verifier takes from Node. A build for the browser puts another file in this one's place.

let room = Buffer.allocUnsafe(4096);

/** SHA-256. Parts are laid into one room that is used again: a hash object for every entry takes three times as long. */
export const sha256: Hash = (...parts) => {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return digest('sha256', only, 'buffer');
  const most = parts.reduce(
    (sum, part) => sum + (typeof part === 'string' ? part.length * 3 : part.length),
    0,
  );
  if (most > room.length) room = Buffer.allocUnsafe(most * 2);
  let size = 0;
  for (const part of parts) {
    if (typeof part === 'string') size += room.write(part, size);
    else {
      room.set(part, size);
      size += part.length;
    }
  }
  return digest('sha256', room.subarray(0, size), 'buffer');
};

/** Whether an Ed25519 signature over a text is that of a public key of 32 bytes. */
export function isSigned(text: string, signature: Uint8Array, publicKey: Uint8Array): boolean {
  try {
    const x = publicKey.toBase64({ alphabet: 'base64url', omitPadding: true });
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return verify(null, Buffer.from(text), key, signature);
  } catch {
    return false;
  }
}

/** The CRC-32 that zip files carry. */
export const crc32 = (bytes: Uint8Array): number => checksum(bytes);
