import { ProblemError, ask, leafHash, tell } from '@benefolio/core';
import type { Entry, RawEvent, Source, Teller, Telling } from '@benefolio/core';
import type { Tx } from '@benefolio/store';
import type { Desk, Office } from './desk.ts';
import { findingBody } from './finding.ts';
import type { FindingBody } from './finding.ts';
import { sha256 } from './hash.ts';
import { Refusal } from './problem.ts';
import { dayIn, instantOf } from './zone.ts';

export type Order = {
  events: readonly RawEvent[];
  source?: Source | undefined;
  onlyIf?: 'permitted' | undefined;
};

export type ToldEntry = {
  seq: number;
  recordedAt: string;
  hash: string;
  event: Entry['event'];
  findings: FindingBody[];
};

export type Receipt = { answer: FindingBody['answer']; entries: ToldEntry[]; size: number };

type Told = {
  by: string;
  /** Writes the receipt beside the entries, in their transaction. */
  keep?: (tx: Tx, receipt: Receipt) => Promise<void>;
};

/**
 * It happened: judges and writes all of it, or nothing.
 * @throws Refusal when the guard refused; ProblemError when an event cannot be read or cannot follow
 */
export async function tellAt(office: Office, desk: Desk, told: Told & Order): Promise<Receipt> {
  const { store, randomBytes } = office;
  const run = async (): Promise<Receipt> => {
    const { receipt, admitted } = await desk.writer.submit((books, { size, recordedAt }) => {
      const names = desk.people.names(randomBytes);
      const result = tell(books, order(told), { ...tellerAt(office, recordedAt), by: told.by, names });
      if (result.refused) throw new Refusal(findingsOf(result.entries));
      const receipt = receiptOf(result, size + result.texts.length);
      const rows = async (tx: Tx): Promise<void> => {
        await told.keep?.(tx, receipt);
        for (const row of names.admitted) await store.people.insert(tx, desk.org, row);
      };
      const beside = told.keep !== undefined || names.admitted.length > 0;
      return { texts: result.texts, ...(beside && { rows }), receipt: { receipt, admitted: names.admitted } };
    });
    desk.people.add(admitted);
    return receipt;
  };
  return withPeople(desk, run);
}

/** Would it be all right? Nothing is written. */
export async function askAt(
  office: Office,
  desk: Desk,
  asked: Order,
): Promise<Omit<Receipt, 'entries' | 'size'> & { findings: FindingBody[] }> {
  return withPeople(desk, () =>
    desk.writer.read((books) => {
      const names = desk.people.names(office.randomBytes);
      const teller = { ...tellerAt(office, instantOf(office.now())), by: 'local', names };
      const { answer, entries } = ask(books, order(asked), teller);
      return { answer, findings: findingsOf(entries) };
    }),
  );
}

const order = ({ events, onlyIf, source }: Order): Telling => ({ events, onlyIf, source });

export const tellerAt = ({ release, zone }: Office, recordedAt: string): Omit<Teller, 'by' | 'names'> => ({
  release,
  recordedAt,
  today: dayIn(zone, recordedAt),
});

const aboutPeople = new Set([
  'unknown-person',
  'unknown-thing',
  'handle-taken',
  'mail-taken',
  'person-exists',
]);

/** Another node may have admitted somebody since we looked: look again, once. */
export async function withPeople<R>(desk: Desk, run: () => Promise<R>): Promise<R> {
  await desk.people.fresh();
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof ProblemError) || !aboutPeople.has(error.code)) throw error;
    await desk.people.reload();
    return run();
  }
}

export const findingsOf = (entries: readonly Entry[]): FindingBody[] =>
  entries.flatMap(({ event, findings }) => findings.map((finding) => findingBody(finding, event)));

export function receiptOf(
  {
    answer,
    entries,
    texts,
  }: { answer: Receipt['answer']; entries: readonly Entry[]; texts: readonly string[] },
  size: number,
): Receipt {
  const told = entries.map(({ seq, recordedAt, event, findings }, n) => ({
    seq,
    recordedAt,
    hash: leafHash(sha256, texts[n] ?? '').toBase64(),
    event,
    findings: findings.map((finding) => findingBody(finding, event)),
  }));
  return { answer, entries: told, size };
}
