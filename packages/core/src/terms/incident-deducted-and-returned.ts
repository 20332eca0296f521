import type { Day } from '../kernel/day.ts';
import { permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause } from './clause.ts';

export const outcomes = [
  'resolved',
  'duplicate',
  'bug',
  'billing',
  'quota',
  'subscription',
  'other',
] as const;

export type IncidentDeductedAndReturnedFacts = {
  on: Day;
  /** Its number. */
  incident: string;
  /** As what it was closed; `open` while it is not. */
  closed: (typeof outcomes)[number] | 'open';
  /** Whether Microsoft gave it back. */
  returned: boolean;
};

function judge({ incident, closed, returned }: IncidentDeductedAndReturnedFacts): Verdict {
  if (returned) return permitted(`incident ${incident} was given back`, { figures: { deducted: 0 } });
  const deducted = { figures: { deducted: 1 } };
  switch (closed) {
    case 'duplicate':
    case 'bug':
      return unknown(
        `incident ${incident} was closed as ${closed}, so it is to be given back; no return is on record`,
        ['return of the incident'],
        deducted,
      );
    case 'billing':
    case 'quota':
    case 'subscription':
      return permitted(`incident ${incident} was closed as ${closed}, so it may be given back`, {
        ...deducted,
        doubts: ['may-be-returned'],
      });
    case 'resolved':
    case 'other':
    case 'open':
      return permitted(`incident ${incident} was deducted when it was opened`, deducted);
  }
}

const day = { on: '2026-09-01', incident: '1001', returned: false } as const;
const counts = { answer: 'permitted', figures: { deducted: 1 } } as const;
const missing = ['return of the incident'];
const owed = { answer: 'unknown' as const, missing, figures: { deducted: 1 } };

export const incidentDeductedAndReturned = clause({
  id: 'incident.deducted-and-returned',
  title: 'Incidents deducted and given back',
  says:
    'An incident is deducted when a request is opened, and given back when the request turns out to be a duplicate ' +
    'or a bug; requests about billing, quota or subscriptions may be given back.',
  section: ['Technical Support Benefits'],
  page: {
    title: 'Partner Center documentation: technical support benefits',
    asOf: '2026-08-20',
    certainty: 'B',
  },
  reading:
    'The Guide does not say when an incident counts. It counts here until a return is on record, whatever it was ' +
    'closed as.',
  doubts: { 'may-be-returned': 'The page says that such a request may be given back, and not when.' },
  editions: [{ from: '2026-08-20', params: {} }],
  judge,
  scenarios: [
    ['open', { ...day, closed: 'open' }, { ...counts, doubts: [] }],
    ['resolved', { ...day, closed: 'resolved' }, { ...counts, doubts: [] }],
    ['otherwise closed', { ...day, closed: 'other' }, { ...counts, doubts: [] }],
    ['a duplicate, not given back', { ...day, closed: 'duplicate' }, owed],
    ['a bug, not given back', { ...day, closed: 'bug' }, owed],
    [
      'a bug, given back',
      { ...day, closed: 'bug', returned: true },
      { answer: 'permitted', figures: { deducted: 0 } },
    ],
    ['about billing', { ...day, closed: 'billing' }, { ...counts, doubts: ['may-be-returned'] }],
    ['about a quota', { ...day, closed: 'quota' }, { ...counts, doubts: ['may-be-returned'] }],
    ['about a subscription', { ...day, closed: 'subscription' }, { ...counts, doubts: ['may-be-returned'] }],
  ],
});
