import { ProblemError, quote } from '@benefolio/core';
import { refusedCsv } from '@benefolio/imports';
import type { ImportOptions, Imported, RowResult } from '@benefolio/imports';
import type { ImportLine, ImportPart, ImportRow, ImportTab, Tx } from '@benefolio/store';
import type { Desk, Office } from './desk.ts';
import { findingBody } from './finding.ts';
import type { FindingBody } from './finding.ts';

/** One finding of a clause for many rows: that of the first, and of how many. */
export type Judged = { finding: FindingBody; count: number };

type Written = { first: number; count: number; size: number };

/** What the caller sees of an import. */
export type ImportBody = {
  id: string;
  status: ImportRow['status'];
  name: string;
  hash: string;
  on: string;
  createdAt: string;
  format: string;
  title: string;
  rows: number;
  applied: number;
  changed: number;
  unchanged: number;
  refused: number;
  already?: true;
  answer: Imported['told']['answer'];
  /** What the terms do not simply permit, each clause and answer once. */
  judged: Judged[];
  results: RowResult[];
  truncated?: true;
  /** Of a preview: how many entries were on record when it was compared. */
  compared?: number;
  /** Of a preview: entries recorded since, so that it may say otherwise now. */
  since?: number;
  /** Entries written; none for a preview. */
  entries?: Written;
  acceptedAt?: string;
  /** The entries that took them back. */
  undone?: Written & { because: string; recordedAt: string };
};

/** Keeps the answer of a call in the transaction of what it answers for. */
export type KeepBody = ((tx: Tx, body: ImportBody) => Promise<void>) | undefined;

/** What is kept beside the journal: the file to be run again, what came of it, and the rows refused as CSV. */
export type Kept = { file: string; options: ImportOptions; body: ImportBody; csv: string };
export type Accepted = { body: ImportBody; csv: string };

const shownResults = 1000;

type About = Pick<ImportBody, 'status' | 'name' | 'hash' | 'on' | 'createdAt'>;

export function bodyOf(
  imported: Imported,
  { status, name, hash, on, createdAt }: About,
): Omit<ImportBody, 'id'> {
  const { results, told, ...counts } = imported;
  return {
    status,
    name,
    hash,
    on,
    createdAt,
    ...counts,
    answer: told.answer,
    judged: judgedOf(told.entries),
    results: results.slice(0, shownResults),
    ...(results.length > shownResults && { truncated: true as const }),
  };
}

/** The worst first; of what many rows have in common only the first is said, with how many there are. */
function judgedOf(entries: Imported['told']['entries']): Judged[] {
  const found = new Map<string, Judged>();
  for (const { event, findings } of entries) {
    for (const finding of findings) {
      if (finding.answer === 'permitted') continue;
      const key = `${finding.clause} ${finding.answer}`;
      const before = found.get(key);
      if (before) before.count += 1;
      else found.set(key, { finding: findingBody(finding, event), count: 1 });
    }
  }
  const order = ['forbidden', 'unknown', 'discretionary'];
  return [...found.values()].sort(
    (a, b) => order.indexOf(a.finding.answer) - order.indexOf(b.finding.answer) || b.count - a.count,
  );
}

export const csvOf = (imported: Imported): string => refusedCsv(imported);

/** How many rows of a tab are kept together. */
export const partLength = 500;

const tabOf = (result: RowResult): ImportTab =>
  result.outcome === 'applied' ? (result.differences ? 'changed' : 'new') : result.outcome;

/** All rows by tab, in parts of one length. */
export function partsOf({ results }: Imported): ImportPart[] {
  return [...Map.groupBy(results, tabOf)].flatMap(([tab, rows]) =>
    Array.from({ length: Math.ceil(rows.length / partLength) }, (_, part) => ({
      tab,
      part,
      rows: JSON.stringify(rows.slice(part * partLength, (part + 1) * partLength)),
    })),
  );
}

/** @throws ProblemError `unknown-import` */
export async function findImport({ store }: Office, desk: Desk, id: string): Promise<ImportRow> {
  const row = await store.imports.find(desk.org, id);
  if (row) return row;
  throw new ProblemError({
    code: 'unknown-import',
    status: 404,
    message: `there is no import ${quote(id)}`,
    cure: 'preview the file first',
  });
}

export const keptOf = ({ proposal }: ImportRow): Kept => JSON.parse(proposal) as Kept;
export const acceptedOf = (receipt: string): Accepted => JSON.parse(receipt) as Accepted;

/** An import as it was previewed or accepted, with its refused rows as CSV. */
export const importOf = (row: ImportRow): Accepted =>
  row.receipt === null ? keptOf(row) : acceptedOf(row.receipt);

/** As much of an import as a list shows. It is kept by itself, so that a list reads no file. */
export type Listed = Omit<ImportBody, 'results' | 'truncated' | 'judged'>;

export function listed(body: ImportBody): Listed {
  const { results: _, truncated: __, judged: ___, ...line } = body;
  return line;
}

/** A preview, with how many entries were recorded since it was compared. */
export const agedBy = <B extends Listed>(body: B, size: number): B =>
  body.status === 'previewed' && body.compared !== undefined && size > body.compared
    ? { ...body, since: size - body.compared }
    : body;

export const listedOf = ({ summary }: ImportLine): Listed => JSON.parse(summary) as Listed;
