import { canonical } from '../kernel/text.ts';
import type { Hash } from './merkle.ts';

/** What the journal must not know of a person. */
export type Named = { handle: string; name?: string | null | undefined; mail?: string | null | undefined };

/** A shorter salt could be guessed together with the name; a longer one adds nothing. */
export const saltSize = { least: 16, most: 32 };

/**
 * What the journal may know of a person: base64 of SHA-256(salt ‖ canonical JSON of handle, mail and name).
 * Whoever is given the salt can check a name against it; once the salt is destroyed nobody can.
 * @throws Error when the salt has not 16 to 32 bytes
 */
export function commitmentOf(hash: Hash, salt: Uint8Array, { handle, name, mail }: Named): string {
  if (salt.length < saltSize.least || salt.length > saltSize.most)
    throw new Error('the salt of a person has not 16 to 32 bytes');
  return hash(salt, canonical({ handle, mail: mail ?? null, name: name ?? null })).toBase64();
}
