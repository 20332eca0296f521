import fc from 'fast-check';
import { newBooks } from '../../../books/books.ts';
import type { Books } from '../../../books/books.ts';
import { addDays } from '../../../kernel/day.ts';
import { ProblemError } from '../../../kernel/problem.ts';
import type { RawEvent } from '../../event.ts';
import { storyNames } from '../../story.ts';
import { tell } from '../../tell.ts';
import type { Teller } from '../../tell.ts';
import { parseEvent, splitWords } from '../../words.ts';

// One enrollment year of everything that a renewal touches, and chances of what happens in it.

export const first = '2025-05-19';
export const until = '2026-05-18';
export const anniversary = '2026-05-19';

const beginning = [
  `${first} enr-core bought offer core eligible yes until ${until} fee "895 EUR"`,
  `${first} ent-m365 granted benefit "Microsoft 365 Business Premium" quantity 15 unit users under enr-core`,
  `${first} ent-vs granted benefit "Visual Studio Enterprise" quantity 8 unit users under enr-core`,
  `${first} ent-azure granted benefit "Azure bulk credit" quantity 2400 unit "USD per year" under enr-core`,
  ...['ada', 'ben', 'cleo'].map((person) => `${first} ${person} joined`),
  `${first} token-m365 issued product "Microsoft 365 Business Premium" seats 15 under ent-m365`,
  `${first} vs-1 granted level enterprise under ent-vs`,
  `${first} vs-2 granted level enterprise under ent-vs`,
  `${first} key-win issued product "Windows Server Standard 2025" activations 16 under enr-core`,
  `${first} lic-scm granted product "System Center Standard 2022" quantity 8 unit licenses under enr-core`,
  `${first} credit-1 granted amount "2400 USD" per year under ent-azure until ${until}`,
  `${first} pool-1 granted support cloud incidents 2 under enr-core`,
];

export const event = (words: string): RawEvent => parseEvent(splitWords(words));

export type Year = {
  books: Books;
  /** Tells in words, on a day that may be any; gives whether it could follow. */
  told: (words: string) => boolean;
  as: Teller;
};

/** The books of a year with what is told of it. */
export function yearOf(...lines: readonly string[]): Year {
  const books = newBooks();
  const as: Teller = {
    by: 'test',
    release: 'test',
    recordedAt: '2026-04-01T09:00:00.000Z',
    today: '2027-12-31',
    names: storyNames(),
  };
  const told = (words: string): boolean => {
    try {
      tell(books, { events: [event(words)] }, as);
      return true;
    } catch (error) {
      if (error instanceof ProblemError) return false;
      throw error;
    }
  };
  for (const line of [...beginning, ...lines]) told(line);
  return { books, told, as };
}

/** Acts that may or may not follow, on any day of the year. */
export const acts = fc.array(
  fc
    .tuple(
      fc.constantFrom(
        ...['ada', 'ben', 'cleo'].flatMap((person) => [
          `vs-1 assigned to ${person}`,
          `vs-2 assigned to ${person}`,
          `token-m365 assigned to ${person}`,
          `token-m365 released from ${person}`,
        ]),
        'ben left',
        'vs-1 activated',
        'vs-1 released',
        'vs-2 released',
        'token-m365 redeemed tenant northlight',
        'token-m365 assigned to partner seats 9',
        'token-m365 service-stopped',
        'key-win activated machine srv-1',
        'key-win activated machine srv-2',
        'key-win uninstalled machine srv-1',
        'lic-scm installed machine srv-1',
        'lic-scm assigned to partner count 3',
        'credit-1 deposited profile northlight',
        'credit-1 drawn amount "100 USD"',
        'com-m365 bought product "Microsoft 365 Business Premium" quantity 3',
        'pool-1 opened incident 7',
      ),
      fc.nat({ max: 364 }),
    )
    .map(([words, days]) => `${addDays(first, days)} ${words}`),
  { maxLength: 30 },
);

/** A year in which every kind of thing was put to use. */
export const used = [
  '2025-06-02 token-m365 redeemed tenant northlight',
  '2025-06-02 token-m365 assigned to partner seats 9',
  '2025-06-02 vs-1 assigned to ada',
  '2025-06-02 key-win activated machine srv-1',
  '2025-06-02 lic-scm assigned to partner count 3',
  '2025-06-02 credit-1 deposited profile northlight',
  '2025-06-03 credit-1 drawn amount "400.5 USD"',
];
