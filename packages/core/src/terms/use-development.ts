import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type UseDevelopmentFacts = {
  on: Day;
  /** What is built: for the partner itself, for a market, or for one client. */
  application: 'internal' | 'packaged' | 'client' | 'unknown';
};

const built = 'what is built, and for whom';

function judge({ application }: UseDevelopmentFacts): Verdict {
  switch (application) {
    case 'internal':
    case 'packaged':
      return permitted(`a solution of the partner’s own is developed (${application})`);
    case 'client':
      return forbidden('a custom solution is developed for one client');
    case 'unknown':
      return unknown('it is not stated what is built, and for whom', [built]);
  }
}

const on: Day = '2025-03-03';

export const useDevelopment = clause({
  id: 'use.development',
  title: 'Development of solutions and services',
  says: 'The partner may use its benefits to develop, test and demonstrate solutions and services.',
  section: ['Product Benefits Terms of Use', 'Product benefits granted can be used for'],
  reading:
    'A solution of its own, for itself or for a market. Custom work for one client is among the things that are not ' +
    'allowed, and so is not covered here.',
  doubts: {},
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['for itself', { on, application: 'internal' }, { answer: 'permitted' }],
    ['a packaged product', { on, application: 'packaged' }, { answer: 'permitted' }],
    ['for one client', { on, application: 'client' }, { answer: 'forbidden' }],
    ['not stated', { on, application: 'unknown' }, { answer: 'unknown', missing: [built] }],
  ],
});
