import type { Given, Pack } from './worker.ts';

/** The pack that stands in this page; undefined when none does. */
export function packInPage(): Pack | undefined {
  const blocks = [...document.querySelectorAll<HTMLScriptElement>('script[data-file]')].map(
    (block) => [block.dataset['file'] ?? '', block.textContent ?? ''] as const,
  );
  const end = document.querySelector<HTMLScriptElement>('script[data-end]')?.dataset['end'];
  return blocks.length === 0 && end === undefined ? undefined : { blocks, end };
}

/** What files that somebody chose or dropped are: a pack, a checkpoint, a page with a pack in it. */
export type Dropped = { pack?: Pack; name?: string; given: Given; unknown: string[] };

const largestNote = 65_536;

export async function readDropped(files: readonly File[]): Promise<Dropped> {
  const dropped: Dropped = { given: {}, unknown: [] };
  for (const file of files) {
    const start = await file.slice(0, 4).text();
    const isZip = start.startsWith('PK');
    if (isZip || /\.zip$/i.test(file.name)) {
      dropped.pack = { archive: new Uint8Array(await file.arrayBuffer()) };
      dropped.name = file.name;
      continue;
    }
    const given = file.size <= largestNote ? givenIn(await file.text()) : undefined;
    if (given) Object.assign(dropped.given, given);
    else dropped.unknown.push(file.name);
  }
  return dropped;
}

/** A checkpoint, or a verifier key in one line; undefined for anything else. */
export function givenIn(text: string): Given | undefined {
  const whole = text.replaceAll('\r\n', '\n').trim();
  if (whole === '') return {};
  if (/^\S+\+[0-9a-f]{8}\+\S+$/.test(whole)) return { verifierKey: whole };
  return whole.includes('\n\n— ') ? { checkpoint: `${whole}\n` } : undefined;
}
