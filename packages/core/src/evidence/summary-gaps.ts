import { several } from '../kernel/verdict.ts';
import { list, mostRows, table } from './html.ts';
import type { Gaps } from './shape.ts';

export function gapsList(gaps: Gaps): string {
  const rows = gaps.unknown.map((one) => [one.seq, one.on, one.thing, one.clause, one.missing.join(', ')]);
  const loose = gaps.withoutEnrollment.length;
  const open = gaps.withoutPurpose;
  const held = open.reduce((sum, { holders }) => sum + holders.length, 0);
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
  open.length === 0
    ? 'For everything that somebody holds it is stated what it is used for.'
    : `Not stated what it is used for: ${several(held, 'holding')} of ${several(open.length, 'thing')}: ${open
        .slice(0, mostRows)
        .map(({ thing, holders }) => `${thing} (${holders.length})`)
        .join(', ')}${open.length > mostRows ? `, and ${open.length - mostRows} more in gaps.json` : ''}.`,
  ...gaps.doubts.map(({ clause, says }) => `Doubt about ${clause}: ${says}`),
])}
${table(['Entry', 'On', 'Thing', 'Clause', 'Missing'], rows, { file: 'gaps.json', none: 'No finding lacked a fact.' })}`;
}
