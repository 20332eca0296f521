// Writes a PNG of every screen, in light, dark and on a phone: `npm run shots [-- NAME…]`. They go to shots/.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { findChromium } from '../../tools/chromium.ts';
import { root } from '../../tools/tidy.ts';
import { buildVerifier } from '../../tools/verifier.ts';
import { buildWeb } from '../../tools/web.ts';
import { screens } from './screens.ts';
import { openBrowser } from './testing/browser.ts';
import { openRecord } from './testing/record.ts';

const looks: Record<string, BrowserContextOptions> = {
  light: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: 'light', hasTouch: true, isMobile: true },
};

const wanted = process.argv.slice(2);
const target = join(root, 'shots');
const directory = mkdtempSync(join(tmpdir(), 'benefolio-shots-'));
mkdirSync(target, { recursive: true });
await buildWeb();
await buildVerifier();
const record = await openRecord({ directory, demo: true });
const browser = await openBrowser(findChromium(), record.url);
try {
  for (const [name, path, prepare] of screens.filter(
    ([name]) => wanted.length === 0 || wanted.includes(name),
  )) {
    for (const [look, options] of Object.entries(looks)) {
      const page = await browser.open(path, { ...options, reducedMotion: 'reduce' });
      await page.waitForLoadState('networkidle');
      await prepare?.(page);
      await page.screenshot({ path: join(target, `${name}-${look}.png`), fullPage: look === 'phone' });
      await page.context().close();
    }
    console.log(`${name}: light, dark, phone`);
  }
} finally {
  await browser.close();
  await record.close();
  rmSync(directory, { recursive: true, force: true });
}
for (const complaint of browser.complaints) console.error(complaint);
