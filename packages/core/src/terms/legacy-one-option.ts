import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type LegacyOneOptionFacts = {
  /** The day of the choice: of the purchase, or of letting the year run out. */
  on: Day;
  /** The anniversary at which the choice is made. */
  anniversary: Day | 'unknown';
  /** Whether the partner qualified for a designation at the anniversary. */
  qualified: 'yes' | 'no' | 'unknown';
  choice: 'designation' | 'legacy' | 'neither';
  /** Whether another choice was made at the same anniversary. */
  other: boolean;
};

const rule = 'a rule of the Guide for that anniversary';
const status = 'whether the partner qualified for a designation';
const day = 'the anniversary';

function judge(facts: LegacyOneOptionFacts, { from, last }: { from: Day; last: Day }): Verdict {
  const { on, anniversary, choice, other } = facts;
  if (choice === 'legacy' && on > last)
    return forbidden(`legacy benefits could be retained no later than ${last}`);
  if (anniversary === 'unknown') return unknown(`not on record: ${day}`, [day]);
  if (anniversary < from)
    return unknown(`the Guide gives no rule for an anniversary before ${from}`, [rule], { doubts: ['gap'] });
  const both = other && anniversary <= last;
  switch (choice) {
    case 'neither':
      return permitted(
        both ? 'the other was chosen' : 'neither was chosen, so that no designation is kept by it',
      );
    case 'legacy':
      if (anniversary > last)
        return forbidden(`legacy benefits are no choice at an anniversary after ${last}`);
      return both
        ? forbidden('the other benefits were chosen at this anniversary already')
        : permitted(`legacy benefits could be retained through ${last}`);
    case 'designation':
      return both
        ? forbidden('the other benefits were chosen at this anniversary already')
        : ofDesignation(facts);
  }
}

function ofDesignation({ qualified }: LegacyOneOptionFacts): Verdict {
  if (qualified === 'unknown') return unknown(`not on record: ${status}`, [status]);
  return qualified === 'yes'
    ? permitted('the partner qualified')
    : forbidden('the partner did not qualify, and could only retain legacy benefits');
}

const at = (anniversary: Day): { on: Day; anniversary: Day } => ({ on: anniversary, anniversary });
const designation = {
  ...at('2024-03-01'),
  qualified: 'yes',
  choice: 'designation',
  other: false,
} as const;
const legacy = { ...designation, choice: 'legacy' } as const;
const neither = { ...designation, choice: 'neither' } as const;

export const legacyOneOption = clause<LegacyOneOptionFacts, { from: Day; last: Day }>({
  id: 'legacy.one-option',
  title: 'Designation or legacy benefits',
  says:
    'At an anniversary after 3 October 2022 and up to 21 January 2025 a partner with a competency that qualifies takes ' +
    'the benefits of the designation or keeps the legacy ones, never both, and one of them to keep the designation; one ' +
    'that does not may only keep the legacy ones.',
  section: ['Retaining Legacy Benefits'],
  reading:
    'The choice is the purchase that renews a legacy enrollment; two purchases that renew the same one are both choices, ' +
    'and letting it lapse is neither. The anniversary, not the day of the purchase, says whether there is a choice, and ' +
    'whether the partner qualified is asked of that day.',
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
    [
      'the last anniversary of the gap',
      { ...legacy, on: '2022-10-10', anniversary: '2022-10-03' },
      { answer: 'unknown', missing: [rule], doubts: ['gap'] },
    ],
    [
      'the first one',
      { ...legacy, ...at('2022-10-01') },
      { answer: 'unknown', missing: [rule], doubts: ['gap'] },
    ],
    ['after the gap', { ...legacy, ...at('2022-10-04') }, { answer: 'permitted', doubts: [] }],
    ['legacy, last day', { ...legacy, ...at('2025-01-21') }, { answer: 'permitted' }],
    [
      'legacy, next day, of an anniversary in time',
      { ...legacy, on: '2025-01-22', anniversary: '2025-01-21' },
      { answer: 'forbidden' },
    ],
    [
      'legacy, last day, of an anniversary after it',
      { ...legacy, on: '2025-01-21', anniversary: '2025-01-22' },
      { answer: 'forbidden' },
    ],
    [
      'legacy not qualified, next day',
      { ...legacy, ...at('2025-01-22'), qualified: 'no' },
      { answer: 'forbidden' },
    ],
    [
      'legacy, anniversary untold',
      { ...legacy, anniversary: 'unknown' },
      { answer: 'unknown', missing: [day] },
    ],
    [
      'legacy, anniversary untold, next day',
      { ...legacy, on: '2025-01-22', anniversary: 'unknown' },
      { answer: 'forbidden' },
    ],
    ['designation, last day', { ...designation, ...at('2025-01-21') }, { answer: 'permitted' }],
    ['designation, next day', { ...designation, ...at('2025-01-22') }, { answer: 'permitted' }],
    [
      'designation beside legacy, last anniversary',
      { ...designation, ...at('2025-01-21'), other: true },
      { answer: 'forbidden' },
    ],
    [
      'designation beside legacy, next anniversary',
      { ...designation, ...at('2025-01-22'), other: true },
      { answer: 'permitted' },
    ],
    [
      'designation, not qualified, next day',
      { ...designation, ...at('2025-01-22'), qualified: 'no' },
      { answer: 'forbidden' },
    ],
    ['neither', neither, { answer: 'permitted' }],
    ['neither, beside the other', { ...neither, other: true }, { answer: 'permitted' }],
  ],
});
