// Makes an evidence pack in a thread of its own: a long one takes seconds, in which the server must answer others.
import { parentPort, workerData } from 'node:worker_threads';
import { evidenceFiles, ProblemError } from '@benefolio/core';
import type { Disclosed, EvidenceInput, Problem } from '@benefolio/core';
import { packFiles, verifyPack, withPage } from '@benefolio/verify';
import { sha256 } from './hash.ts';

export type PackJob = Omit<EvidenceInput, 'texts' | 'people'> & {
  texts: string[];
  people?: Disclosed[] | undefined;
  /** The page that verifies packs, without a pack in it; absent where it was not built. */
  page: string | undefined;
};

/** What is being done. */
export type PackStep = 'read' | 'judge' | 'pack' | 'verify';

export type PackDone = {
  bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the file, in hexadecimal. */
  sha256: string;
  /** Entries in the journal, and how many of them the pack shows. */
  size: number;
  entries: number;
};

export type PackTold = { step: PackStep } | { done: PackDone } | { problem: Problem };

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin; only windows do
const tell = (told: PackTold): void => parentPort?.postMessage(told);

async function make({ page, ...input }: PackJob): Promise<PackTold> {
  tell({ step: 'judge' });
  const files = evidenceFiles(sha256, input);
  tell({ step: 'pack' });
  const bytes = new Uint8Array(packFiles(page === undefined ? files : withPage(files, page)));
  tell({ step: 'verify' });
  const { checkpoint, verifierKey, release, organization } = input;
  const report = await verifyPack(bytes, { checkpoint, verifierKey, release });
  const [failure] = report.failures;
  // Nobody is handed a pack that does not verify.
  if (failure)
    throw new Error(`the pack of ${organization} does not verify: ${failure.name}: ${failure.what}`);
  const { size = 0, entries = 0 } = report;
  return { done: { bytes, sha256: sha256(bytes).toHex(), size, entries } };
}

try {
  tell(await make(workerData as PackJob));
} catch (error) {
  if (!(error instanceof ProblemError)) throw error;
  const { code, message, cure, status } = error;
  tell({ problem: { code, message, cure, status } });
}
