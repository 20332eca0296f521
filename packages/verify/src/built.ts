import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../dist/verify.html', import.meta.url));

/** The page that verifies packs, without a pack in it, as `tools/verifier.ts` built it; undefined where nobody did. */
export const builtPage = (): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8') : undefined;
