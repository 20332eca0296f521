import type { Day } from '../kernel/day.ts';
import { permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type KeyConsumptionByScenarioFacts = {
  on: Day;
  /** `same`: the key was activated on it before. */
  machine: 'new' | 'same';
  /** Since its last activation. */
  hardware: 'unchanged' | 'changed' | 'unstated';
};

function judge({ machine, hardware }: KeyConsumptionByScenarioFacts, { each }: { each: number }): Verdict {
  const figures = { consumes: each };
  if (machine === 'new') return permitted(`a new machine consumes ${each}`, { figures });
  if (hardware === 'unchanged') {
    return permitted('the same machine with unchanged hardware consumes 0', { figures: { consumes: 0 } });
  }
  if (hardware === 'changed') {
    return permitted(`the same machine with changed hardware consumes ${each}`, { figures });
  }
  const why = `the same machine, hardware not stated: 0 or ${each}, counted as ${each}`;
  return unknown(why, ['significant hardware change'], { figures, doubts: ['significant'] });
}

const on: Day = '2025-03-01';

export const keyConsumptionByScenario = clause({
  id: 'key.consumption-by-scenario',
  title: 'What an activation consumes: Action Pack',
  says:
    'Under Action Pack one activation goes to each new machine, and one to a known machine whose hardware changed a lot; ' +
    'any other reinstallation costs nothing.',
  section: ['On-premises Software Installation and Activation'],
  reading:
    'Action Pack keeps this rule after a renewal. Learning Action Pack, its swap partner, which the Guide does not ' +
    'mention here, is counted alike. What a person states about the hardware is taken as said.',
  doubts: {
    significant:
      'The Guide gives no measure of a significant change. A person has to judge it; as long as nobody did, one is counted.',
  },
  editions: [{ from: guide2024, params: { each: 1 } }],
  judge,
  scenarios: [
    [
      'new machine',
      { on, machine: 'new', hardware: 'unstated' },
      { answer: 'permitted', figures: { consumes: 1 }, doubts: [] },
    ],
    [
      'new machine, hardware said to be unchanged',
      { on, machine: 'new', hardware: 'unchanged' },
      { answer: 'permitted', figures: { consumes: 1 } },
    ],
    [
      'same machine, unchanged',
      { on, machine: 'same', hardware: 'unchanged' },
      { answer: 'permitted', figures: { consumes: 0 }, doubts: [] },
    ],
    [
      'same machine, changed',
      { on, machine: 'same', hardware: 'changed' },
      { answer: 'permitted', figures: { consumes: 1 }, doubts: [] },
    ],
    [
      'same machine, hardware not stated',
      { on, machine: 'same', hardware: 'unstated' },
      {
        answer: 'unknown',
        missing: ['significant hardware change'],
        figures: { consumes: 1 },
        doubts: ['significant'],
      },
    ],
  ],
});
