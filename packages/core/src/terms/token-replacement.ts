import { addDays, daysBetween } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { discretionary, forbidden, several, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type TokenReplacementFacts = {
  on: Day;
  activated: Day | 'never' | 'unknown';
  /** Replacements granted already: for this token, or in the same enrollment year to this partner. */
  earlierExceptions: number;
};

function judge(facts: TokenReplacementFacts, { days, times }: { days: number; times: number }): Verdict {
  const { on, activated, earlierExceptions } = facts;
  if (activated === 'never') return forbidden('it was never activated, so there is nothing to replace');
  if (earlierExceptions >= times) {
    const why = `${several(earlierExceptions, 'exception')} granted already where ${times} may be`;
    return forbidden(why, { doubts: ['once-per-token-or-partner'] });
  }
  if (activated === 'unknown') return unknown('its activation has no day on record', ['day of activation']);

  const by = addDays(activated, days);
  const why = `day ${daysBetween(activated, on)} of ${days} since its activation on ${activated}`;
  return on <= by ? discretionary(why, { by, times }) : forbidden(why);
}

const january = { activated: '2025-01-10', earlierExceptions: 0 } as const;
const doubts = ['once-per-token-or-partner'];

export const tokenReplacement = clause({
  id: 'token.replacement',
  title: 'Replacement of a token',
  says: 'For 30 days after an activation Microsoft may be asked for another token; it decides, and it makes one exception only.',
  section: ['Cloud Services Activation'],
  reading:
    'The day of activation is day 0, and day 30 is the last on which to ask. A request that was refused is no ' +
    'exception and does not count.',
  doubts: {
    'once-per-token-or-partner':
      'The Guide does not say whether the exception is one for each token or one for each partner. ' +
      'Read strictly: one for a token, and one a year for a partner.',
  },
  editions: [{ from: guide2024, params: { days: 30, times: 1 } }],
  judge,
  scenarios: [
    [
      'day of activation',
      { ...january, on: '2025-01-10' },
      { answer: 'discretionary', by: '2025-02-09', times: 1 },
    ],
    [
      'day 30',
      { ...january, on: '2025-02-09' },
      { answer: 'discretionary', by: '2025-02-09', times: 1, doubts: [] },
    ],
    ['day 31', { ...january, on: '2025-02-10' }, { answer: 'forbidden', doubts: [] }],
    ['second time', { ...january, on: '2025-02-09', earlierExceptions: 1 }, { answer: 'forbidden', doubts }],
    ['third time', { ...january, on: '2025-02-09', earlierExceptions: 2 }, { answer: 'forbidden', doubts }],
    [
      'not activated',
      { ...january, on: '2025-02-09', activated: 'never' },
      { answer: 'forbidden', doubts: [] },
    ],
    [
      'activation not on record',
      { ...january, on: '2025-02-09', activated: 'unknown' },
      { answer: 'unknown', missing: ['day of activation'] },
    ],
    [
      'second time, activation not on record',
      { on: '2025-02-09', activated: 'unknown', earlierExceptions: 1 },
      { answer: 'forbidden', doubts },
    ],
  ],
});
