import fc from 'fast-check';
import { expect, test } from 'vitest';
import { liveOf, newBooks, postText } from '../books/books.ts';
import type { Books } from '../books/books.ts';
import { deadlinesOn } from '../books/deadlines.ts';
import { holdersOn } from '../books/holders.ts';
import { positionOn } from '../books/position.ts';
import { addDays } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { ProblemError } from '../kernel/problem.ts';
import { canonical } from '../kernel/text.ts';
import type { Json } from '../kernel/text.ts';
import type { RawEvent } from './event.ts';
import { findingsOn } from './findings.ts';
import { storyNames } from './story.ts';
import { ask, tell } from './tell.ts';
import type { Teller } from './tell.ts';
import { sumOf } from './testing/sum.ts';
import { parseEvent, splitWords } from './words.ts';

const today: Day = '2026-06-30';
const people = ['ada', 'grace', 'linus'];
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

const act = actOf(lines);

/** Many acts of one thing, in the order of their days, so that most of them follow. */
const ofOneThing = fc
  .constantFrom('vs-1', 'key-1', 'token-1', 'lic-1', 'com-1', 'pool-1', 'adv-1', 'mkt-1')
  .chain((thing) =>
    fc.array(actOf(lines.filter((words) => words.startsWith(thing))), { maxLength: 25, size: 'max' }),
  )
  .map((events) => events.toSorted((a, b) => (String(a.on) < String(b.on) ? -1 : 1)));

const withdrawal = fc
  .nat({ max: 40 })
  .map((entry): RawEvent => ({ thing: `entry-${entry}`, event: 'withdrawn', because: 'wrong' }));

const acts = fc.array(fc.oneof({ weight: 9, arbitrary: act }, { weight: 1, arbitrary: withdrawal }), {
  maxLength: 40,
});

type Run = { books: Books; texts: string[]; as: Teller; tellOne: (event: RawEvent) => boolean };

function run(events: readonly RawEvent[]): Run {
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
  for (const line of past) expect(tellOne(parseEvent(splitWords(line)))).toBe(true);
  for (const event of events) tellOne(event);
  return { books, texts, as: { ...as, recordedAt: '2026-07-01T00:00:00.000Z' }, tellOne };
}

const readings = (books: Books, on: Day, knownAt?: string): string => {
  const reading = { on, knownAt };
  const { lines, counts } = positionOn(books, reading);
  const all = [lines, counts, ...[holdersOn, deadlinesOn, findingsOn].map((read) => read(books, reading))];
  return canonical(JSON.parse(JSON.stringify(all)) as Json);
};

test('replay equals live', () => {
  fc.assert(
    fc.property(acts, (events) => {
      const { books, texts } = run(events);
      const replayed = newBooks();
      for (const text of texts) postText(replayed, text);
      for (const on of [today, '2025-06-30'] as const)
        expect(readings(replayed, on)).toBe(readings(books, on));
    }),
    { numRuns: 150 },
  );
});

test('asking changes nothing', () => {
  fc.assert(
    fc.property(acts, acts, (events, questions) => {
      const { books, as } = run(events);
      const before = readings(books, today);
      for (const question of questions) {
        try {
          ask(books, { events: [question] }, as);
        } catch (error) {
          expect(error).toBeInstanceOf(ProblemError);
        }
      }
      expect(readings(books, today)).toBe(before);
    }),
    { numRuns: 60 },
  );
});

test('ask finds what tell then writes', () => {
  fc.assert(
    fc.property(acts, act, (events, next) => {
      const asked = run(events);
      const told = run(events);
      const answers = [ask, tell].map((verb, n) => {
        const { books, as } = n === 0 ? asked : told;
        try {
          return verb(books, { events: [next] }, as).entries.map(({ findings }) => findings);
        } catch (error) {
          return error instanceof ProblemError ? error.code : error;
        }
      });
      expect(answers[0]).toEqual(answers[1]);
    }),
    { numRuns: 60 },
  );
});

test('the order in which unrelated things are told does not matter', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (events) => {
      // Entries of one thing keep their order; the things themselves are told one after another instead of mixed.
      const byThing = [...Map.groupBy(events, ({ thing }) => thing).values()].flat();
      const numbersOf = ({ books }: Run): unknown => positionOn(books, { on: today }).lines;
      expect(numbersOf(run(byThing))).toEqual(numbersOf(run(events)));
    }),
    { numRuns: 80 },
  );
});

test('a position is the sum of the entries behind it, and an entitlement that of what is laid under it', () => {
  fc.assert(
    fc.property(fc.oneof(acts, ofOneThing), fc.nat({ max: 520 }), (events, days) => {
      const { books } = run(events);
      const on = addDays('2025-01-06', days);
      const position = positionOn(books, { on }).lines;
      const assigned = new Map(position.map(({ thing, numbers }) => [thing, numbers.assignedNow]));
      for (const { thing, numbers } of position) {
        if (thing === 'ent-1') continue;
        const facts = (books.timelines.get(thing)?.facts ?? []).filter(
          ({ withdrawn, event }) => !withdrawn && event.on <= on,
        );
        const sum = sumOf(
          thing,
          facts.map(({ event }) => event),
        );
        expect([thing, numbers.assignedNow]).toEqual([thing, sum.assigned]);
        expect(numbers.peak).toBeGreaterThanOrEqual(numbers.assignedNow);
        if (sum.consumed !== undefined) expect(numbers.activationsConsumed).toBe(sum.consumed);
      }
      if (assigned.has('ent-1')) expect(assigned.get('ent-1')).toBe(assigned.get('lic-1') ?? 0);
    }),
    { numRuns: 300 },
  );
});

test('every past reading can be read, and as known at the end it is what is known now', () => {
  fc.assert(
    fc.property(acts, fc.nat({ max: 520 }), (events, days) => {
      const { books, texts } = run(events);
      const on = addDays('2025-01-06', days);
      expect(readings(books, on, '2026-07-02T00:00:00.000Z')).toBe(readings(books, on));
      const half = JSON.parse(texts[texts.length >> 1] ?? '{}') as { recordedAt: string };
      const then = newBooks();
      for (const text of texts.slice(0, (texts.length >> 1) + 1)) postText(then, text);
      expect(readings(books, on, half.recordedAt)).toBe(readings(then, on));
    }),
    { numRuns: 80 },
  );
});

test('a thing folded anew is the thing as it was kept', () => {
  fc.assert(
    fc.property(acts, (events) => {
      const { books } = run(events);
      for (const timeline of books.timelines.values()) {
        const kept = structuredClone(liveOf(timeline));
        timeline.live = undefined;
        expect(liveOf(timeline)).toEqual(kept);
      }
    }),
    { numRuns: 60 },
  );
});
