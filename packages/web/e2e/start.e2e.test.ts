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
  await page.getByRole('link', { name: 'Next: hand out the first one' }).click();
  await page.getByRole('heading', { level: 1, name: 'Who gets what?' }).waitFor();
  await page.getByRole('link', { name: 'Go to Today' }).click();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  expect(refused).toEqual([]);
  // A record of one's own offers no other one.
  expect(await page.getByRole('link', { name: 'Use my own data' }).count()).toBe(0);
  expect(here.complaints).toEqual([]);
});

test('from an empty record to a person who holds a subscription, without a name that has to be invented', async () => {
  const { api } = here.record;
  await api.POST('/v1/orgs/{org}/tell', {
    params: { path },
    body: {
      events: [
        { thing: 'enr-core-2026', event: 'bought', on: '2026-09-01', offer: 'core', eligible: true },
        { thing: 'ada', event: 'joined', on: '2026-09-01', name: 'Ada Brandt' },
        { thing: 'grace', event: 'joined', on: '2026-09-01', name: 'Grace Okafor' },
      ],
    },
  });
  await api.POST('/v1/orgs/{org}/grants', { params: { path }, body: { enrollment: 'enr-core-2026' } });
  const page = await here.open('/orgs/main/start/handout');
  const row = page.getByRole('row').filter({ hasText: 'Visual Studio' });
  await row.getByRole('link', { name: /^Hand out/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Hand out' });
  await dialog.getByText('enterprise').first().waitFor();
  await dialog.getByRole('combobox', { name: 'to', exact: true }).fill('ada');
  await dialog.getByText('Ada Brandt').first().waitFor();
  await dialog.getByRole('heading', { name: 'After it' }).waitFor();
  await dialog.getByText(/it may not be used before/).waitFor();
  await page.waitForURL(/act=vs-core-2026-1\+assigned\+to\+ada/);
  await dialog.getByRole('button', { name: 'Tell it', exact: true }).click();
  await dialog.getByText('Recorded', { exact: true }).waitFor();
  expect(await dialog.getByRole('link', { name: /^Entry \d+$/ }).count()).toBe(2);
  await dialog.getByRole('button', { name: 'Done' }).click();

  // The next one goes out from the page of its entitlement, by the next name.
  await row.getByRole('link', { name: /^Visual Studio/ }).click();
  await page.getByRole('region', { name: 'Ask or tell' }).getByRole('link', { name: 'Hand out' }).click();
  const other = page.getByRole('dialog', { name: 'Hand out' });
  await other.getByRole('combobox', { name: 'to', exact: true }).fill('grace');
  await other.getByRole('button', { name: 'Tell it', exact: true }).click();
  await other.getByText('Recorded', { exact: true }).waitFor();
  const holders = (await api.GET('/v1/orgs/{org}/holders', { params: { path, query: {} } })).data?.holders;
  expect(holders?.map(({ thing, holderName }) => [thing, holderName]).sort()).toEqual([
    ['vs-core-2026-1', 'Ada Brandt'],
    ['vs-core-2026-2', 'Grace Okafor'],
  ]);
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
