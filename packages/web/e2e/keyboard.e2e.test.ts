import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stage } from '../testing/stage.ts';
import type { Stage } from '../testing/stage.ts';

let here: Stage;
beforeAll(async () => {
  here = await stage();
});
afterAll(() => here.close());

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.slice(0, 40) ?? '');

test('who has gone to a link before the program arrives stays there', async () => {
  const page = await here.open('about:blank');
  const release = Promise.withResolvers<void>();
  await page.route('**/assets/*.js', async (route) => {
    await release.promise;
    await route.continue();
  });
  await page.goto(here.addressOf('/orgs/main/today'), { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (let n = 0; n < 3; n++) await page.keyboard.press('Tab');
  const before = await focused(page);
  release.resolve();
  await page.getByRole('heading', { name: 'What is wrong today' }).waitFor();
  expect(before).not.toBe('');
  expect(await focused(page)).toBe(before);
});

test('an act is asked about and told without a mouse', async () => {
  const page = await here.open('/orgs/main/today');
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to the page');
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Ask or tell' });
  await dialog.getByRole('combobox', { name: 'What it is about' }).waitFor();
  // The dialog begins where one types what it is about.
  await page.keyboard.type('vs-spd-4');
  await dialog.getByRole('option', { name: /vs-spd-4/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('assi');
  await page.keyboard.press('Tab');
  // The day has three parts.
  for (let part = 0; part < 3; part++) await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('olga');
  await dialog.getByRole('option', { name: /olga/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog.getByText('Permitted', { exact: true }).first().waitFor();
  await dialog.getByRole('button', { name: 'Tell it' }).focus();
  await page.keyboard.press('Enter');
  await dialog.getByText('Recorded', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(here.complaints).toEqual([]);
});

test('the keys say what they do, and can be switched off', async () => {
  const page = await here.open('/orgs/main/today');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Time' }).focus();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).getByText('look at another day').waitFor();
  await page.keyboard.press('Escape');
  await page.getByLabel('Theme, Language').click();
  await page.getByLabel('Keys such as / and ?').uncheck();
  await page.getByRole('button', { name: 'Time' }).focus();
  await page.keyboard.press('?');
  expect(await page.getByRole('dialog').count()).toBe(0);
});
