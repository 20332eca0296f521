import { createHash, createPublicKey, verify } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkProof } from './check-proof.ts';
import type { ProofTools } from './check-proof.ts';
import { inclusionPath, rootByPath } from './inclusion.ts';
import { leafHash, rootOfLeaves } from './merkle.ts';
import type { Hash } from './merkle.ts';
import { parseProof, proofText } from './proof.ts';
import vectors from './vectors.json' with { type: 'json' };

const sha256: Hash = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};

const tools: ProofTools = {
  hash: sha256,
  isSigned: (text, signature, publicKey) => {
    const x = publicKey.toBase64({ alphabet: 'base64url', omitPadding: true });
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return verify(null, Buffer.from(text), key, signature);
  },
  decode: (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
};

const treeLeaves = vectors.tree.leaves.map((hex) => sha256(Uint8Array.of(0), Uint8Array.fromHex(hex)));
const joined = (leaves: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(leaves));

describe('the path from a leaf to the root', () => {
  test.each(vectors.tree.paths)(
    'of leaf $index of $size is the public one',
    async ({ index, size, path }) => {
      const found = inclusionPath(sha256, joined(treeLeaves), { index, size });
      expect(found.map((hash) => hash.toHex())).toEqual(path);
      const leaf = treeLeaves[index] ?? new Uint8Array();
      const root = await rootByPath(sha256, { leaf, index, size, path: found });
      expect(root?.toHex()).toBe(vectors.tree.roots[size]);
    },
  );

  test('leads there from every leaf of every tree, and from no other place', async () => {
    const trees = fc.integer({ min: 1, max: 70 }).chain((size) =>
      fc.record({
        size: fc.constant(size),
        index: fc.nat(size - 1),
        other: fc.nat(size - 1),
      }),
    );
    await fc.assert(
      fc.asyncProperty(trees, async ({ size, index, other }) => {
        const leaves = Array.from({ length: size }, (_, n) => leafHash(sha256, `entry ${n}`));
        const path = inclusionPath(sha256, joined(leaves), { index, size });
        const walk = { leaf: leaves[index] ?? new Uint8Array(), index, size, path };
        const root = rootOfLeaves(sha256, joined(leaves), size);
        expect(await rootByPath(sha256, walk)).toEqual(root);
        if (other !== index) expect(await rootByPath(sha256, { ...walk, index: other })).not.toEqual(root);
        expect(await rootByPath(sha256, { ...walk, path: [...path, root] })).toBeUndefined();
        if (size > 1) expect(await rootByPath(sha256, { ...walk, path: path.slice(0, -1) })).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  test('is asked for of no leaf that is not there', async () => {
    const path = (index: number): unknown => inclusionPath(sha256, joined(treeLeaves), { index, size: 8 });
    expect(() => path(8)).toThrow('no leaf 8');
    expect(() => path(-1)).toThrow('no leaf -1');
    const leaf = treeLeaves[0] ?? new Uint8Array();
    expect(await rootByPath(sha256, { leaf, index: 1, size: 1, path: [] })).toBeUndefined();
  });
});

const { verifierKey, files } = vectors.proofs;
const otherFile = files[1]?.proof ?? '';
const [{ proof, text }] = files as [(typeof files)[number]];

describe('a proof as it was made', () => {
  test.each(files)(
    'of entry $index of $size is right in every check',
    async ({ index, size, text, proof }) => {
      const report = await checkProof(tools, { proof, verifierKey });
      expect(report.failure).toBeUndefined();
      expect(report).toMatchObject({ ok: true, text, size, entry: { seq: index } });
      expect(report.checks.map(({ name }) => name)).toEqual(['file', 'entry', 'path', 'signature']);
      expect(report.limits.length).toBeGreaterThan(0);
    },
  );

  test.each(files)('of entry $index of $size is taken apart and written again as it was', ({ proof }) => {
    const read = parseProof(proof);
    expect(read && proofText(read)).toBe(proof);
  });

  test('is right with any checkpoint of the same entries', async () => {
    const other = `${proof.split('\n\n', 1)[0]}\n\n${noteOf(otherFile)}`;
    expect((await checkProof(tools, { proof: other, verifierKey })).ok).toBe(true);
  });

  test('shows nothing of who signed it to somebody without a key', async () => {
    const { ok, checks, failure } = await checkProof(tools, { proof });
    expect({ ok, last: checks.at(-1)?.name, failed: failure?.name }).toEqual({
      ok: false,
      last: 'path',
      failed: 'signature',
    });
    expect(failure?.cure).toContain('by another way');
  });
});

const forgedText = text.replace('2025-03-04"', '2025-03-03"');
const encode = (words: string): string => new TextEncoder().encode(words).toBase64();

describe('a proof that was changed is found out', () => {
  test.each([
    ['a day of the entry', proof.replace(encode(text), encode(forgedText)), 'path'],
    ['the text of another entry', proof.replace(encode(text), encode(files[1]?.text ?? '')), 'entry'],
    ['a text in another order', proof.replace(encode(text), encode(`${text} `)), 'entry'],
    ['no text at all', proof.replace(/^extra .*\n/m, ''), 'entry'],
    ['another place', proof.replace('index 3', 'index 2'), 'entry'],
    ['a hash of the path', swapLine(proof, 3), 'path'],
    ['a hash left out', proof.split('\n').toSpliced(3, 1).join('\n'), 'path'],
    ['a hash too many', proof.replace('\n\n', `\n${new Uint8Array(32).toBase64()}\n\n`), 'path'],
    [
      'the checkpoint of an older journal',
      `${proof.split('\n\n', 1)[0]}\n\n${noteOf(files[2]?.proof)}`,
      'path',
    ],
    ['the size that was signed', proof.replace('\n7\n', '\n8\n'), 'signature'],
    ['a size without the entry', proof.replace('\n7\n', '\n3\n'), 'path'],
    ['bytes that are no text', proof.replace(encode(text), '/w=='), 'entry'],
    [
      'the name of the journal',
      proof.replace('\nbenefolio.example/contoso\n', '\nother.example\n'),
      'signature',
    ],
    ['the signature', proof.replace(/— (\S+) (\S{8})\S{4}/u, '— $1 $2AAAA'), 'signature'],
    ['the id of the key', proof.replace(/— (\S+) \S{4}/u, '— $1 AAAA'), 'signature'],
    ['a zero before the index', proof.replace('index 3', 'index 03'), 'file'],
    ['another version', proof.replace('@v1', '@v2'), 'file'],
    ['a line of its own', proof.replace('\n\n', '\nhello\n\n'), 'file'],
    ['no checkpoint', `${proof.split('\n\n', 1)[0]}\n\nhello\n`, 'file'],
    ['nothing', '', 'file'],
  ])('%s', async (_, changed, failed) => {
    expect(changed).not.toBe(proof);
    const { ok, failure } = await checkProof(tools, { proof: changed, verifierKey });
    expect({ ok, failed: failure?.name }).toEqual({ ok: false, failed });
  });

  test('signed by another key, or held against a key that is none', async () => {
    const other = verifierKey.replace('benefolio.example/contoso', 'benefolio.example/other');
    const signedByOther = await checkProof(tools, { proof, verifierKey: other });
    expect(signedByOther.failure).toMatchObject({ name: 'signature', cure: expect.stringContaining('ask') });
    const none = await checkProof(tools, { proof, verifierKey: 'hello' });
    expect(none.failure?.what).toBe('the verifier key is none of Ed25519');
  });

  test('any letter of it', async () => {
    const places = fc.record({ at: fc.nat(proof.length - 1), letter: fc.constantFrom('A', '0', '\n', '=') });
    await fc.assert(
      fc.asyncProperty(places, async ({ at, letter }) => {
        fc.pre(proof[at] !== letter);
        const changed = `${proof.slice(0, at)}${letter}${proof.slice(at + 1)}`;
        expect((await checkProof(tools, { proof: changed, verifierKey })).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

function swapLine(file: string, line: number): string {
  const lines = file.split('\n');
  lines[line] = new Uint8Array(32).fill(1).toBase64();
  return lines.join('\n');
}

function noteOf(file = ''): string {
  return file.slice(file.indexOf('\n\n') + 2);
}
