import { checkEnd, contentOf } from '../src/page.ts';
import type { Report } from '../src/report.ts';
import { verifyFrom } from '../src/verify.ts';
import { unzip } from '../src/zip.ts';

/** What is to be checked: an archive, or the blocks that stand in the page, and the number of files at its end. */
export type Pack =
  | { archive: Uint8Array }
  | { blocks: readonly (readonly [name: string, text: string])[]; end: string | undefined };

/** What the auditor was sent before the pack. */
export type Given = { checkpoint?: string; verifierKey?: string };

export type Job = { pack: Pack; given: Given };

type Files = ReadonlyMap<string, Uint8Array>;

/** What was found, and the files that it was found in. */
export type Checked = { report: Report; files: Files };

/** Checks a pack, telling each check as it begins. */
export async function check({ pack, given }: Job, onCheck: (name: string) => void): Promise<Checked> {
  let files: Files = new Map();
  const name = 'archive' in pack ? 'archive' : 'data in this page';
  const open = (): Files => {
    files = filesOf(pack);
    if ('blocks' in pack) checkEnd(pack.blocks.length, pack.end);
    return files;
  };
  const detail = ({ size }: Files): string =>
    'archive' in pack
      ? `${size} files in ${pack.archive.length} bytes`
      : `${size} files, and the end of the page`;
  const report = await verifyFrom({ name, open, detail }, { ...given, onCheck });
  return { report, files };
}

const filesOf = (pack: Pack): Files =>
  'archive' in pack
    ? unzip(pack.archive)
    : new Map(pack.blocks.map(([name, text]) => [name, contentOf(name, text)]));
