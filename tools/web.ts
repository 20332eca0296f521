// Builds the web application when its sources have changed since the last time: for the browser, and as text for the
// first page. `npm start` and the tests call it; `--force` builds anyway.
import { join } from 'node:path';
import { build } from 'vite';
import { buildChanged } from './built.ts';
import { root } from './tidy.ts';

const web = join(root, 'packages/web');

export const buildWeb = (force = false): Promise<boolean> =>
  buildChanged({
    target: join(web, 'dist'),
    sources: [
      'packages/web/{index.html,vite.config.ts,package.json}',
      'packages/web/{src,public}/**/*.*',
      'packages/{client,core}/src/**/*.ts',
      'package-lock.json',
    ],
    force,
    build: async () => {
      const config = { configFile: join(web, 'vite.config.ts'), logLevel: 'warn' as const };
      await build(config);
      await build({ ...config, build: { ssr: join(web, 'src/server.tsx') } });
    },
  });

if (import.meta.main) {
  const began = performance.now();
  if (await buildWeb(process.argv.includes('--force')))
    console.error(`built the web application in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
