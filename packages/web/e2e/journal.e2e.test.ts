import { readFileSync } from 'node:fs';
import { verifyProof } from '../../verify/src/proof.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillJournal } from '../testing/fill.ts';
import { stage } from '../testing/stage.ts';
import type { Stage } from '../testing/stage.ts';

let here: Stage;
beforeAll(async () => {
  here = await stage();
});
afterAll(() => here.close());

const org = { org: 'main' };

test('an entry is found by a name, explained, and leads on to the one that took it back', async () => {
  const page = await here.open('/orgs/main/journal');
  await page.getByRole('heading', { level: 1, name: 'Journal' }).waitFor();
  await page.getByLabel('Search').fill('carla moretti');
  await page.getByLabel('What happened').selectOption('assigned');
  await page.waitForURL(/q=carla\+moretti.*event=assigned|event=assigned.*q=carla\+moretti/);
  await page.getByText('4 entries', { exact: true }).waitFor();
  await page
    .getByRole('row', { name: /vs-core-1 it was assigned · to Carla Moretti/ })
    .getByRole('link')
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /^Entry \d+$/ }).waitFor();
  await page.getByText('By all that is known now it comes out as it did then.').waitFor();
  await page.getByRole('row', { name: /^to Carla Moretti/ }).waitFor();
  await page.getByText('from 0 to 1').waitFor();
  await page.goBack();
  await page.getByText('4 entries', { exact: true }).waitFor();

  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await page.waitForURL((url) => url.search === '');
  await page.getByLabel('Taken back').selectOption('Taken back later');
  await page.getByRole('row').getByRole('link').first().click();
  await page.getByText(/^Entry \d+ took this back on /).waitFor();
  await page.getByRole('link', { name: /^See entry \d+$/ }).click();
  await page.getByText(/^This takes entry \d+ back:$/).waitFor();
  expect(here.complaints).toEqual([]);
});

test('an entry that is judged otherwise by now says what differs', async () => {
  const tell = async (words: string): Promise<number> => {
    const { data } = await here.record.api.POST('/v1/orgs/{org}/tell', {
      params: { path: org },
      body: { words },
    });
    return data?.entries[0]?.seq ?? -1;
  };
  await tell('2026-01-02 vs-late granted level enterprise under ent-spd-vs');
  await tell('2026-06-01 vs-late assigned to olga');
  const handover = await tell('2026-08-30 vs-late assigned to hanna');
  // Told later: it was activated in between, and the latest of the three days counts.
  await tell('2026-06-10 vs-late activated');
  const page = await here.open(`/orgs/main/journal/${handover}`);
  await page.getByText('By all that is known now it comes out otherwise:').waitFor();
  const turns = page.locator('main dl', { hasText: 'Then' }).first();
  await turns.getByText('Permitted', { exact: true }).waitFor();
  await turns.getByText(/allowed from Sep 8, 2026/).waitFor();
  expect(here.complaints).toEqual([]);
});

test('a proof is verified in the browser, downloaded, and verified without it', async () => {
  const page = await here.open('/orgs/main/journal/40');
  await page.getByRole('button', { name: 'Verify it here' }).click();
  await page.getByText('It is proved.').waitFor();
  await page.getByText('signed by benefolio/main', { exact: false }).waitFor();
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the proof' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('main-entry-40.tlog-proof');
  const text = readFileSync(await download.path(), 'utf8');
  const { data } = await here.record.api.GET('/v1/orgs');
  const report = await verifyProof(text, data?.organizations[0]?.verifierKey);
  expect(report).toMatchObject({ ok: true, entry: { seq: 40 } });
  expect(here.complaints).toEqual([]);
});

test('a proof that is not right is not called one', async () => {
  const page = await here.open('/orgs/main/journal/41');
  await page.route('**/journal/41/proof', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('index 41', 'index 40') });
  });
  await page.getByRole('button', { name: 'Verify it here' }).click();
  await page.getByText('It is not proved.').waitFor();
  await page.getByText(/the text is that of entry 41; the proof is of entry 40/).waitFor();
  expect(here.complaints).toEqual([]);
});

describe('a journal of 100,000 entries', () => {
  const many = 100_000;
  let large: Stage;
  beforeAll(async () => {
    large = await stage('empty');
    await fillJournal(large.record, many, (entry) => (entry === 50_007 ? 'the needle' : 'VAMT'));
  });
  afterAll(() => large.close());

  test('is scrolled to its middle, searched, and opened at the entry', async () => {
    const page = await large.open('/orgs/main/journal?order=oldest');
    await page.getByText('100,000 entries', { exact: true }).waitFor();
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
    const middle = page.getByRole('link', { name: '50,003', exact: true });
    await middle.waitFor();
    const scrolled = await page.evaluate(() => window.scrollY);
    await middle.click();
    await page.getByRole('heading', { level: 1, name: 'Entry 50003' }).waitFor();
    await page.goBack();
    await middle.waitFor();
    expect(Math.abs((await page.evaluate(() => window.scrollY)) - scrolled)).toBeLessThan(100);

    await page.getByLabel('Search').fill('needle');
    await page.getByText('1 entry', { exact: true }).waitFor();
    await page.getByRole('link', { name: '50,007' }).click();
    await page.getByRole('row', { name: /^by the needle/ }).waitFor();
    expect(large.complaints).toEqual([]);
  });

  test('has a last page, and begins with the newest when nothing else is said', async () => {
    const page = await large.open('/orgs/main/journal');
    await page.getByRole('link', { name: '99,999', exact: true }).waitFor();
    await page.getByRole('link', { name: '99,999', exact: true }).focus();
    await page.keyboard.press('End');
    await page.getByRole('link', { name: '0', exact: true }).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === '0');
    expect(large.complaints).toEqual([]);
  });
});
