import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stage } from '../testing/stage.ts';
import type { Stage } from '../testing/stage.ts';

let here: Stage;
beforeEach(async () => {
  here = await stage('empty');
});
afterEach(() => here.close());

const path = { org: 'main' };

const entitlements = async () =>
  (await here.record.api.GET('/v1/orgs/{org}/position', { params: { path, query: {} } })).data?.lines.filter(
    ({ thing }) => thing.startsWith('ent-'),
  ) ?? [];

/** The row of the catalog's lines that is about a benefit. */
const lineOf = (page: Page, benefit: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: benefit }) });

test('from an empty record to a granted offer with corrected lines, and people who may use it', async () => {
  const page = await here.open('/orgs/main/start');
  await page.getByText('The record is empty.').waitFor();
  await page.getByRole('link', { name: 'Begin with the offers' }).click();
  await page.getByRole('checkbox', { name: /Partner Success Core Benefits/ }).check();
  await page.getByLabel('Bought on').fill('2026-09-01');
  await page.getByLabel('Were the criteria met?').selectOption('Yes');
  await page.getByText('enr-core-2026').waitFor();
  await page.getByRole('button', { name: 'Record 1 offer' }).click();
  await page.waitForURL(/start\/lines\?enrollment=enr-core-2026/);

  const first = page.getByRole('textbox', { name: /^Quantity of Microsoft 365 Business Premium/ });
  await first.fill('many');
  await page
    .getByRole('alert')
    .getByText(/many is no quantity of/)
    .waitFor();
  expect(await page.getByRole('button', { name: /^Grant/ }).isDisabled()).toBe(true);
  await first.fill('17');
  await page.getByRole('alert').waitFor({ state: 'hidden' });
  const left = page.getByRole('checkbox', { name: /^Visual Studio/ }).first();
  await left.uncheck();
  await page.getByText('left out').first().waitFor();
  const refused: string[] = [];
  page.on('response', (response) => void (response.status() >= 400 && refused.push(response.url())));
  await page.getByRole('button', { name: /^Grant \d+ benefits$/ }).click();
  await page.getByText(/^\d+ benefits are granted\./).waitFor();
  const granted = await entitlements();
  expect(granted.find(({ product }) => /Business Premium/.test(product))?.numbers.entitled).toBe(17);
  expect(granted.some(({ product }) => product.startsWith('Visual Studio'))).toBe(false);
  await lineOf(page, 'Microsoft 365 Business Premium').getByText('granted already').waitFor();

  await page.getByRole('link', { name: 'Next: people' }).click();
  const list = page.getByLabel('People, one to a line');
  await list.fill('Ada Brandt, ada@contoso.example\nGrace Okafor <grace@contoso.example>\nnobody here');
  await page.getByText('There is no mail address in “nobody here”.').waitFor();
  await page.getByRole('button', { name: 'Record 2 people' }).click();
  await page.getByText('2 people are known now').waitFor();
  await page.getByRole('link', { name: 'Ada Brandt' }).waitFor();
  const people = (await here.record.api.GET('/v1/orgs/{org}/people', { params: { path, query: {} } })).data;
  expect(people?.people.map(({ handle, mail, employer }) => [handle, mail, employer])).toEqual([
    ['ada', 'ada@contoso.example', 'partner'],
    ['grace', 'grace@contoso.example', 'partner'],
  ]);
  await page.getByRole('link', { name: 'Go to Today' }).click();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  expect(refused).toEqual([]);
  // A record of one's own offers no other one.
  expect(await page.getByRole('link', { name: 'Use my own data' }).count()).toBe(0);
  expect(here.complaints).toEqual([]);
});

test('an empty record is filled with the demo, and Today shows it', async () => {
  const page = await here.open('/orgs/main/start');
  await page.getByRole('button', { name: 'Fill it with the demo' }).click();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  await page.getByRole('region', { name: 'What falls due' }).getByRole('listitem').first().waitFor();
  await page.goto(here.addressOf('/orgs/main/start'));
  await page.getByText('Something is on record already.').waitFor();
  expect(await page.getByRole('button', { name: 'Fill it with the demo' }).count()).toBe(0);
  expect(here.complaints).toEqual([]);
});
