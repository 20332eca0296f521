import type { Position } from '../books/position.ts';
import type { Day } from '../kernel/day.ts';
import type { FindingLine } from '../review/findings.ts';
import type { Finding } from '../terms/apply.ts';
import type { Edition } from '../terms/clause.ts';

/** A clause as the pack carries it. */
export type ClauseText = {
  id: string;
  title: string;
  says: string;
  section: readonly string[];
  editions: readonly Edition<unknown>[];
  reading: string;
  doubts: Record<string, string>;
};

/** A finding as it was recorded with its entry. */
export type FindingGiven = Finding & {
  seq: number;
  thing: string;
  event: string;
  on: Day;
  withdrawn?: number;
};

/** An entry that was taken back: its number, the entry that took it back, and why. */
export type Correction = { seq: number; by: number; thing: string; event: string; on: Day; because: string };

/** What the pack does not prove. */
export type Gaps = {
  /** Entries in the journal, and how many of them the pack does not show. */
  entries: number;
  undisclosed: number;
  /** Findings that lacked a fact. */
  unknown: { clause: string; thing: string; on: Day; seq?: number; missing: string[] }[];
  /** Things that are counted and lie under no enrollment on record. */
  withoutEnrollment: string[];
  /** Things that somebody holds, and those of their holders for whom nobody stated what they use it for. */
  withoutPurpose: { thing: string; holders: string[] }[];
  /** Per format, the day of the last import, and the days from then to the end. Empty: nothing was ever imported. */
  imports: { format: string; last: Day; days: number }[];
  /** What we are not sure of in clauses that decided. */
  doubts: { clause: string; doubt: string; says: string }[];
};

/** Everything that is read from the disclosed entries. */
export type Evidence = {
  positions: { opening: Position; closing: Position };
  /** As given then, with the entries; and as judged now. */
  findings: { given: FindingGiven[]; judged: FindingLine[] };
  corrections: Correction[];
  gaps: Gaps;
  clauses: ClauseText[];
};
