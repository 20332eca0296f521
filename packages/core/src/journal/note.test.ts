import { createHash, createPublicKey, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Hash } from './merkle.ts';
import {
  checkpointText,
  keyId,
  openNote,
  parseCheckpoint,
  parseVerifierKey,
  signedNote,
  verifierKey,
} from './note.ts';
import vectors from './vectors.json' with { type: 'json' };

const sha256: Hash = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};
const [signed, , cosigned] = vectors.notes;

describe('a signed note', () => {
  test.each(vectors.notes)(
    'of $source is taken apart and put together again as it was',
    ({ note, text, signatures }) => {
      const opened = openNote(note);
      expect(opened?.text).toBe(text);
      expect(opened?.signatures.map(({ name }) => name)).toEqual(signatures);
      expect(signedNote(text, opened?.signatures ?? [])).toBe(note);
    },
  );

  test('of the Go library verifies with its published key', () => {
    const key = parseVerifierKey(signed?.verifierKey ?? '');
    const opened = openNote(signed?.note ?? '');
    const [signature] = opened?.signatures ?? [];
    if (!key || !opened || !signature) throw new Error('the example was not read');
    expect(keyId(sha256, key.name, key.publicKey)).toEqual(signature.keyId);
    expect(verifierKey(sha256, key.name, key.publicKey)).toBe(signed?.verifierKey);
    const x = key.publicKey.toBase64({ alphabet: 'base64url', omitPadding: true });
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    expect(verify(null, Buffer.from(opened.text), publicKey, signature.signature)).toBe(true);
    expect(verify(null, Buffer.from(`${opened.text} `), publicKey, signature.signature)).toBe(false);
  });

  test.each([
    ['nothing', ''],
    ['no signature', 'text\n'],
    ['no blank line', 'text\n— a AAAAAAA=\n'],
    ['no last line end', 'text\n\n— a AAAAAAAAAAA='],
    ['a hyphen for the dash', 'text\n\n- a AAAAAAAAAAA=\n'],
    ['a signature that is not base64', 'text\n\n— a ????\n'],
    ['a signature with no more than a key id', 'text\n\n— a AAAAAA==\n'],
    ['a second space', 'text\n\n— a b AAAAAAAAAAA=\n'],
  ])('is none with %s', (_, note) => {
    expect(openNote(note)).toBeUndefined();
  });
});

describe('a checkpoint', () => {
  test('is read from the example of C2SP and written again as it was', () => {
    const checkpoint = parseCheckpoint(cosigned?.text ?? '');
    expect(checkpoint && { ...checkpoint, root: checkpoint.root.toBase64() }).toEqual(cosigned?.checkpoint);
    expect(checkpoint && checkpointText(checkpoint)).toBe(cosigned?.text);
  });

  test.each([
    ['a size with a leading zero', 'a\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'],
    ['a size below zero', 'a\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'],
    ['a root of another length', 'a\n1\nCsUYapGGPo4=\n'],
    ['no origin', '\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'],
    ['two lines', 'a\n1\n'],
  ])('is none with %s', (_, text) => {
    expect(parseCheckpoint(text)).toBeUndefined();
  });
});

describe('a verifier key', () => {
  const line = signed?.verifierKey ?? '';

  test.each([
    ['no name', line.replace('PeterNeumann', '')],
    ['another kind of key', line.replace('+ARpc', '+AhpcZ')],
    ['a key that is cut off', line.slice(0, -4)],
    ['a key id that is none', line.replace('c74f20a3', 'c74f20a')],
  ])('is none with %s', (_, text) => {
    expect(parseVerifierKey(text)).toBeUndefined();
  });
});
