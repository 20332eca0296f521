import { gzipSync } from 'node:zlib';
import { ProblemError, holdsKey, tell } from '@benefolio/core';
import { readGuide, textOf } from '@benefolio/imports';
import type { GuideCopy } from '@benefolio/imports';
import type { GuideForm, GuideLine, Tx } from '@benefolio/store';
import type { Desk, Office } from '../desk.ts';
import { sha256 } from '../hash.ts';
import { keyIn } from '../secret.ts';
import { tellerAt, withPeople } from '../telling.ts';
import { largestGuide } from './largest.ts';
import { isPdf, textOfPdf } from './pdf.ts';

/** What the caller sees of a copy. Its text is given passage by passage only. */
export type GuideBody = {
  hash: string;
  form: GuideForm;
  registeredAt: string;
  by: string;
  updated?: string;
  found: string[];
  notFound: string[];
};

export type Registered = GuideBody & { already: boolean };

/**
 * Keeps a copy of the Guide beside the journal, by its hash, and tells the journal that it was registered. A copy that
 * is kept already is left as it is.
 * @throws ProblemError `not-text`, `empty-file`, `too-large`, `not-the-guide`, `wrong-value`, and what reading a PDF gives
 */
export async function registerGuide(office: Office, desk: Desk, bytes: Uint8Array): Promise<Registered> {
  const { store, randomBytes } = office;
  const hash = sha256(bytes).toHex();
  const before = await store.guides.find(desk.org, hash);
  if (before) return { ...bodyOf(before), already: true };
  const form = isPdf(bytes) ? 'pdf' : 'text';
  const text = form === 'pdf' ? await textOfPdf(bytes) : plainText(bytes);
  if (text.split('\n').some(holdsKey)) throw keyIn('the file', 'take it out, and register the file again');
  const copy = readGuide(text);
  const original = gzipSync(bytes);
  await withPeople(desk, () =>
    desk.writer.submit((books, { recordedAt }) => {
      const teller = {
        ...tellerAt(office, books, recordedAt),
        by: 'local',
        names: desk.people.names(randomBytes),
      };
      const event = registered(hash, copy, teller.today);
      // Told before, by hand or by another call at the same time: then only the copy itself may be missing.
      const isTold = books.timelines.has(event.thing);
      const { texts } = isTold ? { texts: [] } : tell(books, { events: [event] }, teller);
      const row = { hash, form, registeredAt: recordedAt, by: teller.by, original, text } as const;
      const rows = (tx: Tx): Promise<void> => store.guides.insert(tx, desk.org, row);
      return { texts, rows, receipt: undefined };
    }),
  );
  const kept = await store.guides.find(desk.org, hash);
  if (!kept) throw new Error('a copy of the Guide was written and is not there');
  return { ...bodyOf(kept), already: false };
}

const registered = (hash: string, { found, updated }: GuideCopy, on: string) => ({
  thing: `guide-${hash.slice(0, 12)}`,
  event: 'registered',
  on,
  hash,
  headings: found.length,
  ...(updated !== undefined && { updated }),
});

const cure = 'give the Guide as PDF, as Markdown or as text in UTF-8';

function plainText(bytes: Uint8Array): string {
  try {
    const text = textOf(bytes).replaceAll('\0', '');
    if (text.length <= largestGuide.characters) return text;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, status, message } = error;
    throw new ProblemError({ code, status, message, cure });
  }
  throw new ProblemError({
    code: 'too-large',
    status: 413,
    message: `the text has more than ${largestGuide.characters} characters`,
    cure,
  });
}

/** A copy as a list shows it. */
export function bodyOf({ hash, form, registeredAt, by, text }: GuideLine): GuideBody {
  const { updated, found, notFound } = readGuide(text);
  return { hash, form, registeredAt, by, ...(updated !== undefined && { updated }), found, notFound };
}
