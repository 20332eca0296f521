import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type LegacyOneOptionFacts = {
  /** The day of the choice, at an anniversary. */
  on: Day;
  qualified: 'yes' | 'no' | 'unknown';
  choice: 'designation' | 'legacy';
  /** Whether the other choice was made at the same anniversary. */
  other: boolean;
};

const rule = 'a rule of the Guide for that day';
const status = 'whether the partner qualified for a designation';

function judge(facts: LegacyOneOptionFacts, { from, last }: { from: Day; last: Day }): Verdict {
  const { on, qualified, choice, other } = facts;
  if (on < from) return unknown(`the Guide gives no rule before ${from}`, [rule], { doubts: ['gap'] });
  if (choice === 'legacy' && on > last)
    return forbidden(`legacy benefits could be retained no later than ${last}`);
  if (other && on <= last) return forbidden('the other benefits were chosen at this anniversary already');
  if (choice === 'legacy') return permitted(`legacy benefits could be retained through ${last}`);
  if (qualified === 'unknown') return unknown(`not on record: ${status}`, [status]);
  return qualified === 'yes'
    ? permitted('the partner qualified')
    : forbidden('the partner did not qualify, and could only retain legacy benefits');
}

const designation = { on: '2024-03-01', qualified: 'yes', choice: 'designation', other: false } as const;
const legacy = { ...designation, choice: 'legacy' } as const;

export const legacyOneOption = clause<LegacyOneOptionFacts, { from: Day; last: Day }>({
  id: 'legacy.one-option',
  title: 'Designation or legacy benefits',
  says:
    'At an anniversary after 3 October 2022 and up to 21 January 2025 a partner with a competency that qualifies takes ' +
    'the benefits of the designation or keeps the legacy ones, never both; one that does not may only keep the legacy ones.',
  section: ['Retaining Legacy Benefits'],
  reading:
    'The choice is the purchase that renews a legacy enrollment; two purchases that renew the same one are both choices. ' +
    'To keep the designation one of the two must be bought, which nothing here computes.',
  doubts: {
    gap: 'Competencies ended on 30 September 2022, and the options begin after 3 October: between is no rule.',
  },
  editions: [{ from: guide2024, params: { from: '2022-10-04', last: '2025-01-21' } }],
  judge,
  scenarios: [
    ['designation, qualified', designation, { answer: 'permitted' }],
    ['designation, not qualified', { ...designation, qualified: 'no' }, { answer: 'forbidden' }],
    [
      'designation, status untold',
      { ...designation, qualified: 'unknown' },
      { answer: 'unknown', missing: [status] },
    ],
    ['designation, beside legacy', { ...designation, other: true }, { answer: 'forbidden' }],
    ['legacy, qualified', legacy, { answer: 'permitted' }],
    ['legacy, not qualified', { ...legacy, qualified: 'no' }, { answer: 'permitted' }],
    ['legacy, beside the designation', { ...legacy, other: true }, { answer: 'forbidden' }],
    ['in the gap', { ...legacy, on: '2022-10-03' }, { answer: 'unknown', missing: [rule], doubts: ['gap'] }],
    ['after the gap', { ...legacy, on: '2022-10-04' }, { answer: 'permitted', doubts: [] }],
    ['legacy, last day', { ...legacy, on: '2025-01-21' }, { answer: 'permitted' }],
    ['legacy, next day', { ...legacy, on: '2025-01-22' }, { answer: 'forbidden' }],
    [
      'legacy not qualified, next day',
      { ...legacy, on: '2025-01-22', qualified: 'no' },
      { answer: 'forbidden' },
    ],
    ['designation, last day', { ...designation, on: '2025-01-21' }, { answer: 'permitted' }],
    ['designation, next day', { ...designation, on: '2025-01-22' }, { answer: 'permitted' }],
    [
      'designation, not qualified, next day',
      { ...designation, on: '2025-01-22', qualified: 'no' },
      { answer: 'forbidden' },
    ],
  ],
});
