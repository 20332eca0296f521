const longest = 80;

/** Lower case, without accents; everything else that an id cannot hold becomes a dash. */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9._]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');

/** Eight digits that tell one text from another (FNV-1a): for names that would get the same id. */
export function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text.normalize('NFC')) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

/** Letters and digits that a slug would lose. */
const foreign = /[^\p{ASCII}\p{M}]/u;
const loses = (text: string): boolean =>
  foreign.test(text.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]/gu, ''));

/**
 * The id of a thing by its names: short ones as they are, long or foreign ones with a mark.
 * `apart` is added when the plain id is another thing's already.
 */
export function thingId(prefix: string, names: readonly string[], apart?: string): string {
  const whole = names.join('|');
  const plain = names
    .map(slug)
    .filter((part) => part !== '')
    .join('-');
  const tail = [loses(whole) || plain === '' ? mark(whole) : '', apart ?? ''].filter((part) => part !== '');
  const id = [prefix, plain, ...tail].filter((part) => part !== '').join('-');
  if (id.length <= longest) return id;
  const end = [mark(whole), ...(apart === undefined ? [] : [apart])].join('-');
  return `${`${prefix}-${plain}`.slice(0, longest - end.length - 1).replace(/-+$/, '')}-${end}`;
}
