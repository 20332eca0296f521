import { ProblemError, holdsKey, quote, record } from '@benefolio/core';
import type { Books, Entry, Answered, Source, Teller } from '@benefolio/core';
import type { Proposal, Sheet } from './format.ts';
import type { RevocableNames, RowResult } from './imported.ts';

/** Which row spoke of a thing first, and in which words. */
type Said = { row: number; cells: string };

/** An import under way. */
export type Run = {
  books: Books;
  teller: Teller & { names: RevocableNames };
  sheet: Sheet;
  source: Source;
  said: Map<string, Said>;
};

export type Done = { result: RowResult; told?: Answered };

/** Reads one row and tells what it says; a row that cannot be read or cannot follow is refused alone. */
export function importRow(run: Run, row: number): Done {
  const taken = run.teller.names.taken();
  try {
    return accepted(run, row);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    run.teller.names.forget(taken);
    const { message: reason, cure } = error;
    return { result: { row, outcome: 'refused', reason, cure, cells: withoutKeys(run.sheet.cells(row)) } };
  }
}

/** A whole product key is shown to nobody. */
const shown = (cell: string): string => (holdsKey(cell) ? '…' : cell);

const withoutKeys = (cells: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(cells).map(([name, cell]) => [shown(name), shown(cell)]));

function noKeys(cells: Record<string, string>): void {
  if (!Object.values(cells).some(holdsKey)) return;
  throw new ProblemError({
    code: 'holds-key',
    status: 422,
    message: 'it holds a whole product key',
    cure: 'leave the key out, or give its last five characters only',
  });
}

function accepted(run: Run, row: number): Done {
  const found = run.sheet.cells(row);
  noKeys(found);
  const proposal = run.sheet.propose(row);
  const { thing, events, summary, note, differences } = proposal;
  const cells = JSON.stringify(Object.values(found));
  const before = run.said.get(thing);
  if (before) return again(proposal, { before, now: { row, cells } });
  const told = events.length > 0 ? tellRow(run, proposal, row) : undefined;
  run.said.set(thing, { row, cells });
  if (!told) return { result: { row, outcome: 'unchanged', thing, summary } };
  const seqs = told.entries.map(({ seq }: Entry) => seq);
  const more = { ...(note !== undefined && { note }), ...(differences && { differences }) };
  return { result: { row, outcome: 'applied', thing, summary, ...more, seqs }, told };
}

/** A file says one thing once. */
function again({ thing }: Proposal, { before, now }: { before: Said; now: Said }): Done {
  if (before.cells === now.cells) {
    return {
      result: { row: now.row, outcome: 'unchanged', thing, summary: `the same as row ${before.row}` },
    };
  }
  throw new ProblemError({
    code: 'said-twice',
    status: 422,
    message: `row ${before.row} speaks of ${quote(thing)} already, in other words`,
    cure: 'leave the wrong one of the two rows out; if they are two things, record this one by hand under a name of its own',
  });
}

const tellRow = ({ books, teller, source }: Run, { events }: Proposal, row: number): Answered =>
  record(books, { events, source: { ...source, row } }, teller);
