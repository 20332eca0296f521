import type { Day } from '../kernel/day.ts';
import { permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type KeyConsumptionEveryTimeFacts = {
  on: Day;
  /** `same`: the key was activated on it before. */
  machine: 'new' | 'same';
  /** `unknown`: the offer is not on record or not in the Guide, or is a legacy one not renewed yet. */
  counting: 'every-time' | 'unknown';
};

function judge({ machine, counting }: KeyConsumptionEveryTimeFacts, { each }: { each: number }): Verdict {
  const figures = { consumes: each };
  const again = machine === 'same' ? ['public-page'] : [];
  const which = machine === 'same' ? 'the same machine again' : 'a new machine';
  if (counting === 'unknown') {
    const why = `${which}: counted as ${each}, since the rule for this key is not known`;
    return unknown(why, ['the offer the key came with'], { figures, doubts: ['which-rule', ...again] });
  }
  return permitted(`${which} consumes ${each}, as every activation does`, { figures, doubts: again });
}

const on: Day = '2025-03-01';
const missing = ['the offer the key came with'];

export const keyConsumptionEveryTime = clause({
  id: 'key.consumption-every-time',
  title: 'What an activation consumes: other offers',
  says:
    'Under a Solutions Partner designation, Launch, Success Core, Success Expanded or renewed legacy benefits every ' +
    'activation costs one, on a reimaged machine too.',
  section: ['On-premises Software Installation and Activation'],
  reading:
    'A counter that only goes up: removing the software gives nothing back. Where the rule of a key is not known, ' +
    'this one is applied, as the stricter.',
  doubts: {
    'which-rule':
      'The Guide has no counting rule for legacy benefits before a renewal, nor for offers it does not name. ' +
      'The stricter count is taken.',
    'public-page':
      'One public Microsoft page gives the rule by scenario for everyone, under which the same machine may cost nothing. ' +
      'The Guide binds.',
  },
  editions: [{ from: guide2024, params: { each: 1 } }],
  judge,
  scenarios: [
    [
      'new machine',
      { on, machine: 'new', counting: 'every-time' },
      { answer: 'permitted', figures: { consumes: 1 }, doubts: [] },
    ],
    [
      'reimaged machine',
      { on, machine: 'same', counting: 'every-time' },
      { answer: 'permitted', figures: { consumes: 1 }, doubts: ['public-page'] },
    ],
    [
      'new machine, rule not known',
      { on, machine: 'new', counting: 'unknown' },
      { answer: 'unknown', missing, figures: { consumes: 1 }, doubts: ['which-rule'] },
    ],
    [
      'reimaged machine, rule not known',
      { on, machine: 'same', counting: 'unknown' },
      { answer: 'unknown', missing, figures: { consumes: 1 }, doubts: ['which-rule', 'public-page'] },
    ],
  ],
});
