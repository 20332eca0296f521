import { describe, expect, test } from 'vitest';
import { newBooks, post } from '../books/books.ts';
import type { Books } from '../books/books.ts';
import { deadlinesOn } from '../books/deadlines.ts';
import { holdersOn } from '../books/holders.ts';
import { positionOn } from '../books/position.ts';
import { addDays } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { benefitsOn } from './benefits.ts';
import { readEvent } from './event.ts';
import type { RawEvent } from './event.ts';
import { findingsOn } from './findings.ts';
import { storyNames } from './story.ts';
import { parseEvent, splitWords } from './words.ts';

// What a reading costs for each thing must not grow with the things that lie beside it. It is counted in looks: at a
// timeline, and at a fact on one.

const first: Day = '2025-12-01';
const [few, many] = [60, 240];

const beginnings = [
  `${first} enr-1 bought offer core until 2026-11-30`,
  `${first} ent-1 granted benefit "Visual Studio" quantity 5 unit subscriptions under enr-1`,
  `${first} ent-2 granted benefit E3 quantity 5 unit seats under enr-1`,
  `${first} ent-3 granted benefit SQL quantity 5 unit licenses under enr-1`,
  `${first} ent-4 granted benefit Azure quantity 5 unit "USD per month" under enr-1`,
  `${first} credit-of-all granted amount "9 USD" per month under ent-4`,
  `${first} token-spare issued product E3 seats 1 under ent-2`,
  `${first} token-all issued product E3 seats 500 under enr-1`,
  `${first} token-all redeemed tenant contoso`,
  `${first} token-more issued product E3 seats 500 under enr-1`,
  `${first} token-more redeemed tenant contoso how add onto token-all`,
];

/** The life of the n-th thing, under one entitlement or enrollment. Days repeat, so that there are no more of them. */
type Life = (n: number, on: (days: number) => Day) => string[];
const lives: Record<string, Life> = {
  subscriptions: (n, on) => [
    `${on(0)} person${n} joined`,
    `${on(0)} vs-${n} granted level enterprise under ent-1`,
    `${on(1)} vs-${n} assigned to person${n}`,
  ],
  'tokens that are replaced': (n, on) => [
    `${on(0)} token-${n} issued product E3 seats 1 under ent-2`,
    `${on(1)} token-${n} viewed`,
    `${on(2)} token-${n} redeemed tenant contoso`,
    `${on(3)} token-${n} replacement-requested`,
    `${on(4)} token-${n} replacement-decided by token-spare`,
  ],
  // On one day: a fact that is told late is judged by all that its own thing has before it, and these are many.
  'seats of a token that another was redeemed onto': (n, on) => [
    `${on(0)} person${n} joined`,
    `2026-07-01 token-all assigned to person${n}`,
  ],
  'licenses that are installed': (n, on) => [
    `${on(0)} lic-${n} granted product SQL quantity 1 unit licenses under enr-1`,
    `${on(1)} lic-${n} installed machine pc-${n}`,
    `${on(2)} lic-${n} uninstalled machine pc-${n}`,
  ],
  'keys that are looked at': (n, on) => [
    `${on(0)} key-${n} issued product SQL activations 5 under enr-1`,
    `${on(1)} key-${n} viewed`,
    `${on(2)} key-${n} activated machine pc-${n}`,
  ],
  'commercial licenses': (n, on) => [
    `${on(0)} key-${n} issued product SQL activations 5 under enr-1`,
    `${on(0)} com-${n} bought product SQL quantity 1`,
    `${on(1)} key-${n} activated machine pc-${n}`,
    `${on(1)} com-${n} held machine pc-${n}`,
    `${on(2)} com-${n} ended`,
  ],
  credits: (n, on) => [
    `${on(0)} person${n} joined`,
    `${on(0)} credit-${n} granted amount "100 USD" per month under enr-1`,
    `${on(1)} credit-${n} assigned to person${n}`,
  ],
  'credits under one row, and what is drawn from one': (n, on) => [
    `${on(0)} credit-${n} granted amount "1 USD" per month under ent-4`,
    `${on(1)} credit-${n} drawn amount "0.5 USD"`,
    `2026-07-01 credit-of-all drawn amount "0.1 USD"`,
  ],
  'uses, and refunds that are asked for': (n, on) => [
    `${on(0)} person${n} joined`,
    `${on(0)} vs-${n} granted level enterprise under enr-1`,
    `${on(1)} use-${n} stated of vs-${n} by person${n} purpose development`,
    ...(n < 20 ? [`2026-07-01 enr-1 refund-requested`] : []),
  ],
  'counts of tokens': (n, on) => [
    `${on(0)} token-${n} issued product P${n} seats 1 under enr-1`,
    `${on(1)} sku-${n} counted product P${n} licenses 1 assigned 1 by portal`,
  ],
};

