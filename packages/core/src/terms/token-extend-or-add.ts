import { addDays } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import {
  afterMonths,
  averagedMonths,
  extendedMonths,
  isWhole,
  monthsBetween,
  roundedMonths,
} from '../kernel/months.ts';
import { forbidden, permitted, several, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause } from './clause.ts';

export type TokenExtendOrAddFacts = {
  on: Day;
  how: 'new' | 'extend' | 'add' | 'unknown';
  /** Seats of the token. */
  seats: number;
  /** Seats of the subscription that it is redeemed onto, and the last day on which that runs. */
  active: number | 'unknown';
  until: Day | 'unknown';
};

type Params = { months: number; most: number };

function judge(facts: TokenExtendOrAddFacts, params: Params): Verdict {
  const { on, how, seats, active, until } = facts;
  const { months, most } = params;
  if (how === 'new')
    return permitted(`a subscription of its own, for ${months} months`, { figures: { months } });
  if (until !== 'unknown' && until < on) {
    return forbidden(`the subscription ended on ${until}; a token can only begin a new one`);
  }
  if (active !== 'unknown' && months * seats > most * active) {
    const why = `${several(seats, 'seat')} onto ${active}: more than ${most} months`;
    return forbidden(why, how === 'extend' ? {} : { doubts: ['adding-too'] });
  }
  const missing = [
    ...(how === 'unknown' ? ['whether it extends or adds seats'] : []),
    ...(active === 'unknown' ? ['seats of the running subscription'] : []),
    ...(until === 'unknown' ? ['last day of the running subscription'] : []),
  ];
  if (how === 'unknown' || active === 'unknown' || until === 'unknown')
    return unknown('what it comes to cannot be counted', missing);
  return how === 'extend'
    ? extend({ seats, active, until }, params)
    : add({ on, seats, active, until }, params);
}

type Known = { on: Day; seats: number; active: number; until: Day };

/** The same seats, longer. */
function extend({ seats, active, until }: Omit<Known, 'on'>, { months }: Params): Verdict {
  const more = extendedMonths({ seats, active, months });
  const end = addDays(afterMonths(addDays(until, 1), more), -1);
  const figures = { months: roundedMonths(more) };
  const why = `${figures.months} months more for ${several(active, 'seat')}, through ${end}`;
  return permitted(why, { figures, ...(isWhole(more) ? {} : { doubts: ['part-of-a-month'] }) });
}

/** More seats, with one averaged end: sooner than the end before, when that was far off. */
function add({ on, seats, active, until }: Known, { months }: Params): Verdict {
  const left = monthsBetween(on, addDays(until, 1));
  const after = averagedMonths({ seats, active, months, left });
  const end = addDays(afterMonths(on, after), -1);
  const figures = { before: roundedMonths(left), months: roundedMonths(after) };
  const moved = end < until ? 'shortens' : end > until ? 'lengthens' : 'leaves the end of';
  const total = several(active + seats, 'seat');
  const why = `adding ${moved} the subscription: ${total} through ${end} instead of ${active} through ${until}`;
  return permitted(why, { figures, ...(isWhole(after) ? {} : { doubts: ['part-of-a-month'] }) });
}

/** Redeemed on the first day of the year, with the given months left. */
const onto = (how: TokenExtendOrAddFacts['how'], active: number, seats: number): TokenExtendOrAddFacts => ({
  on: '2025-01-01',
  how,
  seats,
  active,
  until: '2025-06-30',
});
const brings = (months: number, doubts: string[] = []) =>
  ({ answer: 'permitted', figures: { months }, doubts }) as const;
const adds = (before: number, months: number, doubts: string[] = []) =>
  ({ answer: 'permitted', figures: { before, months }, doubts }) as const;
const tooMany = (doubts: string[] = []) => ({ answer: 'forbidden', doubts }) as const;
const ends = 'last day of the running subscription';

export const tokenExtendOrAdd = clause({
  id: 'token.extend-or-add',
  title: 'Extending a service or adding seats to it',
  says: 'A token brings 12 months; onto a running subscription it brings more time for its seats, at most three years, or more seats with one averaged end.',
  section: ['Cloud Services Activation'],
  page: { title: 'Cloud services benefits (Partner Center documentation)', asOf: '2023-06', certainty: 'A' },
  reading:
    'Extending adds 12 months for each time that the token’s seats go into the running ones; adding ends after the ' +
    'months left of each running seat and 12 of each new one, averaged. What has ended can only be begun anew.',
  doubts: {
    'adding-too':
      'The page refuses a token of more than three times the running seats because of the years that it would add. ' +
      'Whether that holds for added seats as well is not said; read strictly, it does.',
    'part-of-a-month':
      'The page counts in months and says nothing of parts of one. They are counted here as that part of the days ' +
      'of the month, rounded down; the admin center’s day is the true one.',
  },
  editions: [{ from: '2023-06-01', regime: 'legacy', params: { months: 12, most: 36 } }],
  judge,
  scenarios: [
    ['a token of a quarter of the seats', onto('extend', 100, 25), brings(3)],
    ['a token of as many seats', onto('extend', 100, 100), brings(12)],
    ['a token of twice the seats', onto('extend', 5, 10), brings(24)],
    ['three times the seats: 36 months', onto('extend', 5, 15), brings(36)],
    ['more than three times the seats', onto('extend', 5, 16), tooMany()],
    ['just less than 36 months', onto('extend', 100, 299), brings(35.88, ['part-of-a-month'])],
    ['just more than 36 months', onto('extend', 100, 301), tooMany()],
    ['the same, begun anew', onto('new', 100, 301), brings(12)],
    ['seats of a token added, 6 months left', onto('add', 100, 100), adds(6, 9)],
    ['a quarter more seats', onto('add', 100, 25), adds(6, 7.2, ['part-of-a-month'])],
    [
      'added with more than a year left, so that it shortens',
      { ...onto('add', 10, 10), until: '2026-12-31' },
      adds(24, 18),
    ],
    ['three times the seats, added', onto('add', 5, 15), adds(6, 10.5, ['part-of-a-month'])],
    ['more than three times, added', onto('add', 5, 16), tooMany(['adding-too'])],
    ['last day of the subscription', { ...onto('extend', 100, 25), on: '2025-06-30' }, brings(3)],
    ['day after it', { ...onto('extend', 100, 25), on: '2025-07-01' }, tooMany()],
    ['ended before', { ...onto('extend', 100, 25), until: '2024-12-31' }, tooMany()],
    [
      'its end not on record',
      { ...onto('extend', 5, 15), until: 'unknown' },
      { answer: 'unknown', missing: [ends] },
    ],
    ['its end not on record, too many', { ...onto('extend', 5, 16), until: 'unknown' }, tooMany()],
    [
      'its seats not on record',
      { ...onto('extend', 100, 25), active: 'unknown' },
      { answer: 'unknown', missing: ['seats of the running subscription'] },
    ],
    [
      'extended or added, not on record',
      onto('unknown', 100, 25),
      { answer: 'unknown', missing: ['whether it extends or adds seats'] },
    ],
    ['too many either way', onto('unknown', 5, 16), tooMany(['adding-too'])],
  ],
});
