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
  offer: 'action-pack' | 'learning-action-pack';
  /** Whether the offer was renewed since the key came with it, or came with a renewal. */
  renewed: boolean;
};

/** Only where it makes a difference: a new machine and a changed one consume one by any rule. */
const doubtsAbout = ({ offer, renewed }: KeyConsumptionByScenarioFacts): string[] => [
  ...(offer === 'learning-action-pack' ? ['learning-action-pack'] : []),
  ...(renewed ? ['renewed'] : []),
];

function judge(facts: KeyConsumptionByScenarioFacts, { each }: { each: number }): Verdict {
  const { machine, hardware } = facts;
  const figures = { consumes: each };
  if (machine === 'new') return permitted(`a new machine consumes ${each}`, { figures });
  if (hardware === 'unchanged') {
    const doubts = doubtsAbout(facts);
    return permitted('the same machine with unchanged hardware consumes 0', {
      figures: { consumes: 0 },
      ...(doubts.length > 0 && { doubts }),
    });
  }
  if (hardware === 'changed') {
    return permitted(`the same machine with changed hardware consumes ${each}`, { figures });
  }
  const why = `the same machine, hardware not stated: 0 or ${each}, counted as ${each}`;
  return unknown(why, ['significant hardware change'], {
    figures,
    doubts: ['significant', ...doubtsAbout(facts)],
  });
}

const pack = { on: '2025-03-01', offer: 'action-pack', renewed: false } as const;

export const keyConsumptionByScenario = clause({
  id: 'key.consumption-by-scenario',
  title: 'What an activation consumes: Action Pack',
  says:
    'Under Action Pack one activation goes to each new machine, and one to a known machine whose hardware changed a lot; ' +
    'any other reinstallation costs nothing.',
  section: ['On-premises Software Installation and Activation'],
  reading:
    'A machine is the same one when the key was activated on it before. What a person states about its hardware is ' +
    'taken as said.',
  doubts: {
    'learning-action-pack':
      'The Guide does not mention Learning Action Pack here. It is counted as Action Pack, with which it can be swapped.',
    renewed:
      'Renewed legacy benefits are counted every time, and the Guide once calls Action Pack legacy. By the rule that ' +
      'names it, Action Pack is counted by scenario, renewed or not.',
    significant:
      'The Guide gives no measure of a significant change. A person has to judge it; as long as nobody did, one is counted.',
  },
  editions: [{ from: guide2024, params: { each: 1 } }],
  judge,
  scenarios: [
    [
      'new machine',
      { ...pack, machine: 'new', hardware: 'unstated' },
      { answer: 'permitted', figures: { consumes: 1 }, doubts: [] },
    ],
    [
      'new machine, hardware said to be unchanged',
      { ...pack, machine: 'new', hardware: 'unchanged' },
      { answer: 'permitted', figures: { consumes: 1 } },
    ],
    [
      'same machine, unchanged',
      { ...pack, machine: 'same', hardware: 'unchanged' },
      { answer: 'permitted', figures: { consumes: 0 }, doubts: [] },
    ],
    [
      'same machine, unchanged, Learning Action Pack',
      { ...pack, machine: 'same', hardware: 'unchanged', offer: 'learning-action-pack' },
      { answer: 'permitted', figures: { consumes: 0 }, doubts: ['learning-action-pack'] },
    ],
    [
      'same machine, unchanged, renewed',
      { ...pack, machine: 'same', hardware: 'unchanged', renewed: true },
      { answer: 'permitted', figures: { consumes: 0 }, doubts: ['renewed'] },
    ],
    [
      'new machine, renewed',
      { ...pack, machine: 'new', hardware: 'unstated', renewed: true },
      { answer: 'permitted', figures: { consumes: 1 }, doubts: [] },
    ],
    [
      'same machine, changed',
      { ...pack, machine: 'same', hardware: 'changed' },
      { answer: 'permitted', figures: { consumes: 1 }, doubts: [] },
    ],
    [
      'same machine, hardware not stated',
      { ...pack, machine: 'same', hardware: 'unstated' },
      {
        answer: 'unknown',
        missing: ['significant hardware change'],
        figures: { consumes: 1 },
        doubts: ['significant'],
      },
    ],
  ],
});
