import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clause, clauses, told } from '@benefolio/core';
import { appliedBy } from './applied-by.ts';
import { appliers } from './appliers.ts';
import { eventsPage } from './events-page.ts';
import { anchor } from './markdown.ts';
import { termsPage } from './terms-page.ts';
import { root } from './tidy.ts';

test('the reference pages are those that the code gives', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'tools/pages.ts'), '--check'], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

const section = ['Sharing'] as const;
const shared = { section, reading: 'As it stands.' };
const first = told({
  ...shared,
  id: 'a.told',
  title: 'Told',
  says: 'A | B.',
  doubts: {},
  serves: 'nothing',
  section: ['Overview'],
});
const second = clause({
  ...shared,
  id: 'a.judged',
  title: 'Judged',
  says: 'Within five.',
  page: { title: 'A page', asOf: '2026-01', certainty: 'B' },
  doubts: { soft: 'Who knows.' },
  editions: [{ from: '2024-12-20', regime: 'legacy', params: { days: 5 } }],
  judge: () => ({ answer: 'permitted', why: 'so' }),
  scenarios: [
    ['yes', { on: '2025-01-01', held: 1 }, { answer: 'permitted' }],
    ['no', { on: '2025-01-01', held: 2 }, { answer: 'forbidden', until: '2025-01-06', doubts: ['soft'] }],
  ],
});

test('a page of terms has contents, the place, the source, the editions and the cases', () => {
  const text = termsPage([first, second], new Map([['a.judged', ['benefits/x.ts']]]));
  expect(text).toContain('| 2 | 1 | 1 | 1 | 2 |');
  expect(text).toContain('| [Sharing](#sharing) | [a.judged](#ajudged) | Judged | judged, page | 2 |');
  expect(text).toContain('**Told** (told). A \\| B.');
  expect(text).toContain('“A page”, as of 2026-01; certainty B (quoted by others, with its date)');
  expect(text).toContain('- *Edition* 2024-12-20, legacy benefits only: `days` 5');
  expect(text).toContain('- *Served by*: judged in `benefits/x.ts`');
  expect(text).toContain('In every case: on: 2025-01-01.');
  expect(text).toContain('| no | held: 2 | **forbidden**, until 2025-01-06, doubt `soft` |');
  expect(text.indexOf('### a.told')).toBeLessThan(text.indexOf('### a.judged'));
});

test('a page of events has a table of fields for each', () => {
  const fields = {
    to: { type: 'thing', says: 'where to', of: ['enr'] },
    many: { type: 'count', says: 'how many', least: 1, optional: true },
    commitment: { type: 'text', says: 'ours' },
  } as const;
  const events = { moved: { says: 'it went', fields } };
  const text = eventsPage([{ kind: 'x', title: 'A thing', prefixes: ['x'], events }]);
  expect(text).toContain('| [A thing](#a-thing) | `x-…` | `moved` |');
  expect(text).toContain('| `to` | `enr-…` | where to |');
  expect(text).toContain('| `many` (may be absent) | count, 1 or more | how many |');
  expect(text).not.toContain('commitment');
});

test('an address within a page is the one that GitHub makes', () => {
  expect(anchor('Visual Studio Benefits – Developer Tools')).toBe('#visual-studio-benefits--developer-tools');
  expect(anchor('vs.no-shared-sign-in')).toBe('#vsno-shared-sign-in');
});

test('every judged clause is put to use somewhere', () => {
  const used = appliedBy();
  const idle = clauses.filter(({ id, kind }) => kind === 'judged' && used.get(id)?.length === 0);
  expect(idle.map(({ id }) => id)).toEqual([]);
});

test('a clause is at work on the kinds that judge it, by what they share too', () => {
  const all = appliers();
  expect(all.get('vs.reassignment')).toEqual({ kinds: ['visual-studio'], across: [] });
  // `thing/lapse.ts` has both; a token takes the one and not the other.
  expect(all.get('license.after-lapse')?.kinds).toContain('cloud-token');
  expect(all.get('license.ends-with-membership')?.kinds).not.toContain('cloud-token');
  expect(all.get('refund.window')?.across).toEqual(['refund']);
  const idle = clauses.filter(({ id, kind }) => {
    const { kinds = [], across = [] } = all.get(id) ?? {};
    return kind === 'judged' && kinds.length + across.length === 0;
  });
  expect(idle.map(({ id }) => id)).toEqual([]);
});
