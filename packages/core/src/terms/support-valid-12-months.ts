import { addDays, addMonths } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { forbidden, permitted } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause } from './clause.ts';

export type SupportValid12MonthsFacts = { on: Day; unlocked: Day };

function judge({ on, unlocked }: SupportValid12MonthsFacts, { months }: { months: number }): Verdict {
  const anniversary = addMonths(unlocked, months);
  const last = addDays(anniversary, -1);
  const why = `unlocked on ${unlocked}, it is valid through ${last}`;
  if (on < unlocked) return forbidden(`it was unlocked on ${unlocked} only`, { until: unlocked });
  if (on <= last) return permitted(why);
  return forbidden(why, on === anniversary ? { doubts: ['anniversary'] } : {});
}

const spring = { unlocked: '2026-03-10' } as const;

export const supportValid12Months = clause({
  id: 'support.valid-12-months',
  title: 'Support and advisory hours last twelve months',
  says: 'Support incidents and advisory hours can be used for twelve months from the day on which they were unlocked.',
  section: ['Technical Support Benefits'],
  page: { title: 'Microsoft’s benefits FAQ', asOf: '2026-06-22', certainty: 'B' },
  reading:
    'The day of unlocking is the first of the twelve months. Where the right that came with the offer ends sooner, ' +
    'that end binds.',
  doubts: {
    anniversary: 'Whether the same day of the next year still belongs to the twelve months. We read no.',
  },
  editions: [{ from: '2026-06-22', params: { months: 12 } }],
  judge,
  scenarios: [
    ['the day before', { ...spring, on: '2026-03-09' }, { answer: 'forbidden', until: '2026-03-10' }],
    ['the day of unlocking', { ...spring, on: '2026-03-10' }, { answer: 'permitted' }],
    ['the last day', { ...spring, on: '2027-03-09' }, { answer: 'permitted', doubts: [] }],
    [
      'the same day of the next year',
      { ...spring, on: '2027-03-10' },
      { answer: 'forbidden', doubts: ['anniversary'] },
    ],
    ['the day after that', { ...spring, on: '2027-03-11' }, { answer: 'forbidden', doubts: [] }],
    ['unlocked a day later', { on: '2027-03-10', unlocked: '2026-03-11' }, { answer: 'permitted' }],
  ],
});

/** The last day of what was unlocked on a day. */
export const lastDayUnlocked = (unlocked: Day): Day =>
  addDays(addMonths(unlocked, supportValid12Months.editions[0]?.params.months ?? 0), -1);
