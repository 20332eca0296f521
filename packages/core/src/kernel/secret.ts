// What must not come into the journal, into a message or into a log. The tests are wide on purpose: a text that only
// looks like a key can be written otherwise, a key that was hashed for ever cannot be taken out.

const gap = String.raw`[\p{Pd}\s_./]`;
/** Five groups of five, parted by dashes of any kind. */
const grouped = /(?<![A-Z0-9])[A-Z0-9]{5}(?:[\p{Pd}_][A-Z0-9]{5}){4}(?![A-Z0-9])/giu;
/** 25 or more of the characters that Microsoft's keys are made of, however parted: no vowel, so no words. */
const plainRun = new RegExp(`(?:[BCDFGHJKMNPQRTVWXY2346789]${gap}{0,3}){25,}`, 'giu');
const gaps = new RegExp(gap, 'gu');
const keyLength = 25;
/** A key has some sixteen different characters; one in a hundred million has fewer than these. */
const leastDifferent = 8;

/** GUIDs and hashes: now and then one of them has 25 such characters in a row. */
const hexadecimal = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,}/giu;

/** The text as a person reads it: one form of each letter, nothing invisible. */
const asRead = (text: string): string => text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '');

/** Whether a whole 25-character product key may stand in a text. */
export function holdsKey(text: string): boolean {
  const read = asRead(text).replaceAll(hexadecimal, ' ');
  const written = [...read.matchAll(grouped)].some(([key]) => /\d/.test(key) && isVaried(bare(key)));
  return written || [...read.matchAll(plainRun)].some(([run]) => isVaried(bare(run)));
}

const bare = (run: string): string => run.replaceAll(gaps, '').toUpperCase();

/** Whether some 25 characters in a row are as many different ones as a key has: a run of one letter is no key. */
function isVaried(run: string): boolean {
  const counts = new Map<string, number>();
  for (let at = 0; at < run.length; at += 1) {
    const character = run.charAt(at);
    counts.set(character, (counts.get(character) ?? 0) + 1);
    const left = run[at - keyLength];
    if (left !== undefined) {
      const rest = (counts.get(left) ?? 1) - 1;
      if (rest === 0) counts.delete(left);
      else counts.set(left, rest);
    }
    if (counts.size >= leastDifferent) return true;
  }
  return false;
}

/** Whether a mail address, or another sign-in name, may stand in a text. */
export const holdsAddress = (text: string): boolean => /@|%40/.test(asRead(text));
