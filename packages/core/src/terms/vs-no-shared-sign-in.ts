import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type VsNoSharedSignInFacts = {
  on: Day;
  by: 'subscriber' | 'someone else' | 'unknown';
  /** Whether it is assigned to anyone on that day. */
  subscriber: boolean;
};

function judge({ on, by, subscriber }: VsNoSharedSignInFacts): Verdict {
  if (by === 'unknown') return unknown(`it is not on record who signed in on ${on}`, ['who signed in']);
  if (by === 'subscriber') return permitted(`the subscriber of ${on} signed in`);
  if (subscriber) return forbidden(`somebody other than the subscriber of ${on} signed in`);
  return forbidden(`somebody signed in on ${on}, when it had no subscriber`, { doubts: ['no-subscriber'] });
}

const seen = { on: '2025-03-01', subscriber: true } as const;
const unassigned = { ...seen, subscriber: false } as const;

export const vsNoSharedSignIn = clause({
  id: 'vs.no-shared-sign-in',
  title: 'No shared sign-in',
  says: 'Nobody signs in with the credentials of another.',
  section: ['Visual Studio Benefits – Developer Tools'],
  reading:
    'Whoever has the subscription on the day signs in, and nobody else. After a lawful handover the new subscriber ' +
    'is the one, from the day of it.',
  doubts: {
    'no-subscriber':
      'With no subscriber that day, somebody may have used an old sign-in of their own rather than a shared one. ' +
      'The stricter reading is taken.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['the subscriber', { ...seen, by: 'subscriber' }, { answer: 'permitted', doubts: [] }],
    [
      'the new subscriber on day 90, the day of the handover',
      { ...seen, on: '2025-05-30', by: 'subscriber' },
      { answer: 'permitted' },
    ],
    ['somebody else', { ...seen, by: 'someone else' }, { answer: 'forbidden', doubts: [] }],
    [
      'somebody, while nobody has it',
      { ...unassigned, by: 'someone else' },
      { answer: 'forbidden', doubts: ['no-subscriber'] },
    ],
    ['not on record who', { ...seen, by: 'unknown' }, { answer: 'unknown', missing: ['who signed in'] }],
    [
      'not on record who, while nobody has it',
      { ...unassigned, by: 'unknown' },
      { answer: 'unknown', missing: ['who signed in'] },
    ],
  ],
});
