import fc from 'fast-check';
import { expect, test } from 'vitest';
import { behindOn } from '../books/behind.ts';
import type { Books } from '../books/books.ts';
import { minus, numberNames, plus, sumOf, valueOf, zeroLike } from '../books/number.ts';
import type { NumberName, Value } from '../books/number.ts';
import { hasPieces, lineOn } from '../books/position.ts';
import type { PositionLine } from '../books/position.ts';
import { seriesOn } from '../books/series.ts';
import type { Series } from '../books/series.ts';
import { laidUnder } from '../books/view.ts';
import type { Reading } from '../books/view.ts';
import { addDays } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { allActs, run } from './testing/acts.ts';
import { demoBooks } from './testing/told.ts';
import { parseEvent, splitWords } from './words.ts';

type Asked = { thing: string; number: NumberName; unit?: string };

/** A number of a thing; the money of an entitlement is that of what lies under it. */
function numberOn(books: Books, { thing, number, unit }: Asked, reading: Reading): Value | undefined {
  const line = lineOn(books, thing, reading);
  const own = line && valueOf(line, number);
  if (!line || own !== undefined || !hasPieces(thing)) return own;
  const pieces = laidUnder(books, thing, reading).flatMap(({ id }) => lineOn(books, id, reading) ?? []);
  const inUnit = pieces.filter(({ numbers }) => numbers.money && (unit ?? numbers.unit) === numbers.unit);
  return sumOf(inUnit.flatMap((piece) => valueOf(piece, number) ?? []));
}

/** Checks every number of every thing in a reading, and gives how many there were. */
function checkAll(books: Books, reading: Reading): number {
  let checked = 0;
  for (const thing of books.timelines.keys()) {
    for (const number of numberNames) {
      const value = numberOn(books, { thing, number }, reading);
      if (value === undefined) continue;
      const behind = behindOn(books, { thing, number }, reading);
      expect(behind?.value).toBe(value);
      let sum: Value = zeroLike(value);
      for (const { change, after, on } of behind?.lines ?? []) {
        expect(on <= reading.on).toBe(true);
        // Where a number was not known before or is not after, nobody can say by how much it changed.
        if (change !== 'unknown' && sum !== 'unknown') expect(after).toBe(plus(sum, change));
        sum = after;
      }
      expect(sum).toBe(value);
      checked += 1;
    }
  }
  return checked;
}

const someDay = fc.nat({ max: 900 }).map((days) => addDays('2025-01-01', days));

test('the entries behind a number add up to it, of every thing on every day', () => {
  let checked = 0;
  fc.assert(
    fc.property(allActs, someDay, fc.nat({ max: 60 }), (events, on, second) => {
      const { books } = run(events);
      const knownAt = new Date(Date.UTC(2026, 5, 30) + second * 1000).toISOString();
      checked += checkAll(books, { on }) + checkAll(books, { on, knownAt });
    }),
    { numRuns: 50 },
  );
  expect(checked).toBeGreaterThan(1500);
});

test('so they do for every thing of the demo, on several days and as known then', () => {
  const books = demoBooks();
  for (const on of ['2025-07-06', '2025-12-31', '2026-06-26', '2026-11-23', '2027-06-30'] as const) {
    expect(checkAll(books, { on })).toBeGreaterThan(60);
    checkAll(books, { on, knownAt: `${on}T23:59:59.999Z` });
  }
});

const valueAt = ({ points }: Series, on: Day): Value | undefined =>
  points.findLast((point) => point.on <= on)?.value;

test('a number over a period is on every day the number of that day', () => {
  fc.assert(
    fc.property(allActs, fc.nat({ max: 60 }), (events, second) => {
      const { books } = run(events);
      const knownAt = new Date(Date.UTC(2026, 5, 30) + second * 1000).toISOString();
      const [from, to] = ['2025-02-01', '2026-07-31'] as const;
      const wrong: unknown[] = [];
      for (const thing of books.timelines.keys()) {
        const series = seriesOn(books, { thing, from, to, knownAt });
        for (let on = addDays(from, second % 5); on <= to; on = addDays(on, 5)) {
          for (const one of series) {
            const shown = valueAt(one, on);
            // Before it was known, and where it has no such number any more, it counts as nothing.
            const { number, unit } = one;
            const value = numberOn(books, { thing, number, unit }, { on, knownAt });
            const nothing = shown === undefined ? undefined : zeroLike(shown);
            if (shown !== (value ?? nothing)) wrong.push([thing, one.number, on, shown, value]);
          }
        }
        for (const number of numberNames)
          if (numberOn(books, { thing, number }, { on: to, knownAt }) !== undefined)
            expect(series.map((one) => one.number)).toContain(number);
      }
      expect(wrong).toEqual([]);
    }),
    { numRuns: 90 },
  );
});

test('an entitlement that was taken back has no numbers over a period, whatever still lies under it', () => {
  const taken = { thing: 'entry-10', event: 'withdrawn', because: 'wrong' };
  const { books } = run([taken, parseEvent(splitWords('2025-01-06 lic-1 assigned to ada count 2'))]);
  const period = { from: '2025-02-01', to: '2026-07-31' } as const;
  expect(lineOn(books, 'ent-1', { on: period.to })).toBeUndefined();
  expect(seriesOn(books, { thing: 'ent-1', ...period })).toEqual([]);
  expect(seriesOn(books, { thing: 'lic-1', number: 'assignedNow', ...period })).toMatchObject([
    { points: [{ value: 2 }] },
  ]);
});

/** What a thing is counted as: the benefit of its entitlement, or its own product. */
function productOn(books: Books, { under, product }: PositionLine, reading: Reading): string {
  const benefit = under !== undefined && hasPieces(under) ? lineOn(books, under, reading) : undefined;
  return benefit?.product ?? product;
}

test('a product over a period is the sum of its things', () => {
  fc.assert(
    fc.property(allActs, someDay, (events, to) => {
      const { books } = run(events);
      const from = addDays(to, -200);
      for (const series of seriesOn(books, { from, to })) {
        const sums = [...books.timelines.keys()]
          .filter((id) => !id.startsWith('ent-'))
          .flatMap((id) => {
            const line = lineOn(books, id, { on: to });
            return line?.numbers.unit === series.unit && productOn(books, line, { on: to }) === series.of
              ? (valueOf(line, series.number) ?? [])
              : [];
          });
        const value = valueAt(series, to);
        if (sums.includes('unknown')) expect(value).toBe('unknown');
        else if (value !== undefined && value !== 'unknown')
          expect(sums.reduce((left, one) => minus(left as never, one as never), value)).toBe(zeroLike(value));
        else expect(sums).toEqual([]);
      }
    }),
    { numRuns: 50 },
  );
});
