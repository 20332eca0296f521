import { ProblemError, alternativesTo, askWithAfter, leafHash, tell } from '@benefolio/core';
import type {
  Alternative,
  Answered,
  Books,
  Entry,
  RawEvent,
  ReservationLine,
  Source,
  Teller,
  Telling,
} from '@benefolio/core';
import type { Tx } from '@benefolio/store';
import { zoneIn } from './desk.ts';
import type { Desk, Office } from './desk.ts';
import { findingBody } from './finding.ts';
import type { FindingBody } from './finding.ts';
import { sha256 } from './hash.ts';
import type { People } from './people.ts';
import { peopleIn } from './people-named.ts';
import { Refusal } from './problem.ts';
import { dayIn, instantOf, zoneOrProblem } from './zone.ts';

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

export type Receipt = {
  answer: FindingBody['answer'];
  entries: ToldEntry[];
  reservations: ReservationLine[];
  size: number;
};

export type AskedAnswer = Pick<Receipt, 'answer' | 'reservations'> & {
  findings: FindingBody[];
  alternatives: Alternative[];
  /** What would stand after it and did not before; and how many there are in all. */
  after: { findings: FindingBody[]; many: number };
  /** Names of the people in them, by id. */
  people: Record<string, string>;
};

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
      const result = tell(books, order(told), { ...tellerAt(office, books, recordedAt), by: told.by, names });
      if (result.refused) throw refusalOf(result, desk);
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
export async function askAt(office: Office, desk: Desk, asked: Order): Promise<AskedAnswer> {
  return withPeople(desk, () =>
    desk.writer.read((books) => {
      const names = desk.people.names(office.randomBytes);
      const teller = { ...tellerAt(office, books, instantOf(office.now())), by: 'local', names };
      const answered = askWithAfter(books, order(asked), teller);
      const { answer, entries, reservations, after: left } = answered;
      const alternatives = alternativesTo(books, answered, teller);
      const after = { ...left, findings: left.findings.map((finding) => findingBody(finding, finding)) };
      const people = peopleIn(desk.people, [...alternatives, ...reservations]);
      return { answer, findings: findingsOf(entries), reservations, alternatives, after, people };
    }),
  );
}

/** The terms go before a reservation: it can be dropped, they cannot. */
function refusalOf({ answer, entries, reservations }: Answered, { people }: Desk): Refusal {
  const [kept] = answer === 'permitted' ? reservations : [];
  const name = kept && (people.find(kept.for)?.handle ?? kept.for);
  return new Refusal(findingsOf(entries), kept && { ...kept, for: name ?? kept.for });
}

function order({ events, onlyIf, source }: Order): Telling {
  return { events: events.map(inZoneOfList), onlyIf, source };
}

/** Days are counted here, and not in core: only here it is known which zones there are, and how they are spelled. */
const inZoneOfList = (raw: RawEvent): RawEvent =>
  raw.thing === 'partner' && raw.event === 'time-zone' && typeof raw['zone'] === 'string'
    ? { ...raw, zone: zoneOrProblem(raw['zone'], 'give') }
    : raw;

/** A teller of an instant; which day it is then, the books say. */
export const tellerAt = (
  { release, zone }: Office,
  books: Books,
  recordedAt: string,
): Omit<Teller, 'by' | 'names'> => ({
  release,
  recordedAt,
  today: dayIn(zoneIn(books, zone), recordedAt),
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
    return await run().catch(async (error: unknown) => {
      if (!(error instanceof ProblemError) || !aboutPeople.has(error.code)) throw error;
      await desk.people.reload();
      return run();
    });
  } catch (error) {
    throw withHandles(error, desk.people);
  }
}

/** The books know people by number; whoever reads a problem knows them by their short names. */
function withHandles(error: unknown, people: People): unknown {
  if (!(error instanceof ProblemError) || error instanceof Refusal) return error;
  const { code, status, message, cure } = error;
  const [what, how] = [withHandlesIn(message, people), withHandlesIn(cure, people)];
  return new ProblemError({ code, status, message: what, cure: how });
}

/** A text with the short names of people in the place of their numbers. */
export const withHandlesIn = (text: string, people: People): string =>
  text.replaceAll(/\bperson-[a-z2-7]{8}\b/g, (id) => people.find(id)?.handle ?? id);

export const findingsOf = (entries: readonly Entry[]): FindingBody[] =>
  entries.flatMap(({ event, findings }) => findings.map((finding) => findingBody(finding, event)));

export function receiptOf(
  { answer, entries, reservations, texts }: Answered & { texts: readonly string[] },
  size: number,
): Receipt {
  const told = entries.map(({ seq, recordedAt, event, findings }, n) => ({
    seq,
    recordedAt,
    hash: leafHash(sha256, texts[n] ?? '').toBase64(),
    event,
    findings: findings.map((finding) => findingBody(finding, event)),
  }));
  return { answer, entries: told, reservations, size };
}
