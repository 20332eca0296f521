import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import {
  eventOf,
  findingsOn,
  groupsOf,
  lastDayTold,
  newBooks,
  parseStory,
  postText,
  storyNames,
  tell,
} from '@benefolio/core';
import type { Books, Day } from '@benefolio/core';
import { interleave, milliseconds, report } from './measure.ts';
import { syntheticJournal } from './synthetic.ts';

const demo = new URL('../examples/demo.story', import.meta.url);

/** The demo's books and the texts of its entries. */
export function tellDemo(): { books: Books; texts: string[]; on: Day } {
  const books = newBooks();
  const names = storyNames();
  const labels = new Map<string, number>();
  const texts: string[] = [];
  const story = parseStory(readFileSync(demo, 'utf8'));
  for (const group of groupsOf(story.lines)) {
    if (group[0]?.verb !== 'tell') continue;
    const today = group.reduce<Day>(
      (last, { learned, on }) => ((learned ?? on) > last ? (learned ?? on) : last),
      '2000-01-01',
    );
    const teller = { by: 'demo', release: 'bench', recordedAt: `${today}T09:00:00.000Z`, today, names };
    const told = tell(books, { events: group.map((line) => eventOf(line, labels)) }, teller);
    group.forEach(({ label }, n) => label !== undefined && labels.set(label, told.entries[n]?.seq ?? -1));
    texts.push(...told.texts);
  }
  return { books, texts, on: lastDayTold(story) ?? '2026-11-23' };
}

/** Judging every act and every standing state, beside the least that reading the entries can cost. */
export async function benchFindings(quick: boolean): Promise<void> {
  const sets = [
    { name: 'demo', ...tellDemo() },
    ...(quick ? [10_000] : [10_000, 100_000]).map((size) => {
      const texts = syntheticJournal(size);
      const books = newBooks();
      for (const text of texts) postText(books, text);
      return { name: `${size.toLocaleString('en-US')} entries`, books, texts, on: '2026-11-23' as const };
    }),
  ];
  for (const { name, books, texts, on } of sets) {
    const found = findingsOn(books, { on }).length;
    const figures = await interleave(
      [
        {
          name: 'judge all findings',
          unit: 'ms',
          run: async () => milliseconds(() => findingsOn(books, { on })),
        },
        {
          name: 'fold the journal',
          unit: 'ms',
          run: async () =>
            milliseconds(() => {
              const fresh = newBooks();
              for (const text of texts) postText(fresh, text);
            }),
        },
        {
          name: 'parse the JSON',
          unit: 'ms',
          run: async () => milliseconds(() => texts.forEach((text) => JSON.parse(text))),
        },
        {
          name: 'hash the texts',
          unit: 'ms',
          run: async () =>
            milliseconds(() => texts.forEach((text) => createHash('sha256').update(text).digest())),
        },
      ],
      quick ? 5 : 7,
    );
    report(`findings: ${name} (${texts.length} entries, ${found} findings)`, figures, [
      ['judge all findings', 'parse the JSON'],
      ['fold the journal', 'parse the JSON'],
    ]);
  }
}
