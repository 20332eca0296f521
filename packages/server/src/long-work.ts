import { adopt, scratchOf, stampText, textsOf } from '@benefolio/core';
import type { Books, Entry, Teller } from '@benefolio/core';
import type { Step } from '@benefolio/imports';
import type { Tx } from '@benefolio/store';
import type { Desk, Office } from './desk.ts';
import type { AdmittingNames } from './people.ts';
import { atOnce, inSlices } from './slices.ts';
import { tellerAt, withPeople } from './telling.ts';
import { instantOf } from './zone.ts';

/** Told while long work goes on. */
export type OnStep = ((step: Step) => void) | undefined;

type Work<R> = (books: Books, teller: Teller & { names: AdmittingNames }) => Generator<Step, R>;

type Reading<R> = {
  /** Tells into the books, step by step; nothing of it stays. */
  work: Work<R>;
  isLong: boolean;
  onStep?: OnStep;
};

const [thingsASlice, stepsASlice, textsASlice] = [500, 50, 500];

/**
 * What telling would come to. Long work goes on in a copy of the books and leaves others their turn; short work is done
 * at once in the books themselves, which are then as before.
 */
export async function tryOut<R>(
  office: Office,
  desk: Desk,
  { work, isLong, onStep }: Reading<R>,
): Promise<R> {
  const names = desk.people.names(office.randomBytes);
  const recordedAt = instantOf(office.now());
  const by = 'local';
  if (!isLong) {
    return desk.writer.read((books, size) => {
      try {
        return atOnce(work(books, { ...tellerAt(office, books, recordedAt), by, names }));
      } finally {
        books.rollback(size);
      }
    });
  }
  const { books } = await copyOf(desk);
  const teller = { ...tellerAt(office, books, recordedAt), by, names };
  return inSlices(work(books, teller), { every: stepsASlice, onStep });
}

async function copyOf(desk: Desk): Promise<{ books: Books; size: number }> {
  const { source, size } = await desk.writer.read((books, size) => ({ source: books, size }));
  return { books: await inSlices(scratchOf(source, size), { every: thingsASlice }), size };
}

type Placed = { first: number; count: number; size: number };

type Writing<R extends { entries: readonly Entry[] }, B> = Reading<R> & {
  /** The receipt, and what is written beside the entries. */
  receiptOf: (done: R, at: Placed & { recordedAt: string }) => B;
  rows: (tx: Tx, receipt: B, done: R) => Promise<void>;
};

const mostTries = 3;

/**
 * Tells a long list, all or nothing. It is made ready in a copy of the books; where something else was written
 * meanwhile it is made ready again, and in the end without a pause.
 * @throws ProblemError as the work
 */
export async function tellLong<R extends { entries: readonly Entry[] }, B>(
  office: Office,
  desk: Desk,
  writing: Writing<R, B>,
): Promise<B> {
  const { receipt, names } = await withPeople(desk, async () => {
    for (let tries = 0; writing.isLong && tries < mostTries; tries += 1) {
      const written = await write(office, desk, { writing, ready: await makeReady(office, desk, writing) });
      if (written) return written;
    }
    return writeAtOnce(office, desk, writing);
  });
  desk.people.add(names.admitted);
  return receipt;
}

type Ready<R> = {
  done: R;
  texts: string[];
  books: Books;
  teller: Teller;
  names: AdmittingNames;
  size: number;
  /** Whether the books were adopted: they may have been rolled back since. */
  used: boolean;
};

async function makeReady<R extends { entries: readonly Entry[] }>(
  office: Office,
  desk: Desk,
  { work, onStep }: Reading<R>,
): Promise<Ready<R>> {
  const { books, size } = await copyOf(desk);
  const names = desk.people.names(office.randomBytes);
  const teller = { ...tellerAt(office, books, instantOf(office.now())), by: 'local', names };
  const done = await inSlices(work(books, teller), { every: stepsASlice, onStep });
  const texts = await inSlices(textsIn(done.entries), { every: 1 });
  return { done, texts, books, teller, names, size, used: false };
}

/** The texts of entries in their order, some at a time. */
function* textsIn(entries: readonly Entry[]): Generator<void, string[]> {
  const sorted = entries.toSorted((a, b) => a.seq - b.seq);
  const texts: string[] = [];
  for (let from = 0; from < sorted.length; from += textsASlice) {
    for (const text of textsOf(sorted.slice(from, from + textsASlice))) texts.push(text);
    yield;
  }
  return texts;
}

type Written<B> = { receipt: B; names: AdmittingNames };

/** Writes what was made ready; undefined where the books are no longer those that it was made for. */
const write = <R extends { entries: readonly Entry[] }, B>(
  office: Office,
  desk: Desk,
  { writing, ready }: { writing: Writing<R, B>; ready: Ready<R> },
): Promise<Written<B> | undefined> =>
  desk.writer.submit((books, { size, recordedAt }) => {
    const { today } = tellerAt(office, books, recordedAt);
    const isFree = ready.names.admitted.every(
      ({ handle, mail }) => !desk.people.find(handle) && (mail === null || !desk.people.find(mail)),
    );
    if (ready.used || ready.size !== size || ready.teller.today !== today || !isFree)
      return { texts: [], receipt: undefined };
    ready.used = true;
    adopt(books, ready.books, recordedAt);
    const texts = ready.texts.map((text) => stampText(text, recordedAt));
    return decided(office, desk, { ...ready, writing, texts, at: { size, recordedAt } });
  });

const writeAtOnce = <R extends { entries: readonly Entry[] }, B>(
  office: Office,
  desk: Desk,
  writing: Writing<R, B>,
): Promise<Written<B>> =>
  desk.writer.submit((books, { size, recordedAt }) => {
    const names = desk.people.names(office.randomBytes);
    const teller = { ...tellerAt(office, books, recordedAt), by: 'local', names };
    const done = atOnce(writing.work(books, teller));
    const texts = textsOf(done.entries);
    return decided(office, desk, { writing, done, names, texts, at: { size, recordedAt } });
  });

type Deciding<R extends { entries: readonly Entry[] }, B> = {
  writing: Writing<R, B>;
  done: R;
  names: AdmittingNames;
  texts: string[];
  at: { size: number; recordedAt: string };
};

function decided<R extends { entries: readonly Entry[] }, B>(
  { store }: Office,
  { org }: Desk,
  { writing, done, names, texts, at }: Deciding<R, B>,
) {
  const placed = { first: at.size, count: texts.length, size: at.size + texts.length };
  const receipt = writing.receiptOf(done, { ...placed, recordedAt: at.recordedAt });
  const rows = async (tx: Tx): Promise<void> => {
    await writing.rows(tx, receipt, done);
    await store.people.insertAll(tx, org, names.admitted);
  };
  return { texts, rows, receipt: { receipt, names } };
}
