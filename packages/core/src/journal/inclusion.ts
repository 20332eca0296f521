import { frontierOfLeaves, hashSize, rootOf } from './merkle.ts';
import type { Hash } from './merkle.ts';

// Inclusion proofs of RFC 6962, section 2.1.1: the hashes by which one leaf leads to the root.

/** As `Hash`, where a platform may answer later: browsers do. */
export type AnyHash = (...parts: (Uint8Array | string)[]) => Uint8Array | Promise<Uint8Array>;

type Place = { index: number; size: number };

/** The hashes from the leaf's sibling up to the root's child; `leaves` holds leaf hashes one after another. */
export function inclusionPath(hash: Hash, leaves: Uint8Array, { index, size }: Place): Uint8Array[] {
  if (index < 0 || index >= size) throw new Error(`a tree of ${size} leaves has no leaf ${index}`);
  const rootOfPart = (from: number, count: number): Uint8Array =>
    rootOf(hash, frontierOfLeaves(hash, leaves.subarray(from * hashSize), count));
  const path: Uint8Array[] = [];
  let [from, count] = [0, size];
  while (count > 1) {
    const left = largestPowerBelow(count);
    const isLeft = index < from + left;
    path.push(isLeft ? rootOfPart(from + left, count - left) : rootOfPart(from, left));
    if (!isLeft) from += left;
    count = isLeft ? left : count - left;
  }
  return path.toReversed();
}

function largestPowerBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

type Walk = Place & { leaf: Uint8Array; path: readonly Uint8Array[] };

/** The root that a leaf and its path come to (RFC 9162, section 2.1.3.2); undefined when the path has another length. */
export async function rootByPath(
  hash: AnyHash,
  { leaf, index, size, path }: Walk,
): Promise<Uint8Array | undefined> {
  const node = Uint8Array.of(1);
  let [at, last, root] = [index, size - 1, leaf];
  if (at > last) return undefined;
  for (const sibling of path) {
    if (last === 0) return undefined;
    const isRight = at % 2 === 1 || at === last;
    root = await (isRight ? hash(node, sibling, root) : hash(node, root, sibling));
    const levels = isRight ? 1 + levelsAlone(at) : 1;
    for (let n = 0; n < levels; n += 1) [at, last] = [half(at), half(last)];
  }
  return last === 0 ? root : undefined;
}

/** How many levels a right node goes up by itself: one for every zero at the end of its place. */
function levelsAlone(at: number): number {
  let levels = 0;
  for (let rest = at; rest !== 0 && rest % 2 === 0; rest = half(rest)) levels += 1;
  return levels;
}

const half = (n: number): number => Math.floor(n / 2);
