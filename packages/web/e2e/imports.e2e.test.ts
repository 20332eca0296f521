import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drop } from '../testing/drop.ts';
import { stage } from '../testing/stage.ts';
import type { Stage } from '../testing/stage.ts';

let here: Stage;
beforeAll(async () => {
  here = await stage();
});
afterAll(() => here.close());

const sample = (name: string) => ({
  name,
  text: readFileSync(new URL(`../../../examples/files/${name}`, import.meta.url), 'utf8'),
});

const path = { org: 'main' };
const sizeOf = async (): Promise<number> =>
  (await here.record.api.GET('/v1/orgs/{org}', { params: { path } })).data?.size ?? 0;

async function openImports(): Promise<Page> {
  const page = await here.open('/orgs/main/imports');
  await page.getByRole('button', { name: 'Choose files' }).waitFor();
  return page;
}

const tab = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Rows by what they are to the record' }).getByRole('link', { name });

/** The rows of the table that are in sight. */
const rows = (page: Page) => page.getByRole('table').getByRole('row');

test('a dropped file is recognized and compared, and nothing is written before it is accepted', async () => {
  const size = await sizeOf();
  const page = await openImports();
  await page.getByRole('heading', { level: 1, name: 'Imports' }).waitFor();
  await drop(page, sample('visual-studio-export.csv'));
  await page.getByRole('heading', { level: 1, name: 'visual-studio-export.csv' }).waitFor();
  await page.getByText('Visual Studio subscriptions').first().waitFor();
  await page.getByText('Nothing is written yet.').waitFor();
  expect(await sizeOf()).toBe(size);
  await tab(page, /^Refused/).click();
  await page.waitForURL(/tab=refused/);
  await page.getByText('No row was refused.').waitFor();
  await page.goBack();
  await page.getByRole('button', { name: /^Accept \d+ rows$/ }).click();
  await page.getByText(/^Accepted .* entries\.$/).waitFor();
  expect(await sizeOf()).toBeGreaterThan(size);
  await page.getByRole('link', { name: 'All imports' }).click();
  const line = page
    .getByRole('region', { name: 'History' })
    .getByRole('row', { name: /visual-studio-export/ });
  await line.getByText('Accepted').waitFor();
  expect(await line.locator('code').getAttribute('title')).toMatch(/^[0-9a-f]{64}$/);
  const sources = page.getByRole('region', { name: 'Sources' });
  await sources
    .getByRole('row', { name: /Visual Studio subscriptions.*today.*due on Dec 25, 2026/ })
    .waitFor();
  expect(here.complaints).toEqual([]);
});

test('an import is undone as a whole, and the same file brings it back', async () => {
  const page = await openImports();
  await drop(page, sample('admin-center-products.csv'));
  await page.getByRole('button', { name: /^Accept \d+ rows$/ }).click();
  await page.getByText(/^Accepted /).waitFor();
  const size = await sizeOf();
  await page.getByRole('button', { name: 'Undo this import' }).click();
  const dialog = page.getByRole('dialog', { name: 'Undo the import' });
  await dialog.getByText(/entries would be taken back/).waitFor();
  await dialog.getByLabel('Why it was wrong').fill('of another tenant');
  await dialog.getByRole('button', { name: 'Take all of it back' }).click();
  await page.getByText(/Undone .*of another tenant$/).waitFor();
  expect(await sizeOf()).toBeGreaterThan(size);
  await page.getByRole('link', { name: 'All imports' }).click();
  await drop(page, sample('admin-center-products.csv'));
  await page.getByRole('button', { name: /^Accept \d+ rows$/ }).waitFor();
  await page.getByRole('button', { name: 'Leave it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Imports' }).waitFor();
  await page.getByRole('region', { name: 'Waiting for your answer' }).waitFor({ state: 'detached' });
  expect(here.complaints).toEqual([]);
});

const guid = 'a0000000-0000-4000-8000-00000000000';
const head =
  'Subscriber Name,Subscriber Email,Subscription Level,Subscription GUID,Subscription Status,Assigned';
const list = (...lines: string[]): string => [head, ...lines].join('\n');

