import { describe, expect, test } from 'vitest';
import type { EvidenceFiles } from '@benefolio/core';
import { packFiles } from './pack.ts';
import { emptyPageHash, filesInPage, withPage } from './page.ts';
import { sha256 } from './platform.ts';
import { filesOfStory } from './testing/journal.ts';
import { verifyPack } from './verify.ts';
import { unzip } from './zip.ts';

const empty =
  '<!doctype html><p>Nothing was checked.</p><script>verify()</script><!--pack--><!--end--></html>';
const files = withPage(filesOfStory(), empty);
const page = String(files.get('verify.html'));
const pack = packFiles(files);

describe('a page with a pack in it', () => {
  test('holds the bytes of every file, whatever they are', () => {
    const odd: EvidenceFiles = new Map<string, string | Uint8Array>([
      ['entries.jsonl', '{"a":"</script><!--<script>&lt;&amp;\r\n\0😀"}\n'],
      ['leaves.bin', Uint8Array.of(0, 13, 60, 255)],
    ]);
    const read = filesInPage(String(withPage(odd, empty).get('verify.html')));
    expect(Buffer.from(read?.get('entries.jsonl') ?? new Uint8Array()).toString()).toBe(
      odd.get('entries.jsonl'),
    );
    expect(read?.get('leaves.bin')).toEqual(odd.get('leaves.bin'));
  });

  test('shows its days as text, to be read and changed with any editor', () => {
    expect(page).toContain('"on":"2025-02-11"');
  });

  test('gives no file when it is empty, and says so when it is cut off', () => {
    expect(filesInPage(empty)).toBeUndefined();
    expect(() => filesInPage(page.slice(0, -400))).toThrow('the page has no end: it is cut off');
    const fewer = page.replace(/<script type="text\/plain" data-file="gaps\.json">[^<]*<\/script>\n/, '');
    expect(() => filesInPage(fewer)).toThrow('the page holds 9 files; `10` were written into it');
  });

  test('has the same hash without its pack as the page that everybody gets', () => {
    expect(emptyPageHash(page)).toBe(sha256(empty).toHex());
    expect(emptyPageHash(page.replace('verify()', 'lie()'))).not.toBe(sha256(empty).toHex());
  });

  test('is refused where it has no place for a pack', () => {
    expect(() => withPage(filesOfStory(), '<p>hello')).toThrow('has no place for one');
  });
});

describe('a pack with a page', () => {
  const withOther = (other: string): Uint8Array =>
    packFiles(new Map(unzip(pack)).set('verify.html', Buffer.from(other)));

  test('is right, and the page is named as what came with it', async () => {
    const { ok, checks, limits, page: hash } = await verifyPack(pack);
    expect({ ok, last: checks.at(-1)?.name, hash }).toEqual({
      ok: true,
      last: 'page',
      hash: sha256(empty).toHex(),
    });
    expect(limits.join('\n')).toContain('the page verify.html came with the pack');
  });

  test('is held to the page of this release, where that is at hand', async () => {
    const known = await verifyPack(pack, { page: sha256(empty).toHex() });
    expect(known.limits.join('\n')).not.toContain('verify.html');
    const lying = await verifyPack(withOther(page.replace('verify()', 'lie()')), {
      page: sha256(empty).toHex(),
    });
    expect(lying).toMatchObject({ ok: true });
    expect(lying.limits.join('\n')).toContain('is not the one of this release');
  });

  test('is wrong when the page shows something else, or holds something more', async () => {
    const what = async (other: string): Promise<string | undefined> =>
      (await verifyPack(withOther(other))).failures[0]?.what;
    expect(await what(page.replace('"on":"2025-02-11"', '"on":"2025-02-12"'))).toBe(
      'verify.html holds another entries.jsonl than the pack',
    );
    expect(await what(page.replace('<script type="text/plain" data-end', '<b>hi</b>$&'))).toBe(
      'verify.html holds more than the pack',
    );
    expect(await what(page.replace('data-file="gaps.json"', 'data-file="gaps.txt"'))).toBe(
      'verify.html does not hold gaps.json',
    );
  });

  test('may be without the pack in it', async () => {
    expect(await verifyPack(withOther(empty))).toMatchObject({ ok: true, page: sha256(empty).toHex() });
  });
});
