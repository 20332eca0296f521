import { escape, style, table } from './html.ts';
import type { About } from './pack.ts';
import type { ClauseText, Evidence } from './shape.ts';
import { contents } from './summary-contents.ts';
import { corrections, findingsGiven, findingsJudged } from './summary-findings.ts';
import { gapsList } from './summary-gaps.ts';
import { positionTable } from './summary-position.ts';

// The page of an evidence pack that people read: one file, nothing loaded, no script, made to be printed.

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
