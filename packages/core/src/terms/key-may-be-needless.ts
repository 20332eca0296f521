import type { Day } from '../kernel/day.ts';
import { permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type KeyMayBeNeedlessFacts = {
  on: Day;
  /** What the Product Key column says; `needed` where it shows a key. */
  key: 'needed' | 'not-needed' | 'unknown';
  /** Whether the installation names the key that it was made with. */
  withKey: boolean;
};

const column = ['the Product Key column'];
const which = ['the key it was installed with'];

function judge({ key, withKey }: KeyMayBeNeedlessFacts): Verdict {
  if (withKey) return permitted('a key is on record for it');
  if (key === 'not-needed') return permitted('it needs no key');
  if (key === 'needed') return unknown('it needs a key, and none is on record for this installation', which);
  return unknown('whether it needs a key is not on record', column);
}

const on: Day = '2025-03-01';

export const keyMayBeNeedless = clause({
  id: 'key.may-be-needless',
  title: 'Some software needs no key',
  says: 'Not every product is installed or activated with a key; where none is needed, the Product Key column says so.',
  section: ['Product Keys and Tokens'],
  reading:
    'Three values: needed, not needed, and not known. Software that needs a key and was installed without one on record ' +
    'is not forbidden: it may have been a key of another program, which has to be named.',
  doubts: {},
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['no key needed', { on, key: 'not-needed', withKey: false }, { answer: 'permitted' }],
    [
      'key needed, none on record',
      { on, key: 'needed', withKey: false },
      { answer: 'unknown', missing: which },
    ],
    ['key needed and on record', { on, key: 'needed', withKey: true }, { answer: 'permitted' }],
    ['not known', { on, key: 'unknown', withKey: false }, { answer: 'unknown', missing: column }],
  ],
});
