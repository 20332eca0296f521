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
export const formats: readonly { id: string; title: string; says: string }[] = known.map(
  ({ id, title, says }) => ({
    id,
    title,
    says,
  }),
);

/** The first line that Excel writes to say which separator follows. */
const separatorLine = /^sep=.\r?\n/i;

function contentOf(bytes: Uint8Array): Content {
  const text = textOf(bytes).replace(separatorLine, '');
  return /^\s*[[{]/.test(text) ? { text, json: jsonOf(text) } : { text };
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
  const content = contentOf(file.bytes);
  for (const format of candidates) {
    const open = format.recognize(content);
    if (open) return { format, open };
  }
  throw unknownFormat(
    `${quote(file.name)} is ${forced === undefined ? 'of no format that is known' : `not of the format ${quote(forced)}`}`,
    `what was looked for: ${candidates.map(({ id, looksFor }) => `${id}: ${looksFor}`).join('; ')}`,
  );
}

const unknownFormat = (message: string, cure: string): ProblemError =>
  new ProblemError({ code: 'unknown-format', status: 422, message, cure });
