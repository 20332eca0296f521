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
  expect(here.complaints).toEqual([]);
});

test('an act is answered while it is written, told, and taken back', async () => {
  const page = await here.open('/orgs/main/today');
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
  expect(here.complaints).toEqual([]);

  const seq = Number(entry?.replace(/\D/g, ''));
  const again = await here.open(`/orgs/main/today?act=entry-${seq}+withdrawn`);
  const correction = again.getByRole('dialog', { name: `Correct entry ${seq}` });
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
