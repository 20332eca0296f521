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
import { findingsOn } from './findings.ts';
import { ask, tell } from './tell.ts';
import { act, acts, ofOneThing, run, today } from './testing/acts.ts';
import type { Run } from './testing/acts.ts';
import { sumOf } from './testing/sum.ts';

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
