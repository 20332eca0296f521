import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillPeople } from '../testing/fill.ts';
import { stage } from '../testing/stage.ts';
import type { Stage } from '../testing/stage.ts';

let here: Stage;
beforeAll(async () => {
  here = await stage();
});
afterAll(() => here.close());

const main = { path: { org: 'main' } };

/** The newest entries, in the words `thing event`. */
async function newest(many: number): Promise<string[]> {
  const { data } = await here.record.api.GET('/v1/orgs/{org}', { params: main });
  const after = (data?.size ?? 0) - many - 1;
  const told = await here.record.api.GET('/v1/orgs/{org}/journal', { params: { ...main, query: { after } } });
  return (told.data?.items ?? []).map(({ entry: { event } }) => `${event.thing} ${event.event}`);
}

const section = (page: Page, name: string) => page.getByRole('region', { name });

describe('the list of people', () => {
  test('shows at a glance who is gone and still holds something', async () => {
    const page = await here.open('/orgs/main/people');
    await page.getByRole('button', { name: /^Outside and still holding/ }).click();
    await page.waitForURL(/group=open/);
    const table = page.getByRole('table', { name: 'People' });
    const row = table.getByRole('row').filter({ hasText: 'Sofia Andersson' });
    expect(await row.getByText(/^still Visual Studio.1 · Cloud services.1$/).count()).toBe(1);
    expect(await table.getByRole('row').filter({ hasText: 'Paul Richter' }).count()).toBe(0);
    await page.goBack();
    await page.getByRole('button', { name: /^Everybody/, pressed: true }).waitFor();
    expect(here.complaints).toEqual([]);
  });

  test('finds by name without its accents, by what is held, and finds machines; the address keeps it', async () => {
    const page = await here.open('/orgs/main/people');
    const find = page.getByRole('searchbox', { name: 'Find' });
    const rows = page.getByRole('table', { name: 'People' }).locator('[data-key]');
    await find.fill('RICHT paul');
    await expect.poll(() => rows.count()).toBe(1);
    await page.waitForURL(/q=RICHT\+paul/);
    await find.fill('azure credit');
    await expect.poll(() => rows.allTextContents()).toEqual([expect.stringContaining('Azure credit')]);
    await page.getByRole('button', { name: /^Machines and companies/ }).click();
    await find.fill('srv-0');
    await rows.filter({ hasText: 'srv-01' }).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'srv-01' }).waitFor();
    await section(page, 'Holds').getByRole('link', { name: 'key-server' }).waitFor();
    expect(here.complaints).toEqual([]);
  });

  test('offers to tell of somebody who is not on record', async () => {
    const page = await here.open('/orgs/main/people?q=Maria Rossi');
    await page.getByRole('link', { name: 'Tell that Maria Rossi joined' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /tell it/i }).click();
    await dialog.getByText('Recorded', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('link', { name: 'Maria Rossi' }).waitFor();
    expect(here.complaints).toEqual([]);
  });

  test('goes back in time', async () => {
    const page = await here.open('/orgs/main/people?on=2026-05-01&q=sofia');
    const row = page.locator('[data-key]').filter({ hasText: 'Sofia Andersson' });
    await row.waitFor();
    expect(await row.textContent()).toContain('the partner');
  });
});

describe('the address of a person', () => {
  test('with a short name leads to the one whom it means', async () => {
    const page = await here.open('/orgs/main/people/paul?leaving=2026-12-31');
    await page.getByRole('heading', { level: 1, name: 'Paul Richter' }).waitFor();
    expect(page.url()).toMatch(/\/people\/person-\w+\?leaving=2026-12-31$/);
    expect(here.complaints).toEqual([]);
  });

  test('of nobody says so, and leads back', async () => {
    const statusOf = async (id: string): Promise<number> =>
      (await fetch(`${here.record.url}/orgs/main/people/${id}`)).status;
    for (const id of ['paula', 'person-none', 'srv-99']) expect([id, await statusOf(id)]).toEqual([id, 404]);
    for (const id of ['paul', 'srv-01', 'partner']) expect([id, await statusOf(id)]).toEqual([id, 200]);
    const page = await here.open('/orgs/main/people/paula');
    await page.getByRole('heading', { level: 1, name: 'There is no person “paula” here' }).waitFor();
    expect(await page.getByText('Nothing is held.').count()).toBe(0);
    await page.getByRole('main').getByRole('link', { name: 'People' }).click();
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    expect(here.complaints).toEqual([]);
  });
});

