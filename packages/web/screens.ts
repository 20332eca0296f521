import type { Page } from 'playwright-core';

/** The room has arrived with what it shows. */
const opened = async (page: Page): Promise<void> => {
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
};

/** Every screen that pictures are taken of, and that is checked for accessibility: [name, path, what to do first]. */
export const screens: readonly [name: string, path: string, prepare?: (page: Page) => Promise<void>][] = [
  ['today', '/orgs/main/today'],
  ['today-then', '/orgs/main/today?on=2026-06-30&knownAt=2026-06-30'],
  [
    'ask',
    '/orgs/main/today?act=vs-spd-3+assigned+to+olga',
    async (page) => page.getByRole('dialog').getByText('Not permitted').first().waitFor(),
  ],
  ['benefits', '/orgs/main/benefits', opened],
  ['benefits-one-by-one', '/orgs/main/benefits?pieces=yes&ended=yes&group=kind&sort=-assignedNow', opened],
  ['benefits-pictures', '/orgs/main/benefits?view=pictures', opened],
  ['benefits-counts', '/orgs/main/benefits?view=counts', opened],
  ['benefits-number', '/orgs/main/benefits?number=ent-spd-e3+assignedNow', opened],
  ['benefit-key', '/orgs/main/benefits/key-windows', opened],
  ['benefit-entitlement', '/orgs/main/benefits/ent-spd-e3', opened],
  ['benefit-credit', '/orgs/main/benefits/credit-bulk', opened],
  ['benefit-subscription', '/orgs/main/benefits/vs-core-2', opened],
  ['benefit-enrollment', '/orgs/main/benefits/enr-spd', opened],
  ['benefit-credits', '/orgs/main/benefits/ent-spd-azure', opened],
  ['keys', '/orgs/main/keys', opened],
  ['keys-activations', '/orgs/main/keys?key=key-windows', opened],
  ['keys-look', '/orgs/main/keys?look=token-copilot', opened],
  ['people', '/orgs/main/people'],
  ['people-open', '/orgs/main/people?group=open'],
  [
    'person',
    '/orgs/main/people?q=paul',
    async (page) => {
      await page.getByRole('link', { name: 'Paul Richter' }).click();
      await page.getByRole('heading', { level: 2, name: 'History' }).waitFor();
    },
  ],
  [
    'leaver',
    '/orgs/main/people?q=tomas',
    async (page) => {
      await page.getByRole('link', { name: 'Tomas Havel' }).click();
      await page.getByRole('heading', { level: 2, name: 'History' }).waitFor();
      await page.getByRole('region', { name: 'When they leave' }).getByText('Machines they set up').click();
    },
  ],
  [
    'me',
    '/orgs/main/me',
    async (page) => {
      await page.getByRole('combobox', { name: 'I am' }).fill('carla');
      await page.getByRole('option', { name: /Carla/ }).click();
      await page.getByRole('button', { name: 'That is me' }).click();
      await page.getByRole('heading', { level: 2, name: 'What I hold' }).waitFor();
    },
  ],
];
