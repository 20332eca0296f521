import type { Books } from '../books/books.ts';
import { deadlinesOn } from '../books/deadlines.ts';
import { holdersOn } from '../books/holders.ts';
import { lineOn } from '../books/position.ts';
import type { Reading } from '../books/view.ts';
import type { Money } from '../catalog/credit.ts';
import type { Amount } from '../kernel/amount.ts';
import { parseDay } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { ProblemError, quote } from '../kernel/problem.ts';
import type { Outcome } from './check.ts';
import { findingsOn } from './findings.ts';
import { freezeOutcome, renewalOutcome } from './transition-outcome.ts';

type Question = {
  verb: 'position' | 'deadlines' | 'findings' | 'holders' | 'renewal' | 'freeze';
  words: readonly string[];
  on: Day;
};

/** Answers a reading line of a story: `VERB THING [known DAY]`. `known` means: as known at the end of that day. */
export function readOutcome(books: Books, { verb, words, on }: Question): Outcome {
  if (verb === 'renewal') return renewalOutcome(books, words, { on });
  const [thing = '', word, known] = words;
  if (words.length > 1 && (word !== 'known' || known === undefined)) {
    throw new ProblemError({
      code: 'no-story-line',
      message: `${quote(words.join(' '))} is no question`,
      cure: `write ${verb} THING, or ${verb} THING known DAY`,
    });
  }
  const reading: Reading = {
    on,
    ...(known !== undefined && { knownAt: `${parseDay(known)}T23:59:59.999Z` }),
  };
  switch (verb) {
    case 'freeze':
      return freezeOutcome(books, thing, reading);
    case 'position':
      return { figures: figuresOf(books, thing, reading) };
    case 'deadlines':
      return {
        days: deadlinesOn(books, reading)
          .filter((line) => line.thing === thing)
          .map(({ on: day, clause }) => `${day} ${clause}`),
      };
    case 'holders':
      return {
        days: holdersOn(books, reading)
          .filter((line) => line.thing === thing)
          .map((line) => shortName(line.holder)),
      };
    case 'findings':
      return {
        findings: findingsOn(books, reading).filter((line) => line.thing === thing && line.seq === undefined),
      };
  }
}

const shortName = (holder: string): string => holder.replace(/^person-/, '');

function figuresOf(books: Books, thing: string, reading: Reading): Record<string, number | string> {
  const line = lineOn(books, thing, reading);
  if (!line) {
    throw new ProblemError({
      code: 'unknown-thing',
      message: `there is no ${quote(thing)} on ${reading.on}`,
      cure: 'name a thing that is counted, on a day when it was on record',
    });
  }
  const { entitled, assignedNow, peak, activationsConsumed, money } = line.numbers;
  return {
    entitled,
    assigned: assignedNow,
    peak,
    ...(activationsConsumed !== undefined && { consumed: activationsConsumed }),
    ...(money && moneyOf(money)),
    ...(line.serviceUntil && { until: line.serviceUntil }),
    ...(line.serviceExpected && { expected: line.serviceExpected }),
    ...(line.counted && { counted: line.counted.number, difference: line.counted.difference }),
  };
}

/** The digits alone: the currency is the unit of the line. */
function moneyOf({ granted, drawn, lapsed, left, over, counted }: Money): Record<string, string> {
  const digits = (amount: Amount): string => amount.slice(0, -4);
  return {
    granted: digits(granted),
    drawn: digits(drawn),
    lapsed: digits(lapsed),
    left: digits(left),
    ...(over && { over: digits(over) }),
    ...(counted && { counted: digits(counted.remaining), difference: digits(counted.difference) }),
  };
}
