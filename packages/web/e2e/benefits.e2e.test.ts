import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stage } from '../testing/stage.ts';
import type { Stage } from '../testing/stage.ts';

let here: Stage;
beforeAll(async () => {
  here = await stage();
});
afterAll(() => here.close());

const table = (page: Page) => page.getByRole('table', { name: 'Benefits' });
const row = (page: Page, thing: string) => table(page).getByRole('row').filter({ hasText: thing });
/** The words of a number, as a reader hears them. */
const number = (page: Page, name: string, thing: string) =>
  page.getByRole('link', { name: new RegExp(`^${name} of ${thing}: `) });

test('a number opens into the entries that add up to it, and these into others', async () => {
  const page = await here.open('/orgs/main/benefits?offer=enr-spd');
  await number(page, 'Assigned now', 'ent-spd-e3').click();
  const dialog = page.getByRole('dialog', { name: 'Assigned now of ent-spd-e3' });
  await dialog.getByRole('row', { name: /token-e3-a/ }).waitFor();
  expect(await dialog.getByRole('row', { name: /^Sum/ }).textContent()).toBe('Sum72');
  await page.waitForURL(/number=ent-spd-e3\+assignedNow/);

  await dialog.getByRole('link', { name: /^Assigned now of token-e3-a/ }).click();
  const inner = page.getByRole('dialog', { name: 'Assigned now of token-e3-a' });
  await inner.getByText('Seats were assigned').first().waitFor();
  await inner.getByRole('link', { name: 'loc-graz' }).waitFor();
  await page.goBack();
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(new URL(page.url()).search).toBe('?offer=enr-spd');
  expect(here.complaints).toEqual([]);
});

test('money opens into what was granted, drawn and lost, to the cent', async () => {
  const page = await here.open('/orgs/main/benefits/credit-month');
  await number(page, 'Lapsed', 'credit-month').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('What was left of a period lapsed').first().waitFor();
  const cells = await dialog.locator('tbody tr td:nth-child(3)').allTextContents();
  const cents = cells.map((text) => Math.round(Number(text.replaceAll(/[^\d.-]/g, '')) * 100));
  expect(cents.length).toBeGreaterThan(3);
  expect(cents.reduce((sum, one) => sum + one, 0)).toBe(13_695);
  expect(await dialog.getByRole('row', { name: /^Sum/ }).textContent()).toContain('136.95');
});

test('the credit left of an entitlement opens into its credits, and what is counted of a product into the comparison', async () => {
  const page = await here.open('/orgs/main/benefits?offer=enr-core-2');
  await number(page, 'Left', 'ent-core2-azure').click();
  const dialog = page.getByRole('dialog', { name: 'Left of ent-core2-azure' });
  await dialog.getByRole('link', { name: /^Left of credit-/ }).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await row(page, 'ent-core2-bp')
    .getByRole('link', { name: /licenses 25 \+10/ })
    .click();
  const compared = page.getByRole('row', { name: /Microsoft 365 Business Premium/ });
  await compared.getByRole('link', { name: '25' }).click();
  await page.getByRole('heading', { level: 1, name: 'Microsoft 365 Business Premium' }).waitFor();
  await page.getByText('A tool of Microsoft reported the licenses').first().waitFor();
  await page.goBack();
  await compared.getByRole('link', { name: '15' }).click();
  await row(page, 'token-bp-2').waitFor();
  expect(here.complaints).toEqual([]);
});

test('the list is searched, filtered, grouped and sorted, and the address says how', async () => {
  const page = await here.open('/orgs/main/benefits');
  await page.getByLabel('Search').fill('key-win');
  await row(page, 'key-windows').waitFor();
  expect(await row(page, 'ent-core2-bp').count()).toBe(0);
  await page.waitForURL(/q=key-win/);

  await page.getByLabel('Search').fill('');
  await page.keyboard.press('Tab');
  await page.getByLabel('Show').selectOption('With open findings');
  await row(page, 'ent-core2-bp').waitFor();
  expect(await row(page, 'ent-core2-visio').count()).toBe(0);
  expect(await row(page, 'ent-core2-bp').textContent()).toContain('1 not permitted');
  await page.waitForURL((url) => url.search === '?only=wrong');
  await page.goBack();
  await row(page, 'ent-core2-visio').waitFor();

  await page.getByLabel('Show').selectOption('Where Microsoft counts differently');
  await row(page, 'ent-core2-bp').waitFor();
  await row(page, 'ent-core2-visio').waitFor({ state: 'detached' });
  await page.getByLabel('Show').selectOption('All benefits');
  await page.getByLabel('Group by').selectOption('Nothing');
  await page.getByRole('button', { name: 'Entitled' }).click();
  await page.getByRole('button', { name: 'Entitled' }).click();
  await page.waitForURL(/sort=-entitled/);
  const first = table(page).getByRole('row').nth(1);
  await first.filter({ hasText: '10,000' }).waitFor();
  await page.reload();
  await first.filter({ hasText: '10,000' }).waitFor();
  await page.getByRole('button', { name: 'Entitled' }).click();
  await page.waitForURL((url) => url.search === '?group=none');
  expect(here.complaints).toEqual([]);
});

