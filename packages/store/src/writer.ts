import { setImmediate as turn } from 'node:timers/promises';
import { grow, leafHash } from '@benefolio/core';
import { sql } from 'kysely';
import type { Engine } from './engine.ts';
import { sha256 } from './hash.ts';
import type { Decide, Ledger, Writer } from './ledger.ts';
import { busy, isLostRace } from './problems.ts';
import type { Head } from './reader.ts';
import type { Replica } from './replica.ts';
import type { Tx } from './schema.ts';

// Group commit: everything that waits is decided in order and written in ONE transaction, which moves
// the head only if it is still where we read it. Otherwise another node wrote: read its entries and
// decide again. So any number of nodes share one database and none decides on old books.

const largestBatch = 1024;
const mostTries = 50;
/** Entries in one statement: an array of very many texts is copied so often that the memory is what takes the time. */
const mostAtOnce = 2000;

type Verdict = { texts: string[]; rows?: ((tx: Tx) => Promise<void>) | undefined; done: () => void };
type Job<L extends Ledger> = {
  judge: (...args: Parameters<Decide<L, unknown>>) => Verdict;
  fail: (error: unknown) => void;
};
type Look<L extends Ledger> = { run: (ledger: L, size: number) => void; fail: (error: unknown) => void };
type Judged<L extends Ledger> = { job: Job<L>; verdict: Verdict } | { job: Job<L>; error: unknown };
type Plan = { base: number; head: Head; texts: string[]; rows: ((tx: Tx) => Promise<void>)[] };

export type WriterParts<L extends Ledger> = {
  engine: Engine;
  org: string;
  replica: Replica<L>;
  now: () => number;
  randomBytes: (n: number) => Uint8Array;
  /** Told before each turn and after the last one, so that cold ledgers can be dropped. */
  onTurn: () => void;
};

export class GroupWriter<L extends Ledger> implements Writer<L> {
  readonly #parts: WriterParts<L>;
  #jobs: Job<L>[] = [];
  #looks: Look<L>[] = [];
  #running: Promise<void> | undefined;

  constructor(parts: WriterParts<L>) {
    this.#parts = parts;
  }

  submit<R>(decide: Decide<L, R>): Promise<R> {
    return new Promise<R>((resolve, reject) => {
      const judge: Job<L>['judge'] = (ledger, at) => {
        const { texts, rows, receipt } = decide(ledger, at);
        return { texts, rows, done: () => resolve(receipt) };
      };
      this.#jobs.push({ judge, fail: reject });
      this.#start();
    });
  }

  read<R>(use: (ledger: L, size: number) => R): Promise<R> {
    return new Promise<R>((resolve, reject) => {
      this.#looks.push({ run: (ledger, size) => resolve(use(ledger, size)), fail: reject });
      this.#start();
    });
  }

  get isIdle(): boolean {
    return this.#running === undefined;
  }

  /** Resolves when nothing waits. */
  async settled(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
  }

  #start(): void {
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
      this.#parts.onTurn();
      if (this.#jobs.length + this.#looks.length > 0) this.#start();
    });
  }

  async #run(): Promise<void> {
    // Let everybody who submits in this same tick come along.
    await Promise.resolve();
    while (this.#jobs.length + this.#looks.length > 0) {
      this.#parts.onTurn();
      await this.#lookAll(this.#looks.splice(0));
      await this.#commit(this.#jobs.splice(0, largestBatch));
    }
  }

  async #lookAll(looks: Look<L>[]): Promise<void> {
    if (looks.length === 0) return;
    const { engine, replica } = this.#parts;
    try {
      if (engine.shared && replica.isWarm) await replica.catchUp();
      const { ledger, head } = await replica.here();
      for (const look of looks) attempt(look, () => look.run(ledger, head.size));
    } catch (error) {
      for (const look of looks) look.fail(error);
    }
  }

  async #commit(jobs: Job<L>[]): Promise<void> {
    if (jobs.length === 0) return;
    try {
      for (let tries = 0; tries < mostTries; tries++) {
        if (tries > 1) await pause(tries, this.#parts.randomBytes(1)[0] ?? 0);
        if (await this.#tryCommit(jobs)) return;
      }
      throw busy(this.#parts.org);
    } catch (error) {
      await this.#blame(jobs, error);
    }
  }

  /** False when another node was faster; then nothing was written and the ledger has its entries. */
  async #tryCommit(jobs: Job<L>[]): Promise<boolean> {
    const { engine, org, replica } = this.#parts;
    const { ledger, head } = await replica.here();
    const recordedAt = laterOf(new Date(this.#parts.now()).toISOString(), head.lastRecordedAt);
    let judged: Judged<L>[];
    try {
      judged = judgeAll(jobs, { ledger, size: head.size, recordedAt });
      const plan = makePlan(head, judged, recordedAt);
      if (plan.texts.length + plan.rows.length > 0) {
        const moved = await engine.write(org, (tx) => writePlan(tx, org, plan)).catch(falseWhenRaced);
        if (!moved) return this.#lost();
        replica.moveTo(plan.head);
      } else if (engine.shared && (await replica.catchUp())) {
        return false;
      }
    } catch (error) {
      replica.rollBack();
      throw error;
    }
    for (const one of judged) {
      if ('error' in one) one.job.fail(one.error);
      else one.verdict.done();
    }
    return true;
  }

  async #lost(): Promise<false> {
    this.#parts.replica.rollBack();
    await this.#parts.replica.catchUp();
    return false;
  }

  /** When one job's own rows are refused, only that one fails: halve until it stands alone. */
  async #blame(jobs: Job<L>[], error: unknown): Promise<void> {
    const isOurs = this.#isAboutRows(error);
    if (jobs.length === 1 || !isOurs) {
      for (const job of jobs) job.fail(error);
      return;
    }
    const middle = Math.ceil(jobs.length / 2);
    await this.#commit(jobs.slice(0, middle));
    await this.#commit(jobs.slice(middle));
  }

  #isAboutRows(error: unknown): boolean {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return !hopeless.has(typeof code === 'string' ? code : '');
  }
}

