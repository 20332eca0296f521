import { addDays, hashSize, isDay, leafHash } from '@benefolio/core';
import type { Json } from '@benefolio/core';
import { differencesOf } from './difference.ts';
import { sha256 } from './platform.ts';
import { show } from './report.ts';
import type { Difference } from './report.ts';
import { sameBytes } from './text.ts';

// A hash does not tell what it was made of, but whoever changed one place of an entry left the rest: the text with
// that place put back has the hash of the leaf. So the usual small changes are tried, one at a time.

const answers = ['permitted', 'forbidden', 'unknown', 'discretionary'];
/** As far as a day is looked for on either side: ten years. */
const mostDays = 3653;
const mostNumber = 1000;
/** Longer texts would take too long to try. */
const mostCharacters = 2000;

/** What of a changed text is other than in the one that was hashed; undefined where it cannot be found. */
export function changeOf(text: string, leaf: Uint8Array): Difference[] | undefined {
  if (text.length > mostCharacters || leaf.length !== hashSize) return undefined;
  for (const tried of candidates(text)) {
    if (sameBytes(leafHash(sha256, tried), leaf)) return differencesBetween(tried, text);
  }
  return undefined;
}

function* candidates(text: string): Generator<string> {
  yield* replaced(text, /\d{4}-\d{2}-\d{2}/g, daysNear);
  yield* replaced(text, new RegExp(`(?<=")(?:${answers.join('|')})(?=")`, 'g'), () => answers);
  // Digits of days, ids and names are none of these.
  yield* replaced(text, /(?<![\w.-])\d+(?![\w.-])/g, numbersNear);
  yield* oneCharacter(text);
}

type Others = (found: string) => Iterable<string>;

/** The text with each place of a pattern, one at a time, replaced by each of the others. */
function* replaced(text: string, pattern: RegExp, others: Others): Generator<string> {
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const [before, after] = [text.slice(0, index), text.slice(index + found.length)];
    for (const other of others(found)) yield before + other + after;
  }
}

/** The days around one; around today's calendar where it is none. */
function* daysNear(found: string): Generator<string> {
  const middle = isDay(found) ? found : '2025-01-01';
  for (let n = 0; n <= mostDays; n++) {
    yield addDays(middle, n);
    yield addDays(middle, -n);
  }
}

function* numbersNear(found: string): Generator<string> {
  const number = Number(found);
  if (!Number.isSafeInteger(number)) return;
  for (let n = 1; n <= mostNumber; n++) {
    yield String(number + n);
    if (number >= n) yield String(number - n);
  }
}

const printable = Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n));
const usual = printable.filter((character) => /[a-z0-9"{}[\],:-]/.test(character));

/** The text with one character more, one less, or another in its place. */
function* oneCharacter(text: string): Generator<string> {
  for (let at = 0; at <= text.length; at++) {
    const [before, rest, after] = [text.slice(0, at), text.slice(at), text.slice(at + 1)];
    yield before + after;
    for (const character of printable) yield before + character + after;
    for (const character of usual) yield before + character + rest;
  }
}

function differencesBetween(was: string, is: string): Difference[] {
  const parsed = (text: string): Json => {
    try {
      return JSON.parse(text) as Json;
    } catch {
      return text;
    }
  };
  const differences = differencesOf(parsed(was), parsed(is), 10);
  if (differences.length > 0) return differences;
  // What means the same was written in another way.
  let at = 0;
  while (was[at] === is[at]) at += 1;
  const near = (text: string): string => show(text.slice(Math.max(0, at - 20), at + 20));
  return [{ place: 'the writing', expected: near(was), found: near(is) }];
}
