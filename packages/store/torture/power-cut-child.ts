import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import type { Ledger } from '../src/index.ts';
import { openDirectory } from '../src/open.ts';
import { powerDisk } from './power.ts';

// Writes for ever and prints what was acknowledged. The power goes at the given disk operation, counted
// from the start (`early`: it may fall into the opening) or from the first acknowledgement (`late`).
const [directory = '', operations = '1000', mode = 'all', when = 'late'] = process.argv.slice(2);
let left = when === 'early' ? Number(operations) : Number.POSITIVE_INFINITY;

const disk = powerDisk(() => {
  if (left-- > 0) return;
  const lost = disk.cut(() => mode === 'half' && Math.random() < 0.5);
  fs.writeSync(1, `cut ${lost}\n`);
  process.kill(process.pid, 'SIGKILL');
});

const ledger: Ledger = { append: () => {}, rollback: () => {} };
const where = { directory };
const store = await openDirectory(
  directory,
  { where, now: Date.now, randomBytes: (n) => randomBytes(n) },
  disk,
);
await store.createOrganization('contoso');
const writer = store.writer('contoso', () => ledger);
const note = 'x'.repeat(400);

await Promise.all(
  Array.from({ length: 64 }, async () => {
    for (;;) {
      const seq = await writer.submit((_ledger, at) => ({ texts: [`${at.size} ${note}`], receipt: at.size }));
      fs.writeSync(1, `${seq}\n`);
      left = Math.min(left, Number(operations));
    }
  }),
);
