import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../../tools/chromium.ts';
import { buildWeb } from '../../../tools/web.ts';
import { openRecord } from './record.ts';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string;
    /** A directory with the demo, told once; each test works on a copy. */
    demo: string;
  }
}

type Project = { provide: (key: 'chromium' | 'demo', value: string) => void };

/** vitest runs this once before all tests in a browser. */
export default async function setup(project: Project): Promise<() => void> {
  project.provide('chromium', findChromium());
  await buildWeb();
  const directory = mkdtempSync(join(tmpdir(), 'benefolio-demo-'));
  const record = await openRecord({ directory, demo: true });
  await record.close();
  project.provide('demo', directory);
  return () => rmSync(directory, { recursive: true, force: true });
}
