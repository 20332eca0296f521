import { expect, test } from 'vitest';
import { newBooks } from '../books/books.ts';
import type { Day } from '../kernel/day.ts';
import { changesSince } from './changes.ts';
import { storyNames } from './story.ts';
import { tell } from './tell.ts';
import { parseEvent, splitWords } from './words.ts';

/** Tells each line on the morning of a day. */
function told(...lines: [day: Day, words: string][]) {
  const books = newBooks();
  const names = storyNames();
  for (const [today, words] of lines) {
    const teller = { by: 'test', release: 'test', recordedAt: `${today}T09:00:00.000Z`, today, names };
    tell(books, { events: [parseEvent(splitWords(words))] }, teller);
  }
  return books;
}

const books = told(
  ['2025-01-06', 'enr-1 bought offer core until 2026-01-05 eligible yes'],
  ['2025-01-06', 'ada joined'],
  ['2025-01-06', 'token-1 issued product E3 seats 3 under enr-1'],
  ['2025-01-07', 'token-1 redeemed tenant contoso'],
  ['2025-01-08', 'token-1 assigned to ada'],
);
const yesterday = { instant: '2026-01-05T23:59:59.999Z', day: '2026-01-05' as Day };

test('what was recorded since is listed, the newest first', () => {
  const { recorded } = changesSince(
    books,
    { instant: '2025-01-06T23:59:59.999Z', day: '2025-01-06' },
    { on: '2025-01-08' },
  );
  expect(recorded.map(({ event }) => event.event)).toEqual(['assigned', 'redeemed']);
});

test('time alone makes a finding: the right ended last night', () => {
  const { recorded, appeared, gone } = changesSince(books, yesterday, { on: '2026-01-06' });
  expect(recorded).toEqual([]);
  expect(appeared.map(({ clause }) => clause)).toContain('cloud.rights-end');
  expect(gone).toEqual([]);
  expect(changesSince(books, { ...yesterday, day: '2026-01-04' }, { on: '2026-01-05' }).appeared).toEqual([]);
});

test('what was told takes a finding away', () => {
  const stopped = told(
    ['2025-01-06', 'enr-1 bought offer core until 2026-01-05 eligible yes'],
    ['2025-01-06', 'token-1 issued product E3 seats 3 under enr-1'],
    ['2025-01-07', 'token-1 redeemed tenant contoso'],
    ['2026-01-07', 'token-1 service-stopped'],
  );
  const since = { instant: '2026-01-06T23:59:59.999Z', day: '2026-01-06' as Day };
  expect(changesSince(stopped, since, { on: '2026-01-07' }).gone.map(({ clause }) => clause)).toContain(
    'cloud.rights-end',
  );
});
