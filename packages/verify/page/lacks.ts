/** The oldest browsers that can verify, by what they are called in their own menus. */
const enough = 'Chrome or Edge 140, Firefox 133, or Safari 18.2';

/** What this browser cannot do that verifying needs, in a sentence; undefined when it can do all of it. */
export async function lacking(): Promise<string | undefined> {
  const missing = [
    ...(hasBytes() ? [] : ['reading base64 (`Uint8Array.fromBase64`)']),
    ...('groupBy' in Map ? [] : ['grouping (`Map.groupBy`)']),
    ...((await canVerify()) ? [] : ['checking Ed25519 signatures (WebCrypto)']),
  ];
  if (missing.length === 0) return undefined;
  return `This browser lacks ${missing.join(', ')}. Nothing was checked. Open this file in ${enough}, or a later one, or check the pack with the command benefolio verify.`;
}

const hasBytes = (): boolean => 'fromBase64' in Uint8Array && 'toHex' in Uint8Array.prototype;

/** The public key of RFC 8032, section 7.1, test 1. */
const hex = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';
const someKey = Uint8Array.from({ length: 32 }, (_, n) => Number.parseInt(hex.slice(n * 2, n * 2 + 2), 16));

async function canVerify(): Promise<boolean> {
  try {
    await globalThis.crypto.subtle.importKey('raw', someKey, 'Ed25519', false, ['verify']);
    return true;
  } catch {
    return false;
  }
}
