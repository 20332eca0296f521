import { gunzipSync, gzipSync } from 'node:zlib';
import { ProblemError, dayFrom, holdsKey, quote, rollback } from '@benefolio/core';
import { importFile, refusedCsv } from '@benefolio/imports';
import type { ImportOptions, Imported, RowResult } from '@benefolio/imports';
import type { ImportLine, ImportRow, Tx } from '@benefolio/store';
import type { Desk, Office } from './desk.ts';
import { sha256 } from './hash.ts';
import { keyIn, refuseKeys } from './secret.ts';
import { tellerAt, withPeople } from './telling.ts';
import { instantOf } from './zone.ts';

/** A file as it came, and how it is to be read. */
export type Upload = {
  name: string;
  bytes: Uint8Array;
  on?: string | undefined;
  format?: string | undefined;
  dates?: 'mdy' | 'dmy' | undefined;
};

/** What the caller sees of an import. */
export type ImportBody = {
  id: string;
  status: 'previewed' | 'accepted';
  name: string;
  hash: string;
  on: string;
  createdAt: string;
  format: string;
  title: string;
  rows: number;
  applied: number;
  unchanged: number;
  refused: number;
  already?: true;
  answer: Imported['told']['answer'];
  results: RowResult[];
  truncated?: true;
  /** Entries written; none for a preview. */
  entries?: { first: number; count: number; size: number };
};

/** What is kept beside the journal: the file to be run again, what came of it, and the rows refused as CSV. */
type Kept = { file: string; options: ImportOptions; body: ImportBody; csv: string };
type Accepted = { body: ImportBody; csv: string };

const shownResults = 1000;

/** What the caller sees of a file that is not kept: with the refused rows as CSV, which cannot be asked for later. */
export type DryRunBody = Omit<ImportBody, 'id'> & { csv: string };

/**
 * Runs a file against the books of now, keeps it, and writes nothing into the journal.
 * @throws ProblemError as `dryRun`
 */
export async function previewImport(office: Office, desk: Desk, upload: Upload): Promise<ImportBody> {
  const { options, dry } = await runDry(office, desk, upload);
  const { csv, ...rest } = dry;
  const body: ImportBody = { id: office.newId(), ...rest };
  const file = gzipSync(upload.bytes).toString('base64');
  await office.store.imports.insert(desk.org, {
    id: body.id,
    fileHash: body.hash,
    fileName: body.name,
    format: body.format,
    createdAt: body.createdAt,
    status: 'previewed',
    summary: JSON.stringify(listed(body)),
    proposal: JSON.stringify({ file, options, body, csv } satisfies Kept),
    receipt: null,
  });
  return body;
}

/**
 * Runs a file against the books of now and keeps nothing at all.
 * @throws ProblemError `wrong-value`, `holds-a-key`, and what reading the file gives
 */
export const dryRun = async (office: Office, desk: Desk, upload: Upload): Promise<DryRunBody> =>
  (await runDry(office, desk, upload)).dry;

async function runDry(
  office: Office,
  desk: Desk,
  { name, bytes, on, format, dates }: Upload,
): Promise<{ options: ImportOptions; dry: DryRunBody }> {
  const { now } = office;
  if (holdsKey(name)) throw keyIn('the name of the file', 'rename the file');
  const options = {
    on: dayFrom(on ?? 'today', desk.today()),
    ...(format && { format }),
    ...(dates && { dates }),
  };
  const file = { name, bytes, hash: sha256(bytes).toHex() };
  const createdAt = instantOf(now());
  const imported = await withPeople(desk, () =>
    desk.writer.read((books, size) => {
      const names = desk.people.names(office.randomBytes);
      try {
        const teller = { ...tellerAt(office, books, createdAt), by: 'local', names };
        return importFile(books, file, { options, teller });
      } finally {
        rollback(books, size);
      }
    }),
  );
  refuseKeys(bytes);
  const about = { status: 'previewed' as const, name, hash: file.hash, on: options.on, createdAt };
  return { options, dry: { ...bodyOf(imported, about), csv: refusedCsv(imported) } };
}

type Accepting = { id: string; keep?: ((tx: Tx, body: ImportBody) => Promise<void>) | undefined };

/**
 * Runs the file again on the books of now and writes all of it in one batch. Accepted before, it gives the first
 * receipt.
 */
export async function acceptImport(office: Office, desk: Desk, { id, keep }: Accepting): Promise<ImportBody> {
  const row = await findImport(office, desk, id);
  if (row.receipt !== null) return acceptedOf(row.receipt).body;
  try {
    return await withPeople(desk, () => acceptNow(office, desk, { row, keep }));
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'import-not-open') throw error;
    const { receipt } = await findImport(office, desk, id);
    if (receipt === null) throw error;
    return acceptedOf(receipt).body;
  }
}

async function acceptNow(
  office: Office,
  desk: Desk,
  { row, keep }: { row: ImportRow } & Pick<Accepting, 'keep'>,
): Promise<ImportBody> {
  const { store, randomBytes } = office;
  const { file: kept, options, body: before } = keptOf(row);
  const bytes = new Uint8Array(gunzipSync(Buffer.from(kept, 'base64')));
  const { body, admitted } = await desk.writer.submit((books, { size, recordedAt }) => {
    const names = desk.people.names(randomBytes);
    const teller = { ...tellerAt(office, books, recordedAt), by: 'local', names };
    const file = { name: row.fileName, bytes, hash: row.fileHash };
    const imported = importFile(books, file, { options, teller });
    const { texts } = imported.told;
    const entries = { first: size, count: texts.length, size: size + texts.length };
    const body: ImportBody = {
      id: row.id,
      ...bodyOf(imported, { ...before, status: 'accepted' }),
      entries,
    };
    const receipt = JSON.stringify({ body, csv: refusedCsv(imported) } satisfies Accepted);
    const rows = async (tx: Tx): Promise<void> => {
      await keep?.(tx, body);
      const summary = JSON.stringify(listed(body));
      await store.imports.markAccepted(tx, desk.org, { id: row.id, summary, receipt });
      for (const person of names.admitted) await store.people.insert(tx, desk.org, person);
    };
    return { texts, rows, receipt: { body, admitted: names.admitted } };
  });
  desk.people.add(admitted);
  return body;
}

type About = Pick<ImportBody, 'status' | 'name' | 'hash' | 'on' | 'createdAt'>;

function bodyOf(imported: Imported, { status, name, hash, on, createdAt }: About): Omit<ImportBody, 'id'> {
  const { results, told, ...counts } = imported;
  return {
    status,
    name,
    hash,
    on,
    createdAt,
    ...counts,
    answer: told.answer,
    results: results.slice(0, shownResults),
    ...(results.length > shownResults && { truncated: true as const }),
  };
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

const keptOf = ({ proposal }: ImportRow): Kept => JSON.parse(proposal) as Kept;
const acceptedOf = (receipt: string): Accepted => JSON.parse(receipt) as Accepted;

/** An import as it was previewed or accepted, with its refused rows as CSV. */
export const importOf = (row: ImportRow): Accepted =>
  row.receipt === null ? keptOf(row) : acceptedOf(row.receipt);

/** As much of an import as a list shows. It is kept by itself, so that a list reads no file. */
type Listed = Omit<ImportBody, 'results' | 'truncated'>;

function listed(body: ImportBody): Listed {
  const { results: _, truncated: __, ...line } = body;
  return line;
}

export const listedOf = ({ summary }: ImportLine): Listed => JSON.parse(summary) as Listed;
