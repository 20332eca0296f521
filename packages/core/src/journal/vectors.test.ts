import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonical } from '../kernel/text.ts';
import { commitmentOf } from './commitment.ts';
import type { Hash } from './merkle.ts';
import vectors from './vectors.json' with { type: 'json' };

const sha256: Hash = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};

describe('canonical JSON', () => {
  test.each(vectors.canonical)('of $name is the text that everybody gets', ({ json, text }) => {
    expect(canonical(JSON.parse(json))).toBe(text);
    expect(canonical(JSON.parse(text))).toBe(text);
  });

  test('leaves out what is undefined, and refuses what JSON cannot carry', () => {
    expect(canonical({ b: undefined, a: 1 })).toBe('{"a":1}');
    expect(() => canonical(Number.POSITIVE_INFINITY)).toThrow('not finite');
    expect(() => canonical('\ud800')).toThrow('half a character');
  });
});

describe('the commitment to a person', () => {
  test.each(vectors.commitments)(
    'of $handle is the hash that everybody gets',
    ({ salt, handle, name, mail, commitment }) => {
      expect(commitmentOf(sha256, Uint8Array.fromBase64(salt), { handle, name, mail })).toBe(commitment);
    },
  );

  test('takes an absent name or address for none', () => {
    const salt = new Uint8Array(16);
    expect(commitmentOf(sha256, salt, { handle: 'ada' })).toBe(
      commitmentOf(sha256, salt, { handle: 'ada', name: null, mail: null }),
    );
  });

  test('says nothing without its salt: another salt gives another hash, and a short one is refused', () => {
    const person = { handle: 'ada' };
    expect(commitmentOf(sha256, new Uint8Array(16), person)).not.toBe(
      commitmentOf(sha256, new Uint8Array(17), person),
    );
    expect(() => commitmentOf(sha256, new Uint8Array(15), person)).toThrow('16 to 32 bytes');
    expect(() => commitmentOf(sha256, new Uint8Array(33), person)).toThrow('16 to 32 bytes');
  });
});
