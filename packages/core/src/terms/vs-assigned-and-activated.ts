import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type VsAssignedAndActivatedFacts = {
  on: Day;
  /** Who uses it. `unassigned`: it is assigned to nobody. `not told`: of a standing state, nobody said that it is used. */
  user: 'subscriber' | 'another' | 'unassigned' | 'not told';
  assigned: boolean;
  activated: boolean;
};

const activation = 'the day it was activated';

function judge({ on, user, assigned, activated }: VsAssignedAndActivatedFacts): Verdict {
  if (user === 'unassigned' || !assigned) return forbidden(`it is assigned to nobody on ${on}`);
  if (user === 'another') return forbidden(`it is assigned to somebody else on ${on}`);
  if (!activated && user === 'not told') {
    return unknown(`it is assigned, and no activation is on record by ${on}; it may not be used before`, [
      activation,
    ]);
  }
  if (!activated) return forbidden(`it is assigned but not yet activated on ${on}`);
  return permitted(`it is assigned and activated on ${on}`);
}

const lying = { on: '2025-03-01', user: 'not told', assigned: true, activated: true } as const;
const inOrder = { on: '2025-03-01', user: 'subscriber', assigned: true, activated: true } as const;

export const vsAssignedAndActivated = clause({
  id: 'vs.assigned-and-activated',
  title: 'Assigned and activated',
  says: 'A Visual Studio subscription is for one person, and counts only once that person has it and has activated it.',
  section: ['Visual Studio Benefits – Developer Tools'],
  reading:
    'It is a condition of being valid, so it is the use before the activation that is forbidden; activating it mends ' +
    'that at once, and there is no first permitted day to name. A subscription that lies assigned and unactivated ' +
    'breaks nothing by that. It is shown as unknown: its subscriber may have activated it, or may use it already, and ' +
    'nobody told.',
  doubts: {},
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['assigned and activated', inOrder, { answer: 'permitted' }],
    ['used before it is activated', { ...inOrder, activated: false }, { answer: 'forbidden' }],
    ['lies activated, nobody told of a use', lying, { answer: 'permitted' }],
    [
      'lies assigned and not activated',
      { ...lying, activated: false },
      { answer: 'unknown', missing: [activation] },
    ],
    ['lies activated, assigned to nobody', { ...lying, assigned: false }, { answer: 'forbidden' }],
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
