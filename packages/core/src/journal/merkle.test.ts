import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grow, leafHash, nodeHash, rootOf, rootOfLeaves, rootsAt } from './merkle.ts';
import type { Hash } from './merkle.ts';
import vectors from './vectors.json' with { type: 'json' };

const sha256: Hash = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};
const bytesLeaf = (hex: string): Uint8Array => sha256(Uint8Array.of(0), Uint8Array.fromHex(hex));
const joined = (leaves: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(leaves));

/** The definition of RFC 6962, section 2.1, word for word. */
function treeHash(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves;
  if (only === undefined) return sha256();
  if (leaves.length === 1) return only;
  const k = 2 ** Math.floor(Math.log2(leaves.length - 1));
  return nodeHash(sha256, treeHash(leaves.slice(0, k)), treeHash(leaves.slice(k)));
}

describe('the tree over the journal', () => {
  const leaves = vectors.tree.leaves.map(bytesLeaf);

  test.each(vectors.tree.roots.map((root, size) => [size, root] as const))(
    'of %i public test leaves has the public root',
    (size, root) => {
      expect(rootOfLeaves(sha256, joined(leaves), size).toHex()).toBe(root);
      const frontier = leaves
        .slice(0, size)
        .reduce<Uint8Array[]>((all, leaf, n) => grow(sha256, all, { size: n, leaf }), []);
      expect(rootOf(sha256, frontier).toHex()).toBe(root);
    },
  );

  test('gives the roots of several sizes in one go, and none for more leaves than there are', () => {
    const roots = rootsAt(sha256, joined(leaves), [3, 0, leaves.length, 3, leaves.length + 1]);
    expect([...roots].map(([size, root]) => [size, root.toHex()])).toEqual(
      [0, 3, leaves.length].map((size) => [size, vectors.tree.roots[size]]),
    );
  });

  test('hashes an entry as text in UTF-8 behind the byte 00', () => {
    for (const { text, leaf } of vectors.canonical) expect(leafHash(sha256, text).toHex()).toBe(leaf);
  });

  test('grows leaf by leaf to what the definition gives, at every size', () => {
    const some = fc.array(fc.string(), { maxLength: 70 });
    fc.assert(
      fc.property(some, (texts) => {
        const all = texts.map((text) => leafHash(sha256, text));
        expect(rootOfLeaves(sha256, joined(all))).toEqual(treeHash(all));
      }),
      { numRuns: 40 },
    );
  });

  test('refuses to be taken for larger than its leaves', () => {
    expect(() => rootOfLeaves(sha256, joined(leaves), 9)).toThrow('fewer than 9 leaves');
  });
});
