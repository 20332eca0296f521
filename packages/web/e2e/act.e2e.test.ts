import { afterAll, beforeAll, expect, test } from 'vitest';
import { stage } from '../testing/stage.ts';
import type { Stage } from '../testing/stage.ts';

let here: Stage;
beforeAll(async () => {
  here = await stage();
});
afterAll(() => here.close());

test('another one that is free today is taken, or the same one is kept for the day', async () => {
  const page = await here.open('/orgs/main/today?act=vs-spd-3+assigned+to+olga');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Not permitted').first().waitFor();
  await dialog.getByRole('button', { name: 'Use vs-spd-4' }).click();
  await dialog.getByText('Permitted', { exact: true }).first().waitFor();
  expect(await dialog.getByRole('combobox', { name: 'What it is about' }).inputValue()).toBe('vs-spd-4');

  const other = await here.open('/orgs/main/today?act=vs-spd-3+assigned+to+olga');
  await other.getByRole('dialog').getByText('Not permitted').first().waitFor();
  await other.getByRole('link', { name: 'Reserve' }).click();
  await other.getByRole('button', { name: 'Tell it' }).click();
  await other.getByText('Recorded', { exact: true }).waitFor();

  // Kept for that person already, it is not offered to be kept again.
  const again = await here.open('/orgs/main/today?act=vs-spd-3+assigned+to+olga');
  await again.getByText(/^kept for them already, from /).waitFor();
  expect(await again.getByRole('link', { name: 'Reserve' }).count()).toBe(0);
  expect(here.complaints).toEqual([]);
});

test('an act is answered while it is written, told, and taken back', async () => {
  const page = await here.open('/orgs/main/today');
  const refused: string[] = [];
  page.on('response', (response) => void (response.status() === 422 && refused.push(response.url())));
  await page.getByRole('banner').getByRole('link', { name: 'Ask or tell' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'What it is about' }).fill('vs-spd-3');
  await dialog.getByRole('option', { name: /vs-spd-3/ }).click();
  await dialog.getByLabel('What happens').selectOption('assigned');
  await dialog.getByRole('combobox', { name: 'to' }).fill('olga');
  await dialog.getByText('Not permitted').first().waitFor();
  expect(await dialog.getByRole('heading', { name: 'Reassigning a subscription' }).count()).toBe(1);
  expect(await dialog.getByText(/day \d+ of 90/).count()).toBe(1);
  await dialog.getByRole('button', { name: 'It has happened: tell it' }).click();
  await dialog.getByText('Recorded', { exact: true }).waitFor();
  const entry = await dialog.getByRole('link', { name: /^Entry \d+$/ }).textContent();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await dialog.waitFor({ state: 'hidden' });
  // What is told is not asked about again: it could not follow itself.
  await page.waitForLoadState('networkidle');
  expect(refused).toEqual([]);
  expect(here.complaints).toEqual([]);

  const seq = Number(entry?.replace(/\D/g, ''));
  const again = await here.open(`/orgs/main/today?act=entry-${seq}+withdrawn`);
  const correction = again.getByRole('dialog', { name: `Correct entry ${seq}` });
  // The person by name, and not by the number that the journal has.
  await correction.getByText('Olga Sidorova').waitFor();
  expect(await correction.getByRole('combobox', { name: 'to' }).inputValue()).toBe('olga');
  await correction.getByLabel('Why it was wrong').fill('somebody else got it');
  await correction.getByRole('combobox', { name: 'to' }).fill('hanna');
  await correction.getByRole('button', { name: 'Take it back and tell the right fact' }).click();
  await correction.getByText('Recorded', { exact: true }).waitFor();
  const told = await here.record.api.GET('/v1/orgs/{org}/journal', {
    params: { path: { org: 'main' }, query: { after: seq - 1 } },
  });
  expect(told.data?.items.map(({ entry: { event } }) => `${event.thing} ${event.event}`)).toEqual([
    'vs-spd-3 assigned',
    `entry-${seq} withdrawn`,
    'vs-spd-3 assigned',
  ]);
  expect(here.complaints).toEqual([]);
});

test('in German the act, its fields, the clause and what falls due are German too', async () => {
  const page = await here.open('/orgs/main/today?act=vs-spd-3', { locale: 'de-DE' });
  const dialog = page.getByRole('dialog', { name: 'Fragen oder melden' });
  await dialog.getByLabel('Was geschieht').selectOption({ label: 'zugewiesen' });
  await dialog.getByText('wurde zugewiesen').waitFor();
  await dialog.getByRole('combobox', { name: 'an' }).fill('olga');
  await dialog.getByRole('heading', { name: 'Ein Abonnement neu zuweisen' }).waitFor();
  // A reason is made of what is on record, in English, and says so to a reader.
  expect(await dialog.getByText(/day \d+ of 90/).getAttribute('lang')).toBe('en');
  const english = /assigned to a|the subscriber|it was assigned|Reassigning/;
  expect(await dialog.getByText(english).count()).toBe(0);
  await dialog.getByRole('button', { name: 'Es ist geschehen: melden' }).click();
  await dialog.getByText('Erfasst', { exact: true }).waitFor();
  expect(await page.getByText('Letzter Tag, um Erstattung zu bitten').count()).toBe(1);
  expect(here.complaints).toEqual([]);
});

