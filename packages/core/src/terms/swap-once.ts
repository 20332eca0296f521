import { addDays, daysBetween } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { discretionary, forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';
import type { Scenario } from './clause.ts';

export type SwapOnceFacts = {
  on: Day;
  act: 'asked' | 'performed';
  /** Action Pack for Learning Action Pack or the other way, or any other two offers. */
  offers: 'action packs' | 'others';
  bought: Day | 'unknown';
  purchase: 'initial' | 'renewal';
  swappedBefore: boolean;
  consumed: 'nothing' | 'something' | 'unknown';
  tokenViewed: boolean;
  keyViewed: boolean;
};

const day = 'day of purchase';
const use = 'whether anything was consumed';

/** What forbids a swap whatever the day. */
function barred(facts: SwapOnceFacts): string | undefined {
  if (facts.offers === 'others')
    return 'only Action Pack and Learning Action Pack are swapped for each other';
  if (facts.swappedBefore) return 'it was swapped once already';
  if (facts.consumed === 'something') return 'a benefit was consumed, which ends the right for good';
  return facts.tokenViewed ? 'a token was viewed, which ends the right for good' : undefined;
}

function judge(facts: SwapOnceFacts, { days, times }: { days: number; times: number }): Verdict {
  const { on, bought, consumed } = facts;
  const bar = barred(facts);
  if (bar) return forbidden(bar);
  const by = bought === 'unknown' ? undefined : addDays(bought, days);
  const since =
    bought === 'unknown' ? 'day not known' : `day ${daysBetween(bought, on)} of ${days} since ${bought}`;
  if (by && on > by) return forbidden(since, facts.act === 'performed' ? { doubts: ['performed'] } : {});
  if (facts.keyViewed) return forbidden(`${since}, but a key was viewed`, { doubts: ['keys-or-tokens'] });
  if (facts.purchase === 'renewal') return forbidden(`${since}, but of a renewal`, { doubts: ['renewal'] });
  const missing = [...(by ? [] : [day]), ...(consumed === 'unknown' ? [use] : [])];
  if (!by || missing.length > 0) return unknown(`${since}; not on record: ${missing.join(', ')}`, missing);
  if (facts.act === 'performed')
    return permitted(`${since}, nothing consumed or viewed`, { doubts: ['older-page'] });
  return discretionary(`${since}, nothing consumed or viewed`, { by, times, doubts: ['older-page'] });
}

const untouched = {
  on: '2024-02-09',
  act: 'asked',
  offers: 'action packs',
  bought: '2024-01-10',
  purchase: 'initial',
  swappedBefore: false,
  consumed: 'nothing',
  tokenViewed: false,
  keyViewed: false,
} as const;
const day31: Day = '2024-02-10';
const ask: Scenario<SwapOnceFacts>[2] = {
  answer: 'discretionary',
  by: '2024-02-09',
  times: 1,
  doubts: ['older-page'],
};
const performed = { ...untouched, act: 'performed' } as const;

export const swapOnce = clause<SwapOnceFacts, { days: number; times: number }>({
  id: 'swap.once',
  title: 'Swap of Action Pack and Learning Action Pack',
  says:
    'Action Pack and Learning Action Pack may be swapped for each other once, up to 30 days after the purchase, as long as ' +
    'no benefit was used and no token looked at; Microsoft may say no.',
  section: ['Refund Requests'],
  reading:
    'Once for each purchase. The day of purchase is day 0, and day 30 is the last on which it may be performed.',
  doubts: {
    'keys-or-tokens':
      'The Guide names tokens, its word for the keys of cloud services; Microsoft’s refund page names product keys. ' +
      'The stricter reading counts both.',
    performed:
      'It is not clear whether asking in time is enough. The stricter reading wants it performed in time.',
    renewal:
      'The days count from the purchase, and the Guide names purchase and renewal apart. So a renewal is read as none ' +
      'that could be swapped.',
    'older-page': 'A page of 2023 says that the choice is fixed until the next purchase. The Guide binds.',
  },
  editions: [{ from: guide2024, params: { days: 30, times: 1 } }],
  judge,
  scenarios: [
    ['day of purchase', { ...untouched, on: '2024-01-10' }, ask],
    ['day 30, untouched', untouched, ask],
    ['day 31, untouched', { ...untouched, on: day31 }, { answer: 'forbidden', doubts: [] }],
    ['performed on day 30', performed, { answer: 'permitted', doubts: ['older-page'] }],
    ['performed on day 31', { ...performed, on: day31 }, { answer: 'forbidden', doubts: ['performed'] }],
    ['other offers', { ...untouched, offers: 'others' }, { answer: 'forbidden' }],
    ['a second time', { ...untouched, swappedBefore: true }, { answer: 'forbidden' }],
    ['something consumed', { ...untouched, consumed: 'something' }, { answer: 'forbidden' }],
    ['token viewed', { ...untouched, tokenViewed: true }, { answer: 'forbidden', doubts: [] }],
    ['key viewed', { ...untouched, keyViewed: true }, { answer: 'forbidden', doubts: ['keys-or-tokens'] }],
    ['of a renewal', { ...untouched, purchase: 'renewal' }, { answer: 'forbidden', doubts: ['renewal'] }],
    [
      'of a renewal, day 31',
      { ...untouched, on: day31, purchase: 'renewal' },
      { answer: 'forbidden', doubts: [] },
    ],
    ['use untold', { ...untouched, consumed: 'unknown' }, { answer: 'unknown', missing: [use] }],
    ['purchase untold', { ...untouched, bought: 'unknown' }, { answer: 'unknown', missing: [day] }],
  ],
});
