import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openStore } from '../src/index.ts';
import type { Ledger } from '../src/index.ts';

// node packages/store/torture/disk-full.ts [megabytes]      (root, Linux)
// A real small disk: fills it, frees it, and looks whether exactly the acknowledged entries are there.
const megabytes = Number(process.argv[2] ?? 120);
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'benefolio-full-'));
execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', root]);
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const ledger: Ledger = { append: () => {}, rollback: () => {} };
const open = () =>
  openStore({
    where: { directory: path.join(root, 'store') },
    now: Date.now,
    randomBytes: (n) => randomBytes(n),
  });

try {
  let store = await open();
  await store.createOrganization('contoso');
  // Two megabytes that somebody will free.
  fs.writeFileSync(path.join(root, 'ballast'), randomBytes(20 << 20));
  for (let round = 0; round < 3; round++) {
    const writer = store.writer('contoso', () => ledger);
    const before = (await store.head('contoso')).size;
    let acknowledged = before;
    const rejected = new Map<string, number>();
    for (let n = 0; n < 4000 && rejected.size < 2 && (rejected.get('disk-full') ?? 0) < 5; n++) {
      const text = randomBytes(30_000).toString('hex');
      await writer
        .submit((_ledger, at) => ({ texts: [text], receipt: at.size }))
        .then(
          () => acknowledged++,
          (error: unknown) => {
            const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
            rejected.set(code, (rejected.get(code) ?? 0) + 1);
          },
        );
    }
    say(`round ${round}: ${acknowledged - before} acknowledged, then ${JSON.stringify([...rejected])}`);
    await store.close();
    fs.rmSync(path.join(root, 'ballast'), { force: true });
    execFileSync('mount', ['-o', `remount,size=${megabytes + 60 * (round + 1)}m`, root]);
    store = await open();
    const { size } = await store.head('contoso');
    const leaves = await store.leafHashes('contoso');
    say(`reopened: ${size} entries, ${acknowledged} acknowledged`);
    if (size !== acknowledged || leaves.length !== size * 32 || rejected.size === 0) process.exitCode = 1;
  }
  await store.close();
} finally {
  execFileSync('umount', [root]);
  fs.rmdirSync(root);
}
