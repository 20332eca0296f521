import type { Position, PositionLine } from '../books/position.ts';
import type { Checkpoint } from '../journal/note.ts';
import type { Day } from '../kernel/day.ts';
import { several } from '../kernel/verdict.ts';
import type { Finding } from '../terms/apply.ts';
import type { Edition } from '../terms/clause.ts';
import type { FindingLine } from './findings.ts';

// The page of an evidence pack that people read: one file, nothing loaded, no script, made to be printed.

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

/** What links a person's number in the journal to a name: a commitment opened, with its salt in base64. */
export type Disclosed = {
  id: string;
  handle: string;
  name: string | null;
  mail: string | null;
  salt: string;
};

export type About = {
  organization: string;
  from: Day;
  to: Day;
  /** The instant at which the pack was made. */
  made: string;
  release: string;
  checkpoint: Checkpoint;
  verifierKey: string;
  people: readonly Disclosed[];
};

type Cell = string | number | undefined;

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? mark);

/** Longer tables are cut on the page; the file named beside them has them whole. */
const mostRows = 500;

const row = (cells: readonly Cell[], tag: 'td' | 'th'): string => {
  const each = cells.map((cell) => {
    const number = typeof cell === 'number' ? ' class="n"' : '';
    return `<${tag}${number}>${escape(String(cell ?? '—'))}</${tag}>`;
  });
  return `<tr>${each.join('')}</tr>`;
};

function table(
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  rest: { file: string; none: string },
): string {
  if (rows.length === 0) return `<p>${escape(rest.none)}</p>`;
  const body = rows.slice(0, mostRows).map((cells) => row(cells, 'td'));
  const more =
    rows.length > mostRows ? `<p>${rows.length - mostRows} more are in <code>${rest.file}</code>.</p>` : '';
  return `<table><thead>${row(headings, 'th')}</thead><tbody>\n${body.join('\n')}\n</tbody></table>${more}`;
}

const list = (items: readonly string[]): string =>
  `<ul>\n${items.map((item) => `<li>${escape(item)}</li>`).join('\n')}\n</ul>`;

const style = `body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1b1a19;background:#fff}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid #c8c6c4}
table{border-collapse:collapse;width:100%;font-size:.87rem}th,td{text-align:left;vertical-align:top;padding:.25rem .5rem;border-bottom:1px solid #e1dfdd;overflow-wrap:anywhere}
th{background:#f3f2f1}thead{display:table-header-group}tr{break-inside:avoid}.n{text-align:right;font-variant-numeric:tabular-nums}
code{overflow-wrap:anywhere}dt{font-weight:600}dd{margin:0 0 .5rem}.note{border-left:4px solid #797775;padding-left:.8rem}
@media print{body{margin:0;max-width:none;font-size:10pt}h2{break-after:avoid}}`;

