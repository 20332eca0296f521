import { table } from './html.ts';
import type { ClauseText, Evidence } from './shape.ts';

const placeOf = (clauses: readonly ClauseText[]): ((id: string) => string) => {
  const known = new Map(clauses.map((clause) => [clause.id, clause]));
  return (id) => known.get(id)?.section.join(' › ') ?? 'not known to this release';
};

export function findingsGiven({ findings, clauses }: Evidence): string {
  const place = placeOf(clauses);
  const rows = findings.given.map((one) => [
    one.seq,
    one.on,
    `${one.thing} ${one.event}`,
    one.withdrawn === undefined ? one.answer : `${one.answer} (entry withdrawn by ${one.withdrawn})`,
    one.clause,
    one.why,
    place(one.clause),
  ]);
  const headings = ['Entry', 'On', 'Act', 'Answer', 'Clause', 'Why', 'Place in the Guide'];
  return `<h2>Findings as given then</h2>
<p>What Benefolio said when each act was recorded, where it was not simply permitted.</p>
${table(headings, rows, { file: 'findings.json', none: 'Every act of the period was permitted when it was recorded.' })}`;
}

export function findingsJudged({ findings, clauses }: Evidence): string {
  const place = placeOf(clauses);
  const rows = findings.judged.map((one) => [
    one.seq,
    one.on,
    one.event === undefined ? `${one.thing} stands` : `${one.thing} ${one.event}`,
    one.answer,
    one.clause,
    one.why,
    place(one.clause),
  ]);
  const headings = ['Entry', 'On', 'Act', 'Answer', 'Clause', 'Why', 'Place in the Guide'];
  return `<h2>Findings as judged now</h2>
<p>The same acts judged with everything that is known by now, and what stands on the last day although nobody acts.</p>
${table(headings, rows, { file: 'findings.json', none: 'With what is known now, everything in the period is permitted.' })}`;
}

export function corrections(evidence: Evidence): string {
  const rows = evidence.corrections.map((one) => [
    one.seq,
    one.on,
    `${one.thing} ${one.event}`,
    one.by,
    one.because,
  ]);
  const headings = ['Entry', 'On', 'What it said', 'Withdrawn by', 'Because'];
  return `<h2>Corrections</h2>
${table(headings, rows, { file: 'entries.jsonl', none: 'No entry that is shown was withdrawn.' })}`;
}
