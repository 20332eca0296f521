import { forbidden, permitted, several } from '../kernel/verdict.ts';
import type { Day } from '../kernel/day.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause } from './clause.ts';

export type OfferOneOfEachFacts = {
  on: Day;
  /** Enrollments of the same offer that would be in their year on the day, this one counted. */
  held: number;
};

const judge = ({ held }: OfferOneOfEachFacts, { most }: { most: number }): Verdict => {
  const why = `the partner holds ${several(held, 'enrollment')} of this offer where ${most} may be`;
  return held <= most ? permitted(why) : forbidden(why);
};

const on: Day = '2026-03-16';

export const offerOneOfEach = clause({
  id: 'offer.one-of-each',
  title: 'One of each offer',
  says: 'A partner may hold different offers side by side, but not the same one twice at a time.',
  section: ['Overview'],
  page: { title: 'Partner benefits at a glance', asOf: '2026-03-16', certainty: 'B' },
  reading:
    'Judged when Partner Launch, Partner Success Core, Partner Success Expanded or an Action Pack is bought. Of ' +
    'designations a partner may hold several, and the page speaks of no legacy benefits. An enrollment that is renewed ' +
    'early does not count beside its renewal.',
  doubts: {},
  editions: [{ from: on, params: { most: 1 } }],
  judge,
  scenarios: [
    ['the only one', { on, held: 1 }, { answer: 'permitted' }],
    ['a second one', { on, held: 2 }, { answer: 'forbidden' }],
  ],
});
