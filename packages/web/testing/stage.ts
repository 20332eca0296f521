import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { openBrowser } from './browser.ts';
import type { OpenBrowser } from './browser.ts';
import { openRecord } from './record.ts';
import type { TestRecord } from './record.ts';

export type Stage = OpenBrowser & { record: TestRecord };

/** A browser before a server with the demo, or before an empty record. */
export async function stage(filled: 'demo' | 'empty' = 'demo'): Promise<Stage> {
  const directory = mkdtempSync(join(tmpdir(), 'benefolio-web-'));
  if (filled === 'demo') cpSync(inject('demo'), directory, { recursive: true });
  const record = await openRecord({ directory });
  const browser = await openBrowser(inject('chromium'), record.url);
  return {
    ...browser,
    record,
    close: async () => {
      await browser.close();
      await record.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
