// Reads the text of a PDF in a thread of its own, which `pdf.ts` ends when it takes too long or too much.
import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';

export type PdfJob = { bytes: Uint8Array; mostPages: number; mostCharacters: number };
export type PdfDone = { text: string } | { refused: 'encrypted' | 'damaged' | 'too-long' };

async function read({ bytes, mostPages, mostCharacters }: PdfJob): Promise<PdfDone> {
  // No script of it is run, nothing is fetched and nothing is drawn: only the text is taken.
  const pdf = await getDocumentProxy(bytes, { useWorkerFetch: false, verbosity: 0 });
  if (pdf.numPages > mostPages) return { refused: 'too-long' };
  let text = '';
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const { items } = await (await pdf.getPage(n)).getTextContent();
    for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
    text += '\n';
    if (text.length > mostCharacters) return { refused: 'too-long' };
  }
  return { text };
}

const isEncrypted = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException';

const done = await read(workerData as PdfJob).catch((error: unknown): PdfDone => ({
  refused: isEncrypted(error) ? 'encrypted' : 'damaged',
}));
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin; only windows do
parentPort?.postMessage(done);
