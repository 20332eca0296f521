import { addDays, addMonths } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { forbidden, permitted } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause } from './clause.ts';

export type CreditThirteenMonthsFacts = { on: Day; per: 'month' | 'year'; provisioned: Day };

function judge({ on, per, provisioned }: CreditThirteenMonthsFacts, { months }: { months: number }): Verdict {
  if (per === 'year') return permitted('it is one sum between a first and a last day of its own');
  const last = addDays(addMonths(provisioned, months), -1);
  const why = `${months} months from ${provisioned} end on ${last}`;
  return on <= last ? permitted(why) : forbidden(why);
}

const monthly = { per: 'month', provisioned: '2025-01-31' } as const;

export const creditThirteenMonths = clause({
  id: 'credit.thirteen-months',
  title: 'A monthly credit serves 13 months',
  says: 'A monthly Azure credit can be used for 13 months from the day on which it was provisioned.',
  section: ['Azure Services Benefits'],
  page: { title: 'Azure cloud benefits (Partner Center documentation)', asOf: '2023-09', certainty: 'A' },
  reading:
    'The day of provisioning is the first day; the thirteenth month ends the day before the same day of the month.',
  doubts: {},
  editions: [{ from: '2023-09-01', regime: 'legacy', params: { months: 13 } }],
  judge,
  scenarios: [
    ['last day', { ...monthly, on: '2026-02-27' }, { answer: 'permitted' }],
    ['day after it', { ...monthly, on: '2026-02-28' }, { answer: 'forbidden' }],
    ['a month before that', { ...monthly, on: '2026-01-31' }, { answer: 'permitted' }],
    ['a month after it', { ...monthly, on: '2026-03-30' }, { answer: 'forbidden' }],
    ['the same day, a yearly credit', { ...monthly, on: '2026-02-28', per: 'year' }, { answer: 'permitted' }],
    [
      'the same day, provisioned a month later',
      { ...monthly, on: '2026-02-28', provisioned: '2025-02-28' },
      { answer: 'permitted' },
    ],
  ],
});
