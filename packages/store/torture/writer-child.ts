import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { openStore } from '../src/index.ts';
import type { Ledger } from '../src/index.ts';

// Writes for ever with many in flight, and prints the `seq` of each entry once it is acknowledged.
// Written with writeSync: a line that is out has been acknowledged, a line in a buffer would be lost.
const inFlight = 32;
const where = process.argv[2]?.startsWith('postgres')
  ? { url: process.argv[2] }
  : { directory: process.argv[2] ?? '' };
const ledger: Ledger = { append: () => {}, rollback: () => {} };

const store = await openStore({ where, now: Date.now, randomBytes: (n) => randomBytes(n) });
await store.createOrganization('contoso');
const writer = store.writer('contoso', () => ledger);

await Promise.all(
  Array.from({ length: inFlight }, async () => {
    for (;;) {
      const seq = await writer.submit((_ledger, at) => ({ texts: [`entry ${at.size}`], receipt: at.size }));
      fs.writeSync(1, `${seq}\n`);
    }
  }),
);
