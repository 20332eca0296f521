// The RFC 6962 tree over the journal: one leaf per entry, in order.
// The hash function is handed in: SHA-256, from whatever platform runs this.

/** SHA-256 of its parts, one after another; a string counts as its UTF-8 bytes. */
export type Hash = (...parts: (Uint8Array | string)[]) => Uint8Array;

export const hashSize = 32;
const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);

/** SHA-256(0x00 ‖ the entry's text). */
export const leafHash = (hash: Hash, text: string): Uint8Array => hash(leafMark, text);

/** SHA-256(0x01 ‖ left ‖ right). */
export const nodeHash = (hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array =>
  hash(nodeMark, left, right);

/**
 * Adds one leaf to a frontier: the roots of the perfect subtrees of a tree of `size` leaves, largest first.
 * Gives the frontier of `size + 1`.
 */
export function grow(
  hash: Hash,
  frontier: readonly Uint8Array[],
  grown: { size: number; leaf: Uint8Array },
): Uint8Array[] {
  const next = [...frontier];
  let node = grown.leaf;
  // Every trailing one of the size is a subtree as large as the one in hand.
  for (let rest = grown.size; rest % 2 === 1; rest = (rest - 1) / 2) {
    const left = next.pop();
    if (!left) throw new Error('the frontier is shorter than its size says');
    node = nodeHash(hash, left, node);
  }
  next.push(node);
  return next;
}

/** The root of the tree whose frontier this is; the hash of nothing for an empty tree. */
export function rootOf(hash: Hash, frontier: readonly Uint8Array[]): Uint8Array {
  const [last, ...larger] = frontier.toReversed();
  if (!last) return hash();
  return larger.reduce((right, left) => nodeHash(hash, left, right), last);
}

/** The root of the first `size` leaves; `leaves` holds their hashes one after another. */
export function rootOfLeaves(hash: Hash, leaves: Uint8Array, size = leaves.length / hashSize): Uint8Array {
  return rootOf(hash, frontierOfLeaves(hash, leaves, size));
}

/** The frontier of the first `size` leaves. */
export function frontierOfLeaves(hash: Hash, leaves: Uint8Array, size: number): Uint8Array[] {
  let frontier: Uint8Array[] = [];
  for (let n = 0; n < size; n++) {
    const leaf = leaves.subarray(n * hashSize, (n + 1) * hashSize);
    if (leaf.length !== hashSize) throw new Error(`there are fewer than ${size} leaves`);
    frontier = grow(hash, frontier, { size: n, leaf });
  }
  return frontier;
}

/** The roots of the first so many leaves, for each of some sizes that there are leaves for; in one go. */
export function rootsAt(hash: Hash, leaves: Uint8Array, sizes: readonly number[]): Map<number, Uint8Array> {
  const roots = new Map<number, Uint8Array>();
  let frontier: Uint8Array[] = [];
  let size = 0;
  for (const wanted of [...new Set(sizes)].sort((a, b) => a - b)) {
    if (wanted * hashSize > leaves.length) break;
    for (; size < wanted; size++)
      frontier = grow(hash, frontier, {
        size,
        leaf: leaves.subarray(size * hashSize, (size + 1) * hashSize),
      });
    roots.set(wanted, rootOf(hash, frontier));
  }
  return roots;
}
