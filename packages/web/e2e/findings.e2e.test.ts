import { afterAll, beforeAll, expect, test } from 'vitest';
import { stage } from '../testing/stage.ts';
import type { Stage } from '../testing/stage.ts';

let here: Stage;
beforeAll(async () => {
  here = await stage();
});
afterAll(() => here.close());

test('a finding is found, and the entry behind it corrected: then it is gone', async () => {
  const page = await here.open('/orgs/main/findings');
  await page.getByLabel('Search').fill('26 hours of 25');
  await page.waitForURL(/q=26\+hours/);
  await page.getByText('1 finding', { exact: true }).waitFor();
  await page.getByRole('link', { name: /26 hours of 25/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: 'What can be done' }).waitFor();
  const entry = await dialog.getByRole('link', { name: /^Entry \d+, explained$/ }).textContent();
  const seq = Number(/\d+/.exec(entry ?? '')?.[0]);
  await dialog.getByRole('link', { name: `Correct entry ${seq}` }).click();

  const correction = page.getByRole('dialog', { name: `Correct entry ${seq}` });
  await correction.getByLabel('Why it was wrong').fill('two of the hours were our own');
  await correction.getByLabel('hours').fill('24');
  await correction.getByText('24 hours of 25', { exact: false }).waitFor();
  await correction.getByRole('button', { name: 'Take it back and tell the right fact' }).click();
  await correction.getByText('Recorded', { exact: true }).waitFor();
  await correction.getByRole('button', { name: 'Close' }).click();
  await page.getByText('0 findings', { exact: true }).waitFor();
  expect(here.complaints).toEqual([]);
});

test('findings are counted by answer and clause, grouped, and the address says what is seen', async () => {
  const page = await here.open('/orgs/main/findings');
  const table = page.getByRole('table', { name: 'Findings' });
  await table.getByRole('row').nth(3).waitFor();
  const answers = page.getByRole('navigation', { name: 'Answer' });
  const forbidden = answers.getByRole('link', { name: /^Not permitted/ });
  const count = Number((await forbidden.textContent())?.replaceAll(/\D/g, ''));
  expect(count).toBeGreaterThan(5);
  await forbidden.click();
  await page.getByText(`${count} findings`, { exact: true }).waitFor();
  await page.waitForURL(/answer=forbidden/);
  await page
    .getByLabel('Clause', { exact: true })
    .selectOption({ label: 'Benefits as listed at purchase (5)' });
  await page.getByText('5 findings', { exact: true }).waitFor();
  await page.getByLabel('Group by').selectOption('Thing');
  await page.waitForURL(/group=thing/);
  await table.getByText('lic-rds · Windows Server RDS CAL 2025').waitFor();
  await table.getByRole('link', { name: 'lic-storage', exact: true }).first().waitFor();

  const again = await here.open(page.url());
  await again.getByText('5 findings', { exact: true }).waitFor();
  await page.goBack();
  await table.getByText('lic-rds · Windows Server RDS CAL 2025').waitFor({ state: 'detached' });
  expect(here.complaints).toEqual([]);
});

test('on another day, as known then, there were other findings', async () => {
  const { data: now } = await here.record.api.GET('/v1/orgs/{org}/findings', {
    params: { path: { org: 'main' }, query: { limit: 1 } },
  });
  const { data: then } = await here.record.api.GET('/v1/orgs/{org}/findings', {
    params: { path: { org: 'main' }, query: { limit: 1, on: '2026-03-01', knownAt: '2026-03-01' } },
  });
  expect(then?.total).toBeLessThan(now?.total ?? 0);
  const page = await here.open('/orgs/main/findings?on=2026-03-01&knownAt=2026-03-01');
  await page.getByText(`${then?.total} findings`, { exact: true }).waitFor();
  expect(here.complaints).toEqual([]);
});

