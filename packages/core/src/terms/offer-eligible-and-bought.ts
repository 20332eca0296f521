import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type OfferEligibleAndBoughtFacts = {
  on: Day;
  /** The first day of the enrollment; `never`: not bought by that day. */
  first: Day | 'never' | 'unknown';
  /** Its last day. */
  last: Day | 'unknown';
  eligible: 'yes' | 'no' | 'unknown';
};

const purchase = 'first day of the enrollment';
const end = 'last day of the enrollment';
const criteria = 'whether the partner met the eligibility criteria';

function judge({ on, first, last, eligible }: OfferEligibleAndBoughtFacts): Verdict {
  if (first === 'never') return forbidden('the offer had not been bought by that day');
  if (first !== 'unknown' && on < first) {
    const begins = eligible !== 'no' && (last === 'unknown' || first <= last);
    return forbidden(`the offer was bought later, on ${first}`, begins ? { until: first } : {});
  }
  if (last !== 'unknown' && on > last) return forbidden(`the enrollment had ended on ${last}`);
  if (eligible === 'no') return forbidden('the partner did not meet the eligibility criteria');
  const missing = [
    ...(first === 'unknown' ? [purchase] : []),
    ...(last === 'unknown' ? [end] : []),
    ...(eligible === 'unknown' ? [criteria] : []),
  ];
  if (missing.length > 0) return unknown(`not on record: ${missing.join(', ')}`, missing);
  return permitted(`bought on ${first}, and eligible`);
}

const bought = { on: '2025-01-06', first: '2025-01-06', last: '2026-01-05', eligible: 'yes' } as const;

export const offerEligibleAndBought = clause<OfferEligibleAndBoughtFacts, Record<never, never>>({
  id: 'offer.eligible-and-bought',
  title: 'Benefits of an offer',
  says: 'Benefits are given once the partner meets the criteria of an offer and has bought it.',
  section: ['Overview'],
  reading:
    'Judged when a benefit is granted, under the enrollment that it names; where it names none, that is what is missing. ' +
    'Marketing benefits that every partner has need none. Whether the criteria were met is told with the purchase or ' +
    'later; nothing is computed from scores.',
  doubts: {},
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['first day', bought, { answer: 'permitted' }],
    ['day before', { ...bought, on: '2025-01-05' }, { answer: 'forbidden', until: '2025-01-06' }],
    ['not eligible, day before', { ...bought, on: '2025-01-05', eligible: 'no' }, { answer: 'forbidden' }],
    [
      'day before, of one that ended',
      { ...bought, on: '2025-01-05', last: '2025-01-05' },
      { answer: 'forbidden' },
    ],
    ['last day', { ...bought, on: '2026-01-05' }, { answer: 'permitted' }],
    ['day after the last', { ...bought, on: '2026-01-06' }, { answer: 'forbidden' }],
    ['never bought', { ...bought, first: 'never' }, { answer: 'forbidden' }],
    ['purchase untold', { ...bought, first: 'unknown' }, { answer: 'unknown', missing: [purchase] }],
    ['end untold', { ...bought, last: 'unknown' }, { answer: 'unknown', missing: [end] }],
    ['not eligible', { ...bought, eligible: 'no' }, { answer: 'forbidden' }],
    ['eligibility untold', { ...bought, eligible: 'unknown' }, { answer: 'unknown', missing: [criteria] }],
    [
      'eligibility untold, day before',
      { ...bought, on: '2025-01-05', eligible: 'unknown' },
      { answer: 'forbidden', until: '2025-01-06' },
    ],
  ],
});