test('a preview of a file that was accepted meanwhile is compared again when it is opened', async () => {
  const file = { name: 'twice.csv', text: list(`,,Visual Studio Professional,${guid}4,Unassigned,`) };
  const page = await openImports();
  await drop(page, file);
  await page.getByRole('button', { name: 'Accept 1 row' }).waitFor();
  await page.getByRole('link', { name: 'All imports' }).click();
  await drop(page, file);
  await page.getByRole('button', { name: 'Accept 1 row' }).click();
  await page.getByText(/^Accepted /).waitFor();
  await page.getByRole('link', { name: 'All imports' }).click();
  const waiting = page.getByRole('region', { name: 'Waiting for your answer' });
  await waiting.getByText(/compared before \d entries were recorded/).waitFor();
  await waiting.getByRole('link', { name: 'twice.csv', exact: true }).click();
  await page.getByText(/^This very file was imported before/).waitFor();
  await tab(page, /^Unchanged 1/).waitFor();
  await tab(page, /^New 0/).waitFor();
  await page.getByRole('button', { name: 'Leave it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Imports' }).waitFor();
  expect(here.complaints).toEqual([]);
});

test('an import of which nothing was recorded has nothing to undo', async () => {
  const good = `,,Visual Studio Professional,${guid}5,Unassigned,`;
  const text = list(
    good,
    ',,Visual Studio Professional,x,Unassigned,',
    ',,Visual Studio Professional,y,Unassigned,',
  );
  const page = await openImports();
  await drop(page, { name: 'half.csv', text });
  // Most of it is refused: that is looked at first.
  await page
    .getByRole('link', { name: /is no GUID$/ })
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Accept 1 row' }).click();
  await page.getByRole('button', { name: 'Undo this import' }).waitFor();
  await page.getByRole('link', { name: 'All imports' }).click();
  await drop(page, { name: 'half.csv', text });
  await page.getByRole('button', { name: 'Accept: note that nothing changed' }).click();
  await page.getByText(/: 0 entries\.$/).waitFor();
  expect(await page.getByRole('button', { name: 'Undo this import' }).count()).toBe(0);
  expect(here.complaints).toEqual([]);
});

