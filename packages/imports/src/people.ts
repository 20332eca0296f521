import { kinds, slug } from '@benefolio/core';
import type { Names } from '@benefolio/core';

const mailShape = /^[^\s@"'<>()[\],;:\\=|]{1,64}@[^\s@"'<>()[\],;:\\=|]+\.[^\s@"'<>()[\],;:\\=|]+$/u;

export const isMail = (text: string): boolean =>
  text.length <= 254 && mailShape.test(text) && !/\p{Cc}/u.test(text);

/** Words that begin the names of things, or mean a company: no person may be called so. */
const prefixes = new Set([...kinds.flatMap((kind) => kind.prefixes), 'entry']);
const taken = new Set(['partner', 'outside', 'nobody', 'unknown']);

/** A short name from a mail address, legal but not yet unique. */
export function handleOf(mail: string): string {
  const local =
    slug(mail.split('@', 1)[0] ?? '')
      .replace(/^[._-]+/, '')
      .slice(0, 50)
      .replace(/[._-]+$/, '') || 'someone';
  const [first = ''] = local.split('-', 1);
  const unlike = prefixes.has(first) ? local.replace('-', '.') : local;
  return taken.has(unlike) || prefixes.has(unlike) ? `${unlike}.1` : unlike;
}

/** Gives people short names that nobody has yet. */
export function newHandles(names: Names): (mail: string) => string {
  const last = new Map<string, number>();
  return (mail) => {
    const base = handleOf(mail);
    for (let n = last.get(base) ?? 1; ; n += 1) {
      const handle = n === 1 ? base : `${base}.${n}`;
      if (names.find(handle) !== undefined) continue;
      last.set(base, n);
      return handle;
    }
  };
}
