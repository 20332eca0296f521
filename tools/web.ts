// Builds the web application when its sources have changed since the last time: for the browser, and as text for the
// first page. `npm start` and the tests call it; `--force` builds anyway.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './tidy.ts';

const web = join(root, 'packages/web');
const stamp = join(web, 'dist/sources.sha256');

/** All that the build is made from. */
function sourcesHash(): string {
  const hash = createHash('sha256');
  const files = globSync(
    [
      'packages/web/{index.html,vite.config.ts,package.json}',
      'packages/web/{src,public}/**/*.*',
      'packages/{client,core}/src/**/*.ts',
      'package-lock.json',
    ],
    { cwd: root },
  );
  for (const file of files.filter((file) => !/\.test\.tsx?$/.test(file)).sort())
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

export async function buildWeb(force = false): Promise<boolean> {
  const sources = sourcesHash();
  if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return false;
  rmSync(join(web, 'dist'), { recursive: true, force: true });
  const config = { configFile: join(web, 'vite.config.ts'), logLevel: 'warn' as const };
  const { NODE_ENV } = process.env;
  // A test runner says `test`, which would build what is meant for developers.
  process.env['NODE_ENV'] = 'production';
  try {
    await build(config);
    await build({ ...config, build: { ssr: join(web, 'src/server.tsx') } });
  } finally {
    if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = NODE_ENV;
  }
  writeFileSync(stamp, sources);
  return true;
}

if (import.meta.main) {
  const began = performance.now();
  if (await buildWeb(process.argv.includes('--force')))
    console.error(`built the web application in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
