// Small parts of a page, of which every text is escaped here.
import { isDay } from '../kernel/day.ts';

export type Cell = string | number | undefined;

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? mark);

/** Longer tables are cut on the page; the file named beside them has them whole. */
export const mostRows = 500;

const row = (cells: readonly Cell[], tag: 'td' | 'th'): string => {
  const each = cells.map((cell) => {
    const kind = typeof cell === 'number' ? ' class="n"' : isDay(cell) ? ' class="d"' : '';
    return `<${tag}${kind}>${escape(String(cell ?? '—'))}</${tag}>`;
  });
  return `<tr>${each.join('')}</tr>`;
};

export function table(
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

export const list = (items: readonly string[]): string =>
  `<ul>\n${items.map((item) => `<li>${escape(item)}</li>`).join('\n')}\n</ul>`;

export const style = `body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1b1a19;background:#fff}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid #c8c6c4}
table{border-collapse:collapse;width:100%;font-size:.87rem}th,td{text-align:left;vertical-align:top;padding:.25rem .5rem;border-bottom:1px solid #e1dfdd;overflow-wrap:break-word}
th{background:#f3f2f1}thead{display:table-header-group}tr{break-inside:avoid}.d{white-space:nowrap}.n{text-align:right;font-variant-numeric:tabular-nums}
code{overflow-wrap:anywhere}dt{font-weight:600}dd{margin:0 0 .5rem}.note{border-left:4px solid #797775;padding-left:.8rem}
@media print{body{margin:0;max-width:none;font-size:10pt}h2{break-after:avoid}}`;
