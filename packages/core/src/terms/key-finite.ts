import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type KeyFiniteFacts = {
  on: Day;
  /** How many activations the key came with. */
  total: number | 'unknown';
  /** How many it had consumed before this act. */
  used: number;
  /** How many this act consumes. */
  needs: 0 | 1 | 'unknown';
  /** How many remain by the last count of a tool of Microsoft; absent where none counted. */
  counted?: number | undefined;
};

function judge({ total, used, needs, counted: theirs }: KeyFiniteFacts): Verdict {
  if (total === 'unknown' && theirs !== 0) {
    return unknown(`${used} activations consumed of an unknown number`, ['number of activations of the key']);
  }
  const ours = total === 'unknown' ? undefined : Math.max(0, total - used);
  const fewer = theirs !== undefined && (ours === undefined || theirs < ours);
  const left = fewer ? theirs : (ours ?? 0);
  const consumed = `${used} of ${total} activations consumed before this one`;
  const known = fewer ? `${consumed}; Microsoft counted ${theirs} left before it` : consumed;
  const doubt = fewer ? { doubts: ['counted-fewer'] } : {};
  if (left > 0) {
    const remaining = left - (needs === 0 ? 0 : 1);
    return permitted(`${known}, ${remaining} left after it`, { figures: { remaining }, ...doubt });
  }
  const figures = { remaining: 0 };
  if (needs === 0) {
    return permitted(`${known}, and this one consumes none`, {
      figures,
      doubts: [...(doubt.doubts ?? []), 'used-up-and-none-needed'],
    });
  }
  const why =
    needs === 'unknown' ? 'this one counts as one, since it is not known to need none' : 'it needs one more';
  return forbidden(`${known}, and ${why}`, { figures, ...doubt });
}

const hundred = { on: '2025-03-01', total: 100, used: 100 } as const;

export const keyFinite = clause({
  id: 'key.finite',
  title: 'A key has a fixed number of activations',
  says: 'A multiple activation key works until its activations are consumed, and no further ones are given.',
  section: ['On-premises Software Installation and Activation'],
  reading:
    'What remains is told as it is after the act in question. An act of which it is not known whether it consumes ' +
    'one is taken to consume one.',
  doubts: {
    'counted-fewer':
      'A tool of Microsoft counted fewer than the record has. Something was activated that nobody told of, or the ' +
      'count is of another key. The fewer answers, as the stricter.',
    'used-up-and-none-needed':
      'A used-up key is said to work no more, and yet some installations consume nothing. They are read as permitted; ' +
      'the key itself may refuse.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    [
      'none consumed yet',
      { ...hundred, used: 0, needs: 1 },
      { answer: 'permitted', figures: { remaining: 99 } },
    ],
    [
      'the last one',
      { ...hundred, used: 99, needs: 1 },
      { answer: 'permitted', figures: { remaining: 0 }, doubts: [] },
    ],
    [
      'one left, none needed',
      { ...hundred, used: 99, needs: 0 },
      { answer: 'permitted', figures: { remaining: 1 } },
    ],
    [
      'perhaps the last one',
      { ...hundred, used: 99, needs: 'unknown' },
      { answer: 'permitted', figures: { remaining: 0 } },
    ],
    [
      'Microsoft counted as many',
      { ...hundred, used: 99, needs: 1, counted: 1 },
      { answer: 'permitted', figures: { remaining: 0 }, doubts: [] },
    ],
    [
      'Microsoft counted more',
      { ...hundred, used: 99, needs: 1, counted: 2 },
      { answer: 'permitted', figures: { remaining: 0 }, doubts: [] },
    ],
    [
      'Microsoft counted fewer',
      { ...hundred, used: 90, needs: 1, counted: 9 },
      { answer: 'permitted', figures: { remaining: 8 }, doubts: ['counted-fewer'] },
    ],
    [
      'Microsoft counted none',
      { ...hundred, used: 99, needs: 1, counted: 0 },
      { answer: 'forbidden', figures: { remaining: 0 }, doubts: ['counted-fewer'] },
    ],
    [
      'Microsoft counted none, and none is needed',
      { ...hundred, used: 99, needs: 0, counted: 0 },
      {
        answer: 'permitted',
        figures: { remaining: 0 },
        doubts: ['counted-fewer', 'used-up-and-none-needed'],
      },
    ],
    [
      'Microsoft counted none of an unknown number',
      { ...hundred, total: 'unknown', needs: 1, counted: 0 },
      { answer: 'forbidden', figures: { remaining: 0 }, doubts: ['counted-fewer'] },
    ],
    [
      'Microsoft counted some of an unknown number',
      { ...hundred, total: 'unknown', needs: 1, counted: 1 },
      { answer: 'unknown', missing: ['number of activations of the key'] },
    ],
    ['used up', { ...hundred, needs: 1 }, { answer: 'forbidden', figures: { remaining: 0 }, doubts: [] }],
    [
      'more on record than the key had',
      { ...hundred, used: 101, needs: 1 },
      { answer: 'forbidden', figures: { remaining: 0 } },
    ],
    [
      'used up, none needed',
      { ...hundred, needs: 0 },
      { answer: 'permitted', figures: { remaining: 0 }, doubts: ['used-up-and-none-needed'] },
    ],
    [
      'used up, need not known',
      { ...hundred, needs: 'unknown' },
      { answer: 'forbidden', figures: { remaining: 0 }, doubts: [] },
    ],
    [
      'total not on record',
      { ...hundred, total: 'unknown', needs: 1 },
      { answer: 'unknown', missing: ['number of activations of the key'] },
    ],
  ],
});
