import type { Day } from '../kernel/day.ts';
import { forbidden, permitted } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type LegacyBadgesEndedFacts = { on: Day };

const judge = ({ on }: LegacyBadgesEndedFacts, { last }: { last: Day }): Verdict =>
  on <= last
    ? permitted(`competencies and their badges were valid through ${last}`)
    : forbidden(`competencies and their badges ended on ${last}`);

export const legacyBadgesEnded = clause<LegacyBadgesEndedFacts, { last: Day }>({
  id: 'legacy.badges-ended',
  title: 'Legacy competencies and badges',
  says: 'Silver and gold competencies and their badges have been invalid since the end of September 2022.',
  section: ['Retaining Legacy Benefits'],
  reading: 'The last valid day is 30 September 2022. Benefits that came with a competency go on after it.',
  doubts: {},
  editions: [{ from: guide2024, params: { last: '2022-09-30' } }],
  judge,
  scenarios: [
    ['last valid day', { on: '2022-09-30' }, { answer: 'permitted' }],
    ['next day', { on: '2022-10-01' }, { answer: 'forbidden' }],
  ],
});
