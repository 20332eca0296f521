import type { Engine } from './engine.ts';
import type { Ledger, Writer } from './ledger.ts';
import { storeClosed } from './problems.ts';
import { Replica } from './replica.ts';
import { GroupWriter } from './writer.ts';
import type { WriterParts } from './writer.ts';

// Ledgers are a cache. Beyond this many organizations the one idle for longest is dropped, and read
// again when it is needed.
const mostWarm = 64;

export type Writers = {
  of: <L extends Ledger>(org: string, newLedger: () => L) => Writer<L>;
  /** Takes nothing more; resolves when all that waits is done. */
  finish: () => Promise<void>;
};

type Item = {
  writer: unknown;
  isIdle: () => boolean;
  settled: () => Promise<void>;
  replica: { isWarm: boolean; drop: () => void };
};

export function writersOn(engine: Engine, given: Pick<WriterParts<Ledger>, 'now' | 'randomBytes'>): Writers {
  const { now, randomBytes } = given;
  // In the order of their last turn.
  const items = new Map<string, Item>();
  let isFinished = false;

  function touch(org: string): void {
    const item = items.get(org);
    if (item === undefined) return;
    items.delete(org);
    items.set(org, item);
    const warm = [...items.values()].filter(({ replica }) => replica.isWarm);
    const tooMany = warm.filter((other) => other.isIdle()).slice(0, Math.max(0, warm.length - mostWarm));
    for (const { replica } of tooMany) replica.drop();
  }

  function make<L extends Ledger>(org: string, newLedger: () => L): Writer<L> {
    const replica = new Replica(engine, org, newLedger);
    const group = new GroupWriter<L>({ engine, org, replica, now, randomBytes, onTurn: () => touch(org) });
    const closed = async (): Promise<never> => Promise.reject(storeClosed());
    const writer: Writer<L> = {
      submit: (decide) => (isFinished ? closed() : group.submit(decide)),
      read: (use) => (isFinished ? closed() : group.read(use)),
    };
    items.set(org, { writer, replica, isIdle: () => group.isIdle, settled: () => group.settled() });
    return writer;
  }

  return {
    of: <L extends Ledger>(org: string, newLedger: () => L): Writer<L> =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whoever asks again means the same kind of ledger
      (items.get(org)?.writer as Writer<L> | undefined) ?? make(org, newLedger),
    finish: async () => {
      isFinished = true;
      await Promise.all([...items.values()].map(({ settled }) => settled()));
    },
  };
}