test('while later facts lean on an import they are named, and it is not undone', async () => {
  const page = await openImports();
  const first = list(`,,Visual Studio Professional,${guid}1,Unassigned,`);
  await page.getByLabel('Exported on').fill('2026-11-20');
  await drop(page, { name: 'first.csv', text: first });
  await page.getByRole('button', { name: 'Accept 1 row' }).click();
  await page.getByText(/^Accepted /).waitFor();
  const address = page.url();
  await page.getByRole('link', { name: 'All imports' }).click();
  const second = list(`Olga,olga@x.example,Visual Studio Professional,${guid}1,Assigned,2026-11-21`);
  await drop(page, { name: 'second.csv', text: second });
  await tab(page, /^Changed/).waitFor();
  await page.getByText('holder: nothing → olga@x.example').waitFor();
  await page.getByRole('button', { name: 'Accept 1 row' }).click();
  await page.getByText(/^Accepted /).waitFor();
  await page.goto(address);
  await page.getByRole('button', { name: 'Undo this import' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('1 later fact leans on it. Take it back first, then undo this import.').waitFor();
  await dialog.getByText(`vs-${guid}1 assigned`).waitFor();
  expect(await dialog.getByRole('button', { name: 'Take all of it back' }).isDisabled()).toBe(true);
  await dialog.getByRole('link', { name: 'from second.csv' }).click();
  await page.getByRole('heading', { level: 1, name: 'second.csv' }).waitFor();
  expect(here.complaints).toEqual([]);
});

test('a refused row says why and what to do, with its cells, and all of them come as a file', async () => {
  const page = await openImports();
  await drop(page, sample('visual-studio-export-bad-rows.csv'));
  await tab(page, /^Refused/).click();
  await rows(page).getByRole('link').first().click();
  await page.waitForURL(/row=\d/);
  const dialog = page.getByRole('dialog', { name: /^Row / });
  await dialog.getByRole('heading', { name: 'Why it was refused' }).waitFor();
  await dialog.getByRole('heading', { name: 'What to do' }).waitFor();
  await dialog.getByRole('rowheader', { name: 'Subscription GUID' }).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'All refused rows as CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^refused-.*\.csv$/);
  expect(here.complaints).toEqual([]);
});

test('a date that can be read in two ways is settled without bringing the file again', async () => {
  const page = await openImports();
  const text = list(`Olga,olga@x.example,Visual Studio Professional,${guid}7,Assigned,03/04/2026`);
  await drop(page, { name: 'either.csv', text });
  await page.getByRole('link', { name: /can be read as month\/day or as day\/month/ }).waitFor();
  await page.getByText('Read it otherwise').click();
  await page.getByLabel('Dates in the file').selectOption('Day first: 31/12/2026');
  await page.getByRole('button', { name: 'Compare again' }).click();
  await page.getByRole('link', { name: /assigned to olga@x.example on 2026-04-03/ }).waitFor();
  await page.getByRole('button', { name: 'Accept 1 row' }).waitFor();
  expect(here.complaints).toEqual([]);
});

test('a grid is pasted, and what cannot be read keeps what was pasted', async () => {
  const page = await openImports();
  await page.getByRole('button', { name: 'Paste text' }).click();
  const area = page.getByLabel('Paste a grid or a file’s text');
  await area.fill('hello');
  await page.getByRole('button', { name: 'Compare with the record' }).click();
  await page.getByText('pasted is of no format that is known').waitFor();
  expect(await area.inputValue()).toBe('hello');
  const grid = [
    ['Benefit Name', 'Source', 'Quantity', 'Activate By'],
    ['A pasted benefit', 'Partner Success Core Benefits', '7 licenses', '12/31/2026'],
  ];
  await area.fill(grid.map((line) => line.join('\t')).join('\n'));
  await page.getByRole('button', { name: 'Compare with the record' }).click();
  await page.getByRole('heading', { level: 1, name: 'pasted' }).waitFor();
  await page.getByText(/A pasted benefit from .*: 7 licenses, activate by 2026-12-31/).waitFor();
  expect(here.complaints).toEqual([]);
});

test('several files at once are compared each by itself; one that fails does not stop the others', async () => {
  const page = await openImports();
  await drop(
    page,
    sample('graph-subscribedSkus.json'),
    { name: 'strange.txt', text: 'hello' },
    sample('graph-directory-subscriptions.json'),
  );
  await page.getByRole('heading', { name: 'strange.txt was not read' }).waitFor();
  const waiting = page.getByRole('region', { name: 'Waiting for your answer' });
  await waiting.getByRole('link', { name: 'graph-subscribedSkus.json', exact: true }).waitFor();
  await waiting.getByRole('link', { name: 'graph-directory-subscriptions.json', exact: true }).waitFor();
  expect(here.complaints).toEqual([]);
});

const many = 50_000;
const line = (n: number): string => {
  const id = `b0000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  return n % 10 === 0
    ? `Person ${n},person${n}@big.example,Visual Studio Professional,${id},Assigned,2026-11-0${1 + (n % 9)}`
    : `,,Visual Studio Professional,${id},Unassigned,`;
};

test('fifty thousand rows are compared and written while one may leave, scrolled, and found', async () => {
  const page = await openImports();
  page.setDefaultTimeout(120_000);
  const text = list(
    ...Array.from({ length: many }, (_, n) => line(n)),
    ',,Visual Studio Professional,no-guid,Unassigned,',
  );
  await drop(page, { name: 'large.csv', text });
  await page.getByRole('progressbar', { name: 'large.csv' }).waitFor();
  // Others are served meanwhile, and the work is not lost with the page.
  await page.goto(here.addressOf('/orgs/main/settings/organization'));
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await page.goto(here.addressOf('/orgs/main/imports'));
  const waiting = page.getByRole('region', { name: 'Waiting for your answer' });
  await waiting.getByRole('link', { name: 'large.csv', exact: true }).click();
  await tab(page, /^New 50,000/).waitFor();
  await tab(page, /^Refused 1/).waitFor();

  await page.getByRole('link', { name: /^found: .*person0@/ }).focus();
  await page.keyboard.press('End');
  await page.getByRole('row', { name: /^50,000 / }).waitFor();
  expect(await rows(page).count()).toBeLessThan(100);
  await page.getByLabel('Find in these rows').fill('person49990@');
  await page.getByRole('row', { name: /^49,991 .*person49990@/ }).waitFor();
  await expect.poll(() => rows(page).count()).toBe(2);

  await page.getByRole('button', { name: 'Accept 50,000 rows' }).click();
  await page.getByRole('progressbar', { name: 'large.csv' }).waitFor();
  await page.getByText(/^Accepted .*: 60,001 entries\.$/).waitFor();
  expect(here.record.logged).toEqual([]);
  expect(here.complaints).toEqual([]);
});
