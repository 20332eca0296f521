import { gunzipSync, gzipSync } from 'node:zlib';
import { ProblemError, parseDay, quote } from '@benefolio/core';
import { importing } from '@benefolio/imports';
import type { ImportOptions, Imported } from '@benefolio/imports';
import type { ImportRow } from '@benefolio/store';
import type { Desk, Office } from './desk.ts';
import { sha256 } from './hash.ts';
import { acceptedOf, bodyOf, csvOf, findImport, keptOf, listed, partsOf } from './import-body.ts';
import type { Accepted, ImportBody, KeepBody, Kept } from './import-body.ts';
import { tellLong, tryOut } from './long-work.ts';
import type { OnStep } from './long-work.ts';
import { refuseKeys } from './secret.ts';
import { withPeople } from './telling.ts';
import { instantOf } from './zone.ts';

/** A file as it came, and how it is to be read. */
export type Upload = {
  name: string;
  bytes: Uint8Array;
  on?: string | undefined;
  format?: string | undefined;
  dates?: 'mdy' | 'dmy' | undefined;
};

/** What the caller sees of a file that is not kept: with the refused rows as CSV, which cannot be asked for later. */
export type DryRunBody = Omit<ImportBody, 'id'> & { csv: string };

/** A file of that many bytes keeps others waiting if it is read without a pause. */
const longFile = 100_000;
const longList = 1000;

export const isLongFile = (bytes: Uint8Array): boolean => bytes.length > longFile;
export const isLongImport = ({ rows }: Pick<ImportBody, 'rows'>): boolean => rows > longList;

type Previewing = {
  upload: Upload;
  /** The preview that gives way to it. */
  insteadOf?: string | undefined;
  keep?: KeepBody;
  onStep?: OnStep;
};

/**
 * Runs a file against the books of now, keeps it, and writes nothing into the journal.
 * @throws ProblemError as `dryRun`
 */
export async function previewImport(
  office: Office,
  desk: Desk,
  { upload, insteadOf, keep, onStep }: Previewing,
): Promise<ImportBody> {
  const { options, dry, imported } = await runDry(office, desk, { upload, onStep });
  const { csv, ...rest } = dry;
  const body: ImportBody = { id: office.newId(), ...rest };
  const file = gzipSync(upload.bytes).toString('base64');
  const row: ImportRow = {
    id: body.id,
    fileHash: body.hash,
    fileName: body.name,
    format: body.format,
    createdAt: body.createdAt,
    status: 'previewed',
    summary: JSON.stringify(listed(body)),
    proposal: JSON.stringify({ file, options, body, csv } satisfies Kept),
    receipt: null,
  };
  const parts = partsOf(imported);
  await office.store.imports.insert(desk.org, { row, parts, insteadOf }, keep && ((tx) => keep(tx, body)));
  return body;
}

/** How a file is read otherwise than the first time. */
export type Otherwise = Pick<Upload, 'on' | 'dates' | 'format'>;

/**
 * Compares the file of a preview again, read otherwise or with the books of now; the preview gives way to the new one.
 * @throws ProblemError `unknown-import`, `import-not-open`, and as `dryRun`
 */
export async function previewAgain(
  office: Office,
  desk: Desk,
  { id, otherwise, ...how }: { id: string; otherwise: Otherwise; keep?: KeepBody; onStep?: OnStep },
): Promise<ImportBody> {
  const row = await findImport(office, desk, id);
  if (row.status !== 'previewed') throw notOpen(row);
  const { file, options } = keptOf(row);
  const bytes = new Uint8Array(gunzipSync(Buffer.from(file, 'base64')));
  const upload = { name: row.fileName, bytes, ...options, ...otherwise };
  return previewImport(office, desk, { upload, insteadOf: id, ...how });
}

const notOpen = ({ fileName, status }: ImportRow): ProblemError =>
  new ProblemError({
    code: 'import-not-open',
    status: 409,
    message: `the import ${quote(fileName)} is ${status} already`,
    cure: 'bring the file again',
  });

/**
 * Runs a file against the books of now and keeps nothing at all.
 * @throws ProblemError `holds-a-key`, and what reading the file gives
 */
export const dryRun = async (office: Office, desk: Desk, upload: Upload): Promise<DryRunBody> =>
  (await runDry(office, desk, { upload })).dry;

type Dry = { options: ImportOptions; dry: DryRunBody; imported: Imported };

async function runDry(
  office: Office,
  desk: Desk,
  { upload, onStep }: { upload: Upload; onStep?: OnStep },
): Promise<Dry> {
  const { name, bytes, on, format, dates } = upload;
  const options = {
    on: on === undefined ? desk.today() : parseDay(on),
    ...(format && { format }),
    ...(dates && { dates }),
  };
  const file = { name, bytes, hash: sha256(bytes).toHex() };
  const createdAt = instantOf(office.now());
  let compared = 0;
  const imported = await withPeople(desk, () =>
    tryOut(office, desk, {
      work: (books, teller) => {
        compared = books.facts.length;
        return importing(books, file, { options, teller });
      },
      isLong: isLongFile(bytes),
      onStep,
    }),
  );
  refuseKeys(bytes);
  const about = { status: 'previewed' as const, name, hash: file.hash, on: options.on, createdAt };
  return { options, dry: { ...bodyOf(imported, about), compared, csv: csvOf(imported) }, imported };
}

type Accepting = {
  id: string;
  keep?: KeepBody;
  onStep?: OnStep;
};

/**
 * Runs the file again on the books of now and writes all of it in one batch. Accepted before, it gives the first
 * receipt.
 * @throws ProblemError `unknown-import`, `import-not-open` when it was undone, and as `dryRun`
 */
export async function acceptImport(
  office: Office,
  desk: Desk,
  { id, ...how }: Accepting,
): Promise<ImportBody> {
  const row = await findImport(office, desk, id);
  if (row.receipt !== null) return acceptedIn(row);
  try {
    return await acceptNow(office, desk, { row, ...how });
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'import-not-open') throw error;
    const now = await findImport(office, desk, id);
    if (now.receipt === null) throw error;
    return acceptedIn(now);
  }
}

function acceptedIn(row: ImportRow): ImportBody {
  if (row.status === 'accepted' && row.receipt !== null) return acceptedOf(row.receipt).body;
  throw notOpen(row);
}

async function acceptNow(
  office: Office,
  desk: Desk,
  { row, keep, onStep }: { row: ImportRow } & Omit<Accepting, 'id'>,
): Promise<ImportBody> {
  const { imports } = office.store;
  const { file: kept, options, body: before } = keptOf(row);
  const bytes = new Uint8Array(gunzipSync(Buffer.from(kept, 'base64')));
  const file = { name: row.fileName, bytes, hash: row.fileHash };
  return tellLong(office, desk, {
    work: function* (books, teller) {
      const imported = yield* importing(books, file, { options, teller });
      return { imported, entries: imported.told.entries };
    },
    isLong: isLongImport(before),
    onStep,
    receiptOf: ({ imported }, { recordedAt, ...entries }): ImportBody => ({
      id: row.id,
      ...bodyOf(imported, { ...before, status: 'accepted' }),
      entries,
      acceptedAt: recordedAt,
    }),
    rows: async (tx, body, { imported }) => {
      await keep?.(tx, body);
      const receipt = JSON.stringify({ body, csv: csvOf(imported) } satisfies Accepted);
      const summary = JSON.stringify(listed(body));
      const parts = partsOf(imported);
      await imports.markAccepted(tx, desk.org, { id: row.id, summary, receipt, parts });
    },
  });
}
