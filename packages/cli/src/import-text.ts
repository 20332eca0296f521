import type { components } from '@benefolio/client';
import type { Out } from './out.ts';
import { plain } from './plain.ts';

type Import = Omit<components['schemas']['Import'], 'id' | 'entries'>;

const shown = 20;

/** What a file changes, for people: the account of its rows, the first differences, and every refusal shown. */
export function printImport(
  out: Out,
  { name, title, on, rows, applied, unchanged, refused, results, truncated }: Import,
): void {
  out.line(`${plain(name)}: ${title}, of ${on}`);
  out.line(`${rows} rows = ${applied} applied + ${unchanged} unchanged + ${refused} refused`);
  const changes = results.filter((result) => result.outcome === 'applied');
  for (const { row, summary, note } of changes.slice(0, shown)) {
    out.line(`  row ${row}  ${plain(summary)}`);
    if (note !== undefined) out.line(`    ${plain(note)}`);
  }
  if (applied > shown) out.line(`  … and ${applied - Math.min(shown, changes.length)} more`);
  for (const result of results) {
    if (result.outcome !== 'refused') continue;
    out.line(`  ${out.paint('red', `row ${result.row} refused`)}  ${plain(result.reason)}`);
    out.line(`    ${plain(result.cure)}`);
  }
  if (truncated)
    out.line('  only the first 1000 rows are shown; `--refused-to FILE` writes every refused row');
}
