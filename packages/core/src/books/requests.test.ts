import { expect, test } from 'vitest';
import type { Day } from '../kernel/day.ts';
import { parseStory, eventOf, storyNames } from '../review/story.ts';
import { tell } from '../review/tell.ts';
import { newBooks } from './books.ts';
import { requestsOn } from './requests.ts';
import type { RequestLine } from './requests.ts';

const lines = `
2024-01-10 tell enr-1 bought offer maps
2024-01-10 tell token-1 issued product "Office 365 E3" seats 5
2024-01-10 tell ent-1 granted benefit "Office 365 E3" unit users
2024-01-12 tell enr-1 swap-requested to laps
2024-01-12 tell ent-1 token-requested
2024-01-15 tell enr-1 refund-requested
2024-01-15 tell token-1 replacement-requested
2024-01-19 tell enr-1 refund-refused
2024-01-19 tell ent-1 token-decided outcome refused
2024-01-20 tell enr-1 swapped
2024-01-22 tell token-1 replacement-decided
`;

function requests(on: Day): RequestLine[] {
  const books = newBooks();
  const names = storyNames();
  for (const line of parseStory(`# title\n${lines}`).lines) {
    const as = { by: 'me', release: '0', recordedAt: '2024-02-01T00:00:00.000Z', today: line.on, names };
    tell(books, { events: [eventOf(line, new Map())] }, as);
  }
  return requestsOn(books, { on });
}

test('nothing was asked before the first request', () => {
  expect(requests('2024-01-11')).toEqual([]);
});

test('what is open says by when it can still be had, where a clause says so', () => {
  expect(requests('2024-01-18')).toEqual([
    { thing: 'enr-1', what: 'swap', asked: '2024-01-12', by: '2024-02-09' },
    { thing: 'ent-1', what: 'token', asked: '2024-01-12' },
    { thing: 'enr-1', what: 'refund', asked: '2024-01-15' },
    { thing: 'token-1', what: 'replacement token', asked: '2024-01-15' },
  ]);
});

test('what is decided says when and how', () => {
  expect(requests('2024-01-22').map(({ what, decided, outcome }) => [what, decided, outcome])).toEqual([
    ['swap', '2024-01-20', 'granted'],
    ['token', '2024-01-19', 'refused'],
    ['refund', '2024-01-19', 'refused'],
    ['replacement token', '2024-01-22', 'refused'],
  ]);
});
