import { Worker } from 'node:worker_threads';
import { ProblemError } from '@benefolio/core';
import { largestGuide } from './largest.ts';
import type { PdfDone, PdfJob } from './pdf-worker.ts';

// A PDF comes from anywhere and may be made to do harm: it is read apart, within these bounds.
export type PdfBounds = { pages: number; characters: number; milliseconds: number; megabytes: number };

const { pages, characters } = largestGuide;
const usual: PdfBounds = { pages, characters, milliseconds: 20_000, megabytes: 256 };

/** Whether it says that it is a PDF; a few bytes may stand before that. */
export const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-', 0, 'latin1');

/**
 * The text of a PDF, page after page, with its lines as they are printed.
 * @throws ProblemError `encrypted-pdf`, `damaged-pdf`, `pdf-too-long`, `pdf-too-heavy`
 */
export async function textOfPdf(bytes: Uint8Array, bounds: PdfBounds = usual): Promise<string> {
  const done = await readApart(bytes, bounds);
  if (!('refused' in done)) return done.text;
  throw refusals[done.refused]();
}

function readApart(bytes: Uint8Array, bounds: PdfBounds): Promise<PdfDone> {
  const workerData: PdfJob = {
    bytes: new Uint8Array(bytes),
    mostPages: bounds.pages,
    mostCharacters: bounds.characters,
  };
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    workerData,
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes },
  });
  return new Promise<PdfDone>((resolve, reject) => {
    const timer = setTimeout(() => reject(tooHeavy()), bounds.milliseconds);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHeavy() : error),
    );
    worker.once('exit', () => reject(refusals.damaged()));
    worker.once('exit', () => clearTimeout(timer));
  }).finally(() => worker.terminate());
}

const refused = (code: string, message: string, cure: string): ProblemError =>
  new ProblemError({ code, status: 422, message, cure });

const asText = 'save the Guide as text or Markdown, with each heading on a line of its own, and give that';

const tooHeavy = (): ProblemError =>
  refused('pdf-too-heavy', 'reading the PDF takes too long or too much memory', asText);

const refusals = {
  encrypted: () =>
    refused(
      'encrypted-pdf',
      'the PDF opens with a password only',
      'save a copy without a password, and give that',
    ),
  damaged: () => refused('damaged-pdf', 'the file says that it is a PDF, but cannot be read as one', asText),
  'too-long': () => refused('pdf-too-long', `the PDF is longer than the Guide can be`, asText),
};
