import { ProblemError, isCountedDay, isDay, parseEvent, quote, splitWords } from '@benefolio/core';
import type { components } from '@benefolio/client';
import type { Call } from './command.ts';
import { looksLikeDay } from './thing.ts';

const example = 'write for example --event \'{"thing":"vs-spd-3","event":"assigned","to":"olga"}\'';

type EventIn = components['schemas']['EventIn'];

/**
 * The events that are asked or told: the words of a story line, or `--event` with JSON.
 * @throws ProblemError `no-event`, `not-json`, `no-such-day`
 */
export function eventsIn({ words, values }: Call): EventIn[] {
  const given = values['event'];
  const jsons = Array.isArray(given) ? given.map(String) : [];
  if (jsons.length > 0 && words.length > 0) {
    throw new ProblemError({
      code: 'no-event',
      message: 'there are both words and `--event`',
      cure: 'use one of them',
    });
  }
  if (jsons.length > 0) {
    const events = jsons.flatMap(fromJson);
    if (events.length > 0) return events;
    throw new ProblemError({
      code: 'no-event',
      message: 'there is no event',
      cure: 'give at least one event',
    });
  }
  // One word with spaces is a whole line in quotes.
  const [only = ''] = words;
  const line = words.length === 1 ? splitWords(only) : words;
  const [day = ''] = line;
  if (looksLikeDay(day) && !isDay(day) && !isCountedDay(day)) throw notDay(day);
  return [parseEvent(line) as EventIn];
}

function fromJson(text: string): EventIn[] {
  try {
    const value: unknown = JSON.parse(text);
    const events: unknown[] = Array.isArray(value) ? value : [value];
    const strange = events.find((event) => typeof event !== 'object' || event === null);
    if (strange === undefined) return events as EventIn[];
    throw new ProblemError({ code: 'no-event', message: `${quote(strange)} is no event`, cure: example });
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError({ code: 'not-json', message: `${quote(text)} is not JSON`, cure: example });
  }
}

const notDay = (text: string): ProblemError =>
  new ProblemError({
    code: 'no-such-day',
    message: `${quote(text)} is not a day of the calendar`,
    cure: 'write it as year-month-day, for example 2025-01-31, or count it from today: today-30',
  });
