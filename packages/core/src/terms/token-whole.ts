import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type TokenWholeFacts = {
  on: Day;
  granted: number | 'unknown';
  redeemed: number | 'unknown';
  /** On how many tenants its seats would then be. */
  tenants: number;
};

function judge({ granted, redeemed, tenants }: TokenWholeFacts, { most }: { most: number }): Verdict {
  if (tenants > most) return forbidden(`its seats would be on ${tenants} tenants where ${most} may be`);
  const missing: string[] = [];
  if (granted === 'unknown') missing.push('seats of the token');
  if (redeemed === 'unknown') missing.push('seats redeemed');
  const why = `${redeemed} of ${granted} seats redeemed, on one tenant`;
  if (missing.length > 0) return unknown(why, missing);
  return redeemed === granted ? permitted(why) : forbidden(why);
}

const whole = { on: '2025-03-01', granted: 25, redeemed: 25, tenants: 1 } as const;

export const tokenWhole = clause({
  id: 'token.whole',
  title: 'A token is redeemed whole',
  says: 'A token is used in the form in which it came: all of its seats together, on one tenant.',
  section: ['Cloud Services Activation'],
  reading:
    'Any other number of seats than the token carries is not its form, a larger one included. Seats that nobody is ' +
    'assigned to after a whole redemption are no split.',
  doubts: {},
  editions: [{ from: guide2024, params: { most: 1 } }],
  judge,
  scenarios: [
    ['all seats on one tenant, assigned or not', whole, { answer: 'permitted' }],
    ['one seat fewer', { ...whole, redeemed: 24 }, { answer: 'forbidden' }],
    ['one seat more', { ...whole, redeemed: 26 }, { answer: 'forbidden' }],
    ['on two tenants', { ...whole, tenants: 2 }, { answer: 'forbidden' }],
    [
      'on two tenants, seats not on record',
      { ...whole, granted: 'unknown', tenants: 2 },
      { answer: 'forbidden' },
    ],
    [
      'seats of the token not on record',
      { ...whole, granted: 'unknown' },
      { answer: 'unknown', missing: ['seats of the token'] },
    ],
    [
      'seats redeemed not on record',
      { ...whole, redeemed: 'unknown' },
      { answer: 'unknown', missing: ['seats redeemed'] },
    ],
    [
      'neither on record',
      { ...whole, granted: 'unknown', redeemed: 'unknown' },
      { answer: 'unknown', missing: ['seats of the token', 'seats redeemed'] },
    ],
  ],
});
