import type { Page } from 'playwright-core';

/** Every screen that pictures are taken of, and that is checked for accessibility: [name, path, what to do first]. */
export const screens: readonly [name: string, path: string, prepare?: (page: Page) => Promise<void>][] = [
  ['today', '/orgs/main/today'],
];
