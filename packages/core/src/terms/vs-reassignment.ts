import { addDays, daysBetween, latest } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type VsReassignmentFacts = {
  on: Day;
  heldBefore: 'nobody' | 'same person' | 'another person';
  /** First assignment to the present or last holder. */
  assigned: Day | 'unknown';
  lastAssigned: Day | 'unknown';
  activated: Day | 'never' | 'unknown';
};

const known = (day: Day | 'never' | 'unknown'): Day | undefined =>
  day === 'never' || day === 'unknown' ? undefined : day;

const lastAssignment = 'day of the last assignment';
const activation = 'day of activation';

/** The first assignment is never after the last one, so only the other two can move the day. */
function missingDays({ lastAssigned, activated }: VsReassignmentFacts): string[] {
  const missing: string[] = [];
  if (lastAssigned === 'unknown') missing.push(lastAssignment);
  if (activated === 'unknown') missing.push(activation);
  return missing;
}

const clocksAgree = ({ assigned, lastAssigned, activated }: VsReassignmentFacts): boolean =>
  assigned === lastAssigned && (activated === 'never' || activated === assigned);

function judge(facts: VsReassignmentFacts, { days }: { days: number }): Verdict {
  const { on, heldBefore, assigned, lastAssigned, activated } = facts;
  if (heldBefore === 'nobody') return permitted('nobody has had it before');
  if (heldBefore === 'same person') return permitted('it stays with the person who had it last');

  const agree = clocksAgree(facts);
  const doubt = agree ? {} : { doubts: ['three-clocks'] };
  const missing = missingDays(facts);
  const from = latest(known(assigned), known(lastAssigned), known(activated));
  if (!from) return unknown(`no day to count ${days} days from`, missing);

  const passed = daysBetween(from, on);
  const clocks = agree
    ? ''
    : ` (first assigned ${assigned}, last assigned ${lastAssigned}, activated ${activated})`;
  const why = `day ${passed} of ${days} since ${from}${clocks}`;
  const figures = { day: passed, of: days };
  if (passed < days) return forbidden(why, { ...doubt, until: addDays(from, days), figures });
  if (missing.length > 0) return unknown(why, missing, doubt);
  return permitted(why, { ...doubt, figures });
}

/** The holder has had it since 1 June, and another person is to get it. */
const june = (on: Day, more: Partial<VsReassignmentFacts> = {}): VsReassignmentFacts => ({
  on,
  heldBefore: 'another person',
  assigned: '2025-06-01',
  lastAssigned: '2025-06-01',
  activated: 'never',
  ...more,
});
const untold = { assigned: 'unknown', lastAssigned: 'unknown' } as const;
const doubts = ['three-clocks'];
const lastMissing = { answer: 'unknown' as const, missing: [lastAssignment] };
const useMissing = { answer: 'unknown' as const, missing: [activation] };
const allowed = { answer: 'permitted', doubts } as const;
const waitUntil = (until: Day) => ({ answer: 'forbidden', until, doubts }) as const;

export const vsReassignment = clause({
  id: 'vs.reassignment',
  title: 'Reassigning a subscription',
  says: 'A Visual Studio subscription passes to another person no sooner than 90 days after it was assigned.',
  section: ['Visual Studio Benefits – Developer Tools', 'Assigning subscriptions'],
  reading:
    'The day counted from is day 0, so day 90 is the first day of a handover. A first assignment, and one back ' +
    'to the same person, is no handover. The first assignment is never after the last, so it need not be known.',
  doubts: {
    'three-clocks':
      'The Guide counts from the first assignment; other Microsoft pages count from the last one, or from activation. ' +
      'The latest of the three binds here.',
  },
  editions: [{ from: guide2024, params: { days: 90 } }],
  judge,
  scenarios: [
    ['first assignment', june('2025-06-02', { heldBefore: 'nobody' }), { answer: 'permitted' }],
    ['back to the same person', june('2025-06-02', { heldBefore: 'same person' }), { answer: 'permitted' }],
    ['the day after it was assigned', june('2025-06-02'), { ...waitUntil('2025-08-30'), doubts: [] }],
    ['day 89', june('2025-08-29'), { ...waitUntil('2025-08-30'), figures: { day: 89, of: 90 }, doubts: [] }],
    ['day 90', june('2025-08-30'), { ...allowed, figures: { day: 90, of: 90 }, doubts: [] }],
    ['activated that day', june('2025-08-30', { activated: '2025-06-01' }), { ...allowed, doubts: [] }],
    ['activated later, day 89', june('2025-09-07', { activated: '2025-06-10' }), waitUntil('2025-09-08')],
    ['activated later, day 90', june('2025-09-08', { activated: '2025-06-10' }), allowed],
    ['assigned again, day 89', june('2025-09-28', { lastAssigned: '2025-07-01' }), waitUntil('2025-09-29')],
    ['assigned again, day 90', june('2025-09-29', { lastAssigned: '2025-07-01' }), allowed],
    ['first day untold, day 90', june('2025-08-30', { assigned: 'unknown' }), allowed],
    ['no day told, day 89', june('2025-08-29', untold), { ...lastMissing, doubts: [] }],
    ['last day untold, day 89', june('2025-08-29', { lastAssigned: 'unknown' }), waitUntil('2025-08-30')],
    ['last day untold, day 90', june('2025-08-30', { lastAssigned: 'unknown' }), { ...lastMissing, doubts }],
    ['activation untold, day 89', june('2025-08-29', { activated: 'unknown' }), waitUntil('2025-08-30')],
    ['activation untold, day 90', june('2025-08-30', { activated: 'unknown' }), { ...useMissing, doubts }],
    ['no day told', june('2025-08-30', untold), { ...lastMissing, doubts: [] }],
    [
      'nothing told',
      june('2025-08-30', { ...untold, activated: 'unknown' }),
      { answer: 'unknown', missing: [lastAssignment, activation] },
    ],
    ['activation alone', june('2025-08-29', { ...untold, activated: '2025-06-01' }), waitUntil('2025-08-30')],
  ],
});
