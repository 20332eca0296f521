import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Books } from '../../books/books.ts';
import { deadlinesOn } from '../../books/deadlines.ts';
import { holdersOn } from '../../books/holders.ts';
import { positionOn } from '../../books/position.ts';
import type { Day } from '../../kernel/day.ts';
import { findingsOn } from '../findings.ts';
import { tell } from '../tell.ts';
import { wordsOf } from '../words.ts';
import type { Choice } from './choice.ts';
import { copyOn, futureOf } from './future.ts';
import { otherOffers } from './offers.ts';
import { planOf } from './plan.ts';
import { acts, anniversary, event, until, yearOf } from './testing/year.ts';

const enrollment = 'enr-core';
const on: Day = '2026-04-01';

/** All that can be read on a day. */
const readings = (books: Books, day: Day): unknown =>
  [positionOn, holdersOn, deadlinesOn, findingsOn].map((read) => read(books, { on: day }));

const choice = fc.constantFrom<Choice>(
  { what: 'renew' },
  { what: 'lapse' },
  { what: 'switch', to: 'launch' },
  { what: 'switch', to: 'expanded' },
);

test('what a plan sees of a lapse is what is seen when the lapse is really told', () => {
  fc.assert(
    fc.property(acts, fc.constantFrom<Day>(until, anniversary, '2026-06-30'), (lines, day) => {
      const { books, as } = yearOf(...lines);
      const future = futureOf(books, { enrollment, choice: { what: 'lapse' } }, { on: until });
      const seen = readings(future.books, day);
      tell(books, { events: [future.act] }, as);
      expect(seen).toEqual(readings(books, day));
    }),
    { numRuns: 15 },
  );
});

test('so is what a plan sees of a renewal or of another offer, when all of it is told', () => {
  fc.assert(
    fc.property(acts, choice, (lines, chosen) => {
      const { books, as } = yearOf(...lines);
      const future = futureOf(books, { enrollment, choice: chosen }, { on: until });
      const seen = readings(future.books, anniversary);
      const events = future.told.map((entry) => event(wordsOf(entry.event)));
      tell(books, { events }, as);
      expect(seen).toEqual(readings(books, anniversary));
    }),
    { numRuns: 15 },
  );
});

test('planning changes nothing, on any day', () => {
  fc.assert(
    fc.property(acts, choice, (lines, chosen) => {
      const { books } = yearOf(...lines);
      const before = structuredClone([books.facts, [...books.timelines.keys()], books.renewals, books.laid]);
      const read = readings(books, anniversary);
      planOf(books, { enrollment, choice: chosen }, { on });
      otherOffers(books, enrollment, { on });
      expect(readings(books, anniversary)).toEqual(read);
      expect([books.facts, [...books.timelines.keys()], books.renewals, books.laid]).toEqual(before);
    }),
    { numRuns: 15 },
  );
});

test('a copy of the books reads as they do, and what is told to it or taken back there stays there', () => {
  fc.assert(
    fc.property(acts, (lines) => {
      const { books, as } = yearOf(...lines);
      const before = readings(books, until);
      const copy = copyOn(books, { on: until });
      // It cost less than folding them: nothing is folded yet.
      expect([...copy.timelines.values()].filter(({ live }) => live !== undefined)).toEqual([]);
      expect(readings(copy, until)).toEqual(before);
      tell(copy, { events: [{ thing: 'entry-0', event: 'withdrawn', because: 'wrong' }] }, as);
      tell(copy, { events: [event(`${until} vs-3 granted level enterprise`)] }, as);
      expect(readings(copy, until)).not.toEqual(before);
      expect(readings(books, until)).toEqual(before);
      expect(books.facts.every(({ withdrawn }) => withdrawn === undefined)).toBe(true);
    }),
    { numRuns: 15 },
  );
});
