import { createCipheriv, createDecipheriv } from 'node:crypto';

// AES-256-GCM: nonce ‖ ciphertext ‖ tag. `purpose` is bound to it, so a sealed value cannot be moved
// to another row.
const nonceSize = 12;
const tagSize = 16;

export type Sealing = { masterKey: Uint8Array; purpose: string };

export function seal(plain: Uint8Array, sealing: Sealing, nonce: Uint8Array): Uint8Array {
  if (nonce.length !== nonceSize) throw new Error(`a nonce has ${nonceSize} bytes`);
  const cipher = createCipheriv('aes-256-gcm', sealing.masterKey, nonce);
  cipher.setAAD(Buffer.from(sealing.purpose));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Undefined when the key or the purpose is another, or the bytes were changed. */
export function unseal(sealed: Uint8Array, sealing: Sealing): Uint8Array | undefined {
  const end = sealed.length - tagSize;
  const decipher = createDecipheriv('aes-256-gcm', sealing.masterKey, sealed.subarray(0, nonceSize));
  decipher.setAAD(Buffer.from(sealing.purpose));
  decipher.setAuthTag(sealed.subarray(end));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(nonceSize, end)), decipher.final()]);
  } catch {
    return undefined;
  }
}
