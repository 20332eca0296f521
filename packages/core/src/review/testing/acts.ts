import fc from 'fast-check';
import { newBooks } from '../../books/books.ts';
import type { Books } from '../../books/books.ts';
import { addDays } from '../../kernel/day.ts';
import type { Day } from '../../kernel/day.ts';
import { ProblemError } from '../../kernel/problem.ts';
import type { RawEvent } from '../event.ts';
import { storyNames } from '../story.ts';
import { tell } from '../tell.ts';
import type { Teller } from '../tell.ts';
import { parseEvent, splitWords } from '../words.ts';

// Random stories for tests that hold by chance.

export const today: Day = '2026-06-30';
const people = ['ada', 'grace', 'linus'];
/** What every story begins with. */
const past = [
  '2025-01-06 enr-1 bought offer core until 2026-01-05',
  '2025-01-06 enr-2 bought offer maps until 2026-01-05',
  ...people.map((person) => `2025-01-06 ${person} joined`),
  '2025-01-06 vs-1 granted level professional under enr-1',
  '2025-01-06 vs-2 granted level professional under enr-1',
  '2025-01-06 key-1 issued product Windows activations 5 under enr-1',
  '2025-01-06 key-2 issued product Windows activations 5 under enr-2',
  '2025-01-06 token-1 issued product E3 seats 5 under enr-1',
  '2025-01-06 ent-1 granted benefit Windows quantity 2 unit licenses under enr-1',
  '2025-01-06 lic-1 granted product Windows quantity 2 unit licenses under ent-1',
  '2025-01-06 com-1 bought product Windows quantity 1',
  '2025-01-06 pool-1 granted support on-premises incidents 2 under enr-2',
  '2025-01-06 adv-1 granted hours 5 under enr-1',
  '2025-01-06 mkt-1 granted item Campaign tier extra under enr-1',
  '2025-01-06 use-1 stated of vs-1 by ada purpose development',
  '2025-01-06 enr-4 bought offer maps until 2026-01-05',
  '2025-01-06 key-4 issued product Windows activations 5 under enr-4',
];

/** Acts that may or may not follow. */
const lines: readonly string[] = [
  ...people.flatMap((person) => [
    `vs-1 assigned to ${person}`,
    `vs-2 assigned to ${person}`,
    `token-1 assigned to ${person} seats 2`,
    `token-1 released from ${person}`,
    `vs-1 used by ${person}`,
  ]),
  'vs-1 activated',
  'vs-1 released',
  'vs-2 activated',
  'vs-2 released',
  'key-1 activated machine pc-1 hardware unchanged',
  'key-1 activated machine pc-2',
  'key-2 activated machine pc-1 hardware unchanged',
  'key-2 activated machine pc-1 hardware changed',
  'key-1 uninstalled machine pc-1',
  'key-1 installed machine pc-3 version 2022',
  'key-1 given to outside',
  'lic-1 installed machine pc-1',
  'lic-1 uninstalled machine pc-1',
  'lic-1 assigned to ada count 2',
  'lic-1 released from ada',
  'com-1 held machine pc-1',
  'com-1 covered by key-1 many 1',
  'com-1 ended',
  'token-1 redeemed tenant contoso',
  'token-1 viewed',
  'key-2 counted remaining 3 by VAMT',
  'token-1 given to outside',
  'token-1 taken-back from outside',
  'life-sql set product "SQL Server" version 2027 released 2025-06-01 source us asOf 2025-06-01 certainty A',
  'life-sql dropped',
  'enr-1 refund-requested',
  'pool-1 opened incident 7 product "SQL Server 2022"',
  'pool-1 closed incident 7 as bug',
  'pool-1 returned incident 7',
  'adv-1 drawn engagement move hours 3',
  'adv-1 returned engagement move',
  'mkt-1 requested',
  'mkt-1 received',
  'mkt-1 used',
  'use-1 restated purpose client-work',
  'use-1 restated purpose internal revenue none statedBy grace',
  'use-1 confirmed by ada',
  'use-1 ended',
];

