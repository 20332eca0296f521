import { daysBetween } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, several, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type PresalesActiveMemberFacts = {
  on: Day;
  /** The last day of the membership: of the renewal that is in force, if it was renewed. */
  through: Day | 'unknown';
};

function judge({ on, through }: PresalesActiveMemberFacts): Verdict {
  if (through === 'unknown') {
    return unknown('it is not on record how long the membership lasts', ['last day of the membership']);
  }
  if (on <= through) return permitted(`the membership lasts through ${through}`);
  const passed = several(daysBetween(through, on), 'day');
  return forbidden(`${passed} after the membership's last day, ${through}`, { doubts: ['which-membership'] });
}

const year = { through: '2025-12-31' } as const;
const doubts = ['which-membership'];

export const presalesActiveMember = clause({
  id: 'presales.active-member',
  title: 'Presales and deployment consulting for active members',
  says: 'Consultants of Microsoft help partners whose membership is active; how much they do depends on the engagement.',
  section: ['Program Benefits', 'Technical Presales and Deployment Services'],
  reading:
    'The last day of the membership is still covered, and a renewal carries it on. How many hours there are is a ' +
    'fact of what was granted, not of the Guide.',
  doubts: {
    'which-membership':
      'The Guide does not say whether a membership that costs nothing, or one of another offer, is enough. ' +
      'Here the membership is that of the offer that the hours came with.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['the last day', { ...year, on: '2025-12-31' }, { answer: 'permitted', doubts: [] }],
    ['the day after it', { ...year, on: '2026-01-01' }, { answer: 'forbidden', doubts }],
    ['renewed', { on: '2026-01-01', through: '2026-12-31' }, { answer: 'permitted', doubts: [] }],
    [
      'membership not on record',
      { on: '2025-12-31', through: 'unknown' },
      { answer: 'unknown', missing: ['last day of the membership'] },
    ],
  ],
});
