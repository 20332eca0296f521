import type { AnyEvent } from '@benefolio/core';
import type { Report } from '../src/report.ts';
import { h, part } from './dom.ts';
import { entryIn } from './pack-files.ts';
import type { Shown } from './pack-files.ts';

const atOnce = 100;

/** Every entry that the pack shows, to be searched and paged through, each with what was hashed. */
export function entriesPart({ lines, people = [] }: Shown, { failures }: Report): Node {
  const names = new Map(people.map(({ id, handle, name }) => [id, name ?? handle]));
  const wrong = new Set(failures.flatMap(({ entry }) => (entry ? [entry.line] : [])));
  const found = { all: lines.map((_, n) => n), from: 0 };
  const rows = h('ol', { class: 'entries' });
  const count = h('span', { role: 'status' });
  const [back, on] = ['Earlier', 'Later'].map((word) => h('button', { type: 'button' }, word));
  const show = (): void => {
    const { all, from } = found;
    const shown = all.slice(from, from + atOnce);
    rows.replaceChildren(
      ...shown.map((n) => entryRow({ text: lines[n] ?? '', line: n + 1, isWrong: wrong.has(n + 1), names })),
    );
    count.textContent =
      all.length === 0
        ? 'No entry has these words.'
        : `${from + 1} to ${from + shown.length} of ${all.length}`;
    if (back) back.disabled = from === 0;
    if (on) on.disabled = from + atOnce >= all.length;
  };
  const go = (by: number) => (): void => {
    found.from = Math.max(0, found.from + by);
    show();
  };
  back?.addEventListener('click', go(-atOnce));
  on?.addEventListener('click', go(atOnce));
  const search = h('input', { type: 'search', id: 'search', autocomplete: 'off' });
  search.addEventListener('input', () => {
    found.all = matching(lines, search.value);
    found.from = 0;
    show();
  });
  show();
  const label = h('label', { for: 'search' }, 'Search the entries: a number, a day, a thing, a word');
  return part('Entries', {}, h('div', { class: 'tools' }, label, search, count, back, on), rows);
}

/** The lines that have every word that was typed; a number alone means that entry. */
function matching(lines: readonly string[], typed: string): number[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const number = /^\d{1,9}$/.test(typed.trim()) ? `"seq":${typed.trim()},` : undefined;
  return lines.flatMap((line, n) => {
    if (number !== undefined) return line.includes(number) ? [n] : [];
    const text = line.toLowerCase();
    return words.every((word) => text.includes(word)) ? [n] : [];
  });
}

type Row = { text: string; line: number; isWrong: boolean; names: ReadonlyMap<string, string> };

function entryRow({ text, line, isWrong, names }: Row): Node {
  const entry = entryIn(text);
  const { seq = line - 1, event, by, recordedAt, findings = [] } = entry ?? {};
  const answers = [...new Set(findings.map(({ answer }) => answer))].filter(
    (answer) => answer !== 'permitted',
  );
  return h(
    'li',
    { class: isWrong ? 'changed' : undefined, 'data-entry': String(seq) },
    h(
      'details',
      {},
      h(
        'summary',
        {},
        h('span', { class: 'n' }, seq),
        h('span', {}, event?.on ?? '—'),
        h('span', { class: 'act' }, event ? actOf(event, names) : 'cannot be read'),
        h(
          'span',
          { class: `fine ${answers.includes('forbidden') ? 'no' : ''}` },
          isWrong ? 'changed' : answers.join(', '),
        ),
      ),
      entry && h('p', { class: 'fine' }, `Recorded at ${recordedAt} by ${by}`),
      ...findings.map(({ clause, answer, why }) => h('p', {}, `${answer}: ${why} (${clause})`)),
      h('pre', { tabindex: '0' }, text),
    ),
  );
}

const mostFields = 4;

/** What happened, in the words of a story; of long ones the beginning. */
function actOf({ thing, event, on: _, ...fields }: AnyEvent, names: ReadonlyMap<string, string>): string {
  const named = (value: string): string => (names.has(value) ? `${value} (${names.get(value)})` : value);
  const all = Object.entries(fields).filter(([name]) => name !== 'commitment');
  const shown = all.slice(0, mostFields).map(([name, value]) => `${name} ${named(String(value))}`);
  return [named(thing), event, ...shown, ...(all.length > mostFields ? ['…'] : [])].join(' ');
}
