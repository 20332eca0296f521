import { daysBetween } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, several, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type TokenNewSetEachYearFacts = {
  on: Day;
  /** How the enrollment that it came with was bought. */
  purchase: 'initial' | 'renewal';
  redeemed: boolean;
  /** The last day on which it can be redeemed, as Partner Center shows it. */
  redeemBy: Day | 'unknown';
};

function judge({ on, purchase, redeemed, redeemBy }: TokenNewSetEachYearFacts): Verdict {
  if (redeemed) return permitted('it has been redeemed');
  if (purchase === 'initial') return permitted('it is of a first year: no service runs that could lapse');
  const doubts = ['in-good-time'];
  if (redeemBy === 'unknown') {
    return unknown('of a renewed enrollment, and not redeemed yet', ['last day to redeem it'], { doubts });
  }
  if (on > redeemBy) {
    return forbidden(
      `it was to be redeemed by ${redeemBy}, ${several(daysBetween(redeemBy, on), 'day')} ago`,
    );
  }
  return permitted(`it is to be redeemed by ${redeemBy}; ${several(daysBetween(on, redeemBy), 'day')} left`, {
    doubts,
  });
}

const renewed = { on: '2026-06-18', purchase: 'renewal', redeemed: false, redeemBy: '2026-06-18' } as const;
const doubts = ['in-good-time'];

export const tokenNewSetEachYear = clause({
  id: 'token.new-set-each-year',
  title: 'New tokens every year',
  says: 'A renewed enrollment brings new tokens for what the partner is then entitled to; they are to be redeemed in good time every year, so that no service lapses.',
  section: ['Cloud Services Activation'],
  reading:
    'The tokens of a year that was renewed are a task until they are redeemed, and late once their last day to redeem ' +
    'has passed. A first year has no service yet that could lapse. On which portal a token is redeemed is not asked.',
  doubts: {
    'in-good-time':
      'The Guide asks for good time and gives no number of days. The last day to redeem that Partner Center shows is ' +
      'used; the service of the year before may end sooner.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['last day to redeem it', renewed, { answer: 'permitted', doubts }],
    ['day after it', { ...renewed, on: '2026-06-19' }, { answer: 'forbidden', doubts: [] }],
    [
      'day after it, redeemed',
      { ...renewed, on: '2026-06-19', redeemed: true },
      { answer: 'permitted', doubts: [] },
    ],
    [
      'day after it, of a first year',
      { ...renewed, on: '2026-06-19', purchase: 'initial' },
      { answer: 'permitted' },
    ],
    [
      'no last day on record',
      { ...renewed, redeemBy: 'unknown' },
      { answer: 'unknown', missing: ['last day to redeem it'], doubts },
    ],
  ],
});
