import type { Day } from '../kernel/day.ts';
import { forbidden, permitted } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type VsAssignedAndActivatedFacts = {
  on: Day;
  /** Who uses it. `unassigned`: it is assigned to nobody. Of a standing state: `subscriber`. */
  user: 'subscriber' | 'another' | 'unassigned';
  assigned: boolean;
  activated: boolean;
};

function judge({ on, user, assigned, activated }: VsAssignedAndActivatedFacts): Verdict {
  if (user === 'unassigned' || !assigned) return forbidden(`it is assigned to nobody on ${on}`);
  if (user === 'another') return forbidden(`it is assigned to somebody else on ${on}`);
  if (!activated) return forbidden(`it is assigned but not yet activated on ${on}`);
  return permitted(`it is assigned and activated on ${on}`);
}

const inOrder = { on: '2025-03-01', user: 'subscriber', assigned: true, activated: true } as const;

export const vsAssignedAndActivated = clause({
  id: 'vs.assigned-and-activated',
  title: 'Assigned and activated',
  says: 'A Visual Studio subscription is for one person, and counts only once that person has it and has activated it.',
  section: ['Visual Studio Benefits – Developer Tools'],
  reading:
    'Activating it mends the state at once, so there is no first permitted day to name. A subscription that lies ' +
    'assigned and unactivated is shown as well, although nobody uses it: the stricter reading.',
  doubts: {},
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['assigned and activated', inOrder, { answer: 'permitted' }],
    ['assigned, not activated', { ...inOrder, activated: false }, { answer: 'forbidden' }],
    ['used by another than the subscriber', { ...inOrder, user: 'another' }, { answer: 'forbidden' }],
    [
      'used while nobody has it',
      { ...inOrder, user: 'unassigned', assigned: false },
      { answer: 'forbidden' },
    ],
    ['user said to be unassigned', { ...inOrder, user: 'unassigned' }, { answer: 'forbidden' }],
    ['taken back from its subscriber', { ...inOrder, assigned: false }, { answer: 'forbidden' }],
  ],
});
