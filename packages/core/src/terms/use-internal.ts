import type { Revenue } from '../catalog/purpose.ts';
import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type UseInternalFacts = { on: Day; revenue: Revenue | 'unknown' };

function judge({ revenue }: UseInternalFacts): Verdict {
  switch (revenue) {
    case 'none':
      return permitted('used inside, with no revenue from outside');
    case 'indirect':
      return forbidden('used inside, yet with indirect revenue from outside', {
        doubts: ['indirect-revenue'],
      });
    case 'direct':
      return forbidden('used inside, yet with revenue from outside');
    case 'unknown':
      return unknown('it is not stated whether the use earns revenue from outside', ['revenue']);
  }
}

const on: Day = '2025-03-03';

export const useInternal = clause({
  id: 'use.internal',
  title: 'Internal use',
  says:
    'The partner may use its benefits inside its own business, to develop, test, demonstrate and try things out and ' +
    'in production, as long as no use earns revenue from outside.',
  section: ['Product Benefits Terms of Use', 'Product benefits granted can be used for'],
  reading:
    'All environments that it names are allowed alike, so which one it is is kept and not judged. Designing is read ' +
    'as part of developing.',
  doubts: {
    'indirect-revenue':
      'Internal use excludes any revenue from outside, while the list of what is not allowed names direct revenue ' +
      'only. The stricter reading is taken; building a product that is sold is a use of its own, development.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['no revenue', { on, revenue: 'none' }, { answer: 'permitted' }],
    ['indirect revenue', { on, revenue: 'indirect' }, { answer: 'forbidden', doubts: ['indirect-revenue'] }],
    ['direct revenue', { on, revenue: 'direct' }, { answer: 'forbidden', doubts: [] }],
    ['revenue not stated', { on, revenue: 'unknown' }, { answer: 'unknown', missing: ['revenue'] }],
  ],
});
