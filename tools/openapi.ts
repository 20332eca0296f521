// Writes the client's types from the server's own OpenAPI document. With `--check` it writes nothing and fails when
// the file is not what the document gives.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import type { OpenAPI3 } from 'openapi-typescript';
import { createApp } from '@benefolio/server';
import { root } from './tidy.ts';

const target = join(root, 'packages/client/src/api.gen.ts');

const nothing = (): never => {
  throw new Error('the document is made without a store');
};

/** The document of this checkout; nothing of a store is needed for it. */
async function documentNow(): Promise<OpenAPI3> {
  const release = JSON.parse(readFileSync(join(root, 'packages/server/package.json'), 'utf8')).version;
  const app = createApp({
    store: undefined as never,
    now: nothing,
    newId: nothing,
    randomBytes: nothing,
    release,
    zone: 'UTC',
    log: (line) => console.error(line),
  });
  const response = await app.request('http://localhost/openapi.json');
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as OpenAPI3;
}

const types = await openapiTS(await documentNow());
const text = `// Written by tools/openapi.ts from the OpenAPI document. Do not edit.\n\n${astToString(types)}`;
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error('packages/client/src/api.gen.ts is not what the document gives: run node tools/openapi.ts');
  process.exitCode = 1;
}
