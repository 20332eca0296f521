import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { source as axe } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { verifierFile } from '../../../tools/verifier.ts';
import { openBrowser } from '../../web/testing/browser.ts';
import type { OpenBrowser } from '../../web/testing/browser.ts';
import { packFiles } from '../src/pack.ts';
import { withPage } from '../src/page.ts';
import { checkpointOver, filesOfStory, journalOf, keyOf, story } from '../src/testing/journal.ts';
import type { Made } from '../src/testing/journal.ts';

let here: OpenBrowser;
let folder: string;
const empty = () => readFileSync(verifierFile, 'utf8');
const pageOf = (made: Made = {}): string => String(withPage(filesOfStory(made), empty()).get('verify.html'));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'benefolio-page-'));
  here = await openBrowser(inject('chromium'), 'file://');
});
afterAll(async () => {
  await here.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page as a file, with the network off; notes whatever else it asks for. */
async function openFile(text: string, options = {}): Promise<Page & { asked: string[] }> {
  const file = join(folder, 'verify.html');
  writeFileSync(file, text);
  const page = await here.open(file, { offline: true, ...options });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return Object.assign(page, { asked });
}

const answerOf = async (page: Page): Promise<string> => {
  await page
    .locator('.banner.right, .banner.wrong')
    .filter({ hasText: /^[✓✗]/ })
    .waitFor();
  return page.locator('.banner').innerText();
};
const date = ['"on":"2025-02-11"', '"on":"2025-02-12"'] as const;

describe('the page of a pack, opened with the network off', () => {
  test('is green, shows what was checked and what the pack says, and asks for nothing else', async () => {
    const page = await openFile(pageOf());
    expect(await answerOf(page)).toContain('Verified\n\nContoso, 2025-02-01 to 2025-03-31');
    const states = await page.locator('.state').allInnerTexts();
    expect(states).toEqual(Array.from({ length: 8 }, () => 'right'));
    await page.getByRole('heading', { name: 'What the pack does not prove' }).waitFor();
    await page.getByRole('table', { name: 'Closing position: end of 2025-03-31' }).waitFor();
    expect(await page.locator('[data-entry]').count()).toBe(19);
    expect(page.asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(here.complaints).toEqual([]);
  });

  test('is red when one date in it is changed, and names the record and the date', async () => {
    const page = await openFile(pageOf().replace(...date));
    expect(await answerOf(page)).toContain(
      'Entry 12 was changed: event.on was 2025-02-11 when it was recorded, and is 2025-02-12 here.',
    );
    const record = page.locator('.failure').first();
    expect(await record.innerText()).toContain('vs-1 assigned');
    expect(await record.getByRole('row').last().innerText()).toBe('event.on\t2025-02-11\t2025-02-12');
    expect(await page.locator('[data-entry="12"]').innerText()).toContain('changed');
  });

  test('is red when an entry is left out, and names it', async () => {
    const page = await openFile(pageOf().replace(/\{"by":[^\n]*"seq":10,[^\n]*\n/, ''));
    expect(await answerOf(page)).toContain('Not as it was made');
    await page.getByText(/^Entry 10 is missing: entry 11 was recorded/).waitFor();
  });

  test('is red when another key signed, and when the signature was swapped', async () => {
    const theirs = pageOf({ key: keyOf(8) });
    const signature = (text: string): string => /— benefolio\.example\S* \S+/.exec(text)?.[0] ?? '';
    const page = await openFile(pageOf().replace(signature(pageOf()), signature(theirs)));
    expect(await answerOf(page)).toContain('Not as it was made');
    await page.getByText(/^checkpoint has no signature by the key/i).waitFor();
  });

  test('says that it is cut off, wherever it is, and never that it is right', async () => {
    const whole = pageOf();
    const program = whole.indexOf('id="program"');
    const data = whole.indexOf('data-file="checkpoint"');
    for (const [length, words] of [
      [program + 5000, 'Nothing was checked'],
      [data + 3000, 'The page has no end: it is cut off.'],
      [whole.length - 300, 'The page has no end: it is cut off.'],
    ] as const) {
      const page = await openFile(whole.slice(0, length));
      await page.locator('.banner').filter({ hasText: words }).waitFor();
      expect(await page.locator('.banner').innerText()).not.toContain('Verified');
    }
  });

  test('runs nothing that somebody put beside the data', async () => {
    const bad = `<script>document.title='owned'</script><img src=x onerror="document.title='owned'">`;
    const before = here.complaints.length;
    const page = await openFile(pageOf().replace('<!--end-->', `${bad}<!--end-->`));
    await answerOf(page);
    expect(await page.title()).not.toBe('owned');
    // The browser says that it refused.
    expect(here.complaints.splice(before).join()).toContain('Content Security Policy');
  });
});

describe('an auditor who has something else', () => {
  const journal = journalOf(story);
  const pack = () => packFiles(filesOfStory());
  const given = (name: string, content: string | Uint8Array) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });

  test('compares a checkpoint that was sent before, as a file or as text', async () => {
    const page = await openFile(pageOf());
    await answerOf(page);
    const note = checkpointOver(journal.leaves, undefined, 12);
    await page.getByLabel('A pack, a checkpoint or a key, as a file').setInputFiles(given('c.txt', note));
    await page.getByText('the journal was not rewritten since it had 12 entries').waitFor();
    const other = checkpointOver(journalOf(story.slice(1)).leaves, undefined, 12);
    await page.getByLabel('Or its text').fill(other);
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.locator('.banner.wrong').filter({ hasText: 'The journal was rewritten since' }).waitFor();
    await page.getByLabel('Or its text').fill('hello');
    await page.getByRole('button', { name: 'Compare' }).click();
    const said = page.getByRole('status').filter({ hasText: 'neither a checkpoint nor a verifier key' });
    expect(await said.innerText()).toContain('paste all of it');
  });

  test('checks a pack in a page that came from elsewhere', async () => {
    const page = await openFile(empty());
    await page.getByText('Nothing was checked yet').waitFor();
    const file = page.getByLabel('A pack, a checkpoint or a key, as a file');
    await file.setInputFiles(given('notes.txt', 'hello'));
    await page.getByText('notes.txt: neither a pack').waitFor();
    await file.setInputFiles(given('evidence.zip', pack()));
    expect(await answerOf(page)).toContain('Checked: evidence.zip.');
    const cut = page.getByLabel('A pack, a checkpoint or a key, as a file');
    await cut.setInputFiles(given('cut.zip', pack().subarray(0, 5000)));
    await page.locator('.banner.wrong').filter({ hasText: 'Checked: cut.zip.' }).waitFor();
    expect(await page.locator('.banner').innerText()).toContain('The archive has no end');
  });

  test('drops a pack on the page', async () => {
    const page = await openFile(empty());
    await page.getByText('Nothing was checked yet').waitFor();
    const transfer = await page.evaluateHandle((base64) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.fromBase64(base64)], 'dropped.zip'));
      return data;
    }, pack().toBase64());
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    expect(await answerOf(page)).toContain('Verified');
  });

  test('finds an entry by its number and by its words', async () => {
    const page = await openFile(pageOf());
    await answerOf(page);
    const search = page.getByLabel(/^Search the entries/);
    await search.fill('12');
    expect(await page.locator('[data-entry]').count()).toBe(1);
    await search.fill('token-1 assigned');
    await page.locator('[data-entry="15"]').waitFor();
    await search.fill('nowhere');
    await page.getByText('No entry has these words.').waitFor();
  });

  test('is told what an old browser lacks, and that nothing was checked', async () => {
    writeFileSync(join(folder, 'old.html'), pageOf());
    const page = await here.open('/dev/null', { offline: true });
    await page.addInitScript(() => {
      Object.defineProperty(globalThis.crypto, 'subtle', { value: undefined });
    });
    await page.goto(`file://${join(folder, 'old.html')}`);
    await page.getByText('This browser lacks checking Ed25519 signatures').waitFor();
    expect(await page.locator('.banner').innerText()).toMatch(/^Nothing was checked/);
  });
});

test.each(['light', 'dark'] as const)('nobody is left out of the page: %s', async (colorScheme) => {
  for (const text of [pageOf(), pageOf().replace(...date), empty()]) {
    const page = await openFile(text, { colorScheme, bypassCSP: true });
    await page
      .locator('.banner')
      .filter({ hasText: /^[✓✗]|yet/ })
      .waitFor();
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string }[] }> };
      };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
  }
});
