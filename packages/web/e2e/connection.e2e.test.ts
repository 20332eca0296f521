import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stage } from '../testing/stage.ts';
import type { Stage } from '../testing/stage.ts';

let here: Stage;
beforeAll(async () => {
  here = await stage();
});
afterAll(() => here.close());

const lost = (page: Page) => page.getByText(/^The server cannot be reached\. What you typed is kept/);

/** What the browser itself says of a request that went nowhere is no complaint of the page. */
const complaints = (): string[] => here.complaints.filter((text) => !text.includes('ERR_CONNECTION'));

/** Goes over a link, so that the program of its page is there before the connection is lost. */
async function fetchProgram(page: Page, name: string): Promise<void> {
  const arrived = page.waitForResponse(/\/assets\/[^/]*\.js$/);
  await page.getByRole('link', { name, exact: true }).hover();
  await arrived;
  await page.waitForLoadState('networkidle');
}

test('that the server cannot be reached stays in sight in a long list, and goes when it is back', async () => {
  const page = await here.open('/orgs/main/people');
  await page.locator('[data-key]').first().hover();
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
  await here.record.pause();
  // Whoever goes over a link asks for its page ahead.
  await page.getByRole('link', { name: 'Paul Richter' }).hover();
  await lost(page).waitFor();
  const seen = await lost(page).evaluate((element) => {
    const { top, bottom, left } = element.getBoundingClientRect();
    const there = document.elementFromPoint(left + 1, (top + bottom) / 2);
    return there !== null && (element.contains(there) || there.contains(element));
  });
  expect(seen).toBe(true);
  await here.record.resume();
  await lost(page).waitFor({ state: 'detached' });
  expect(complaints()).toEqual([]);
});

test('a page that could not be read comes by itself when the server is back', async () => {
  const page = await here.open('/orgs/main/today');
  await fetchProgram(page, 'Findings');
  await here.record.pause();
  await page.getByRole('link', { name: 'Findings', exact: true }).click();
  const problem = page.getByRole('alert');
  await problem.getByText(/^Check that the server runs and that this computer is connected/).waitFor();
  expect(await problem.textContent()).not.toContain('BENEFOLIO_');
  await here.record.resume();
  await problem.waitFor({ state: 'detached' });
  await page.getByRole('table').first().waitFor();
  expect(complaints()).toEqual([]);
});

test('what was told in vain is told again by whoever told it, and no longer said to be cut off', async () => {
  const page = await here.open('/orgs/main/today?act=vs-spd-3+released');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /tell it/i }).waitFor();
  await page.waitForLoadState('networkidle');
  await here.record.pause();
  await dialog.getByRole('button', { name: /tell it/i }).click();
  await dialog
    .getByText(/cannot be reached/)
    .first()
    .waitFor();
  await here.record.resume();
  await dialog.getByText('The server can be reached again. Try it once more.').waitFor();
  expect(await dialog.getByText(/cannot be reached/).count()).toBe(0);
  await dialog.getByRole('button', { name: /tell it/i }).click();
  await dialog.getByText('Recorded', { exact: true }).waitFor();
  expect(complaints()).toEqual([]);
});

test('what is not there is not tried again, and leads to Today', async () => {
  const page = await here.open('/orgs/main/benefits/vs-404');
  await page.getByRole('heading', { level: 1, name: 'There is nothing at this address.' }).waitFor();
  await page.getByText('There is no vs-404 on record.').waitFor();
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Go to Today' }).click();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
});
