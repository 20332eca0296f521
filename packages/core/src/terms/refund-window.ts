import { addDays, daysBetween } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { discretionary, forbidden, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type RefundWindowFacts = {
  on: Day;
  bought: Day | 'unknown';
  purchase: 'initial' | 'renewal';
  consumed: 'nothing' | 'something' | 'unknown';
  tokenViewed: boolean;
  keyViewed: boolean;
};

const day = 'day of purchase';
const use = 'whether anything was consumed';

function missingFacts({ bought, consumed }: RefundWindowFacts): string[] {
  const missing: string[] = [];
  if (bought === 'unknown') missing.push(day);
  if (consumed === 'unknown') missing.push(use);
  return missing;
}

function judge(facts: RefundWindowFacts, { days, times }: { days: number; times: number }): Verdict {
  const { on, bought, consumed } = facts;
  if (consumed === 'something') return forbidden('a benefit was consumed, which ends the right for good');
  if (facts.tokenViewed) return forbidden('a token was viewed, which ends the right for good');

  const by = bought === 'unknown' ? undefined : addDays(bought, days);
  const since =
    bought === 'unknown' ? 'day not known' : `day ${daysBetween(bought, on)} of ${days} since ${bought}`;
  if (by && on > by) return forbidden(since);
  if (facts.keyViewed) return forbidden(`${since}, but a key was viewed`, { doubts: ['keys-or-tokens'] });
  if (facts.purchase === 'renewal') return forbidden(`${since}, but of a renewal`, { doubts: ['renewal'] });

  const missing = missingFacts(facts);
  if (!by || missing.length > 0) return unknown(`${since}; not on record: ${missing.join(', ')}`, missing);
  return discretionary(`${since}, nothing consumed or viewed`, { by, times });
}

const untouched = {
  on: '2025-02-09',
  bought: '2025-01-10',
  purchase: 'initial',
  consumed: 'nothing',
  tokenViewed: false,
  keyViewed: false,
} as const;
const day31: Day = '2025-02-10';
const ask = { answer: 'discretionary', by: '2025-02-09', times: 1 } as const;

export const refundWindow = clause({
  id: 'refund.window',
  title: 'Refund of a purchase',
  says:
    'Microsoft may be asked to refund a purchase up to 30 days after it, as long as no benefit was used and no token ' +
    'looked at; it may say no.',
  section: ['Refund Requests'],
  reading:
    'The day of purchase is day 0, and day 30 is the last on which to ask. Once something was used or looked at, ' +
    'nothing brings the right back. The Guide gives no count of requests; a purchase is taken to be asked back once.',
  doubts: {
    'keys-or-tokens':
      'The Guide names tokens, its word for the keys of cloud services; Microsoft’s refund page names product keys. ' +
      'The stricter reading counts both.',
    renewal: 'The Guide does not say whether a renewal can be an initial purchase. It is read as none.',
  },
  editions: [{ from: guide2024, params: { days: 30, times: 1 } }],
  judge,
  scenarios: [
    ['day of purchase', { ...untouched, on: '2025-01-10' }, ask],
    ['day 30, untouched', untouched, { ...ask, doubts: [] }],
    ['day 31, untouched', { ...untouched, on: day31 }, { answer: 'forbidden', doubts: [] }],
    ['something consumed', { ...untouched, consumed: 'something' }, { answer: 'forbidden', doubts: [] }],
    ['token viewed', { ...untouched, tokenViewed: true }, { answer: 'forbidden', doubts: [] }],
    ['key viewed', { ...untouched, keyViewed: true }, { answer: 'forbidden', doubts: ['keys-or-tokens'] }],
    ['key viewed, day 31', { ...untouched, on: day31, keyViewed: true }, { answer: 'forbidden', doubts: [] }],
    [
      'token and key viewed',
      { ...untouched, tokenViewed: true, keyViewed: true },
      { answer: 'forbidden', doubts: [] },
    ],
    ['renewal', { ...untouched, purchase: 'renewal' }, { answer: 'forbidden', doubts: ['renewal'] }],
    [
      'renewal, day 31',
      { ...untouched, on: day31, purchase: 'renewal' },
      { answer: 'forbidden', doubts: [] },
    ],
    ['use untold', { ...untouched, consumed: 'unknown' }, { answer: 'unknown', missing: [use] }],
    ['use untold, day 31', { ...untouched, on: day31, consumed: 'unknown' }, { answer: 'forbidden' }],
    ['purchase untold', { ...untouched, bought: 'unknown' }, { answer: 'unknown', missing: [day] }],
    [
      'neither told',
      { ...untouched, bought: 'unknown', consumed: 'unknown' },
      { answer: 'unknown', missing: [day, use] },
    ],
    [
      'purchase untold, token viewed',
      { ...untouched, bought: 'unknown', tokenViewed: true },
      { answer: 'forbidden' },
    ],
  ],
});
