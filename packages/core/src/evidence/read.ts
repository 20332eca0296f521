import { withdrawnBy } from '../books/books.ts';
import type { Entry } from '../journal/entry.ts';
import type { Day } from '../kernel/day.ts';
import { findingsOn } from '../review/findings.ts';
import { clauseText } from './clause-text.ts';
import { correctionsOf } from './corrections.ts';
import { gapsOf } from './gaps.ts';
import { positionsOf } from './positions.ts';
import type { Correction, Evidence, FindingGiven } from './shape.ts';

type Period = { from: Day; to: Day; size: number };

/**
 * Reads what the shown entries come to.
 * @throws ProblemError naming the entry that cannot follow the others
 */
export function evidenceOf(shown: readonly Entry[], { from, to, size }: Period): Evidence {
  const corrections = correctionsOf(shown);
  const stands = ({ seq, event }: Entry): boolean =>
    !corrections.has(seq) && withdrawnBy(event) === undefined;
  const standing = shown.filter(stands);
  const { books, positions } = positionsOf(standing, { from, to });
  const given = shown
    .filter(({ event }) => event.on >= from)
    .flatMap((entry) => findingsGiven(entry, corrections.get(entry.seq)));
  const judged = findingsOn(books, { on: to }).filter(
    ({ on, answer }) => on >= from && answer !== 'permitted',
  );
  const named = new Set(
    [...shown.flatMap(({ findings }) => findings), ...judged].map(({ clause }) => clause),
  );
  const clauses = [...named].sort().map(clauseText);
  const findings = { given, judged };
  const { closing } = positions;
  return {
    positions,
    findings,
    corrections: [...corrections.values()],
    gaps: gapsOf({ size, shown, standing, books, closing, findings, clauses }),
    clauses,
  };
}

function findingsGiven({ seq, event: told, findings }: Entry, correction?: Correction): FindingGiven[] {
  const { thing, event, on } = told;
  const withdrawn = correction && { withdrawn: correction.by };
  return findings
    .filter(({ answer }) => answer !== 'permitted')
    .map((finding) => ({ ...finding, seq, thing, event, on, ...withdrawn }));
}
