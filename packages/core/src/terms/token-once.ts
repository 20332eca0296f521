import type { Day } from '../kernel/day.ts';
import { forbidden, permitted } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type TokenOnceFacts = {
  on: Day;
  redeemedBefore: Day | 'never';
  /** Whether it would go to the tenant that has it already. */
  sameTenant: boolean;
};

function judge({ redeemedBefore, sameTenant }: TokenOnceFacts): Verdict {
  if (redeemedBefore === 'never') return permitted('it has not been redeemed before');
  if (sameTenant) return forbidden(`it was redeemed on ${redeemedBefore}, on this tenant, and serves once`);
  return forbidden(`it was redeemed on ${redeemedBefore}; its seats stay on that tenant for good`);
}

const on: Day = '2025-03-01';

export const tokenOnce = clause({
  id: 'token.once',
  title: 'A token serves once',
  says: 'A token is activated a single time, and its seats remain on the tenant that got them.',
  section: ['Cloud Services Activation'],
  reading:
    'There is no day from which a second redemption becomes possible. A replacement is a token of its own, with a ' +
    'redemption of its own.',
  doubts: {},
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['first redemption', { on, redeemedBefore: 'never', sameTenant: true }, { answer: 'permitted' }],
    [
      'again on the same tenant',
      { on, redeemedBefore: '2025-02-28', sameTenant: true },
      { answer: 'forbidden' },
    ],
    [
      'again on another tenant',
      { on, redeemedBefore: '2025-02-28', sameTenant: false },
      { answer: 'forbidden' },
    ],
    ['again on the day of the first', { on, redeemedBefore: on, sameTenant: true }, { answer: 'forbidden' }],
  ],
});
