import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drop } from '../testing/drop.ts';
import { stage } from '../testing/stage.ts';
import type { Stage } from '../testing/stage.ts';

let here: Stage;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'benefolio-minutes-'));
  here = await stage();
});
afterAll(async () => {
  await here.close();
  rmSync(folder, { recursive: true, force: true });
});

const sizeOf = async (): Promise<number> =>
  (await here.record.api.GET('/v1/orgs/{org}', { params: { path: { org: 'main' } } })).data?.size ?? 0;

/** Opens text as a file from the disk, in a browser without a network. */
async function openOffline(name: string, text: string): Promise<Page> {
  const file = join(folder, name);
  writeFileSync(file, text);
  return here.open(`file://${file}`, { offline: true });
}

async function readToday(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  const items = page.getByRole('region', { name: 'What falls due' }).getByRole('listitem');
  await items.first().waitFor();
  for (const text of await items.allInnerTexts()) expect(text).toMatch(/Owner: \S/);
  const clauses = items.getByRole('link', { name: /^[a-z]+\.[a-z0-9-]+$/ });
  // What is to be imported again follows from no clause.
  const byNone = items.filter({ hasText: 'To be imported again' });
  expect(await clauses.count()).toBe((await items.count()) - (await byNone.count()));
}

/** To give a subscription on to somebody else on day 63 of 90, and to keep the same one for the day it may be. */
async function askOnDay63(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: 'Ask or tell' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'What it is about' }).fill('vs-spd-3');
  await dialog.getByRole('option', { name: /vs-spd-3/ }).click();
  await dialog.getByLabel('What happens').selectOption('assigned');
  await dialog.getByRole('combobox', { name: 'to' }).fill('olga');
  await dialog.getByText('Not permitted').first().waitFor();
  await dialog.getByText(/day 63 of 90/).waitFor();
  await dialog.getByRole('heading', { name: 'Reassigning a subscription' }).waitFor();
  await dialog.getByText('The stricter reading answers.').first().waitFor();
  await dialog
    .getByText(/allowed from December 22, 2026/)
    .first()
    .waitFor();
  await dialog.getByRole('button', { name: 'Use vs-spd-4' }).waitFor();
  await dialog.getByRole('link', { name: 'Reserve' }).click();
  await dialog.getByRole('button', { name: 'Tell it' }).click();
  await dialog.getByText('Recorded', { exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();
}

/** An export dropped on the page: recognized, compared, written only when it is accepted. */
async function importExport(page: Page): Promise<void> {
  const name = 'visual-studio-export-bad-rows.csv';
  const file = new URL(`../../../examples/files/${name}`, import.meta.url);
  await page.getByRole('link', { name: 'Imports' }).click();
  await page.getByRole('button', { name: 'Choose files' }).waitFor();
  const size = await sizeOf();
  await drop(page, { name, text: readFileSync(file, 'utf8') });
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByText('Visual Studio subscriptions').first().waitFor();
  await page.getByText('Nothing is written yet.').waitFor();
  const tabs = page.getByRole('navigation', { name: 'Rows by what they are to the record' });
  await tabs.getByRole('link', { name: /^Refused/ }).click();
  const refused = page.getByRole('table').getByRole('row');
  await refused.nth(8).waitFor();
  expect(await sizeOf()).toBe(size);
  await page.getByRole('button', { name: 'Accept 1 row' }).click();
  await page.getByText(/^Accepted /).waitFor();
  expect(await sizeOf()).toBeGreaterThan(size);
  await page.getByText(/SHA-256/).waitFor();
}

/** Back to 30 June, with all that is known now, and then as it was known. */
async function travel(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Benefits', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Benefits' }).waitFor();
  await page.getByRole('button', { name: 'Time' }).click();
  await page.getByLabel('As of').fill('2026-06-30');
  await page.getByText('You are looking at June 30, 2026, with all that is known now.').waitFor();
  const shown = page.getByText(/^Facts of this time that were recorded later: \d+$/);
  await shown.click();
  const many = /\d+$/.exec(await shown.innerText())?.[0];
  const late = page.getByRole('region', { name: 'Time' }).getByRole('listitem');
  expect(await late.filter({ hasText: 'vs-core-8' }).count()).toBe(2);
  expect(await late.filter({ hasText: /recorded Jul \d+, 2026/ }).count()).toBe(3);
  await page.getByLabel('Leave out what was recorded later').check();
  await page.getByText(/as known at June 30, 2026/).waitFor();
  await page.getByText(new RegExp(`^Facts of this time that are left out .*: ${many}$`)).waitFor();
  await page.getByRole('button', { name: 'Back to today' }).click();
}

/** What is missing, and the pack: its page, opened without a network. */
async function answerTheLetter(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Audit', exact: true }).click();
  await page.getByRole('link', { name: 'The letter came today' }).click();
  await page.getByLabel('Who asks').fill('Contract Audit Office');
  await page.getByLabel('First day of the period').fill('2025-12-01');
  await page.getByLabel('Last day of the period').fill('2026-11-24');
  await page.getByLabel('Answer by').fill('2026-12-16');
  await page.getByRole('button', { name: 'Record the letter and go on' }).click();
  await page.getByRole('heading', { level: 1, name: 'Contract Audit Office' }).waitFor();
  await page.getByRole('heading', { name: /^To see to: \d+$/ }).waitFor();
  await page.getByRole('heading', { name: /^Ready: \d+$/ }).waitFor();
  await page.getByRole('button', { name: 'Build the pack' }).click();
  await page.getByText('The pack is built, and was found right.').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download', exact: true }).click(),
  ]);
  const files = unzipSync(readFileSync(await download.path()));
  return new TextDecoder().decode(files['verify.html']);
}

test('the first five minutes, as one goes through them', async () => {
  const page = await here.open('/');
  await readToday(page);
  await askOnDay63(page);
  await importExport(page);
  await travel(page);
  const verifier = await answerTheLetter(page);

  const green = await openOffline('verify.html', verifier);
  await green.locator('.banner.right').filter({ hasText: 'Verified' }).waitFor();
  expect(verifier).toContain('"on":"2026-06-20"');
  const red = await openOffline(
    'changed.html',
    verifier.replaceAll('"on":"2026-06-20"', '"on":"2026-06-19"'),
  );
  await red
    .getByText(/Entry \d+ was changed: event\.on was 2026-06-20/)
    .first()
    .waitFor();

  await page.getByRole('link', { name: 'Use my own data' }).click();
  await page.getByText('npm start -- --data my-record').waitFor();
  await page.getByRole('link', { name: 'How this can still be wrong' }).click();
  await page.getByText('Something happened and nobody told it.').waitFor();
  expect(here.complaints).toEqual([]);
});
