import {
  ProblemError,
  leaningOn,
  nothingLeansOn,
  peopleOnRecord,
  quote,
  standingOf,
  undoing,
} from '@benefolio/core';
import type { Books, Leaning } from '@benefolio/core';
import type { ImportRow } from '@benefolio/store';
import type { Desk, Office } from './desk.ts';
import { acceptedOf, findImport, listed, listedOf } from './import-body.ts';
import type { Accepted, ImportBody, KeepBody } from './import-body.ts';
import { isLongImport } from './importing.ts';
import { tellLong } from './long-work.ts';
import { peopleIn } from './people-named.ts';
import { withHandlesIn } from './telling.ts';
import type { OnStep } from './long-work.ts';

type Undoing = {
  id: string;
  because: string;
  keep?: KeepBody;
  onStep?: OnStep;
};

/**
 * Takes back every entry of an import that still stands, all or none. Undone before, it gives the first receipt.
 * @throws ProblemError `unknown-import`, `not-accepted`, `leaned-on`, and what an unfit reason gives
 */
export async function undoImport(office: Office, desk: Desk, { id, ...how }: Undoing): Promise<ImportBody> {
  const row = await findImport(office, desk, id);
  if (row.status === 'undone') return receiptIn(row).body;
  try {
    return await undoNow(office, desk, { row, ...how });
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'import-not-open') throw error;
    return receiptIn(await findImport(office, desk, id)).body;
  }
}

function receiptIn(row: ImportRow): Accepted {
  if (row.receipt !== null) return acceptedOf(row.receipt);
  throw new ProblemError({
    code: 'not-accepted',
    status: 409,
    message: `the import ${quote(row.fileName)} was not accepted: nothing of it is on record`,
    cure: 'leave it, or accept it',
  });
}

async function undoNow(
  office: Office,
  desk: Desk,
  { row, because, keep, onStep }: { row: ImportRow } & Omit<Undoing, 'id'>,
): Promise<ImportBody> {
  const { body: before, csv } = receiptIn(row);
  const { imports } = office.store;
  return tellLong(office, desk, {
    work: function* (books, teller) {
      const seqs = standingOf(books, seqsOf(before));
      nothingLeansOn(books, seqs);
      const steps = undoing(books, { lists: listsOf(books, seqs), because }, teller);
      for (;;) {
        const { done, value } = steps.next();
        if (done) return { entries: value };
        yield { done: value, of: seqs.length };
      }
    },
    isLong: isLongImport(before),
    onStep,
    receiptOf: (_, undone): ImportBody => ({ ...before, status: 'undone', undone: { ...undone, because } }),
    rows: async (tx, body) => {
      await keep?.(tx, body);
      const receipt = JSON.stringify({ body, csv } satisfies Accepted);
      await imports.markUndone(tx, desk.org, { id: row.id, summary: JSON.stringify(listed(body)), receipt });
    },
  });
}

function* seqsOf({ entries }: ImportBody): Iterable<number> {
  const { first, count } = entries ?? { first: 0, count: 0 };
  for (let seq = first; seq < first + count; seq += 1) yield seq;
}

/** What was told of one thing is taken back together: between two lists every thing must be sound. */
const listsOf = (books: Books, seqs: readonly number[]): number[][] => [
  ...Map.groupBy(seqs.toReversed(), (seq) => books.facts[seq]?.event.thing).values(),
];

/** What undoing an import comes to: how many entries would be taken back, and what leans on them. */
export type UndoPreview = {
  standing: number;
  /** People that it alone brought. */
  joined: number;
  leans: number;
  leaning: (Leaning & { import?: { id: string; name: string } })[];
  people: Record<string, string>;
};

const mostShown = 100;

/** How many of the people that an import brought nothing else on record speaks of. */
function joinedBy(books: Books, seqs: readonly number[]): number {
  const brought = new Set(
    seqs.flatMap((seq) => {
      const event = books.facts[seq]?.event;
      return event?.event === 'joined' ? [event.thing] : [];
    }),
  );
  return brought.size - peopleOnRecord(books, brought, new Set(seqs)).size;
}

/** @throws ProblemError `unknown-import`, `not-accepted` */
export async function previewUndo(office: Office, desk: Desk, id: string): Promise<UndoPreview> {
  const { body } = receiptIn(await findImport(office, desk, id));
  const { standing, joined, leaning } = await desk.writer.read((books) => {
    const seqs = standingOf(books, seqsOf(body));
    return { standing: seqs.length, joined: joinedBy(books, seqs), leaning: leaningOn(books, seqs) };
  });
  await desk.people.fresh();
  const others = (await office.store.imports.list(desk.org)).map(listedOf);
  const shown = leaning.slice(0, mostShown).map((one) => {
    const from = others.find(
      ({ entries }) => entries && one.seq >= entries.first && one.seq < entries.first + entries.count,
    );
    const why = withHandlesIn(one.why, desk.people);
    return { ...one, why, ...(from && { import: { id: from.id, name: from.name } }) };
  });
  const people = peopleIn(
    desk.people,
    shown.map(({ thing }) => ({ thing })),
  );
  return { standing, joined, leans: leaning.length, leaning: shown, people };
}
