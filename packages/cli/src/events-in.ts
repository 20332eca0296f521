import { ProblemError, parseEvent, quote, splitWords } from '@benefolio/core';
import type { components } from '@benefolio/client';
import type { Call } from './command.ts';

type EventIn = components['schemas']['EventIn'];

/**
 * The events that are asked or told: the words of a story line, or `--event` with JSON.
 * @throws ProblemError `no-event`, `not-json`
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
  if (jsons.length > 0) return jsons.flatMap(fromJson);
  // One word with spaces is a whole line in quotes.
  const [only = ''] = words;
  const raw = parseEvent(words.length === 1 ? splitWords(only) : words);
  return [raw as EventIn];
}

function fromJson(text: string): EventIn[] {
  try {
    const value: EventIn | EventIn[] = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    throw new ProblemError({
      code: 'not-json',
      message: `${quote(text)} is not JSON`,
      cure: 'write for example --event \'{"thing":"vs-7","event":"assigned","to":"ada"}\'',
    });
  }
}