/** The page: complete HTML, deterministic, every text of the record escaped. */
export function summaryPage(evidence: Evidence, about: About): string {
  const { organization, from, to } = about;
  const title = escape(`Evidence of ${organization}, ${from} to ${to}`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>${style}</style></head><body>
<h1>${title}</h1>
<p class="note">A record of Microsoft partner program benefits that the organization kept with Benefolio. It is not
Microsoft's, was not made for Microsoft, and is no legal advice. Clauses are told in our words; Microsoft's own text binds.</p>
${contents(about, evidence)}
${positionTable('Opening position', evidence.positions.opening)}
${positionTable('Closing position', evidence.positions.closing)}
${findingsGiven(evidence)}
${findingsJudged(evidence)}
${corrections(evidence)}
${gapsList(evidence.gaps)}
${people(about)}
${clauseList(evidence.clauses)}
${byHand(about)}
</body></html>
`;
}

function contents(about: About, { gaps }: Evidence): string {
  const { from, to, made, release, checkpoint, verifierKey } = about;
  const { origin, size, root } = checkpoint;
  const shown = gaps.entries - gaps.undisclosed;
  const pairs: [string, string][] = [
    ['Period', `${from} to ${to}, both days included`],
    ['Made', `${made} by Benefolio ${release}`],
    [
      'Entries',
      `${several(shown, 'entry', 'entries')} shown of ${gaps.entries} in the journal: everything that happened up to ${to}, and what was taken back of it later`,
    ],
    ['Journal', `${origin}, ${several(size, 'entry', 'entries')}, root ${root.toBase64()}`],
    ['Verifier key', verifierKey],
  ];
  const items = pairs.map(([name, value]) => `<dt>${name}</dt><dd>${escape(value)}</dd>`);
  return `<h2>What is in it</h2><dl>${items.join('')}</dl>`;
}

/** The four numbers, under the names that they have everywhere. */
const numbers = ['Entitled', 'Assigned now', 'Peak', 'Activations consumed'];

function positionTable(title: string, { on, lines, counts }: Position): string {
  const cells = (line: PositionLine): Cell[] => {
    const { entitled, unit, assignedNow, peak, activationsConsumed } = line.numbers;
    return [
      line.thing,
      line.product,
      line.under,
      line.until,
      unit,
      entitled,
      assignedNow,
      peak,
      activationsConsumed,
      line.counted && `${line.counted.number} on ${line.counted.on}, difference ${line.counted.difference}`,
    ];
  };
  const headings = ['Thing', 'Product', 'Under', 'Until', 'Unit', ...numbers, 'Counted by Microsoft'];
  const counted = counts.map(({ product, on: day, by, licenses, assigned }) => [
    product,
    day,
    by,
    licenses.ours,
    licenses.theirs,
    assigned.ours,
    assigned.theirs,
  ]);
  const theirs = ['Product', 'On', 'By', 'Licenses, ours', 'theirs', 'Assigned, ours', 'theirs'];
  return `<h2>${title}: end of ${on}</h2>
${table(headings, lines.map(cells), { file: 'position.json', none: 'Nothing was on record.' })}
${counts.length > 0 ? table(theirs, counted, { file: 'position.json', none: '' }) : ''}`;
}

const placeOf = (clauses: readonly ClauseText[]): ((id: string) => string) => {
  const known = new Map(clauses.map((clause) => [clause.id, clause]));
  return (id) => known.get(id)?.section.join(' › ') ?? 'not known to this release';
};

function findingsGiven({ findings, clauses }: Evidence): string {
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

function findingsJudged({ findings, clauses }: Evidence): string {
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

function corrections(evidence: Evidence): string {
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

function gapsList(gaps: Gaps): string {
  const rows = gaps.unknown.map((one) => [one.seq, one.on, one.thing, one.clause, one.missing.join(', ')]);
  const loose = gaps.withoutEnrollment.length;
  const imports = gaps.imports.map(
    ({ format, last, days }) => `Last import of ${format}: ${last}, ${several(days, 'day')} before the end.`,
  );
  return `<h2>What this does not prove</h2>
${list([
  'A journal proves that what was written was not changed later. It does not prove that all was written, or that it was true.',
  gaps.undisclosed === 0
    ? 'The pack shows every entry of the journal.'
    : `${several(gaps.undisclosed, 'entry', 'entries')} of the journal ${gaps.undisclosed === 1 ? 'is' : 'are'} not shown. By the organization’s account they tell of days after the end; their hashes are in the tree.`,
  ...(imports.length > 0
    ? imports
    : [
        'No file of Microsoft was imported up to the end of the period: every number is the organization’s own.',
      ]),
  loose === 0
    ? 'Everything that is counted lies under an enrollment on record.'
    : `Under no enrollment on record: ${gaps.withoutEnrollment.slice(0, mostRows).join(', ')}${loose > mostRows ? `, and ${loose - mostRows} more in gaps.json` : ''}.`,
  ...gaps.doubts.map(({ clause, says }) => `Doubt about ${clause}: ${says}`),
])}
${table(['Entry', 'On', 'Thing', 'Clause', 'Missing'], rows, { file: 'gaps.json', none: 'No finding lacked a fact.' })}`;
}

function people({ people: named }: About): string {
  if (named.length === 0) return '';
  const rows = named.map(({ id, handle, name, mail }) => [id, handle, name ?? undefined, mail ?? undefined]);
  return `<h2>People named</h2>${table(['Number', 'Short name', 'Name', 'Mail'], rows, { file: 'people.json', none: '' })}`;
}

function clauseList(clauses: readonly ClauseText[]): string {
  const items = clauses.map(({ id, title, says, section, reading, doubts }) => {
    const unsure = Object.values(doubts).map((doubt) => `<br>Doubt: ${escape(doubt)}`);
    const read = reading === '' ? '' : `<br>How we read it: ${escape(reading)}`;
    return `<dt>${escape(id)}: ${escape(title)}</dt><dd>${escape(says)}<br>Place: ${escape(section.join(' › '))}${read}${unsure.join('')}</dd>`;
  });
  return `<h2>Clauses named</h2>${items.length === 0 ? '<p>None.</p>' : `<dl>${items.join('\n')}</dl>`}`;
}

function byHand({ verifierKey }: About): string {
  return `<h2>How to verify</h2>
<p><code>benefolio verify FILE</code> checks the whole pack without a network. By hand, with any tools:</p>
<ol><li>The SHA-256 of every file stands in <code>manifest.json</code>.</li>
<li>The hash of an entry is SHA-256 of the byte 00 followed by its line in <code>entries.jsonl</code> without the line end; it stands in
<code>leaves.bin</code> at 32 times the entry's <code>seq</code>.</li>
<li>The tree of RFC 6962 over <code>leaves.bin</code> has the root that <code>checkpoint</code> says.</li>
<li><code>checkpoint</code> is a C2SP signed note; its Ed25519 signature verifies with <code>${escape(verifierKey)}</code>. Compare this key with
one that you were given earlier, and an earlier checkpoint with <code>benefolio verify FILE --checkpoint EARLIER</code>.</li></ol>`;
}
