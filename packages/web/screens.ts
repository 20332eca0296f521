import type { Page } from 'playwright-core';

/** Every screen that pictures are taken of, and that is checked for accessibility: [name, path, what to do first]. */
export const screens: readonly [name: string, path: string, prepare?: (page: Page) => Promise<void>][] = [
  ['today', '/orgs/main/today'],
  ['today-then', '/orgs/main/today?on=2026-06-30&knownAt=2026-06-30'],
  ['renewal', '/orgs/main/renewal'],
  ['renewal-plans', '/orgs/main/renewal/enr-spd?to=expanded'],
  ['freeze', '/orgs/main/renewal/freeze-core?case=all'],
  [
    'ask',
    '/orgs/main/today?act=vs-spd-3+assigned+to+olga',
    async (page) => page.getByRole('dialog').getByText('Not permitted').first().waitFor(),
  ],
  ['audit', '/orgs/main/audit'],
  ['audit-letter', '/orgs/main/audit/letter'],
  ['audit-readiness', '/orgs/main/audit/readiness?from=2025-11-26&to=2026-11-25'],
  [
    'audit-review',
    '/orgs/main/audit/review-group',
    async (page) => {
      await page.getByRole('button', { name: 'Build the pack' }).click();
      await page.getByText('The pack is built').waitFor({ timeout: 60_000 });
    },
  ],
  ['terms', '/orgs/main/terms'],
  [
    'clause',
    '/orgs/main/terms/vs.reassignment',
    async (page) => page.getByRole('region', { name: 'The answer' }).getByRole('article').waitFor(),
  ],
  ['clause-editions', '/orgs/main/terms/credit.user'],
  ['clause-told', '/orgs/main/terms/token.refusal'],
  ['findings', '/orgs/main/findings'],
  ['findings-by-thing', '/orgs/main/findings?group=thing&answer=forbidden'],
  [
    'finding',
    '/orgs/main/findings?clause=vs.reassignment',
    async (page) => {
      await page.getByRole('row').getByRole('link').first().click();
      await page.getByRole('dialog').getByRole('heading', { name: 'What can be done' }).waitFor();
    },
  ],
  ['journal', '/orgs/main/journal'],
  ['journal-searched', '/orgs/main/journal?q=carla&event=assigned&recordedFrom=2025-06-01'],
  [
    'entry',
    '/orgs/main/journal?thing=vs-spd-3&event=assigned',
    async (page) => {
      await page.getByRole('row').getByRole('link').first().click();
      await page.getByRole('button', { name: 'Verify it here' }).click();
      await page.getByText('It is proved.').waitFor();
    },
  ],
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