/** Some of them, on days in any order. */
const actOf = (some: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...some), fc.nat({ max: 500 }))
    .map(([words, days]) => parseEvent(splitWords(`${addDays('2025-01-06', days)} ${words}`)));

export const act = actOf(lines);

/** Many acts of one thing, in the order of their days, so that most of them follow. */
export const ofOneThing = fc
  .constantFrom('vs-1', 'key-1', 'token-1', 'lic-1', 'com-1', 'pool-1', 'adv-1', 'mkt-1')
  .chain((thing) =>
    fc.array(actOf(lines.filter((words) => words.startsWith(thing))), { maxLength: 25, size: 'max' }),
  )
  .map((events) => events.toSorted((a, b) => (String(a.on) < String(b.on) ? -1 : 1)));

/** What moves numbers from outside: membership, what lies under what, and money. */
const turn = actOf([
  'enr-3 bought offer core until 2027-01-05 renews enr-1',
  'enr-3 refund-requested',
  'enr-3 refunded',
  'enr-2 refund-requested',
  'enr-2 refunded',
  'enr-4 swap-requested to laps',
  'enr-4 swap-requested to core',
  'enr-4 swapped',
  'key-4 activated machine pc-1 hardware unchanged',
  'key-4 activated machine pc-1 hardware unchanged',
  'ent-2 granted benefit E3 quantity 10 unit seats under enr-1',
  'ent-2 granted benefit E3 unit seats under enr-3',
  'ent-2 listed benefit E3 quantity 12 unit seats',
  'token-2 issued product E3 seats 3 under ent-2',
  'token-2 redeemed tenant contoso',
  'token-2 assigned to ada',
  'token-2 service-stopped',
  'vs-1 continued under ent-2',
  'vs-2 continued under ent-2',
  'vs-2 continued under enr-3',
  'key-5 issued product Office activations 3 under ent-2',
  'key-5 activated machine pc-7',
  'key-6 issued product Office until 2025-09-30',
  'credit-1 granted amount "100.1 USD" per month from 2025-01-31 until 2025-11-15 under enr-1',
  'credit-1 granted amount "50 EUR" per month under ent-2',
  'credit-1 drawn amount "70.25 USD"',
  'credit-1 drawn amount "60.5 USD"',
  'credit-1 drawn amount "60 EUR"',
  'credit-2 granted amount "1000 USD" per year under enr-2',
  'credit-2 drawn amount "999.99 USD"',
]);

const withdrawal = fc
  .nat({ max: 40 })
  .map((entry): RawEvent => ({ thing: `entry-${entry}`, event: 'withdrawn', because: 'wrong' }));

export const acts = fc.array(fc.oneof({ weight: 9, arbitrary: act }, { weight: 1, arbitrary: withdrawal }), {
  maxLength: 40,
});

/** The same with membership and money. */
export const allActs = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: act },
    { weight: 5, arbitrary: turn },
    { weight: 1, arbitrary: withdrawal },
  ),
  { maxLength: 50 },
);

export type Run = { books: Books; texts: string[]; as: Teller; tellOne: (event: RawEvent) => boolean };

export function run(events: readonly RawEvent[]): Run {
  const books = newBooks();
  const names = storyNames();
  const texts: string[] = [];
  const as: Teller = { by: 'test', release: '0', recordedAt: '', today, names };
  let second = 0;
  const tellOne = (event: RawEvent): boolean => {
    second += 1;
    const recordedAt = new Date(Date.UTC(2026, 5, 30) + second * 1000).toISOString();
    try {
      texts.push(...tell(books, { events: [event] }, { ...as, recordedAt }).texts);
      return true;
    } catch (error) {
      if (error instanceof ProblemError) return false;
      throw error;
    }
  };
  for (const line of past) if (!tellOne(parseEvent(splitWords(line)))) throw new Error(line);
  for (const event of events) tellOne(event);
  return { books, texts, as: { ...as, recordedAt: '2026-07-01T00:00:00.000Z' }, tellOne };
}
