import { afterAll, beforeAll, expect, test } from 'vitest';
import { stage } from '../testing/stage.ts';
import type { Stage } from '../testing/stage.ts';

let here: Stage;
beforeAll(async () => {
  here = await stage();
});
afterAll(() => here.close());

const path = { org: 'main' };
const settings = async () =>
  (await here.record.api.GET('/v1/orgs/{org}/settings', { params: { path, query: {} } })).data;

test('the name is told, and every page shows it', async () => {
  const page = await here.open('/orgs/main/settings');
  await page.waitForURL(/settings\/organization/);
  const card = page.getByRole('region', { name: 'Name' });
  await page.getByRole('banner').getByText('Northlight Software').waitFor();
  await card.getByLabel('Name').fill('Northlight Group');
  await card.getByRole('button', { name: 'Save' }).click();
  await card.getByText('Recorded').waitFor();
  await page.getByRole('banner').getByText('Northlight Group').waitFor();
  expect((await settings())?.name).toBe('Northlight Group');
  expect(here.complaints).toEqual([]);
});

test('a time zone that is none is refused with what to write, and what was typed stays', async () => {
  const page = await here.open('/orgs/main/settings/organization');
  const card = page.getByRole('region', { name: 'Time zone' });
  await card.getByLabel('Time zone').fill('Europe/Berlinn');
  await card.getByRole('button', { name: 'Save' }).click();
  await card.getByText('Give a name of the IANA list, for example Europe/Berlin').waitFor();
  expect(await card.getByLabel('Time zone').inputValue()).toBe('Europe/Berlinn');
  await card.getByLabel('Time zone').fill('Pacific/Kiritimati');
  await card.getByRole('button', { name: 'Save' }).click();
  await card.getByText('Today there is November 26, 2026.').waitFor();
  await card.getByLabel('Time zone').fill('UTC');
  await card.getByRole('button', { name: 'Save' }).click();
  await card.getByText('Today there is November 25, 2026.').waitFor();
  expect(here.complaints).toEqual([]);
});

test('somebody is entrusted with a kind of benefit, and relieved of it', async () => {
  const page = await here.open('/orgs/main/settings/responsible');
  const row = page.getByRole('row', { name: /^Product key/ });
  await row.getByRole('link', { name: 'Tomas Havel' }).waitFor();
  await row.getByRole('button', { name: 'Change: Product key' }).click();
  const dialog = page.getByRole('dialog', { name: 'Product key' });
  await dialog.getByRole('combobox', { name: 'Person' }).fill('olga');
  await dialog.getByRole('option', { name: /Olga/ }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await row.getByRole('link', { name: 'Olga Sidorova' }).waitFor();
  await row.getByRole('button', { name: 'Change: Product key' }).click();
  await dialog.getByRole('button', { name: 'Leave it to the program administrator' }).click();
  await row.getByText('the program administrator').waitFor();
  expect(here.complaints).toEqual([]);
});

test('reminders of a kind of deadline come so many days ahead', async () => {
  const page = await here.open('/orgs/main/settings/reminders');
  await page.getByRole('button', { name: /^Change: .*refund/i }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Days ahead, with commas').fill('25, 5');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('cell', { name: '25, 5 days ahead', exact: true }).waitFor();
  const refund = (await settings())?.reminders.find(({ of }) => of === 'refund.window');
  expect(refund).toMatchObject({ days: [25, 5], told: true });
  expect(here.complaints).toEqual([]);
});

test('how often a source is imported is told, and the page of imports follows', async () => {
  const page = await here.open('/orgs/main/settings/sources');
  await page.getByRole('button', { name: 'Change: Partner Center: benefits' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Days from one import to the next').fill('45');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('row', { name: /Partner Center: benefits every 45 days/ }).waitFor();
  await page.getByRole('button', { name: 'Change: Visual Studio subscriptions' }).click();
  await dialog.getByLabel('Wait for it').uncheck();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('row', { name: /Visual Studio subscriptions not awaited/ }).waitFor();
  await page.getByRole('link', { name: 'Imports' }).click();
  const sources = page.getByRole('region', { name: 'Sources' });
  await sources.getByRole('row', { name: /Partner Center: benefits.*every 45 days/ }).waitFor();
  expect(here.complaints).toEqual([]);
});

test('a location is added by the one dialog for all acts, and Product License rights are told', async () => {
  const page = await here.open('/orgs/main/settings/membership');
  await page.getByRole('link', { name: 'Add a location' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'What it is about' }).fill('loc-hafen');
  await dialog.getByLabel('What happens').selectOption('associated');
  await dialog.getByRole('button', { name: /tell it/i }).click();
  await dialog.getByText('Recorded', { exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();
  const companies = page.getByRole('region', { name: 'Locations, affiliates and acquired companies' });
  await companies.getByRole('link', { name: 'loc-hafen' }).waitFor();
  const rights = page.getByRole('region', { name: 'Product License rights' });
  const before = (await settings())?.rights;
  const say = before === 'held' ? 'no' : 'yes';
  await rights.getByRole('button', { name: `Product License rights: Say ${say}` }).click();
  await rights.getByText(say === 'yes' ? 'Held' : 'Not held', { exact: true }).waitFor();
  expect(here.complaints).toEqual([]);
});

test('settings can be looked at as they were', async () => {
  const page = await here.open('/orgs/main/settings/membership?on=2025-08-01');
  await page.getByRole('region', { name: 'Locations, affiliates and acquired companies' }).waitFor();
  expect(await page.getByText('loc-hafen').count()).toBe(0);
});
