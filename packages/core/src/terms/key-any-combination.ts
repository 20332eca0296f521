import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, several, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type KeyAnyCombinationFacts = {
  on: Day;
  /** Machines that have the product, by whatever key or method. */
  installed: number;
  /** Licenses for it that day, of every program, as far as their number is on record. */
  licenses: number;
  /** Whether there are licenses for it whose number is not on record. */
  uncounted: boolean;
};

const quantity = ['number of licenses'];

function judge({ installed, licenses, uncounted }: KeyAnyCombinationFacts): Verdict {
  const why = `${several(installed, 'machine')} with it, ${several(licenses, 'license')} held that day`;
  if (installed <= licenses) return permitted(why, { figures: { remaining: licenses - installed } });
  if (uncounted) return unknown(`${why}, and more of an unknown number`, quantity);
  return forbidden(why, { figures: { short: installed - licenses } });
}

const ten: KeyAnyCombinationFacts = { on: '2025-03-01', installed: 10, licenses: 10, uncounted: false };

export const keyAnyCombination = clause({
  id: 'key.any-combination',
  title: 'Any combination of keys, within the licenses',
  says: 'Machines may be activated by any mix of own keys and methods, as long as every one of them is licensed.',
  section: ['Product Keys and Tokens'],
  reading:
    'Machines are counted once for each product, by whatever key they have it, against the licenses held that day: rows ' +
    'of the benefits list counted in licenses, licenses without a key, commercial licenses. How many activations a key ' +
    'has is another number: a key whose enrollment has no number of licenses on record brings licenses of an unknown ' +
    'number. Where there is none for a product at all, nothing is said.',
  doubts: {},
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['fewer than licenses', { ...ten, installed: 9 }, { answer: 'permitted', figures: { remaining: 1 } }],
    ['as many as licenses', ten, { answer: 'permitted', figures: { remaining: 0 } }],
    ['one more', { ...ten, installed: 11 }, { answer: 'forbidden', figures: { short: 1 } }],
    ['one license fewer', { ...ten, licenses: 9 }, { answer: 'forbidden', figures: { short: 1 } }],
    [
      'one more, and licenses of unknown number',
      { ...ten, installed: 11, uncounted: true },
      { answer: 'unknown', missing: quantity },
    ],
  ],
});