test('a lost connection keeps what was typed, and telling again tells it once', async () => {
  const page = await here.open('/orgs/main/today?act=vs-spd-3+released');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /tell it/i }).waitFor();
  const before = (await here.record.api.GET('/v1/orgs/{org}', { params: { path: { org: 'main' } } })).data;
  await here.record.pause();
  await dialog.getByRole('button', { name: /tell it/i }).click();
  await dialog
    .getByText(/cannot be reached/)
    .first()
    .waitFor();
  expect(await dialog.getByRole('combobox', { name: 'What it is about' }).inputValue()).toBe('vs-spd-3');
  await here.record.resume();
  await dialog.getByRole('button', { name: /tell it/i }).click();
  await dialog.getByText('Recorded', { exact: true }).waitFor();
  const after = (await here.record.api.GET('/v1/orgs/{org}', { params: { path: { org: 'main' } } })).data;
  expect((after?.size ?? 0) - (before?.size ?? 0)).toBe(1);
});

test('what cannot follow says so once, and cannot be told; another act of the thing can', async () => {
  const page = await here.open('/orgs/main/today?act=vs-spd-4+released');
  const dialog = page.getByRole('dialog');
  const button = dialog.getByRole('button', { name: 'It cannot be told like this' });
  await button.waitFor();
  expect(await button.isDisabled()).toBe(true);
  await dialog.getByText(/nobody has it on that day/).waitFor();
  expect(await dialog.getByText(/nobody has it on that day/).count()).toBe(1);
  await dialog.getByLabel('What happens').selectOption('reservation-dropped');
  await dialog.getByLabel('What happens').selectOption('assigned');
  await dialog.getByRole('combobox', { name: 'to', exact: true }).fill('olga');
  await dialog.getByRole('button', { name: 'Tell it', exact: true }).waitFor();
  // It is permitted, and says what it would leave to be done.
  await dialog.getByRole('heading', { name: 'After it' }).waitFor();
  await dialog.getByText(/it may not be used before/).waitFor();
});

test('another event keeps who it is about', async () => {
  const page = await here.open('/orgs/main/today?act=vs-spd-4+assigned+to+olga');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What happens').selectOption('reserved');
  expect(await dialog.getByRole('combobox', { name: 'for' }).inputValue()).toBe('olga');
});

test('what persons do is offered of persons only, and of somebody new', async () => {
  const page = await here.open('/orgs/main/today?act=+');
  const dialog = page.getByRole('dialog');
  const thing = dialog.getByRole('combobox', { name: 'What it is about' });
  await thing.fill('visio');
  await dialog.getByRole('option').first().waitFor();
  expect(await dialog.getByLabel('What happens').count()).toBe(0);
  await thing.fill('Visio Plan 2');
  await dialog.getByRole('option').first().waitFor();
  expect(await dialog.getByLabel('What happens').count()).toBe(0);
  await thing.fill('olga');
  await dialog.getByLabel('What happens').selectOption('left');
  await thing.fill('newcomer');
  await dialog.getByLabel('What happens').selectOption('joined');
});

test('an entry that is not there cannot be corrected', async () => {
  const page = await here.open('/orgs/main/today?act=entry-99999999+withdrawn');
  const dialog = page.getByRole('dialog', { name: 'Correct entry 99999999' });
  await dialog.getByText('There is no entry 99999999 in the journal, so nothing can be corrected.').waitFor();
  expect(await dialog.getByLabel('Why it was wrong').count()).toBe(0);
});

test('what is written stands in the address, so that a reload shows it again, and no whole key ever does', async () => {
  const page = await here.open('/orgs/main/today?act=+');
  const dialog = page.getByRole('dialog');
  const thing = dialog.getByRole('combobox', { name: 'What it is about' });
  await thing.fill('vs-spd-4');
  await dialog.getByLabel('What happens').selectOption('assigned');
  await dialog.getByRole('combobox', { name: 'to', exact: true }).fill('olga');
  await page.waitForURL(/act=vs-spd-4\+assigned\+to\+olga/);
  expect(await dialog.getByRole('combobox', { name: 'to', exact: true }).inputValue()).toBe('olga');
  await page.reload();
  await dialog.getByRole('button', { name: 'Tell it', exact: true }).waitFor();
  expect(await dialog.getByRole('combobox', { name: 'to', exact: true }).inputValue()).toBe('olga');

  const addresses: string[] = [];
  page.on('framenavigated', () => void addresses.push(page.url()));
  await thing.fill('VK7JG-NPHTM-C97JM-9MPGT-3V66T');
  await thing.fill('vs-spd-3');
  await page.waitForURL(/act=vs-spd-3/);
  await thing.fill('VK7JG-NPHTM-C97JM-9MPGT-3V66T');
  await dialog.getByText('Nothing matches.').waitFor();
  await page.goBack();
  expect(addresses.filter((address) => /NPHTM/.test(address))).toEqual([]);
});

test('letters that follow the key at once are not lost, however slow the connection is', async () => {
  const page = await here.open('/orgs/main/today');
  await page.waitForResponse(/act-dialog-.*\.js$/);
  await page.waitForLoadState('networkidle');
  await page.route(/\.js$|v1\/events$/, () => undefined);
  await page.keyboard.press('n');
  await page.keyboard.type('vs-spd-3', { delay: 60 });
  const thing = page.getByRole('dialog').getByRole('combobox', { name: 'What it is about' });
  await expect.poll(() => thing.inputValue()).toMatch(/spd-3$/);
  expect(await thing.inputValue()).toBe('vs-spd-3');
});
