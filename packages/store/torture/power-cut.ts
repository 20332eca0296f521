import { spawnSync } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { rootOf, rootOfLeaves } from '@benefolio/core';
import { sha256 } from '../src/hash.ts';
import { openStore } from '../src/index.ts';

// node packages/store/torture/power-cut.ts [cuts]
// Cuts the power of one directory again and again and counts what was acknowledged and is gone.
const cuts = Number(process.argv[2] ?? 8);
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'benefolio-power-'));
const directory = path.join(root, 'store');
const child = path.join(import.meta.dirname, 'power-cut-child.ts');

const open = () => openStore({ where: { directory }, now: Date.now, randomBytes: (n) => randomBytes(n) });
const first = await open();
await first.createOrganization('contoso');
await first.close();

let acknowledgedInAll = 0;
let lostInAll = 0;
for (let cut = 1; cut <= cuts; cut++) {
  const mode = cut % 2 === 0 ? 'half' : 'all';
  const when = cut % 4 === 0 ? 'early' : 'late';
  const { stdout } = spawnSync(
    process.execPath,
    [child, directory, String(randomInt(20, 3000)), mode, when],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    },
  );
  const acknowledged = [...stdout.matchAll(/^(\d+)$/gm)].map(([, seq]) => Number(seq));
  const store = await open();
  const { size, frontier } = await store.head('contoso');
  const leaves = await store.leafHashes('contoso');
  await store.close();
  const lost = acknowledged.filter((seq) => seq >= size).length;
  const proves = Buffer.from(rootOf(sha256, frontier)).equals(rootOfLeaves(sha256, leaves));
  acknowledgedInAll += acknowledged.length;
  lostInAll += lost;
  const blocks = /cut (\d+)/.exec(stdout)?.[1] ?? 'no';
  process.stdout.write(
    `cut ${cut} (${when}, ${mode} unsynced blocks gone: ${blocks}): ${acknowledged.length} acknowledged, ${lost} lost, the tree ${proves ? 'proves' : 'DOES NOT PROVE'}\n`,
  );
  if (!proves) process.exitCode = 1;
}
process.stdout.write(`${lostInAll} of ${acknowledgedInAll} acknowledged entries lost in ${cuts} cuts\n`);
if (lostInAll > 0 || acknowledgedInAll === 0) process.exitCode = 1;
fs.rmSync(root, { recursive: true });
