import { ProblemError, quote } from '@benefolio/core';
import type { Content, Context, Format, Sheet } from './format.ts';
import { adminCenterProducts } from './formats/admin-center-products.ts';
import { directorySubscriptions } from './formats/directory-subscriptions.ts';
import { partnerCenterBenefits } from './formats/partner-center-benefits.ts';
import { subscribedSkus } from './formats/subscribed-skus.ts';
import { visualStudioExport } from './formats/visual-studio-export.ts';
import { jsonOf } from './reading/json.ts';
import { textOf } from './reading/text.ts';

const known: readonly Format[] = [
  subscribedSkus,
  directorySubscriptions,
  adminCenterProducts,
  visualStudioExport,
  partnerCenterBenefits,
];

/** Every format that can be imported. */
export const formats: readonly Pick<Format, 'id' | 'title' | 'says' | 'every'>[] = known.map(
  ({ id, title, says, every }) => ({ id, title, says, every }),
);

/** The first line that Excel writes to say which separator follows. */
const separatorLine = /^("?)sep=.\1(?:\r\n|\n|\r)/i;

/** The content of a file, and why it is no JSON where it begins like some. A cell of a table may begin so too. */
function contentOf(bytes: Uint8Array): { content: Content; broken?: ProblemError } {
  const text = textOf(bytes).replace(separatorLine, '');
  if (!/^\s*[[{]/.test(text)) return { content: { text } };
  try {
    return { content: { text, json: jsonOf(text) } };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { content: { text }, broken: error };
  }
}

export type Recognized = { format: Format; open: (context: Context) => Sheet };

/**
 * Which format a file has, by its content alone; `forced` leaves only that one.
 * @throws ProblemError `unknown-format`, and what reading gives: `empty-file`, `not-text`, `broken-json`, `file-too-large`
 */
export function recognize(file: { name: string; bytes: Uint8Array }, forced?: string): Recognized {
  const candidates = forced === undefined ? known : known.filter(({ id }) => id === forced);
  if (candidates.length === 0) {
    throw unknownFormat(
      `${quote(forced)} is no format that is known`,
      `say one of ${known.map(({ id }) => id).join(', ')}`,
    );
  }
  const { content, broken } = contentOf(file.bytes);
  for (const format of candidates) {
    const open = format.recognize({ ...content, forced: forced !== undefined });
    if (open) return { format, open };
  }
  if (broken) throw broken;
  throw unknownFormat(
    `${quote(file.name)} is ${forced === undefined ? 'of no format that is known' : `not of the format ${quote(forced)}`}`,
    `what was looked for: ${candidates.map(({ id, looksFor }) => `${id}: ${looksFor}`).join('; ')}`,
  );
}

const unknownFormat = (message: string, cure: string): ProblemError =>
  new ProblemError({ code: 'unknown-format', status: 422, message, cure });