test('a leaver’s list is worked through by keyboard', async () => {
  const page = await here.open('/orgs/main/people?q=paul');
  await page.getByRole('searchbox', { name: 'Find' }).focus();
  await page.locator('[data-key]').filter({ hasText: 'Paul Richter' }).waitFor();
  await tabTo(page, page.getByRole('link', { name: 'Paul Richter' }));
  await page.keyboard.press('Enter');
  const list = section(page, 'When they leave');
  await list.getByText('Somebody else may have it from December 22, 2026.').waitFor();
  expect(await list.getByText(/day 63 of 90/).count()).toBe(1);
  const use = list.getByRole('checkbox', { name: 'End what was stated as its use' });
  await tabTo(page, use);
  await page.keyboard.press('Space');
  expect(await use.isChecked()).toBe(false);
  const tell = list.getByRole('button', { name: 'Tell these 2 acts' });
  await tabTo(page, tell);
  await page.keyboard.press('Enter');
  // What is left of the list.
  const rest = section(page, 'Left, and still to do');
  await rest.getByText(/^Recorded: 2 entries/).waitFor();
  expect(await newest(2)).toEqual(['vs-spd-3 released', expect.stringMatching(/^person-\w+ left$/)]);
  await rest.getByRole('button', { name: 'Nothing is chosen' }).waitFor();
  await tabTo(page, rest.getByRole('checkbox', { name: 'End what was stated as its use' }));
  await page.keyboard.press('Space');
  await tabTo(page, rest.getByRole('button', { name: 'Tell this one act' }));
  await page.keyboard.press('Enter');
  await rest.getByText('Nothing has to be taken back.').waitFor();
  expect(await newest(1)).toEqual(['use-spd-3 ended']);
  expect(here.complaints).toEqual([]);
});

/** Presses Tab until the control has the focus. */
async function tabTo(page: Page, control: ReturnType<Page['getByRole']>): Promise<void> {
  await control.waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the control cannot be reached by keyboard');
}

