import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { verifyPack } from '@benefolio/verify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stage } from '../testing/stage.ts';
import type { Stage } from '../testing/stage.ts';

let here: Stage;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'benefolio-audit-'));
  here = await stage();
});
afterAll(async () => {
  await here.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What a button downloads. */
async function downloaded(page: Page, name: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Opens a file from the disk in a browser without a network. */
async function openOffline(text: string): Promise<Page> {
  const file = join(folder, 'verify.html');
  writeFileSync(file, text);
  return here.open(`file://${file}`, { offline: true });
}

async function fillLetter(page: Page): Promise<void> {
  await page.getByLabel('Who asks').fill('Contract Audit Office');
  await page.getByLabel('First day of the period').fill('2025-12-01');
  await page.getByLabel('Last day of the period').fill('2026-11-24');
  await page.getByLabel('Answer by').fill('2026-12-16');
  await page.getByRole('combobox', { name: /^Owner/ }).fill('greta');
  await page.getByRole('option', { name: /Greta/ }).click();
}

test('of what much is missing the first things are shown, and where the rest is', async () => {
  const events = Array.from({ length: 30 }, (_, n) => ({
    thing: `key-bare-${n}`,
    event: 'issued',
    on: '2026-11-20',
    product: 'Windows 11',
    activations: 1,
  }));
  const path = { org: 'new' };
  const { error } = await here.record.api.POST('/v1/orgs/{org}/tell', { params: { path }, body: { events } });
  expect(error).toBeUndefined();
  const page = await here.open('/orgs/new/audit/readiness?from=2026-11-01&to=2026-11-24');
  await page.getByText(/^Rests on your own word alone.*: 30 things\.$/).waitFor();
  await page.getByText('30 things', { exact: true }).last().click();
  const rest = page
    .getByRole('listitem')
    .filter({ hasText: /^and 10 more Benefits$/ })
    .last();
  await rest.getByRole('link', { name: 'Benefits' }).click();
  await page.waitForURL(/benefits\?on=2026-11-24/);
  expect(here.complaints).toEqual([]);
});

const step = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name }) });

