import { grantOffer, rollback, tell } from '@benefolio/core';
import type { Books, Grant, GrantAsked, GrantLine } from '@benefolio/core';
import type { Tx } from '@benefolio/store';
import type { Desk, Office } from './desk.ts';
import type { FindingBody } from './finding.ts';
import { findingsOf, tellerAt } from './telling.ts';
import { instantOf } from './zone.ts';

type LineBody = Omit<GrantLine, 'row'> & Omit<GrantLine['row'], 'offer' | 'quantity' | 'unit' | 'per'>;

/** What granting an offer comes to, written or not. */
export type GrantBody = Omit<Grant, 'events' | 'lines'> & {
  dryRun?: true;
  lines: LineBody[];
  answer: FindingBody['answer'];
  findings: FindingBody[];
  /** What was written. */
  entries?: { first: number; count: number; size: number };
};

type Run = { asked: GrantAsked; recordedAt: string };

/** Grants by the books of now; the caller rolls back what is not to stay. */
function grantNow(
  office: Office,
  { desk, books }: { desk: Desk; books: Books },
  { asked, recordedAt }: Run,
): { body: GrantBody; texts: string[] } {
  const teller = {
    ...tellerAt(office, books, recordedAt),
    by: 'local',
    names: desk.people.names(office.randomBytes),
  };
  const { events, lines, ...grant } = grantOffer(books, asked, teller.today);
  const { answer, entries, texts } = tell(books, { events }, teller);
  return { body: { ...grant, lines: lines.map(lineBody), answer, findings: findingsOf(entries) }, texts };
}

function lineBody({ row, ...line }: GrantLine): LineBody {
  const { offer: _, quantity: __, unit: ___, per: ____, ...rest } = row;
  return { ...rest, ...line };
}

/** What would be granted; nothing is written. @throws ProblemError as `grantOffer` and `tell` */
export const dryGrant = (office: Office, desk: Desk, asked: GrantAsked): Promise<GrantBody> =>
  desk.writer.read((books, size) => {
    try {
      const run = { asked, recordedAt: instantOf(office.now()) };
      return { dryRun: true as const, ...grantNow(office, { desk, books }, run).body };
    } finally {
      rollback(books, size);
    }
  });

type Granting = { asked: GrantAsked; keep?: ((tx: Tx, body: GrantBody) => Promise<void>) | undefined };

/**
 * Writes an entitlement for each row, all or none. What is granted already is left as it is, so that the same call
 * again writes nothing new.
 * @throws ProblemError as `grantOffer` and `tell`
 */
export const grantAt = (office: Office, desk: Desk, { asked, keep }: Granting): Promise<GrantBody> =>
  desk.writer.submit((books, { size, recordedAt }) => {
    const { body, texts } = grantNow(office, { desk, books }, { asked, recordedAt });
    const entries = { first: size, count: texts.length, size: size + texts.length };
    const receipt = { ...body, entries };
    return { texts, ...(keep && { rows: (tx: Tx) => keep(tx, receipt) }), receipt };
  });
