import { daysBetween } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, several, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type IncidentNMinus1Facts = {
  on: Day;
  /** How the version stands among those that are out: the newest is N. */
  rank: 'N' | 'N-1' | 'older' | 'unknown';
  /** The last day of mainstream support; `ended` where only that is known. */
  mainstreamUntil: Day | 'no end' | 'ended' | 'unknown';
  /** The product and version, in words. */
  product: string;
  /** The day of the list of versions that was read. */
  listOf: Day;
};

function judge(facts: IncidentNMinus1Facts): Verdict {
  const { on, rank, mainstreamUntil, product, listOf } = facts;
  const more = on > listOf ? { doubts: ['newer-version'] } : {};
  if (rank === 'older') return forbidden(`${product} is older than the previous version`, more);
  if (mainstreamUntil === 'ended') return forbidden(`mainstream support of ${product} has ended`, more);
  if (rank === 'unknown') {
    return unknown(`${product} is no version that our list of lifecycles has`, ['product and version']);
  }
  const place = rank === 'N' ? 'the current version' : 'the previous version';
  if (mainstreamUntil === 'unknown') {
    const why = `${product} is ${place}; it is not on record how long its mainstream support lasts`;
    return unknown(why, ['end of mainstream support'], more);
  }
  if (mainstreamUntil === 'no end') return permitted(`${product} is ${place}`, more);
  const days = daysBetween(on, mainstreamUntil);
  if (days >= 0) {
    return permitted(`${product} is ${place}, in mainstream support through ${mainstreamUntil}`, more);
  }
  return forbidden(
    `mainstream support of ${product} ended on ${mainstreamUntil}, ${several(-days, 'day')} earlier`,
    more,
  );
}

/** A previous version whose mainstream support ends on 13 October 2026. */
const previous = {
  on: '2026-10-13',
  rank: 'N-1',
  mainstreamUntil: '2026-10-13',
  product: 'Windows Server 2022',
  listOf: '2026-10-13',
} as const;
const dated = { ...previous, on: '2026-10-14', listOf: '2026-10-14' } as const;
const endMissing = ['end of mainstream support'];

export const incidentNMinus1 = clause({
  id: 'incident.n-minus-1',
  title: 'On-premises support for the current and the previous version',
  says:
    'On-premises incidents cover the current version of a product and the one before it, and no product whose ' +
    'mainstream support has ended.',
  section: ['Technical Support Benefits'],
  reading:
    'The current version is the newest that was out on the day. Service packs, yearly updates and editions are of one ' +
    'version. The last day of mainstream support is still covered.',
  doubts: {
    'newer-version':
      'Our list of versions is of an earlier day: a version that came out since would make this one older by one place.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    [
      'N, no end of mainstream support',
      { ...previous, rank: 'N', mainstreamUntil: 'no end' },
      { answer: 'permitted' },
    ],
    ['N, in mainstream support', { ...previous, rank: 'N' }, { answer: 'permitted', doubts: [] }],
    ['N, mainstream support over', { ...dated, rank: 'N' }, { answer: 'forbidden' }],
    ['N-1, last day of mainstream support', previous, { answer: 'permitted', doubts: [] }],
    ['N-1, the day after it', dated, { answer: 'forbidden', doubts: [] }],
    [
      'N-1, the list being of the day before',
      { ...previous, listOf: '2026-10-12' },
      { answer: 'permitted', doubts: ['newer-version'] },
    ],
    [
      'N-1, the day after it, by the same list',
      { ...dated, listOf: '2026-10-13' },
      { answer: 'forbidden', doubts: ['newer-version'] },
    ],
    [
      'N-1, mainstream support known to be over',
      { ...previous, mainstreamUntil: 'ended' },
      { answer: 'forbidden' },
    ],
    [
      'N-1, mainstream support not on record',
      { ...previous, mainstreamUntil: 'unknown' },
      { answer: 'unknown', missing: endMissing },
    ],
    ['N-2, in mainstream support', { ...previous, rank: 'older' }, { answer: 'forbidden' }],
    [
      'a product that the list has not',
      { ...previous, rank: 'unknown', mainstreamUntil: 'unknown' },
      { answer: 'unknown', missing: ['product and version'] },
    ],
    [
      'a version without a place, out of mainstream support',
      { ...previous, rank: 'unknown', mainstreamUntil: 'ended' },
      { answer: 'forbidden' },
    ],
  ],
});
