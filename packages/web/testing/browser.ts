import { chromium } from 'playwright-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { chromiumFlags } from '../../../tools/chromium.ts';

export type OpenBrowser = {
  /** Opens a page at a path, in a profile of its own. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** A path of the application as a whole address; an address as it is. */
  addressOf: (path: string) => string;
  /** What pages complained of: errors of scripts, of the policy and of the console. */
  complaints: string[];
  close: () => Promise<void>;
};

export async function openBrowser(program: string, url: string): Promise<OpenBrowser> {
  const browser = await chromium.launch({ executablePath: program, args: chromiumFlags });
  const complaints: string[] = [];
  const addressOf = (path: string): string => (path.startsWith('/') ? `${url}${path}` : path);
  return {
    addressOf,
    complaints,
    open: async (path, options = {}) => {
      const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        // An answer that is a problem is shown by the page; the browser writes it into the console as well.
        if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
          complaints.push(message.text());
      });
      await page.goto(addressOf(path));
      return page;
    },
    close: () => browser.close(),
  };
}
