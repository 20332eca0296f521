import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type UseNoTransferFacts = {
  on: Day;
  /** Who gets it. `ours`: the partner, or whoever it may share with on that day. */
  recipient: 'ours' | 'outside' | 'unknown';
};

const whom = 'who gets it, and whether it may be shared with them';

function judge({ on, recipient }: UseNoTransferFacts): Verdict {
  switch (recipient) {
    case 'ours':
      return permitted(`it stays among those whom the partner may share with on ${on}`);
    case 'outside':
      return forbidden(`it is passed on to a third party on ${on}`);
    case 'unknown':
      return unknown('it is not on record who gets it, or whether they are a third party', [whom]);
  }
}

const on: Day = '2025-03-03';

export const useNoTransfer = clause({
  id: 'use.no-transfer',
  title: 'No resale, no transfer',
  says: 'Benefits are neither sold on nor passed on to any third party.',
  section: ['Product Benefits Terms of Use', 'Product benefits granted to partners cannot be used for'],
  reading:
    'A third party is anybody outside the partner and the companies that it may share with on that day, whether ' +
    'money is paid or not.',
  doubts: {},
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['among ours', { on, recipient: 'ours' }, { answer: 'permitted' }],
    ['to a third party', { on, recipient: 'outside' }, { answer: 'forbidden' }],
    ['not on record to whom', { on, recipient: 'unknown' }, { answer: 'unknown', missing: [whom] }],
  ],
});