test('a day of leaving that is to come makes a plan, from which a subscription is kept for somebody', async () => {
  const page = await here.open('/orgs/main/people?q=carla');
  await page.getByRole('link', { name: 'Carla Moretti' }).click();
  const list = section(page, 'When they leave');
  await list.getByLabel('Day of leaving').fill('2026-12-31');
  await page.waitForURL(/leaving=2026-12-31/);
  await list.getByText(/^This day is to come/).waitFor();
  const line = list.getByRole('listitem').filter({ hasText: 'Visual Studio Professional' });
  expect(await list.getByRole('button', { name: /^Tell/ }).count()).toBe(0);
  await line.getByRole('link', { name: 'Keep it for somebody' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'for' }).fill('hanna');
  await dialog.getByRole('button', { name: /tell it/i }).click();
  await dialog.getByText('Recorded', { exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await line.getByText('Kept from December 31, 2026 on for Hanna Virtanen').waitFor();
  expect(await line.getByRole('link', { name: 'Keep it for somebody' }).count()).toBe(0);
  expect(await newest(1)).toEqual(['vs-core-1 reserved']);
  const today = await here.open('/orgs/main/today?reach=all');
  await today.getByText('kept for Hanna Virtanen').first().waitFor();
  expect(here.complaints).toEqual([]);
});

test('a plan is kept: each line stands on Today with its day, owner and clause until it is done', async () => {
  const page = await here.open('/orgs/main/people/carla?leaving=2026-12-31');
  const list = section(page, 'When they leave');
  await list.getByRole('button', { name: 'Keep the plan for December 31, 2026' }).click();
  await list.getByText(/^It is on record that they leave: December 31, 2026/).waitFor();
  await page.getByText('leaves: December 31, 2026 is the first day away').waitFor();
  expect(await newest(1)).toEqual([expect.stringMatching(/^person-\w+ leaving-announced$/)]);

  const today = await here.open('/orgs/main/today');
  const due = section(today, 'What falls due').getByRole('listitem');
  const vs = due
    .filter({ hasText: 'It is taken back from somebody who leaves' })
    .filter({ hasText: 'vs-core-1' });
  const text = (await vs.textContent()) ?? '';
  for (const words of ['Dec 31, 2026', 'Owner: ', 'Carla Moretti leaves', 'sharing.associated-only'])
    expect(text).toContain(words);
  await due.filter({ hasText: 'The first day away Carla Moretti' }).waitFor();
  await vs.getByRole('link', { name: 'Open the plan' }).click();
  await section(today, 'When they leave')
    .getByText(/^It is on record that they leave/)
    .waitFor();

  const release = { words: 'vs-core-1 released' };
  await here.record.api.POST('/v1/orgs/{org}/tell', { params: main, body: release });
  await today.goto(here.addressOf('/orgs/main/today'));
  await due.filter({ hasText: 'The first day away Carla Moretti' }).waitFor();
  expect(await due.filter({ hasText: 'vs-core-1' }).filter({ hasText: 'taken back' }).count()).toBe(0);

  await page.reload();
  await list.getByLabel('Day of leaving').fill('2027-01-15');
  await list.getByRole('button', { name: 'Move it to January 15, 2027' }).click();
  await list.getByText(/^It is on record that they leave: January 15, 2027/).waitFor();
  await list.getByRole('button', { name: 'They stay after all' }).click();
  await list.getByText(/^This day is to come/).waitFor();
  await today.reload();
  await section(today, 'What falls due').getByRole('listitem').first().waitFor();
  expect(await due.filter({ hasText: 'Carla Moretti' }).count()).toBe(0);
  expect(here.complaints).toEqual([]);
});

test('whoever was entrusted with something is to be followed by somebody else', async () => {
  const page = await here.open('/orgs/main/people?q=tomas');
  await page.getByRole('link', { name: 'Tomas Havel' }).click();
  const list = section(page, 'When they leave');
  await list
    .getByText(
      'Looks after, and somebody else has to from then on: Product key and On-premises licenses without a key.',
    )
    .waitFor();
  await list.getByRole('link', { name: 'Entrust somebody else' }).click();
  await page.getByRole('row', { name: /^Product key Tomas Havel/ }).waitFor();
  expect(here.complaints).toEqual([]);
});

test('somebody confirms on a page of their own what a thing is used for, and the browser remembers who it is', async () => {
  const page = await here.open('/orgs/main/me');
  await page.getByText(/^Nobody signs in here yet/).waitFor();
  await page.getByRole('combobox', { name: 'I am' }).fill('viktor');
  await page.getByRole('option', { name: /Viktor/ }).click();
  await page.getByRole('button', { name: 'That is me' }).click();
  const hold = section(page, 'What I hold');
  await hold.getByText('not confirmed since').waitFor();
  await hold.getByRole('link', { name: 'No shared sign-in' }).waitFor();
  await hold.getByRole('button', { name: 'It is still so' }).click();
  await hold.getByText(/^confirmed by/).waitFor();
  expect(await newest(1)).toEqual(['use-spd-9 confirmed']);
  await page.reload();
  await page.getByText('You are Viktor Nagy.').waitFor();
  await page.getByRole('button', { name: 'I am somebody else' }).click();
  await page.getByRole('combobox', { name: 'I am' }).waitFor();
  expect(here.complaints).toEqual([]);
});

test('ten thousand people are all found, and only those in sight are made', async () => {
  const full = await stage('empty');
  try {
    await fillPeople(full.record, 10_000);
    const page = await full.open('/orgs/main/people');
    await page.getByRole('button', { name: 'Everybody 10,000' }).waitFor();
    const rows = page.locator('[data-key]');
    expect(await rows.count()).toBeLessThan(60);
    await page.getByRole('searchbox', { name: 'Find' }).pressSequentially('9876 angstrom');
    await expect
      .poll(() => rows.allTextContents())
      .toEqual([expect.stringContaining('Person 9876 Ångström')]);
    await page.getByRole('searchbox', { name: 'Find' }).fill('muller');
    await page.getByText('5,000 rows').waitFor({ state: 'attached' });
    await rows.first().getByRole('link').focus();
    await page.keyboard.press('End');
    await page.getByRole('link', { name: 'Person 9999 Müller' }).waitFor();
    expect(full.complaints).toEqual([]);
  } finally {
    await full.close();
  }
});
