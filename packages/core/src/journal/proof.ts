import { hashSize } from './merkle.ts';

// The proof that one entry is in the journal, as C2SP writes it (tlog-proof@v1). Our extra data is the entry's text.

export type Proof = {
  index: number;
  /** The entry's text in UTF-8; absent where the file carries none. */
  extra?: Uint8Array;
  path: Uint8Array[];
  /** The signed note, as it is. */
  checkpoint: string;
};

const firstLine = 'c2sp.org/tlog-proof@v1';

/** Whether a file begins as a proof does, whatever else is wrong with it. */
export const looksLikeProof = (text: string): boolean => text.startsWith('c2sp.org/tlog-proof@');

export const proofText = ({ index, extra, path, checkpoint }: Proof): string =>
  [
    firstLine,
    ...(extra ? [`extra ${extra.toBase64()}`] : []),
    `index ${index}`,
    ...path.map((hash) => hash.toBase64()),
    '',
    checkpoint,
  ].join('\n');

/** A path of a tree that a number can count is no longer. */
const longestPath = 64;

/** Reads a proof; undefined when it is none, or is written otherwise than it is written. */
export function parseProof(text: string): Proof | undefined {
  const end = text.indexOf('\n\n');
  if (end < 0) return undefined;
  const [first, ...lines] = text.slice(0, end).split('\n');
  const extra = lines[0]?.startsWith('extra ') ? bytesOf(lines.shift()?.slice(6) ?? '') : undefined;
  const index = /^index (0|[1-9]\d{0,15})$/.exec(lines.shift() ?? '')?.[1];
  const path = lines.map(bytesOf);
  if (first !== firstLine || index === undefined || path.length > longestPath) return undefined;
  const proof = {
    index: Number(index),
    ...(extra && { extra }),
    path: path.filter((hash) => hash?.length === hashSize) as Uint8Array[],
    checkpoint: text.slice(end + 2),
  };
  // Written again it is the same to the letter, or something in it was not read.
  return proofText(proof) === text ? proof : undefined;
}

function bytesOf(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.fromBase64(text);
  } catch {
    return undefined;
  }
}
