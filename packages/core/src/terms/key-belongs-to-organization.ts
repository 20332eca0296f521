import type { Day } from '../kernel/day.ts';
import { forbidden, permitted } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type KeyBelongsToOrganizationFacts = {
  on: Day;
  /** Who gets the key as their own. `company`: one of the partner's affiliates. */
  to: 'organization' | 'company' | 'person' | 'outside';
};

function judge({ to }: KeyBelongsToOrganizationFacts): Verdict {
  switch (to) {
    case 'organization':
      return permitted('it stays with the organization');
    case 'company':
      return permitted('an affiliate uses it; it stays the partner’s', { doubts: ['which-organization'] });
    case 'person':
      return forbidden('a person cannot have it as their own; that they use it is another matter');
    case 'outside':
      return forbidden('it was issued to the organization, and leaves it');
  }
}

const on: Day = '2025-03-01';

export const keyBelongsToOrganization = clause({
  id: 'key.belongs-to-organization',
  title: 'Keys are the organization’s',
  says: 'Product keys and tokens are issued to the organization, and never to one of its end users.',
  section: ['Product Keys and Tokens'],
  reading: 'A person may use a key, and that is recorded; having it as their own is what is excluded.',
  doubts: {
    'which-organization':
      'Whether an affiliate is the organization is not said here. The rule of sharing decides whether it may have it.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['kept by the partner', { on, to: 'organization' }, { answer: 'permitted', doubts: [] }],
    ['given to an affiliate', { on, to: 'company' }, { answer: 'permitted', doubts: ['which-organization'] }],
    ['given to a person', { on, to: 'person' }, { answer: 'forbidden' }],
    ['given to an outsider', { on, to: 'outside' }, { answer: 'forbidden' }],
  ],
});
