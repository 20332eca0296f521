import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tidy.ts';

type Built = {
  /** The folder that is built into; it is emptied first. */
  target: string;
  /** Patterns of all that the build is made from. */
  sources: readonly string[];
  build: () => Promise<void>;
  force: boolean;
};

/** Builds what has changed since the last time, and says whether it did. */
export async function buildChanged({ target, sources, build, force }: Built): Promise<boolean> {
  const stamp = join(target, 'sources.sha256');
  const hash = hashOf(sources);
  if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false;
  rmSync(target, { recursive: true, force: true });
  await asProduction(build);
  mkdirSync(target, { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}

function hashOf(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  const files = globSync([...patterns], { cwd: root }).filter((file) => !/\.test\.tsx?$/.test(file));
  for (const file of files.sort()) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** A test runner says `test`, which would build what is meant for developers. */
async function asProduction(build: () => Promise<void>): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    await build();
  } finally {
    if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = NODE_ENV;
  }
}
