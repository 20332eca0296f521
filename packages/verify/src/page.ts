import { ProblemError } from '@benefolio/core';
import type { EvidenceFiles } from '@benefolio/core';
import { pageName } from './names.ts';
import { sha256 } from './platform.ts';
import { show, Wrong } from './report.ts';
import { sameBytes, textOf } from './text.ts';

// One page verifies any pack. In a pack it holds that pack's files, as text that a person can read and change, so that
// it shows something as soon as it is opened. The program stands before them: a page that was cut off still says so.

const begin = ['<!--', 'pack', '-->'].join('');
const end = ['<!--', 'end', '-->'].join('');

/** A longer pack is left out of its page, which then asks for it: browsers open no page of any length. */
export const mostInPage = 128 * 1024 * 1024;

/** Files whose bytes are no text. */
const binary: readonly string[] = ['leaves.bin'];

/** The files of a pack and the page that shows them. @throws ProblemError `no-page` when it is none of ours */
export function withPage(files: EvidenceFiles, empty: string): EvidenceFiles {
  const at = empty.lastIndexOf(begin + end);
  if (at < 0) {
    throw new ProblemError({
      code: 'no-page',
      message: 'the page that verifies packs has no place for one',
      cure: 'build it again: `npm run build`',
    });
  }
  const inside = insideOf(files);
  const page =
    inside.length > mostInPage ? empty : empty.slice(0, at) + begin + inside + empty.slice(at + begin.length);
  return new Map(files).set(pageName, page);
}

/** What stands in a page between its marks: every file, by name. */
function insideOf(files: EvidenceFiles | ReadonlyMap<string, Uint8Array>): string {
  const blocks = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => blockOf(name, content));
  return `\n${blocks.join('\n')}\n<script type="text/plain" data-end="${blocks.length}"></script>\n`;
}

function blockOf(name: string, content: string | Uint8Array): string {
  const isText = !binary.includes(name);
  const bytes = typeof content === 'string' ? undefined : content;
  const text = isText
    ? bytes
      ? textOf(bytes, name)
      : String(content)
    : (bytes ?? new Uint8Array()).toBase64();
  return `<script type="text/plain" data-file="${name}">${escaped(text)}</script>`;
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '\r': '&#13;', '\0': '&#0;' };
const names = new Map(Object.entries(marks).map(([mark, name]) => [name, mark]));
// oxlint-disable-next-line no-control-regex -- a page cannot hold these two as they are
const escaped = (text: string): string => text.replaceAll(/[&<\r\0]/g, (mark) => marks[mark] ?? mark);

/** What stands in one block of a page. @throws Wrong when it is not what was written there */
export function contentOf(name: string, block: string): Uint8Array {
  const text = block.replaceAll(/&(?:amp|lt|#13|#0);/g, (found) => names.get(found) ?? found);
  if (!binary.includes(name)) return new TextEncoder().encode(text);
  try {
    return Uint8Array.fromBase64(text);
  } catch {
    throw new Wrong(`${name} in the page is not what was written there: it is no base64`);
  }
}

const block = /<script type="text\/plain" data-(?:file="([a-z.]+)"|end="(\d+)")>([^<]*)<\/script>/g;

/** The files that stand in a page; undefined when none do. @throws Wrong when it is cut off or has no end */
export function filesInPage(page: string): Map<string, Uint8Array> | undefined {
  const [from, to] = [page.lastIndexOf(begin), page.lastIndexOf(end)];
  const blocks = from < 0 ? [] : [...page.slice(from, to < from ? undefined : to).matchAll(block)];
  if (blocks.length === 0) return undefined;
  const files = new Map<string, Uint8Array>();
  for (const [, name, , content = ''] of blocks)
    if (name !== undefined) files.set(name, contentOf(name, content));
  checkEnd(files.size, blocks.at(-1)?.[2]);
  return files;
}

/** All that was written into a page is there. @throws Wrong */
export function checkEnd(found: number, written: string | undefined): void {
  if (written !== undefined && Number(written) === found) return;
  throw new Wrong(
    written === undefined
      ? 'the page has no end: it is cut off'
      : `the page holds ${found} files; ${show(written)} were written into it`,
    'use the file as it was sent',
  );
}

/** SHA-256 of a page without the pack in it: the same for every pack of a release. In hexadecimal. */
export function emptyPageHash(page: string): string {
  const [from, to] = [page.lastIndexOf(begin), page.lastIndexOf(end)];
  const empty = from < 0 || to < from ? page : `${page.slice(0, from)}${begin}${page.slice(to)}`;
  return sha256(empty).toHex();
}

/** The page in a pack holds that pack and nothing besides; gives its hash without it. @throws Wrong */
export function checkPage(files: ReadonlyMap<string, Uint8Array>): string {
  const page = textOf(files.get(pageName) ?? new Uint8Array(), pageName);
  const [from, to] = [page.lastIndexOf(begin), page.lastIndexOf(end)];
  const inside = from < 0 || to < from ? '' : page.slice(from + begin.length, to);
  const pack = new Map([...files].filter(([name]) => name !== pageName));
  if (inside === '' || inside === insideOf(pack)) return emptyPageHash(page);
  const shown = filesInPage(page) ?? new Map<string, Uint8Array>();
  for (const [name, bytes] of pack) {
    const other = shown.get(name);
    if (!other) throw new Wrong(`${pageName} does not hold ${name}`);
    if (!sameBytes(other, bytes)) throw new Wrong(`${pageName} holds another ${name} than the pack`);
  }
  throw new Wrong(`${pageName} holds more than the pack`, 'do not open it: take the page from elsewhere');
}
