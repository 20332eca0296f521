import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, several, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause } from './clause.ts';

export type CreditOnProfileFacts = {
  on: Day;
  /** How many billing profiles it would have been put on, this one counted. */
  profiles: number;
  /** The billing account that the profile lies under. */
  account: 'same' | 'another' | 'unknown';
};

function judge({ profiles, account }: CreditOnProfileFacts, { most }: { most: number }): Verdict {
  if (profiles > most) {
    return forbidden(
      most < 1
        ? 'it is handed out by key, to a named user; if Partner Center put it on a profile, tell its regime'
        : `on ${several(profiles, 'billing profile')} where ${most} may be`,
    );
  }
  if (account === 'another')
    return forbidden('the profile is not under the billing account that bought the offer');
  if (account === 'unknown') return unknown('the billing account is not on record', ['billing account']);
  return permitted('the profile is under the billing account that bought the offer');
}

const one = { on: '2025-06-30', profiles: 1, account: 'same' } as const;

export const creditOnProfile = clause({
  id: 'credit.on-profile',
  title: 'Credit on a billing profile',
  says: 'By checkout, credit is put on a billing profile that is chosen under the billing account that bought the offer.',
  section: ['Azure Services Benefits'],
  page: {
    title: 'Azure cloud benefits, later revision (Partner Center documentation)',
    asOf: '2025',
    certainty: 'A',
  },
  reading:
    'One profile is chosen; every subscription in it can use the credit, and none may leave it while there is some. ' +
    'Only the opening of the page could be read; it has no date.',
  doubts: {},
  editions: [
    { from: '2025-01-01', regime: 'modernized', params: { most: 1 } },
    { from: '2023-09-01', regime: 'legacy', params: { most: 0 } },
  ],
  judge,
  scenarios: [
    ['a profile of the account', one, { answer: 'permitted' }, 'modernized'],
    ['a second profile', { ...one, profiles: 2 }, { answer: 'forbidden' }, 'modernized'],
    ['of another account', { ...one, account: 'another' }, { answer: 'forbidden' }, 'modernized'],
    [
      'account not on record',
      { ...one, account: 'unknown' },
      { answer: 'unknown', missing: ['billing account'] },
      'modernized',
    ],
    ['a profile, by key', one, { answer: 'forbidden' }],
    ['no profile, by key', { ...one, profiles: 0 }, { answer: 'permitted' }],
  ],
});
