import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { newBooks, postText, rollback, tell } from '@benefolio/core';
import type { Books } from '@benefolio/core';
import { openStore } from '@benefolio/store';
import type { Ledger, Store, Where, Writer } from '@benefolio/store';
import { Client } from 'pg';
import { startPostgres } from '../tools/postgres.ts';
import { interleave, report } from './measure.ts';
import type { Contestant } from './measure.ts';
import { activation, beginnings, benchTeller } from './synthetic.ts';

const run = promisify(execFile);
const things = 100;
const peerName = 'pgbench -N, best of 1, 8, 32';
type BookLedger = Books & Ledger;

const bookLedger = (): BookLedger => {
  const books = newBooks();
  return Object.assign(books, {
    append: (_: number, text: string) => postText(books, text),
    rollback: (size: number) => rollback(books, size),
  });
};

/** Entries per second, through the writer and the real `tell`, each one durable before it counts. */
class Telling {
  #n = 0;
  readonly #writer: Writer<BookLedger>;
  readonly #teller = benchTeller();

  constructor(store: Store) {
    this.#writer = store.writer('bench', bookLedger);
  }

  async begin(): Promise<void> {
    await this.#submit(beginnings(things));
  }

  #submit(events: ReturnType<typeof beginnings>): Promise<number> {
    return this.#writer.submit((books, { recordedAt }) => {
      const { texts } = tell(books, { events }, { ...this.#teller, recordedAt });
      return { texts, receipt: texts.length };
    });
  }

  async rate(inFlight: number, seconds: number): Promise<number> {
    const began = performance.now();
    const until = began + seconds * 1000;
    let told = 0;
    const lane = async (): Promise<void> => {
      while (performance.now() < until) {
        const written = await this.#submit([activation(this.#n++, things)]);
        told += written;
      }
    };
    await Promise.all(Array.from({ length: inFlight }, lane));
    return (told * 1000) / (performance.now() - began);
  }
}

const open = async (where: Where): Promise<Store> => {
  const store = await openStore({ where, now: Date.now, randomBytes });
  await store.createOrganization('bench');
  return store;
};

/** The best that pgbench's simple update reaches with 1, 8 or 32 clients, in transactions per second. */
async function pgbench(binary: string, url: string, seconds: number): Promise<number> {
  let best = 0;
  for (const clients of [1, 8, 32]) {
    const { stdout } = await run(binary, [
      '-N',
      '-n',
      '-c',
      `${clients}`,
      '-j',
      '2',
      '-T',
      `${seconds}`,
      url,
    ]);
    best = Math.max(best, Number(/tps = ([\d.]+)/.exec(stdout)?.[1] ?? 0));
  }
  return best;
}

async function createDatabases(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const name of ['pgbench', 'bench']) await client.query(`create database ${name}`);
  await client.end();
}

export async function benchStore(quick: boolean): Promise<void> {
  const seconds = quick ? 1 : 3;
  const directory = mkdtempSync(join(tmpdir(), 'benefolio-bench-'));
  const postgres = await startPostgres();
  const peer = join(postgres.bin, 'pgbench');
  const stores: Store[] = [];
  try {
    await createDatabases(postgres.url());
    const contestants: Contestant[] = [];
    if (existsSync(peer)) {
      execFileSync(peer, ['-i', '-q', '-s', '10', postgres.url('pgbench')], { stdio: 'ignore' });
      const best = (): Promise<number> => pgbench(peer, postgres.url('pgbench'), seconds);
      contestants.push({ name: peerName, unit: 'transactions/s', run: best });
    } else {
      console.log(
        'LEFT OUT pgbench: the PostgreSQL that was found does not bring it, so there are no ratios',
      );
    }
    for (const [name, where] of [
      ['directory', { directory: join(directory, 'data') }],
      ['PostgreSQL', { url: postgres.url('bench') }],
    ] as const) {
      const store = await open(where);
      stores.push(store);
      const telling = new Telling(store);
      await telling.begin();
      for (const inFlight of [1, 256]) {
        const label = inFlight === 1 ? 'alone' : `${inFlight} in flight`;
        contestants.push({
          name: `tell, ${name}, ${label}`,
          unit: 'entries/s',
          run: () => telling.rate(inFlight, seconds),
        });
      }
    }
    const figures = await interleave(contestants, quick ? 2 : 5);
    const ratios = figures
      .filter(({ name }) => name !== peerName && figures.some((peerFigure) => peerFigure.name === peerName))
      .map(({ name }) => [name, peerName] as [string, string]);
    report(`store (PostgreSQL ${postgres.version}, fsync on for both)`, figures, ratios);
  } finally {
    for (const store of stores) await store.close();
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
