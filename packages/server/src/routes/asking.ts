import { z } from '@hono/zod-openapi';
import { ProblemError, parseEvent, splitWords } from '@benefolio/core';
import type { RawEvent } from '@benefolio/core';
import type { Order } from '../telling.ts';

const most = 1000;

const eventIn = z
  .object({
    thing: z.string().openapi({ example: 'vs-7' }),
    event: z.string().openapi({ example: 'assigned' }),
    on: z.string().optional().describe('The day it happened; absent: today.'),
  })
  .catchall(z.union([z.string(), z.number(), z.boolean()]))
  .openapi('EventIn', { description: 'One event with its fields; /v1/events lists them.' });

/** The body of `ask` and `tell`. */
export const asked = z
  .strictObject({
    events: z.array(eventIn).min(1).max(most).optional(),
    words: z.string().max(10_000).optional().openapi({ example: 'vs-7 assigned to grace' }),
    onlyIf: z.literal('permitted').optional().describe('Write nothing unless the terms permit all of it.'),
  })
  .openapi('Asked', { description: '`events`, or the words of one event as a story has them.' });

/** @throws ProblemError `no-event` */
export function orderOf({ events, words, onlyIf }: z.infer<typeof asked>): Order {
  if ((events === undefined) === (words === undefined)) {
    throw new ProblemError({
      code: 'no-event',
      message: `the body has ${events === undefined ? 'neither' : 'both'} \`events\` and \`words\``.replace(
        'neither `events` and',
        'neither `events` nor',
      ),
      cure: 'send one of them',
    });
  }
  const raw: RawEvent[] = events ?? [parseEvent(splitWords(words ?? ''))];
  return { events: raw, onlyIf };
}
