// Writes the reference pages from the code, and what the server knows of where clauses are at work. With `--check` it writes nothing and fails when a page is not what the
// code gives.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clauses, kinds, withdrawnSpec } from '@benefolio/core';
import { appliedBy } from './applied-by.ts';
import { appliers, appliersFile } from './appliers.ts';
import { eventsPage } from './events-page.ts';
import { termsPage } from './terms-page.ts';
import { root } from './tidy.ts';

const entry = { kind: 'entry', title: 'Entry of the journal', prefixes: ['entry'] };

/** Every page that is written from the code, by its path. */
const pages = {
  'docs/reference/terms.md': termsPage(clauses, appliedBy()),
  'docs/reference/events.md': eventsPage([...kinds, { ...entry, events: { withdrawn: withdrawnSpec } }]),
  'packages/server/src/applied-by.gen.ts': appliersFile(appliers()),
};

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

for (const [path, text] of Object.entries(pages)) {
  const file = join(root, path);
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else if (readIfThere(file).replaceAll('\r\n', '\n') !== text) {
    console.error(`${path} is not what the code gives: run node tools/pages.ts`);
    process.exitCode = 1;
  }
}
