import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stage } from '../testing/stage.ts';
import type { Stage } from '../testing/stage.ts';

let here: Stage;
beforeAll(async () => {
  here = await stage();
});
afterAll(() => here.close());

const path = { org: 'main' };
const tell = async (words: string): Promise<void> => {
  const { error } = await here.record.api.POST('/v1/orgs/{org}/tell', { params: { path }, body: { words } });
  if (error) throw new Error(`${words}: ${JSON.stringify(error)}`);
};
/** The day on which the demo's designation ends, as the server has it. */
const endOf = async (enrollment: string): Promise<string> => {
  const { data } = await here.record.api.GET('/v1/orgs/{org}/renewals', { params: { path } });
  return data?.renewals.find((one) => one.enrollment === enrollment)?.until ?? '';
};
const planOf = (page: Page, name: string) => page.getByRole('region', { name });

test('what ends when leads to the choices side by side, and another offer is laid beside them', async () => {
  const page = await here.open('/orgs/main/renewal');
  const first = page.getByRole('listitem').filter({ hasText: 'enr-spd' });
  await first.getByText('in 37 days').waitFor();
  expect(await first.getByText('USD 4,875.00').count()).toBe(1);
  await first.getByRole('link', { name: 'Compare the choices' }).click();
  await page.getByRole('heading', { level: 1, name: 'Solutions Partner designation' }).waitFor();
  expect(await planOf(page, 'Renew').getByText('list price, United States').count()).toBe(1);
  expect(await planOf(page, 'Let it lapse').getByText('no fee').count()).toBe(1);
  // Success Expanded is held already, and none is held twice.
  await page.getByText('Offers that cannot be bought').click();
  await page.getByText(/^Partner Success Expanded Benefits: the partner holds 2 enrollments/).waitFor();
  await page.getByLabel('Compare with another offer').selectOption('launch');
  const launch = planOf(page, 'Partner Launch Benefits instead');
  await launch.getByText('USD 350.00').waitFor();
  expect(new URL(page.url()).searchParams.get('to')).toBe('launch');
  const row = page.getByRole('row', { name: /Visual Studio Enterprise/ });
  expect(await row.getByRole('cell').allTextContents()).toMatchObject({
    2: '25B',
    3: '1 ↓ fewer than nowC',
  });
  await page.goBack();
  await launch.waitFor({ state: 'detached' });
  expect(here.complaints).toEqual([]);
});

test('the days of one choice stand alone, and the words of a task open the dialog', async () => {
  const page = await here.open('/orgs/main/renewal/enr-spd');
  const days = page.getByRole('region', { name: 'What is to be done, by day' });
  await days.getByText('It lapses unless it is renewed').waitFor();
  await days.getByLabel('Of which choice').selectOption('renew');
  await days.getByText('It lapses unless it is renewed').waitFor({ state: 'detached' });
  await days
    .getByRole('listitem')
    .filter({ hasText: 'Freeze who holds what' })
    .last()
    .getByRole('link', { name: 'Ask or tell' })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Permitted').first().waitFor();
  expect(await dialog.getByRole('combobox', { name: 'What it is about' }).inputValue()).toBe('freeze-spd');
  expect(here.complaints).toEqual([]);
});

test('what was renewed says so, and leads to its renewal', async () => {
  const page = await here.open('/orgs/main/renewal/enr-core');
  await page.getByText('Nothing is left to plan: it was renewed.').waitFor();
  await page.getByRole('link', { name: 'renewed by enr-core-2' }).click();
  await page
    .getByText(/in 6 months/)
    .first()
    .waitFor();
  expect(await planOf(page, 'Renew').count()).toBe(1);
  expect(here.complaints).toEqual([]);
});

test('a plan as of an earlier day keeps that day in every link', async () => {
  const page = await here.open('/orgs/main/renewal?on=2026-04-01&knownAt=2026-04-01');
  const core = page.getByRole('listitem').filter({ hasText: 'enr-core' });
  await core.getByRole('link', { name: 'Compare the choices' }).click();
  await page.getByRole('heading', { level: 1, name: 'Partner Success Core Benefits' }).waitFor();
  expect(page.url()).toContain('on=2026-04-01');
  expect(page.url()).toContain('knownAt=2026-04-01');
});

test('a renewal is frozen, done, and worked through until nothing is left', async () => {
  const until = await endOf('enr-spd');
  here.record.at(`${until}T09:00:00.000Z`);
  await tell('freeze-spd frozen of enr-spd why "the year ends"');
  const next = new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 10);
  here.record.at(`${next}T09:00:00.000Z`);
  await tell('enr-spd-2 bought offer spd eligible yes renews enr-spd');
  await tell('ent-spd2-vs granted benefit "Visual Studio Enterprise" quantity 25 unit users under enr-spd-2');

  const page = await here.open('/orgs/main/renewal');
  await page
    .getByRole('link', { name: /^Who held what on/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /^Who held what on/ }).waitFor();
  const table = page.getByRole('table', { name: 'What was held, and what is the case now' });
  const row = table.getByRole('row').filter({ hasText: 'Nils Aalto' });
  await table.getByRole('row').nth(3).waitFor();
  await row.getByText('vs-spd-1 continued under ent-spd2-vs').waitFor();
  const before = await page.getByText(/need nothing more/).textContent();

  await row.getByRole('link', { name: 'Ask or tell' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Tell it' }).click();
  await dialog.getByText('Recorded', { exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await row.waitFor({ state: 'detached' });
  expect(await page.getByText(/need nothing more/).textContent()).not.toBe(before);

  await page.getByRole('button', { name: /^Tell all \d+ that are permitted$/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^They happened: tell/ })
    .click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await table
    .getByText(/continued under/)
    .first()
    .waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Same/ }).click();
  await row.getByText('Same').waitFor();
  expect(here.complaints).toEqual([]);
});

test('the list is searched and grouped in the address, and worked by keyboard', async () => {
  const page = await here.open('/orgs/main/renewal/freeze-core?case=all');
  await page.getByLabel('Search').fill('power bi');
  await page.waitForURL(/q=power/);
  const table = page.getByRole('table', { name: 'What was held, and what is the case now' });
  await table.getByText('9 × Power BI Premium Per User').waitFor();
  expect(await table.getByText('Visio Plan 2').count()).toBe(0);
  await page.getByLabel('Search').fill('');
  await page.getByLabel('Group by').selectOption('product');
  await table
    .getByRole('row', { name: /^Windows Server RDS CAL 2025/ })
    .first()
    .waitFor();
  await page.getByRole('button', { name: /^To give again/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/case=lost/);
  expect(here.complaints).toEqual([]);
});
