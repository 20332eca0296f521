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
