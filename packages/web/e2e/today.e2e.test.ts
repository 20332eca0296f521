import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stage } from '../testing/stage.ts';
import type { Stage } from '../testing/stage.ts';

let here: Stage;
beforeAll(async () => {
  here = await stage();
});
afterAll(() => here.close());

test('the front door leads to Today of the organization', async () => {
  const page = await here.open('/');
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/orgs/main/today');
  expect(here.complaints).toEqual([]);
});

test('the page can be read before any script has run', async () => {
  const page = await here.open('/orgs/main/today', { javaScriptEnabled: false });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Today');
});

test('a day that the calendar lacks is left out of the address, and becomes no other day', async () => {
  const page = await here.open('/orgs/main/today?on=2026-02-30&time=open');
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  expect(await page.getByLabel('As of').inputValue()).toBe('2026-11-25');
  expect(await page.getByText(/You are looking at/).count()).toBe(0);
  expect(here.complaints).toEqual([]);
});

/** The item of a thing in the list of what falls due. */
const itemOf = (page: Page, thing: string) =>
  page.getByRole('region', { name: 'What falls due' }).getByRole('listitem').filter({ hasText: thing });

test('a deadline gets an owner, is put off with a reason, and is acknowledged', async () => {
  const page = await here.open('/orgs/main/today');
  const item = itemOf(page, 'service-e3-a').first();
  await item.getByRole('button', { name: 'Owner' }).click();
  await page.getByRole('dialog').getByRole('combobox', { name: 'Owner' }).fill('tomas');
  await page.getByRole('dialog').getByRole('option', { name: /Tomas/ }).click();
  await page.getByRole('button', { name: 'Record' }).click();
  await item.getByText('Owner: Tomas Havel').waitFor();

  await item.getByRole('button', { name: 'Put off' }).click();
  await page.getByLabel('Show it again on').fill('2026-12-05');
  await page.getByLabel('Why').fill('the next invoice says it');
  await page.getByRole('button', { name: 'Record' }).click();
  await item.waitFor({ state: 'detached' });
  await page.getByLabel('Show what was acknowledged or put off').check();
  await item.getByText('put off until Dec 5, 2026: the next invoice says it').waitFor();

  await item.getByRole('button', { name: 'Acknowledge' }).click();
  await page.getByRole('button', { name: 'Record' }).click();
  await item.getByText('acknowledged Nov 25, 2026').waitFor();
  expect(here.complaints).toEqual([]);
});

test('a key that runs out and a source that is to be imported stand among what falls due', async () => {
  const page = await here.open('/orgs/main/today');
  const key = itemOf(page, 'Will run out about this day').filter({ hasText: 'key-windows' });
  await key.getByText('Dec 13, 2026').waitFor();
  await key.getByText(/1 left, 5 used in 90 days/).waitFor();
  await key.getByRole('link', { name: 'key.finite' }).waitFor();
  const source = itemOf(page, 'To be imported again').filter({ hasText: 'Visual Studio subscriptions' });
  await source.getByRole('link', { name: 'last done May 25, 2026' }).waitFor();
  await source.getByRole('button', { name: 'Acknowledge' }).click();
  await page.getByRole('button', { name: 'Record' }).click();
  await source.waitFor({ state: 'detached' });
  await key.getByRole('link', { name: 'the newest activation' }).click();
  await page.waitForURL(/journal\/\d+$/);
  await page.getByText('nb-015').first().waitFor();
  expect(here.complaints).toEqual([]);
});

test('what no reminder is due of waits behind a link, and lead times are chosen in the settings', async () => {
  const page = await here.open('/orgs/main/today');
  await itemOf(page, 'enr-expanded').first().waitFor();
  expect(await itemOf(page, 'vs-core-8').count()).toBe(0);
  await page.getByRole('link', { name: /^Show \d+ more, of which no reminder is due yet$/ }).click();
  await itemOf(page, 'vs-core-8').first().waitFor();
  await page.getByRole('link', { name: 'Show only what a reminder is due of' }).click();
  await itemOf(page, 'vs-core-8').first().waitFor({ state: 'detached' });

  await page.getByRole('link', { name: 'When reminders are due' }).click();
  await page.getByRole('button', { name: 'Change: a subscription may be given to another person' }).click();
  await page.getByLabel('Days ahead, with commas').fill('100, 0');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('cell', { name: '100 days ahead, the day itself' }).waitFor();
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await itemOf(page, 'vs-core-8').first().waitFor();
  expect(here.complaints).toEqual([]);
});

