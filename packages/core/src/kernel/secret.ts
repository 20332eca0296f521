// What must not come into the journal, into a message or into a log. The tests are wide on purpose: a text that only
// looks like a key can be written otherwise, a key that was hashed for ever cannot be taken out.

const gap = String.raw`[\p{Pd}\s_./]`;
/** Five groups of five, parted by dashes of any kind. */
const grouped = /(?<![A-Z0-9])[A-Z0-9]{5}(?:[\p{Pd}_][A-Z0-9]{5}){4}(?![A-Z0-9])/iu;
/** The same in the characters that Microsoft's keys are made of, however parted: no vowel, so no words. */
const plainKey = new RegExp(`(?:[BCDFGHJKMNPQRTVWXY2346789]${gap}{0,3}){25}`, 'iu');

/** GUIDs and hashes: now and then one of them has 25 such characters in a row. */
const hexadecimal = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,}/giu;

/** The text as a person reads it: one form of each letter, nothing invisible. */
const asRead = (text: string): string => text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '');

/** Whether a whole 25-character product key may stand in a text. */
export function holdsKey(text: string): boolean {
  const read = asRead(text).replaceAll(hexadecimal, ' ');
  return grouped.test(read) || plainKey.test(read);
}

/** Whether a mail address, or another sign-in name, may stand in a text. */
export const holdsAddress = (text: string): boolean => /@|%40/.test(asRead(text));
