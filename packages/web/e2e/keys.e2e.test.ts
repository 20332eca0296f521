import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stage } from '../testing/stage.ts';
import type { Stage } from '../testing/stage.ts';

let here: Stage;
beforeAll(async () => {
  here = await stage();
});
afterAll(() => here.close());

const row = (page: Page, thing: string) =>
  page
    .getByRole('table', { name: 'Keys and tokens' })
    .getByRole('row')
    .filter({ hasText: `${thing} ·` });

test('keys and tokens are masked: nothing but the last five is shown', async () => {
  const page = await here.open('/orgs/main/keys');
  await row(page, 'key-windows').getByText('ends in H8V3C').waitFor();
  expect(await page.content()).not.toMatch(/(?:[A-Z0-9]{5}-){2,}[A-Z0-9]{5}/);
  await page.getByLabel('Search').fill('h8v3c');
  await row(page, 'key-server').waitFor({ state: 'detached' });
  await row(page, 'key-windows').waitFor();
  expect(here.complaints).toEqual([]);
});

test('the forecast opens into the activations, each with what it consumed and why', async () => {
  const page = await here.open('/orgs/main/keys');
  await row(page, 'key-windows')
    .getByRole('link', { name: /^about / })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Activations of key-windows' });
  await dialog.getByText(/It is arithmetic, and no promise/).waitFor();
  expect(await dialog.getByRole('row').count()).toBe(20);
  await dialog
    .getByText(/the same machine again consumes 1/)
    .first()
    .waitFor();
  await dialog.getByRole('link', { name: 'key.consumption-every-time' }).first().waitFor();
  expect(await dialog.locator('svg circle').count()).toBe(19);
  await page.waitForURL(/key=key-windows/);
  await page.goBack();
  await dialog.waitFor({ state: 'detached' });
  expect(here.complaints).toEqual([]);
});

test('a look that would end a refund is warned of before, and leaving it closed tells nothing', async () => {
  const page = await here.open('/orgs/main/keys');
  await page.getByRole('link', { name: 'Look: token-copilot' }).click();
  const dialog = page.getByRole('dialog', { name: 'Before you look at token-copilot' });
  await dialog.getByText('After a look it cannot.').waitFor();
  const refund = dialog.getByRole('region', { name: 'Refund of enr-expanded' });
  await refund.getByText('Microsoft decides').waitFor();
  await refund.getByText('Not permitted').waitFor();
  await dialog.getByRole('button', { name: 'Leave it closed' }).click();
  await dialog.waitFor({ state: 'detached' });
  await row(page, 'token-copilot').getByText('never').waitFor();
  expect(here.complaints).toEqual([]);
});

test('a look is told with who and when, and is then an entry that the refund knows of', async () => {
  const page = await here.open('/orgs/main/keys?look=token-copilot');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Who looked' }).fill('greta');
  await dialog.getByRole('option', { name: /Greta/ }).click();
  await dialog.getByRole('button', { name: 'I looked: record it' }).click();
  await dialog.getByText('The look is recorded.').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await row(page, 'token-copilot').getByText('1, last Nov 25, 2026').waitFor();
  await page.goto(here.addressOf('/orgs/main/keys?look=token-copilot'));
  await page.getByText('A look ends nothing that could still be asked for.').waitFor();
  expect(here.complaints).toEqual([]);
});

test('activations left open into what they come from', async () => {
  const page = await here.open('/orgs/main/keys');
  await page.getByRole('link', { name: /^Activations left of key-windows: 1/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Activations left of key-windows' });
  await dialog.getByText('Microsoft issued the key').waitFor();
  expect(await dialog.getByRole('row', { name: /^Sum/ }).textContent()).toBe('Sum1');
});
