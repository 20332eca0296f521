import type { Page } from 'playwright-core';

/** Every screen that pictures are taken of, and that is checked for accessibility: [name, path, what to do first]. */
export const screens: readonly [name: string, path: string, prepare?: (page: Page) => Promise<void>][] = [
  ['today', '/orgs/main/today'],
  ['today-then', '/orgs/main/today?on=2026-06-30&knownAt=2026-06-30'],
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
];
