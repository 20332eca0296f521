import type { Engine } from './engine.ts';
import type { Ledger } from './ledger.ts';
import { entriesFrom, pageSize, readHead } from './reader.ts';
import type { Head } from './reader.ts';

// One organization's ledger together with the head it was read at.
export class Replica<L extends Ledger> {
  readonly #engine: Engine;
  readonly #org: string;
  readonly #newLedger: () => L;
  #warm: { ledger: L; head: Head } | undefined;

  constructor(engine: Engine, org: string, newLedger: () => L) {
    this.#engine = engine;
    this.#org = org;
    this.#newLedger = newLedger;
  }

  get isWarm(): boolean {
    return this.#warm !== undefined;
  }

  drop(): void {
    this.#warm = undefined;
  }

  /** Loaded on first use; afterwards as it is, which on a shared database may be behind. */
  async here(): Promise<{ ledger: L; head: Head }> {
    if (this.#warm !== undefined) return this.#warm;
    const head = await this.#head();
    const ledger = this.#newLedger();
    await this.#read(ledger, { from: 0, to: head.size });
    this.#warm = { ledger, head };
    return this.#warm;
  }

  /** Reads what other nodes wrote. True when they did. */
  async catchUp(): Promise<boolean> {
    if (this.#warm === undefined) {
      await this.here();
      return true;
    }
    const { ledger, head } = this.#warm;
    const current = await this.#head();
    if (current.size === head.size) return false;
    if (current.size < head.size) {
      // The database was restored to an earlier day under our feet.
      this.drop();
      await this.here();
      return true;
    }
    await this.#orDrop(() => this.#read(ledger, { from: head.size, to: current.size }));
    this.#warm = { ledger, head: current };
    return true;
  }

  /** Our own write is committed: the ledger has it already. */
  moveTo(head: Head): void {
    if (this.#warm !== undefined) this.#warm = { ...this.#warm, head };
  }

  /** Forgets what was decided and not written. */
  rollBack(): void {
    const warm = this.#warm;
    if (warm === undefined) return;
    try {
      warm.ledger.rollback(warm.head.size);
    } catch {
      this.drop();
    }
  }

  #head(): Promise<Head> {
    return this.#engine.read(this.#org, (db) => readHead(db, this.#org));
  }

  async #read(ledger: L, range: { from: number; to: number }): Promise<void> {
    for (let from = range.from; from < range.to;) {
      const limit = Math.min(pageSize, range.to - from);
      const page = await this.#engine.read(this.#org, (db) => entriesFrom(db, this.#org, { from, limit }));
      if (page.length !== limit) throw new Error(`the journal of ${this.#org} ends before its head says`);
      for (const { seq, text } of page) ledger.append(seq, text);
      from += limit;
    }
  }

  // A ledger that has read half of a tail is no good.
  async #orDrop(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.drop();
      throw error;
    }
  }
}
