import type { OpenBrowser } from '../packages/web/testing/browser.ts';
import { interleaveSamples, report } from './measure.ts';
import type { Sampler } from './measure.ts';
import { servePage } from './page.ts';

/** A wheel that is turned without a rest: 150 rows a second. */
const speed = 6000;
/** A frame that anybody sees. */
const long = 50;

/** The frames of the journal while it is scrolled, beside those of a plain table that has all its rows. */
export async function benchScroll(browser: OpenBrowser, quick: boolean): Promise<void> {
  const seconds = quick ? 1 : 5;
  const cells = (n: number): string => [n, '3 Jan 2026', `key-${n % 1000}`, n % 977, 'VAMT'].join('<td>');
  const rows = Array.from({ length: 2000 }, (_, n) => `<tr height="40"><td>${cells(n)}`);
  const server = await servePage('Rows', `<table>${rows.join('')}</table>`);
  const tally = new Map<string, number[]>();
  const sampler = (name: string, address: string): Sampler => ({
    name,
    unit: 'ms',
    run: async () => {
      const frames = await scrolledFrames(browser, address, seconds);
      tally.set(name, [...(tally.get(name) ?? []), ...frames]);
      return frames;
    },
  });
  const [ours, plain] = ['the journal', 'a plain table'];
  const figures = await interleaveSamples(
    [sampler(ours, '/orgs/main/journal'), sampler(plain, server.url)],
    quick ? 1 : 7,
  );
  server.close();
  report(`web: frames while ${quick ? '5,000' : '100,000'} entries are scrolled (bar: p95 20 ms)`, figures, [
    [`${ours}, p95`, `${plain}, p95`],
  ]);
  for (const [name, frames] of tally) {
    const many = frames.filter((time) => time > long).length;
    console.log(`  ${name}: ${many} of ${frames.length} frames took longer than ${long} ms`);
  }
}

/** The times between the frames of a page, in milliseconds, while a wheel turns over it. */
async function scrolledFrames(browser: OpenBrowser, address: string, seconds: number): Promise<number[]> {
  const page = await browser.open(address);
  await page.getByText('key-').first().waitFor();
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  const gesture = session.send('Input.synthesizeScrollGesture', {
    x: 600,
    y: 400,
    yDistance: -speed * (seconds + 0.5),
    speed,
    gestureSourceType: 'mouse',
  });
  await page.waitForFunction(() => scrollY > 0);
  const frames = await page.evaluate(
    (time) =>
      new Promise<number[]>((resolve) => {
        const frames: number[] = [];
        const began = performance.now();
        let before: number | undefined;
        const frame = (now: number): void => {
          if (before !== undefined) frames.push(now - before);
          before = now;
          if (now - began < time) requestAnimationFrame(frame);
          else resolve(frames);
        };
        requestAnimationFrame(frame);
      }),
    seconds * 1000,
  );
  await gesture;
  await page.context().close();
  return frames;
}
