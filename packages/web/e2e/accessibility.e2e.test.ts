import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { screens } from '../screens.ts';
import { stage } from '../testing/stage.ts';
import type { Stage } from '../testing/stage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let here: Stage;
beforeAll(async () => {
  here = await stage();
});
afterAll(() => here.close());

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(screens.map(([name, path, prepare]) => ({ name, path, prepare })))(
    '$name has nothing that shuts somebody out',
    async ({ path, prepare }) => {
      const page = await here.open(path, { colorScheme, reducedMotion: 'reduce' });
      await page.waitForLoadState('networkidle');
      await prepare?.(page);
      await page.evaluate(axe);
      const { violations, passes } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
      );
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
      await page.context().close();
      expect(passes.length).toBeGreaterThan(10);
      expect(found).toEqual([]);
    },
  );
});

/** A dialog cuts off what is too wide for it. A table in it is moved sideways by itself. */
const controlsBeyondDialogs = (): string[] =>
  [...document.querySelectorAll('dialog[open]')].flatMap((dialog) => {
    const { right } = dialog.getBoundingClientRect();
    return [...dialog.querySelectorAll('button, a, input, select')]
      .filter((control) => !control.closest('table') && control.getBoundingClientRect().right > right)
      .map((control) => control.textContent);
  });

test('no screen is wider than a phone of 320 pixels', async () => {
  const wide: string[] = [];
  for (const [name, path, prepare] of screens) {
    const page = await here.open(path, { viewport: { width: 320, height: 640 } });
    await page.waitForLoadState('networkidle');
    await prepare?.(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${name}: ${width}`);
    const beyond = await page.evaluate(controlsBeyondDialogs);
    wide.push(...beyond.map((text) => `${name}: ${text}`));
    await page.context().close();
  }
  expect(wide).toEqual([]);
});