test('the keyboard goes from row to row, into a finding and out of it', async () => {
  const page = await here.open('/orgs/main/findings?clause=benefits.as-listed-when-bought');
  const rows = page.getByRole('table', { name: 'Findings' }).getByRole('row');
  await rows.nth(2).getByRole('link').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(
    () => document.activeElement?.closest('[data-index]')?.getAttribute('data-index') === '2',
  );
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('heading', { name: 'What can be done' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(here.complaints).toEqual([]);
});

test('a whole product key is not searched for, and comes into no address and no page', async () => {
  const key = 'XBCDF-GHJKM-NPQRT-VWXY2-34678';
  const page = await here.open('/orgs/main/findings?answer=forbidden');
  await page.getByLabel('Search').fill('26 hours');
  await page.waitForURL(/q=26\+hours/);
  const wrong = (): Promise<string | null> => page.getByLabel('Search').getAttribute('aria-invalid');
  expect(await wrong()).toBe(null);
  await page.getByLabel('Search').fill(key);
  await page.getByText('This is a whole product key.', { exact: false }).waitFor();
  expect(await wrong()).toBe('true');
  await page.waitForURL((url) => url.search === '?answer=forbidden');
  await page.getByLabel('Search').blur();
  await page.getByLabel('Search').fill('34678');
  await page.waitForURL(/q=34678/);
  await page.getByText('This is a whole product key.', { exact: false }).waitFor({ state: 'detached' });
  expect(
    await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .join(),
    ),
  ).not.toContain(key);

  for (const search of [`q=${key}&answer=forbidden`, `answer=forbidden&clause=${key.toLowerCase()}`]) {
    const response = await fetch(`${here.record.url}/orgs/main/findings?${search}`);
    expect(new URL(response.url).search).toBe('?answer=forbidden');
    expect((await response.text()).toUpperCase()).not.toContain(key);
  }
  expect(here.complaints).toEqual([]);
});

test('what is not there is answered as not found, with a page that says so', async () => {
  const statusOf = async (path: string): Promise<number> => (await fetch(`${here.record.url}${path}`)).status;
  for (const path of ['/orgs/__proto__/today', '/orgs/nobody/today', '/orgs/main/%00', '/orgs/main/nowhere'])
    expect([path, await statusOf(path)]).toEqual([path, 404]);
  for (const path of ['/orgs/main/today', '/orgs/main/findings', '/orgs/main/settings'])
    expect([path, await statusOf(path)]).toEqual([path, 200]);
  const page = await here.open('/orgs/main/nowhere');
  await page.getByRole('heading', { name: 'There is nothing at this address.' }).waitFor();
});

test('what is typed before the program of the page has arrived is kept, and searched for', async () => {
  const page = await here.open('/orgs/main/findings');
  let arrive = (): void => {};
  const held = new Promise<void>((done) => (arrive = done));
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(here.addressOf('/orgs/main/findings?answer=forbidden'), { waitUntil: 'commit' });
  await page.getByLabel('Search').fill('26 hours');
  arrive();
  await page.waitForURL(/q=26\+hours/);
  expect(await page.getByLabel('Search').inputValue()).toBe('26 hours');
  expect(here.complaints).toEqual([]);
});

test('what is typed while the program takes the place of the page is kept as well', async () => {
  const page = await here.open('about:blank');
  // React is told by such a message to draw; it is held until something is typed.
  await page.addInitScript(() => {
    const typed = new Promise((done) => document.addEventListener('input', done, { once: true }));
    const send = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'postMessage')?.value as (
      this: MessagePort,
      message: unknown,
    ) => void;
    MessagePort.prototype.postMessage = function (message: unknown) {
      document.documentElement.dataset['held'] = 'yes';
      void typed.then(() => send.call(this, message));
    };
  });
  await page.goto(here.addressOf('/orgs/main/findings?answer=forbidden'));
  await page.locator('[data-held]').waitFor();
  await page.getByLabel('Search').fill('26 hours');
  await page.waitForURL(/q=26\+hours/);
  expect(await page.getByLabel('Search').inputValue()).toBe('26 hours');
  expect(here.complaints).toEqual([]);
});