test('what has ended and what lies under an entitlement are left out until they are asked for', async () => {
  const page = await here.open('/orgs/main/benefits?offer=enr-core');
  await row(page, 'ent-core-visio').waitFor();
  expect(await row(page, 'ent-core-powerbi').count()).toBe(0);
  await page.getByRole('link', { name: 'Show them' }).click();
  await row(page, 'ent-core-powerbi').waitFor();
  expect(await row(page, 'token-powerbi-1').count()).toBe(0);
  await page.getByLabel('Keys, tokens and subscriptions one by one').check();
  await row(page, 'token-powerbi-1').waitFor();
});

test('the list is gone through with the keyboard, over the headings of groups, as fast as somebody types', async () => {
  const page = await here.open('/orgs/main/benefits');
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('[data-key]')?.getAttribute('data-key'));
  await row(page, 'ent-core2-azure').getByRole('link').first().focus();
  for (let n = 0; n < 11; n += 1) await page.keyboard.press('ArrowDown');
  await expect.poll(focused).toBe('ent-exp-azure');
  await page.keyboard.press('ArrowUp');
  await expect.poll(focused).toBe('ent-core2-server');
  await page.keyboard.press('End');
  await expect.poll(focused).not.toBe('ent-core2-server');
  await page.keyboard.press('Home');
  await expect.poll(focused).toBe('ent-core2-azure');
  await page.keyboard.press('Enter');
  await page.waitForURL(/benefits\/ent-core2-azure$/);
  await page.getByRole('heading', { level: 1, name: 'Azure bulk credit' }).waitFor();
  expect(here.complaints).toEqual([]);
});

test('a thing has its ends apart, its holders, its history and what the terms make of it', async () => {
  const page = await here.open('/orgs/main/benefits/token-visio-1');
  const numbers = page.getByRole('region', { name: 'Numbers' });
  expect(
    await numbers
      .getByText(/Right ends/)
      .locator('..')
      .textContent(),
  ).toMatch(/2026.*ended/);
  expect(await numbers.getByText('Service ends').locator('..').textContent()).toContain('2027');
  const stands = page.getByRole('region', { name: 'What stands' });
  await stands.getByText('Not permitted').first().waitFor();
  await stands.getByText('Where we are not sure').first().waitFor();
  expect(await page.getByRole('region', { name: 'Who has it' }).getByRole('listitem').count()).toBe(3);
  const history = page.getByRole('region', { name: 'History' });
  await history.getByText('Microsoft issued the token').waitFor();
  await history.getByRole('link', { name: 'Correct' }).first().click();
  await page.getByRole('dialog', { name: /Correct entry/ }).waitFor();
  expect(here.complaints).toEqual([]);
});

test('an entitlement says what stands and falls due of what was handed out of it, an offer what it brought', async () => {
  const page = await here.open('/orgs/main/benefits/ent-core2-bp');
  const stands = page.getByRole('region', { name: 'What stands' });
  await stands.getByText('Not permitted').waitFor();
  await stands.getByRole('link', { name: 'token-bp-2' }).waitFor();
  await page
    .getByRole('region', { name: 'What falls due' })
    .getByRole('link', { name: 'token-bp-2' })
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Partner Success Core Benefits' }).click();
  await page.getByRole('heading', { level: 1, name: 'Partner Success Core Benefits' }).waitFor();
  const brought = page.getByRole('region', { name: 'Benefits', exact: true });
  expect(await brought.getByRole('row').count()).toBe(12);
  await brought.getByRole('link', { name: 'Visual Studio Professional' }).waitFor();
  expect(here.complaints).toEqual([]);
});

