import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newBooks, postText } from '../books/books.ts';
import type { Books } from '../books/books.ts';
import { deadlinesOn } from '../books/deadlines.ts';
import { positionOn } from '../books/position.ts';
import type { Reading } from '../books/view.ts';
import { addAmounts } from '../kernel/amount.ts';
import { readEntry } from '../journal/entry.ts';
import { addDays } from '../kernel/day.ts';
import { ProblemError } from '../kernel/problem.ts';
import type { RawEvent } from './event.ts';
import { findingsOn } from './findings.ts';
import { storyNames } from './story.ts';
import { ask, tell } from './tell.ts';
import type { Teller } from './tell.ts';
import { parseEvent, splitWords } from './words.ts';

const past = [
  '2025-01-06 enr-1 bought offer spd until 2026-01-05',
  '2025-01-06 ent-1 granted benefit E3 unit users under enr-1 regime modernized',
  '2025-01-06 ada joined',
  '2025-01-06 grace joined',
  '2025-01-31 credit-1 granted amount "100.5 USD" per month under enr-1',
  '2025-02-06 credit-2 granted amount "900 USD" per year purpose github under enr-1',
  '2025-01-06 ent-2 granted benefit Azure quantity 150 unit "USD per month" under enr-1',
  '2025-02-06 credit-3 granted amount "100 USD" per month under ent-2',
  '2025-03-10 credit-4 granted amount "100 USD" per month under ent-2',
  ...['token-1', 'token-2', 'token-3'].map(
    (id, n) => `2025-01-06 ${id} issued product E3 seats ${5 * (n + 1)} under enr-1`,
  ),
  '2025-01-06 token-4 issued product E3 seats 5 under ent-1',
];

const tokens = ['token-1', 'token-2', 'token-3', 'token-4'];
const act = fc
  .tuple(
    fc.constantFrom(
      ...['credit-1', 'credit-2', 'credit-3', 'credit-4'].flatMap((id) => [
        `${id} drawn amount "33.35 USD" service other`,
        `${id} drawn amount "0.1 USD" service github-copilot`,
        `${id} drawn amount "120 USD"`,
        `${id} counted remaining "50 USD" by portal`,
        `${id} assigned to ada`,
        `${id} assigned to grace`,
        `${id} released`,
      ]),
      ...tokens.flatMap((id) => [
        `${id} redeemed tenant contoso`,
        `${id} service-dated until 2026-02-03`,
        `${id} service-stopped`,
        ...tokens.flatMap((onto) => [
          `${id} redeemed tenant contoso how extend onto ${onto}`,
          `${id} redeemed tenant contoso how add onto ${onto}`,
        ]),
      ]),
    ),
    fc.nat({ max: 500 }),
  )
  .map(([words, days]) => parseEvent(splitWords(`${addDays('2025-01-06', days)} ${words}`)));

/** Tells one event after another; those that cannot follow are left out. */
function told(events: readonly RawEvent[]): { books: Books; texts: string[]; as: Teller } {
  const books = newBooks();
  const texts: string[] = [];
  const recordedAt = '2026-06-30T00:00:00.000Z';
  const as: Teller = { by: 'test', release: '0', recordedAt, today: '2026-06-30', names: storyNames() };
  for (const event of [...past.map((line) => parseEvent(splitWords(line))), ...events]) {
    try {
      texts.push(...tell(books, { events: [event] }, as).texts);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
    }
  }
  return { books, texts, as };
}

const readings = (books: Books, reading: Reading): unknown =>
  [positionOn, deadlinesOn, findingsOn].map((read) => read(books, reading));

test('credits and tokens redeemed onto one another read the same when the journal is replayed', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), fc.nat({ max: 600 }), (events, days) => {
      const { books, texts } = told(events);
      const reading = { on: addDays('2025-01-06', days) };
      const replayed = newBooks();
      for (const text of texts) postText(replayed, text);
      expect(readings(replayed, reading)).toEqual(readings(books, reading));
    }),
    { numRuns: 150 },
  );
});

test('on every day what was drawn, lapsed and is left of a credit comes to what was granted', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), fc.nat({ max: 600 }), (events, days) => {
      const { books } = told(events);
      for (const { numbers } of positionOn(books, { on: addDays('2025-01-06', days) }).lines) {
        if (!numbers.money) continue;
        const { granted, drawn, lapsed, left } = numbers.money;
        expect(addAmounts(addAmounts(drawn, lapsed), left)).toBe(granted);
      }
    }),
    { numRuns: 150 },
  );
});

test('asking finds what telling then writes, also where things span', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), act, (events, next) => {
      const answers = [ask, tell].map((verb) => {
        try {
          const { books, as } = told(events);
          const { entries } = verb(books, { events: [next] }, as);
          return entries.map(({ findings }) => findings);
        } catch (error) {
          return error instanceof ProblemError ? error.code : error;
        }
      });
      expect(answers[0]).toEqual(answers[1]);
    }),
    { numRuns: 60 },
  );
});

test('what is found on an act is found again afterwards, when all was told in order', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (events) => {
      const { books, texts } = told(events.toSorted((a, b) => (String(a['on']) < String(b['on']) ? -1 : 1)));
      const given = texts
        .map(readEntry)
        .flatMap(({ seq, findings }) => findings.map((one) => ({ seq, ...one })));
      const judged = findingsOn(books, { on: '2026-06-30' }).flatMap(
        ({ thing: _, on: __, event: ___, seq, ...one }) => (seq === undefined ? [] : [{ seq, ...one }]),
      );
      expect(judged.toSorted((a, b) => a.seq - b.seq)).toEqual(given);
    }),
    { numRuns: 150 },
  );
});
