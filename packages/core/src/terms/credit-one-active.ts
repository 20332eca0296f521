import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, several } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause } from './clause.ts';

export type CreditOneActiveFacts = {
  on: Day;
  /** Active credits that the person would hold on the day, this one counted. */
  held: number;
};

const judge = ({ held }: CreditOneActiveFacts, { most }: { most: number }): Verdict => {
  const why = `the person holds ${several(held, 'active credit')} where ${most} may be`;
  return held <= most ? permitted(why) : forbidden(why);
};

const on: Day = '2025-06-30';

export const creditOneActive = clause({
  id: 'credit.one-active',
  title: 'One active credit for a person',
  says: 'A person holds at most one active Azure credit of the partner program at a time.',
  section: ['Azure Services Benefits'],
  page: { title: 'Azure cloud benefits (Partner Center documentation)', asOf: '2023-09', certainty: 'A' },
  reading:
    'A credit is active from its first to its last day, spent or not, while it is assigned. Credit on a billing profile ' +
    'has no user and does not count.',
  doubts: {},
  editions: [{ from: '2023-09-01', regime: 'legacy', params: { most: 1 } }],
  judge,
  scenarios: [
    ['one', { on, held: 1 }, { answer: 'permitted' }],
    ['two', { on, held: 2 }, { answer: 'forbidden' }],
  ],
});
