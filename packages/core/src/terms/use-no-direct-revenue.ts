import type { Revenue } from '../catalog/purpose.ts';
import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type UseNoDirectRevenueFacts = {
  on: Day;
  /** One of the two examples that are named, or anything else. */
  activity: 'hosting' | 'client-work' | 'other';
  revenue: Revenue | 'unknown';
};

const examples = {
  hosting: 'an application of a customer is hosted',
  'client-work': 'a custom solution is developed for one client',
};

function judge({ activity, revenue }: UseNoDirectRevenueFacts): Verdict {
  if (activity !== 'other') {
    const earnsLess = revenue === 'none' || revenue === 'indirect';
    return forbidden(examples[activity], earnsLess ? { doubts: ['example-without-fee'] } : {});
  }
  if (revenue === 'unknown') return unknown('it is not stated what the use earns', ['revenue']);
  if (revenue === 'direct') return forbidden('the use earns revenue directly');
  return permitted(revenue === 'none' ? 'the use earns nothing' : 'the use earns revenue only indirectly');
}

const on: Day = '2025-03-03';
const doubts = ['example-without-fee'];

export const useNoDirectRevenue = clause({
  id: 'use.no-direct-revenue',
  title: 'No direct revenue',
  says:
    'Nothing that earns revenue directly: hosting the applications of a customer or building a custom solution for ' +
    'one client, for example.',
  section: ['Product Benefits Terms of Use', 'Product benefits granted to partners cannot be used for'],
  reading:
    'The two examples are part of an open list, and are ruled out as they are. Anything else is asked for its revenue. ' +
    'Indirect revenue is not ruled out here.',
  doubts: {
    'example-without-fee':
      'Whether one of the two examples is ruled out too when no money is paid for it is not said. ' +
      'The stricter reading is taken.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['hosting', { on, activity: 'hosting', revenue: 'unknown' }, { answer: 'forbidden', doubts: [] }],
    [
      'hosting for a fee',
      { on, activity: 'hosting', revenue: 'direct' },
      { answer: 'forbidden', doubts: [] },
    ],
    ['hosting for nothing', { on, activity: 'hosting', revenue: 'none' }, { answer: 'forbidden', doubts }],
    ['client work', { on, activity: 'client-work', revenue: 'unknown' }, { answer: 'forbidden', doubts: [] }],
    [
      'client work, paid in another way',
      { on, activity: 'client-work', revenue: 'indirect' },
      { answer: 'forbidden', doubts },
    ],
    ['other, direct', { on, activity: 'other', revenue: 'direct' }, { answer: 'forbidden' }],
    ['other, indirect', { on, activity: 'other', revenue: 'indirect' }, { answer: 'permitted' }],
    ['other, none', { on, activity: 'other', revenue: 'none' }, { answer: 'permitted' }],
    [
      'other, not stated',
      { on, activity: 'other', revenue: 'unknown' },
      { answer: 'unknown', missing: ['revenue'] },
    ],
  ],
});
