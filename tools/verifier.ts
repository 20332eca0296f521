// Builds the page that verifies evidence packs: one file, which needs nothing else. `npm start` and the tests call it;
// `--force` builds anyway. Its hash is the same for everybody who builds the same sources.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { buildChanged } from './built.ts';
import { root } from './tidy.ts';

const home = join(root, 'packages/verify');
const target = join(home, 'dist');
const page = join(home, 'page');

/** The file that the build writes. */
export const verifierFile = join(target, 'verify.html');

export const buildVerifier = (force = false): Promise<boolean> =>
  buildChanged({
    target,
    sources: ['packages/verify/{src,page}/**/*.*', 'packages/core/src/**/*.ts', 'package-lock.json'],
    force,
    build: async () => {
      mkdirSync(target, { recursive: true });
      writeFileSync(verifierFile, await pageText());
    },
  });

async function pageText(): Promise<string> {
  const read = (name: string): string => readFileSync(join(page, name), 'utf8').replaceAll('\r\n', '\n');
  const [script, style] = [await programText(), read('page.css')];
  return filled(read('page.html'), {
    '{script-hash}': policyHash(script),
    '{style-hash}': policyHash(style),
    '<style></style>': `<style>${style}</style>`,
    '<script id="program"></script>': `<script id="program">${script}</script>`,
  });
}

/** Puts each text into its place, of which there must be one. */
function filled(template: string, places: Record<string, string>): string {
  return Object.entries(places).reduce((page, [place, text]) => {
    if (page.split(place).length !== 2) throw new Error(`page.html has not one place ${place}`);
    return page.replace(place, () => text);
  }, template);
}

/** The program as one text that stands in a page: no module, and no end of a script as it is. */
async function programText(): Promise<string> {
  const built = await build({
    root: page,
    configFile: false,
    logLevel: 'warn',
    plugins: [inBrowser],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(page, 'main.ts'), formats: ['iife'], name: 'verifier', fileName: 'verifier' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk' || chunk.imports.length > 0) throw new Error('the page is not one program');
  return chunk.code.trim().replaceAll(/<(?=\/script|!--)/gi, '<\\');
}

/** The verifier takes from a browser what it takes from Node elsewhere. */
const inBrowser: Plugin = {
  name: 'in-browser',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === './platform.ts' && importer?.replaceAll('\\', '/').includes('/verify/src/')
      ? join(page, 'platform.ts')
      : undefined,
};

const policyHash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

if (import.meta.main) {
  if (await buildVerifier(process.argv.includes('--force')))
    console.error(
      `built ${createHash('sha256').update(readFileSync(verifierFile)).digest('hex')}  verify.html`,
    );
}
