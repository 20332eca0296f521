import type { Books } from '../books/books.ts';
import { worldOn } from '../books/view.ts';
import type { Position } from '../books/position.ts';
import type { Entry } from '../journal/entry.ts';
import { daysBetween } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { commercialLicense } from '../membership/commercial-license.ts';
import type { FindingLine } from '../review/findings.ts';
import type { AnyEvent } from '../thing/field.ts';
import { purposelessOf } from './purposes.ts';
import type { ClauseText, Evidence, Gaps } from './shape.ts';

type Read = {
  size: number;
  shown: readonly Entry[];
  /** The entries shown that nobody took back. */
  standing: readonly Entry[];
  books: Books;
  closing: Position;
  findings: Evidence['findings'];
  clauses: readonly ClauseText[];
};

/** What everything that was read leaves open on the last day. */
export function gapsOf({ size, shown, standing, books, closing, findings, clauses }: Read): Gaps {
  const { given, judged } = findings;
  return {
    entries: size,
    undisclosed: size - shown.length,
    unknown: judged.flatMap(unknownOf),
    withoutEnrollment: looseOf(books, closing),
    withoutPurpose: purposelessOf(books, closing),
    imports: importsOf(
      standing.map(({ event }) => event),
      closing.on,
    ),
    doubts: doubtsOf([...given, ...judged], clauses),
  };
}

function unknownOf({ answer, clause, thing, on, seq, missing = [] }: FindingLine): Gaps['unknown'] {
  return answer === 'unknown' ? [{ clause, thing, on, ...(seq !== undefined && { seq }), missing }] : [];
}

/**
 * Things that are counted although no enrollment is on record that they were granted under. Licenses of another channel
 * come under none.
 */
export function looseOf(books: Books, closing: Position): string[] {
  const world = worldOn(books, { on: closing.on });
  return closing.lines
    .filter(({ kind, under }) => kind !== commercialLicense.kind && world.membership(under) === undefined)
    .map(({ thing }) => thing);
}

/** The last import of each format, and the days from then to a day. */
export function importsOf(events: readonly AnyEvent[], to: Day): Gaps['imports'] {
  const accepted = events.filter(({ thing, event }) => thing.startsWith('file-') && event === 'accepted');
  const byFormat = Map.groupBy(accepted, (event) => String(event['format']));
  return [...byFormat]
    .map(([format, all]) => {
      const last = all.reduce((latest, { on }) => (on > latest ? on : latest), all[0]?.on ?? to);
      return { format, last, days: daysBetween(last, to) };
    })
    .sort((a, b) => (a.format < b.format ? -1 : 1));
}

/** The doubts that findings name, of the clauses whose texts are at hand. */
export function doubtsOf(
  findings: readonly { clause: string; doubts?: string[] }[],
  texts: readonly ClauseText[],
): Gaps['doubts'] {
  const touched = new Set(
    findings.flatMap(({ clause, doubts = [] }) => doubts.map((doubt) => `${clause} ${doubt}`)),
  );
  return texts.flatMap(({ id, doubts }) =>
    Object.entries(doubts)
      .filter(([doubt]) => touched.has(`${id} ${doubt}`))
      .map(([doubt, says]) => ({ clause: id, doubt, says })),
  );
}
