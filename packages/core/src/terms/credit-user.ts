import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, several } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause } from './clause.ts';

export type CreditUserFacts = {
  on: Day;
  per: 'month' | 'year';
  /** How many users it would have had one after another, this one counted: a change of user adds one. */
  users: number;
};

type Most = { monthly: number; yearly: number };

function judge({ per, users }: CreditUserFacts, { monthly, yearly }: Most): Verdict {
  const most = per === 'month' ? monthly : yearly;
  const changes = several(users - 1, 'change');
  if (users <= most)
    return permitted(users < 1 ? 'it has no user' : `${changes} of user where ${most - 1} may be`);
  if (most < 1) return forbidden('it lies on a billing profile and has no user of its own');
  return forbidden(`${changes} of user where ${several(most - 1, 'change')} may be`);
}

const on: Day = '2025-06-30';
const monthly = { on, per: 'month' } as const;
const yearly = { on, per: 'year' } as const;

export const creditUser = clause({
  id: 'credit.user',
  title: 'The user of a credit',
  says: 'A monthly credit changes its user at most five times ever, a yearly one never; credit on a billing profile has no user.',
  section: ['Azure Services Benefits'],
  page: { title: 'Azure cloud benefits (Partner Center documentation)', asOf: '2023-09', certainty: 'A' },
  reading:
    'A change is an assignment to another person than the last user; back to an earlier user is a change as well. The ' +
    'five changes are of the page of 2023; that there is no user is of its later revision, which replaces it ' +
    'country by country.',
  doubts: {},
  // With the first user, five changes make six. The later revision has no date: read in 2025 and 2026.
  editions: [
    { from: '2025-01-01', regime: 'modernized', params: { monthly: 0, yearly: 0 } },
    { from: '2023-09-01', regime: 'legacy', params: { monthly: 6, yearly: 1 } },
  ],
  judge,
  scenarios: [
    ['first user of a monthly credit', { ...monthly, users: 1 }, { answer: 'permitted' }],
    ['fifth change', { ...monthly, users: 6 }, { answer: 'permitted' }],
    ['sixth change', { ...monthly, users: 7 }, { answer: 'forbidden' }],
    ['first user of a yearly credit', { ...yearly, users: 1 }, { answer: 'permitted' }],
    ['first change', { ...yearly, users: 2 }, { answer: 'forbidden' }],
    ['first change of a monthly credit', { ...monthly, users: 2 }, { answer: 'permitted' }],
    ['a user, by checkout', { ...monthly, users: 1 }, { answer: 'forbidden' }, 'modernized'],
    ['a user of a yearly one, by checkout', { ...yearly, users: 1 }, { answer: 'forbidden' }, 'modernized'],
    ['no user, by checkout', { ...monthly, users: 0 }, { answer: 'permitted' }, 'modernized'],
    ['no user of a yearly one, by checkout', { ...yearly, users: 0 }, { answer: 'permitted' }, 'modernized'],
  ],
});
