import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, several } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type KeyNoSplitFacts = {
  on: Day;
  /** Into how many keys it would be cut; 1: used as granted. */
  parts: number;
};

function judge({ parts }: KeyNoSplitFacts, { most }: { most: number }): Verdict {
  const why = `${several(parts, 'part')} where ${most} may be`;
  return parts <= most ? permitted(why) : forbidden(why);
}

const on: Day = '2025-03-01';

export const keyNoSplit = clause({
  id: 'key.no-split',
  title: 'A key is not cut up',
  says: 'A product key is used in the combination in which it was granted, and never as several smaller ones.',
  section: ['On-premises Software Installation and Activation'],
  reading:
    'Any cutting of one key into several is covered, whoever would get the parts. Using fewer activations than the ' +
    'key carries is no cutting.',
  doubts: {},
  editions: [{ from: guide2024, params: { most: 1 } }],
  judge,
  scenarios: [
    ['used as granted, or fewer of its activations', { on, parts: 1 }, { answer: 'permitted' }],
    ['cut in two', { on, parts: 2 }, { answer: 'forbidden' }],
    ['25 cut into 5 times 5', { on, parts: 5 }, { answer: 'forbidden' }],
  ],
});