type Order = (lists: string[][]) => string[][];
const orders: Record<string, Order> = {
  'one thing after another': (lists) => lists,
  'the newest first': (lists) => lists.toReversed(),
  'day by day': (lists) => [lists.flat().toSorted((a, b) => (a.slice(0, 10) < b.slice(0, 10) ? -1 : 1))],
};

const told = '2027-01-01T00:00:00.000Z';

const eventsOf = (life: Life, things: number, order: Order): RawEvent[] => {
  const lists = Array.from({ length: things }, (_, n) =>
    life(n, (days) => addDays(first, (n % 20) * 10 + days)),
  );
  return [beginnings, ...order(lists)].flat().map((line) => parseEvent(splitWords(line)));
};

/** Empty books, and how often they were looked at since the last time that was asked. */
function watchedBooks(): { books: Books; looks: () => number } {
  const books = newBooks();
  let looked = 0;
  const look = <T>(seen: T): T => {
    looked += 1;
    return seen;
  };
  const { timelines } = books;
  const get = timelines.get.bind(timelines);
  timelines.get = (id) => look(get(id));
  books.facts = new Proxy(books.facts, {
    set: (facts, at, fact) => {
      if (typeof fact === 'object') {
        const { event } = fact;
        Object.defineProperty(fact, 'event', { get: () => look(event), enumerable: true });
      }
      return Reflect.set(facts, at, fact);
    },
  });
  return {
    books,
    looks: () => {
      const since = looked;
      looked = 0;
      return since;
    },
  };
}

const readings = {
  findings: findingsOn,
  position: positionOn,
  benefits: benefitsOn,
  deadlines: deadlinesOn,
  holders: holdersOn,
};

/** Looks for each thing, at each reading of it. */
function looksAt(life: Life, things: number, order: Order): Record<string, number> {
  const { books, looks } = watchedBooks();
  const each = (): number => looks() / things;
  const given = { today: told.slice(0, 10) as Day, names: storyNames() };
  // Not by `tell`, which judges each of them as it comes.
  for (const raw of eventsOf(life, things, order))
    post(books, { seq: books.facts.length, recordedAt: told, event: readEvent(raw, books, given) });
  looks();
  const costs: Record<string, number> = {};
  for (const [name, read] of Object.entries(readings)) {
    for (const reading of [
      { on: '2026-12-31' },
      { on: '2026-03-01' },
      { on: '2026-12-31', knownAt: told },
    ] as const) {
      read(books, reading);
      costs[`${name} ${Object.values(reading).join(' as known ')}`] = each();
    }
  }
  return costs;
}

describe.each(Object.entries(lives))('%s', (_life, life) => {
  test.each(Object.entries(orders))('cost no more for being many, told %s', (_order, order) => {
    const [of60, of240] = [looksAt(life, few, order), looksAt(life, many, order)];
    const grown = Object.entries(of240).filter(([name, looks]) => looks > 1.5 * (of60[name] ?? 0) + 5);
    expect(grown.map(([name, looks]) => `${name}: ${of60[name]?.toFixed(0)} → ${looks.toFixed(0)}`)).toEqual(
      [],
    );
  });
});