test('the letter came today: what is missing, the pack, its page offline, the hand-over', async () => {
  const page = await here.open('/orgs/main/audit');
  await page.getByRole('link', { name: 'The letter came today' }).click();
  await fillLetter(page);
  await page.getByRole('button', { name: 'Record the letter and go on' }).click();
  await page.waitForURL(/\/audit\/review-2026-11-25$/);
  await page.getByRole('heading', { level: 1, name: 'Contract Audit Office' }).waitFor();
  await page.getByText('December 16, 2026, in 21 days').waitFor();

  const readiness = step(page, 'What is ready, and what is missing');
  const standing = readiness.getByText(/^Sharing licenses: against it on the last day/);
  await standing.waitFor();
  await readiness
    .getByText(/Owner: Greta Lindholm, of the review/)
    .first()
    .waitFor();
  const agreement = readiness.getByRole('listitem').filter({ hasText: 'The partner agreement' });
  await agreement.getByRole('link', { name: 'Tell it' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: /by/i }).last().fill('greta');
  await dialog.getByRole('option', { name: /Greta/ }).click();
  await dialog.getByRole('button', { name: 'Tell it' }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await readiness.getByText('Somebody answers for the partner agreement').waitFor();

  const pack = step(page, 'Build the pack');
  await pack.getByRole('button', { name: 'Build the pack' }).click();
  await pack.getByText('The pack is built, and was found right.').waitFor({ timeout: 60_000 });
  const { name, bytes } = await downloaded(page, 'Download');
  expect(name).toBe('benefolio-main-2025-12-01-2026-11-24.zip');
  expect(await verifyPack(bytes)).toMatchObject({ ok: true, to: '2026-11-24' });
  await pack.getByRole('button', { name: 'Record that it was built' }).click();
  await pack.getByRole('button', { name: 'Recorded' }).waitFor();

  const verifier = Buffer.from(unzipSync(bytes)['verify.html'] ?? []).toString();
  const green = await openOffline(verifier);
  await green.locator('.banner.right').filter({ hasText: 'Verified' }).waitFor();
  const red = await openOffline(verifier.replace('"on":"2026-11-16"', '"on":"2026-11-15"'));
  await red.locator('.banner.wrong').filter({ hasText: 'Not as it was made' }).waitFor();
  await red
    .getByText(/Entry \d+ was changed: event\.on was 2026-11-16 when it was recorded, and is 2026-11-15 here/)
    .first()
    .waitFor();

  const handOver = step(page, 'Hand it over');
  await handOver.getByRole('button', { name: 'Record the hand-over' }).click();
  expect(await dialog.getByLabel('To whom').inputValue()).toBe('Contract Audit Office');
  await dialog.getByLabel('How').fill('their portal');
  await dialog.getByRole('button', { name: 'Record' }).click();
  await handOver.getByText('Nov 25, 2026 · Contract Audit Office · their portal').waitFor();
  await page.getByRole('link', { name: 'It was answered' }).click();
  await dialog.getByRole('button', { name: 'Tell it' }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await page.getByText('Answered on November 25, 2026').waitFor();
  await page.getByRole('link', { name: 'All reviews' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Contract Audit Office' });
  expect(await row.innerText()).toContain('answered');
  expect(here.complaints).toEqual([]);
});

test('the day of a letter falls due on Today, and leads back to it', async () => {
  const page = await here.open('/orgs/main/audit/letter');
  await fillLetter(page);
  await page.getByRole('button', { name: 'Record the letter and go on' }).click();
  await page.waitForURL(/\/audit\/review-2026-11-25-2$/);
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  const due = page.getByRole('listitem').filter({ hasText: 'Last day to answer Contract Audit Office' });
  await due.getByRole('link', { name: 'review-2026-11-25-2', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Contract Audit Office' }).waitFor();
  expect(here.complaints).toEqual([]);
});

test('what is missing can be looked at for any period without recording anything', async () => {
  const page = await here.open('/orgs/main/audit');
  const { size } =
    (await here.record.api.GET('/v1/orgs/{org}', { params: { path: { org: 'main' } } })).data ?? {};
  await page.getByRole('link', { name: 'What would be missing?' }).click();
  await page.waitForURL(/from=2025-11-26&to=2026-11-25/);
  await page.getByLabel('First day of the period').fill('2026-09-01');
  await page.waitForURL(/from=2026-09-01/);
  await page.getByText(/^Visio Plan 2: Microsoft counted 5 licenses/).waitFor();
  await page.getByRole('heading', { level: 3, name: /^Ready: \d+$/ }).waitFor();
  await page.getByText('What happened is on record').waitFor();
  const after = (await here.record.api.GET('/v1/orgs/{org}', { params: { path: { org: 'main' } } })).data;
  expect(after?.size).toBe(size);
  expect(here.complaints).toEqual([]);
});

test('a checkpoint is made, its way outside recorded, and it still fits although the journal went on', async () => {
  const page = await here.open('/orgs/main/audit');
  const part = page.getByRole('region', { name: 'Checkpoints' });
  const { name, bytes } = await downloaded(page, 'Download a checkpoint');
  const [, size] = Buffer.from(bytes).toString().split('\n');
  expect(name).toBe(`checkpoint-${size}.txt`);
  await part.getByRole('button', { name: 'Record where it was sent' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('To whom').fill('Notary');
  await dialog.getByRole('button', { name: 'Record' }).click();
  await part.getByRole('cell', { name: 'Notary' }).waitFor();
  await part.getByRole('button', { name: 'Check that they still fit' }).click();
  await part.getByText('still fits').waitFor();
  const key = page.getByRole('region', { name: 'What the auditor needs besides' });
  expect(await key.innerText()).toMatch(/SHA-256 of the page\s+[0-9a-f]{64}/);
  expect(here.complaints).toEqual([]);
});

test('a pack goes on being built while another page is looked at, and can be stopped', async () => {
  const page = await here.open('/orgs/main/audit/review-group');
  await page.getByRole('button', { name: 'Build the pack' }).click();
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  await page.goBack();
  await page.getByText('The pack is built, and was found right.').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Build it again' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Build the pack' }).waitFor();
  expect(here.record.logged).toEqual([]);
});

test('a letter that cannot be recorded says why, and keeps what was typed', async () => {
  const page = await here.open('/orgs/main/audit/letter');
  await fillLetter(page);
  // The controls would not let it through; a program would.
  await page.getByLabel('First day of the period').fill('2026-12-24');
  await page.locator('form').evaluate((form) => form.setAttribute('novalidate', ''));
  await page.getByRole('button', { name: 'Record the letter and go on' }).click();
  await page
    .getByRole('alert')
    .getByText(/its period ends before it begins/)
    .waitFor();
  expect(await page.getByLabel('Who asks').inputValue()).toBe('Contract Audit Office');
});

test('a review that does not exist is said so, and one of the past shows what was known then', async () => {
  const page = await here.open('/orgs/main/audit/review-nowhere');
  await page.getByText('There is nothing at this address.').waitFor();
  await page.goto(`${here.record.url}/orgs/main/audit/review-group?on=2026-02-12`);
  await page.getByText('Nothing was handed over yet.').waitFor();
  await page.goto(`${here.record.url}/orgs/main/audit/review-group`);
  await page.getByText(/one remark: of most things/).waitFor();
  expect(await page.getByRole('link', { name: 'It was answered' }).count()).toBe(0);
});
