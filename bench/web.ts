import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../packages/web/testing/browser.ts';
import type { OpenBrowser } from '../packages/web/testing/browser.ts';
import { fillHolders, fillJournal } from '../packages/web/testing/fill.ts';
import { openRecord } from '../packages/web/testing/record.ts';
import type { TestRecord } from '../packages/web/testing/record.ts';
import { findChromium } from '../tools/chromium.ts';
import { buildWeb } from '../tools/web.ts';
import { interleave, report } from './measure.ts';
import type { Contestant } from './measure.ts';
import { servePage } from './page.ts';
import { benchFilter } from './web-filter.ts';
import { benchScroll } from './web-scroll.ts';

/** What a slow morning is like: a processor at a quarter of its speed, 1.6 Mbit/s, 150 ms. */
const slow = { cpu: 4, latency: 150, bytesPerSecond: 1.6e6 / 8 };

export async function benchWeb(quick: boolean): Promise<void> {
  await buildWeb();
  await before({ demo: true }, (browser) => benchFirstPage(browser, quick));
  await before({ fill: (record) => fillJournal(record, quick ? 5000 : 100_000) }, (browser) =>
    benchScroll(browser, quick),
  );
  await before({ fill: (record) => fillHolders(record, quick ? 1000 : 10_000) }, (browser) =>
    benchFilter(browser, quick),
  );
}

type Filled = { demo?: boolean; fill?: (record: TestRecord) => Promise<void> };

/** A browser before a server with a record of its own. */
async function before(
  { demo = false, fill }: Filled,
  work: (browser: OpenBrowser) => Promise<void>,
): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'benefolio-bench-web-'));
  const record = await openRecord({ directory, demo });
  const browser = await openBrowser(findChromium(), record.url);
  try {
    await fill?.(record);
    await work(browser);
  } finally {
    await browser.close();
    await record.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** When the largest part of the page stood there, beside a page that has nothing but the same text. */
async function benchFirstPage(browser: OpenBrowser, quick: boolean): Promise<void> {
  const today = '/orgs/main/today';
  const page = await browser.open(today);
  await page.waitForLoadState('networkidle');
  const words = await page.evaluate(() => document.body.innerText);
  const scripts = await scriptBytes(page);
  await page.context().close();
  const server = await servePage('Text', textOf(words));
  const contestant = (name: string, path: string): Contestant => ({
    name,
    unit: 'ms',
    run: () => largestPaint(browser, path),
  });
  const [ours, text] = ['Today', 'the same text'];
  const figures = await interleave([contestant(ours, today), contestant(text, server.url)], quick ? 3 : 9);
  server.close();
  report(
    `web: largest contentful paint, processor ÷ ${slow.cpu}, 1.6 Mbit/s, ${slow.latency} ms (bar: 3 ×)`,
    figures,
    [[ours, text]],
  );
  console.log(`\nweb: scripts of the first page, gzip: ${(scripts / 1024).toFixed(1)} KB (bar: 160 KB)`);
}

/** What the scripts that a page loaded weigh on their way. */
const scriptBytes = (page: Page): Promise<number> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );

async function largestPaint(browser: OpenBrowser, path: string): Promise<number> {
  const page = await browser.open('about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.latency,
    downloadThroughput: slow.bytesPerSecond,
    uploadThroughput: slow.bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
  await page.goto(browser.addressOf(path), { waitUntil: 'networkidle' });
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe(
          {
            type: 'largest-contentful-paint',
            buffered: true,
          },
        );
      }),
  );
  await page.context().close();
  return time;
}

const textOf = (words: string): string => {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
};
