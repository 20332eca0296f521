import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type UseTrainingFacts = {
  on: Day;
  trainees: 'employees' | 'customers';
  learningPartner: 'yes' | 'no' | 'unknown';
};

const learning = 'whether the partner is a learning partner';
const exception = ['exception-wins', 'paid-training'];

function judge({ on, trainees, learningPartner }: UseTrainingFacts): Verdict {
  if (trainees === 'employees') return permitted('the partner trains its own employees');
  switch (learningPartner) {
    case 'yes':
      return permitted(`a learning partner trains customers on ${on}`, { doubts: exception });
    case 'no':
      return forbidden(`customers are trained, and the partner is no learning partner on ${on}`);
    case 'unknown':
      return unknown('customers are trained, which only a learning partner may do', [learning]);
  }
}

const on: Day = '2025-03-03';

export const useTraining = clause({
  id: 'use.training',
  title: 'Training',
  says: 'The partner may train its own employees with its benefits. Customers are trained by learning partners only.',
  section: ['Product Benefits Terms of Use', 'Product benefits granted can be used for'],
  reading:
    'A learning partner is one with Learning Action Pack or the designation for training. Whether it is one is judged ' +
    'on the day of the training.',
  doubts: {
    'exception-wins':
      'Customer training is ruled out in one list and, in the other, ruled out except for learning partners. ' +
      'The exception is read to hold in both.',
    'paid-training':
      'Whether a learning partner may take money for such training is not said. Because training has a rule of its ' +
      'own, it is not judged as direct revenue as well, except where Visual Studio is used.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['own employees', { on, trainees: 'employees', learningPartner: 'no' }, { answer: 'permitted' }],
    [
      'customers, by a learning partner',
      { on, trainees: 'customers', learningPartner: 'yes' },
      { answer: 'permitted', doubts: exception },
    ],
    [
      'customers, by another partner',
      { on, trainees: 'customers', learningPartner: 'no' },
      { answer: 'forbidden', doubts: [] },
    ],
    [
      'customers, not on record by whom',
      { on, trainees: 'customers', learningPartner: 'unknown' },
      { answer: 'unknown', missing: [learning] },
    ],
  ],
});