// Problems of the whole store: to try again one by one would not help.
const hopeless = new Set([
  'busy',
  'disk-full',
  'store-failed',
  'store-closed',
  'database-unreachable',
  'unknown-organization',
]);

function judgeAll<L extends Ledger>(
  jobs: Job<L>[],
  at: { ledger: L; size: number; recordedAt: string },
): Judged<L>[] {
  const { ledger, recordedAt } = at;
  let { size } = at;
  return jobs.map((job) => {
    try {
      const verdict = job.judge(ledger, { size, recordedAt });
      verdict.texts.forEach(mustBeStorable);
      size += verdict.texts.length;
      return { job, verdict };
    } catch (error) {
      ledger.rollback(size);
      return { job, error };
    }
  });
}

// PostgreSQL has no NUL in a text, and half a surrogate pair would come back as another character.
function mustBeStorable(text: string): void {
  if (text.includes('\0') || !text.isWellFormed()) throw new Error('an entry holds NUL or half a character');
}

function makePlan<L extends Ledger>(head: Head, judged: Judged<L>[], recordedAt: string): Plan {
  const verdicts = judged.flatMap((one) => ('error' in one ? [] : [one.verdict]));
  const texts = verdicts.flatMap((verdict) => verdict.texts);
  const rows = verdicts.flatMap(({ rows }) => (rows === undefined ? [] : [rows]));
  let { frontier, size } = head;
  for (const text of texts) {
    frontier = grow(sha256, frontier, { size, leaf: leafHash(sha256, text) });
    size++;
  }
  const lastRecordedAt = texts.length === 0 ? head.lastRecordedAt : recordedAt;
  return { base: head.size, head: { size, frontier, lastRecordedAt }, texts, rows };
}

/** The only place where entries are inserted. False when the head is no longer where it was read. */
async function writePlan(tx: Tx, org: string, plan: Plan): Promise<boolean> {
  const { base, head, texts } = plan;
  const moved = await tx
    .updateTable('head')
    .set({ size: head.size, frontier: Buffer.concat(head.frontier), last_recorded_at: head.lastRecordedAt })
    .where('org', '=', org)
    .where('size', '=', base)
    .executeTakeFirst();
  if (moved.numUpdatedRows !== 1n) return false;
  for (let from = 0; from < texts.length; from += mostAtOnce) {
    // The embedded database keeps the whole process waiting; between two statements others have their turn.
    if (from > 0) await turn();
    // One array parameter: a batch may be larger than the number of parameters PostgreSQL takes.
    const told = texts.slice(from, from + mostAtOnce);
    await sql`insert into entry (org, seq, text, recorded_at)
      select ${org}::text, ${base + from}::bigint + place - 1, told, ${head.lastRecordedAt}::text
      from unnest(${told}::text[]) with ordinality as batch (told, place)`.execute(tx);
  }
  for (const rows of plan.rows) await rows(tx);
  return true;
}

function falseWhenRaced(error: unknown): false {
  if (isLostRace(error)) return false;
  throw error;
}

function attempt<L extends Ledger>(look: Look<L>, run: () => void): void {
  try {
    run();
  } catch (error) {
    look.fail(error);
  }
}

const laterOf = (a: string, b: string): string => (a > b ? a : b);

// Two nodes that lost to each other should not meet again at the same instant.
const pause = (tries: number, chance: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, (chance / 256) * Math.min(tries, 10) * 2));