test('a machine that has it leads to all that it has', async () => {
  const page = await here.open('/orgs/main/benefits/key-windows');
  await page.getByRole('region', { name: 'Who has it' }).getByRole('link', { name: 'nb-015' }).click();
  await page.getByRole('heading', { level: 1, name: 'nb-015' }).waitFor();
  await page.getByRole('link', { name: 'key-windows' }).waitFor();
  expect(here.complaints).toEqual([]);
});

test('an act is asked about from the page of its thing, and the page shows it once it is recorded', async () => {
  const page = await here.open('/orgs/main/benefits/token-powerbi-2');
  await page.getByRole('region', { name: 'Ask or tell' }).getByRole('link', { name: 'Redeemed' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('tenant').fill('northlight');
  await dialog.getByRole('button', { name: /tell it/i }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('region', { name: 'History' }).getByText('It was activated on a tenant').waitFor();
  expect(here.complaints).toEqual([]);
});

test('what is kept for somebody says so', async () => {
  const reserved = await here.record.api.POST('/v1/orgs/{org}/tell', {
    params: { path: { org: 'main' }, header: {} },
    body: { words: 'vs-spd-3 reserved for olga from 2026-12-25' },
  });
  expect(reserved.error).toBeUndefined();
  const page = await here.open('/orgs/main/benefits/vs-spd-3');
  const keptFor = page.getByText('Kept for', { exact: true });
  await keptFor.waitFor();
  expect(await keptFor.locator('..').textContent()).toBe('Kept forOlga Sidorova, from December 25, 2026');
  expect(here.complaints).toEqual([]);
});

test('as of a day, and as known then, every number is that of then', async () => {
  const page = await here.open('/orgs/main/benefits/key-server?on=2026-06-28');
  await number(page, 'Activations consumed', 'key-server').filter({ hasText: '11' }).waitFor();
  await page.goto(here.addressOf('/orgs/main/benefits/key-server?on=2026-06-28&knownAt=2026-06-28'));
  await number(page, 'Activations consumed', 'key-server').filter({ hasText: '10' }).waitFor();
  await page.getByRole('link', { name: 'Benefits', exact: true }).first().click();
  await page.waitForURL(/benefits\?on=2026-06-28&knownAt=2026-06-28$/);
  expect(here.complaints).toEqual([]);
});

test('every picture has its table, which can be copied', async () => {
  const page = await here.open('/orgs/main/benefits/credit-bulk');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const figures = page.getByRole('figure');
  await figures.first().waitFor();
  for (const figure of await figures.all()) {
    await figure.getByText('As a table').click();
    await figure.getByRole('row').nth(5).waitFor();
  }
  await figures.first().getByRole('button', { name: 'Copy the table' }).click();
  await figures.first().getByText('Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')[0]).toBe('Day\tLeft');
  expect(copied).toMatch(/USD\s499\.10/);
  expect(here.complaints).toEqual([]);
});

test('the last twelve months are seen product by product, and Microsoft’s counts beside ours', async () => {
  const page = await here.open('/orgs/main/benefits');
  const views = page.getByRole('navigation', { name: 'How to look at them' });
  await views.getByRole('link', { name: 'Pictures' }).click();
  await page.getByRole('region', { name: 'Windows 11 Enterprise (activations)' }).waitFor();
  await views.getByRole('link', { name: 'Microsoft’s counts' }).click();
  expect(await page.getByRole('row', { name: /Microsoft 365 Business Premium/ }).textContent()).toContain(
    '+10',
  );
  expect(await views.locator('[aria-current=page]').allTextContents()).toEqual(['Microsoft’s counts']);
  await page.goBack();
  await page.getByRole('region', { name: 'Windows 11 Enterprise (activations)' }).waitFor();
  expect(here.complaints).toEqual([]);
});

test('it is all there in German', async () => {
  const page = await here.open('/orgs/main/benefits?offer=enr-spd', { locale: 'de-DE' });
  await page.context().addCookies([{ name: 'language', value: 'de', url: here.addressOf('/') }]);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Vorteile' }).waitFor();
  await page.getByRole('link', { name: /^Jetzt zugewiesen von ent-spd-e3: 72/ }).click();
  await page.getByRole('dialog', { name: 'Jetzt zugewiesen: ent-spd-e3' }).getByText('Summe').waitFor();
  expect(here.complaints).toEqual([]);
});
