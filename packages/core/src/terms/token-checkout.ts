import { daysBetween } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, several, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause } from './clause.ts';

export type TokenCheckoutFacts = {
  on: Day;
  /** Whether the tenant lies under the billing account that bought the offer. */
  billing: 'under-account' | 'elsewhere' | 'unknown';
  /** The offer's last day. */
  until: Day | 'unknown';
};

function judge({ on, billing, until }: TokenCheckoutFacts): Verdict {
  if (billing === 'elsewhere')
    return forbidden('the tenant is not under the billing account that bought the offer');
  if (until !== 'unknown' && until < on)
    return forbidden(`the offer ended on ${until}, and the service with it`);
  const missing = [
    ...(billing === 'unknown' ? ['billing account of the tenant'] : []),
    ...(until === 'unknown' ? ['last day of the offer'] : []),
  ];
  if (until === 'unknown') return unknown('the service ends with the offer, on a day not on record', missing);
  const days = daysBetween(on, until) + 1;
  const why = `the service ends with the offer on ${until}, whenever redeemed: ${several(days, 'day')} are left`;
  return missing.length > 0 ? unknown(why, missing) : permitted(why, { figures: { days } });
}

const offer = { on: '2026-11-10', billing: 'under-account', until: '2027-05-18' } as const;

export const tokenCheckout = clause({
  id: 'token.checkout',
  title: 'Redeeming by checkout',
  says: 'By checkout there is no key: only a tenant under the billing account that bought the offer gets the service, and it ends with the offer, whenever redeemed.',
  section: ['Cloud Services Activation'],
  page: {
    title: 'Cloud services benefits, later revision; announcement of 2026-08-03',
    asOf: '2026-08-03',
    certainty: 'B',
  },
  reading:
    'The offer’s last day is the last day of the service. A day of delay is a day less; the tenant that has it was ' +
    'chosen for good. The revision was rolled out country by country and has no date; the announcement, read as ' +
    'quoted by others, speaks of 2026-11-01 on. The regime of the entitlement decides, not the day.',
  doubts: {},
  editions: [{ from: '2025-01-01', regime: 'modernized', params: {} }],
  judge,
  scenarios: [
    ['a tenant of the account', offer, { answer: 'permitted', figures: { days: 190 } }, 'modernized'],
    ['another tenant', { ...offer, billing: 'elsewhere' }, { answer: 'forbidden' }, 'modernized'],
    [
      'not on record whose tenant',
      { ...offer, billing: 'unknown' },
      { answer: 'unknown', missing: ['billing account of the tenant'] },
      'modernized',
    ],
    [
      'last day of the offer',
      { ...offer, on: '2027-05-18' },
      { answer: 'permitted', figures: { days: 1 } },
      'modernized',
    ],
    ['day after it', { ...offer, on: '2027-05-19' }, { answer: 'forbidden' }, 'modernized'],
    ['offer that has ended', { ...offer, until: '2026-11-09' }, { answer: 'forbidden' }, 'modernized'],
    [
      'neither on record',
      { ...offer, billing: 'unknown', until: 'unknown' },
      { answer: 'unknown', missing: ['billing account of the tenant', 'last day of the offer'] },
      'modernized',
    ],
  ],
});
