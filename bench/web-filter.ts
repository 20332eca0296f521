import type { Page } from 'playwright-core';
import type { OpenBrowser } from '../packages/web/testing/browser.ts';
import { interleaveSamples, report } from './measure.ts';
import type { Sampler } from './measure.ts';
import { servePage } from './page.ts';

/** Each letter and each letter that is taken back changes the rows in sight. */
const typed = ['987', '246', '555', '701'];
/** Between two letters, as from a fast hand. */
const pause = 120;

/** From a key to the frame with the rows that it leaves, beside an input that nothing hangs on. */
export async function benchFilter(browser: OpenBrowser, quick: boolean): Promise<void> {
  const server = await servePage('Input', '<label>Find <input type="search"></label>');
  const sampler = (name: string, address: string, changing: string): Sampler => ({
    name,
    unit: 'ms',
    run: () => typedTimes(browser, { address, changing, texts: quick ? typed.slice(0, 1) : typed }),
  });
  const [ours, plain] = ['the list of people', 'an input alone'];
  const figures = await interleaveSamples(
    [sampler(ours, '/orgs/main/people', '[role=table]'), sampler(plain, server.url, 'input')],
    quick ? 1 : 7,
  );
  server.close();
  report(
    `web: from a key to the rows that ${quick ? '1,000' : '10,000'} people leave (bar: 100 ms)`,
    figures,
    [[`${ours}, p50`, `${plain}, p50`]],
  );
}

type Typing = { address: string; changing: string; texts: readonly string[] };

async function typedTimes(browser: OpenBrowser, { address, changing, texts }: Typing): Promise<number[]> {
  const page = await browser.open(address);
  const input = page.getByRole('searchbox', { name: 'Find' });
  await input.waitFor();
  await page.waitForLoadState('networkidle');
  await input.focus();
  const times: number[] = [];
  for (const key of texts.flatMap((text) => [...text.split(''), ...Array.from(text, () => 'Backspace')])) {
    const painted = await watch(page, changing);
    await page.keyboard.press(key);
    times.push(await painted());
    await page.waitForTimeout(pause);
  }
  await page.context().close();
  return times;
}

/** The time from the next key to the frame after its change was painted, in milliseconds. */
async function watch(page: Page, changing: string): Promise<() => Promise<number>> {
  const watched = await page.evaluateHandle((selector) => {
    const time = new Promise<number>((resolve) => {
      const key = (event: Event): void => {
        const painted = (): void => resolve(performance.now() - event.timeStamp);
        const changed = (): void => {
          observer.disconnect();
          removeEventListener('input', typedAlone);
          // The next frame paints the change; when there is another one, it stood there.
          requestAnimationFrame(() => requestAnimationFrame(painted));
        };
        const typedAlone = (): void => void (selector === 'input' && changed());
        const observer = new MutationObserver(changed);
        const table = document.querySelector(selector);
        if (table) observer.observe(table, { childList: true, characterData: true, subtree: true });
        addEventListener('input', typedAlone);
      };
      addEventListener('keydown', key, { capture: true, once: true });
    });
    return { time };
  }, changing);
  return () => watched.evaluate(({ time }) => time);
}
