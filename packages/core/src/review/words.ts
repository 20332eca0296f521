import { isCountedDay } from '../kernel/day.ts';
import { ProblemError, quote } from '../kernel/problem.ts';
import type { RawEvent } from './event.ts';

const word = /"((?:[^"\\]|\\.)*)"|(\S+)/g;

/** Splits a line into words; a word in double quotes may hold spaces, and `\"` a quote. */
export function splitWords(line: string): string[] {
  return [...line.matchAll(word)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll(/\\(.)/g, '$1'),
  );
}

const dayLike = /^\d{4}-\d{1,2}-\d{1,2}$/;

/** Takes the day off the front of some words, if one is there. */
export function takeDay(words: readonly string[]): [day: string | undefined, rest: string[]] {
  const [first, ...rest] = words;
  return first !== undefined && (dayLike.test(first) || isCountedDay(first))
    ? [first, rest]
    : [undefined, [...words]];
}

/**
 * Reads `[DAY] THING EVENT [FIELD VALUE]…`.
 * @throws ProblemError `no-event` when it is not of that form
 */
export function parseEvent(words: readonly string[]): RawEvent {
  const [on, [thing, event, ...pairs]] = takeDay(words);
  if (thing === undefined || event === undefined) {
    throw new ProblemError({
      code: 'no-event',
      message: `${quote(words.join(' '))} is no event`,
      cure: 'write THING EVENT FIELD VALUE…, for example `vs-7 assigned to ada`',
    });
  }
  const raw: RawEvent = { thing, event, ...(on !== undefined && { on }) };
  for (let n = 0; n < pairs.length; n += 2) {
    const [field, value] = [pairs[n] as string, pairs[n + 1]];
    if (value === undefined || field in raw) {
      throw new ProblemError({
        code: 'no-event',
        message:
          value === undefined
            ? `the field ${quote(field)} has no value`
            : `the field ${quote(field)} stands twice`,
        cure: 'write each field once, followed by its value; put a value with spaces in double quotes',
      });
    }
    raw[field] = value;
  }
  return raw;
}

/** An event in the words that `parseEvent` reads; fields that are absent are left out. */
export function wordsOf({ thing, event, on, ...fields }: RawEvent): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [name, wordOf(value)],
  );
  return [...(on === undefined ? [] : [on]), thing, event, ...pairs].map(quoted).join(' ');
}

const wordOf = (value: unknown): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : `${value as string | number}`;

const quoted = (text: string): string =>
  text === '' || /[\s"\\]/.test(text) ? `"${text.replaceAll(/[\\"]/g, String.raw`\$&`)}"` : text;
