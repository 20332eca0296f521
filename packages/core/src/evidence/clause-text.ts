import { clauses } from '../terms/all.ts';
import type { AnyClause } from '../terms/clause.ts';
import type { ClauseText } from './shape.ts';

const known = new Map<string, AnyClause>(clauses.map((clause) => [clause.id, clause]));

const gone = { title: 'not known to this release', says: '', section: [], reading: '', doubts: {} };

/** A clause in words; one that this release no longer has is named, and said to be so. */
export function clauseText(id: string): ClauseText {
  const clause = known.get(id);
  const { title, says, section, reading, doubts } = clause ?? gone;
  const editions = clause?.kind === 'judged' ? clause.editions : [];
  return { id, title, says, section, editions, reading, doubts };
}