test('whoever is entrusted with a kind of benefit sees to what falls due of it', async () => {
  const page = await here.open('/orgs/main/today');
  await page.getByLabel('Owner').selectOption('Tomas Havel');
  await page.waitForURL(/owner=/);
  await itemOf(page, 'lic-sql').first().waitFor();
  expect(await itemOf(page, 'enr-spd').count()).toBe(0);
  await here.record.api.POST('/v1/orgs/{org}/tell', {
    params: { path: { org: 'main' } },
    body: { events: [{ thing: 'partner', event: 'relieved', of: 'license' }] },
  });
  await page.reload();
  await page.getByText('key-windows').first().waitFor();
  expect(await itemOf(page, 'lic-sql').count()).toBe(0);
  expect(here.complaints).toEqual([]);
});

test('an empty record is no empty page: it offers three ways to begin', async () => {
  const page = await here.open('/orgs/new/today');
  await page.getByText('The record is empty. There are three ways to begin.').waitFor();
  await page.getByRole('link', { name: 'Begin with the offers' }).waitFor();
  expect(await page.getByRole('region', { name: 'What falls due' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Fill it with the demo' }).click();
  await itemOf(page, 'enr-expanded').first().waitFor();
  await page.getByRole('banner').getByText('Northlight Software').waitFor();
  expect(here.complaints).toEqual([]);
});

test('a day beyond the deadline is refused, and what was typed stays', async () => {
  const page = await here.open('/orgs/main/today');
  const item = itemOf(page, 'enr-expanded').first();
  await item.getByRole('button', { name: 'Put off' }).click();
  // The control would not let it through; a program would.
  await page
    .getByLabel('Show it again on')
    .evaluate((input: HTMLInputElement) => input.removeAttribute('max'));
  await page.getByLabel('Show it again on').fill('2027-12-31');
  await page.getByLabel('Why').fill('later');
  await page.getByRole('button', { name: 'Record' }).click();
  await page
    .getByRole('alert')
    .getByText(/after the day on which it falls due/)
    .waitFor();
  expect(await page.getByLabel('Why').inputValue()).toBe('later');
});

test('a month of the strip shows only that month, and the back button leads out of it', async () => {
  const page = await here.open('/orgs/main/today');
  await page.getByRole('link', { name: /^February 2027/ }).click();
  await page.waitForURL(/month=2027-02/);
  await itemOf(page, 'vs-core-8').first().waitFor();
  expect(await itemOf(page, 'enr-expanded').count()).toBe(0);
  await page.goBack();
  await itemOf(page, 'enr-expanded').first().waitFor();
});

test('time goes back: the page says so, and every link keeps it', async () => {
  const page = await here.open('/orgs/main/today');
  await page.getByRole('button', { name: 'Time' }).click();
  await page.getByLabel('As of').fill('2026-06-30');
  await page.getByText('You are looking at June 30, 2026, with all that is known now.').waitFor();
  await page.waitForURL(/on=2026-06-30/);
  await page.getByLabel('Leave out what was recorded later').check();
  await page.getByText(/as known at June 30, 2026/).waitFor();
  const link = await page.getByRole('link', { name: 'Today', exact: true }).getAttribute('href');
  expect(link).toContain('on=2026-06-30');
  expect(link).toContain('knownAt=2026-06-30');
  await page.getByRole('button', { name: 'Back to today' }).click();
  await page.waitForURL((url) => !url.search.includes('on='));
  expect(here.complaints).toEqual([]);
});

test('what one tab tells, another shows', async () => {
  const one = await here.open('/orgs/main/today');
  const other = await one.context().newPage();
  await other.goto(one.url());
  await itemOf(other, 'token-powerbi-2').first().waitFor();
  await itemOf(one, 'token-powerbi-2').first().getByRole('button', { name: 'Acknowledge' }).click();
  await one.getByRole('button', { name: 'Record' }).click();
  await itemOf(one, 'token-powerbi-2').waitFor({ state: 'detached' });
  await itemOf(other, 'token-powerbi-2').waitFor({ state: 'detached' });
  expect(here.complaints).toEqual([]);
});

test('long ids, as imports make them, widen no screen', async () => {
  const long = 'power-bi-per-user-6f1e4a52-0c2b-4d6e-9d1e-5b2f7a9c1e33';
  const { error } = await here.record.api.POST('/v1/orgs/{org}/tell', {
    params: { path: { org: 'main' } },
    body: {
      events: [
        { thing: `vs-${long}`, event: 'granted', level: 'professional', until: '2026-12-10' },
        { thing: `token-${long}`, event: 'issued', product: 'Power BI', seats: 5, redeemBy: '2026-12-04' },
      ],
    },
  });
  expect(error).toBeUndefined();
  for (const width of [1280, 320]) {
    const page = await here.open('/orgs/main/today', { viewport: { width, height: 800 } });
    const changed = page.getByRole('region', { name: 'Since yesterday' });
    await changed
      .getByRole('link', { name: `token-${long}` })
      .first()
      .waitFor();
    await itemOf(page, `token-${long}`).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  expect(here.complaints).toEqual([]);
});
