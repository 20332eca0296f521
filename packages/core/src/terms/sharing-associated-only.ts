import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type SharingAssociatedOnlyFacts = {
  on: Day;
  /** `own`: the partner itself. `affiliate`: an acquired company too. */
  recipient: 'own' | 'location' | 'affiliate' | 'outside' | 'unknown';
  associated: Day | 'unknown' | 'never';
  /** From that day on it is associated no longer. */
  parted: Day | 'never';
  productRights: 'held' | 'not held' | 'unknown';
};

const company = 'which company the recipient belongs to';
const since = 'day of association';
const rights = 'product license rights';

function judge(facts: SharingAssociatedOnlyFacts): Verdict {
  const { recipient } = facts;
  if (recipient === 'own') return permitted('it stays with the partner itself');
  if (recipient === 'outside') return forbidden('the recipient does not belong to the partner');
  if (recipient === 'unknown') return unknown('it is not on record whose the recipient is', [company]);
  return recipient === 'affiliate' ? judgeAffiliate(facts) : judgeAssociation(facts);
}

function judgeAffiliate(facts: SharingAssociatedOnlyFacts): Verdict {
  const { productRights } = facts;
  if (productRights === 'not held') return forbidden('affiliates need product license rights');
  const association = judgeAssociation(facts);
  if (productRights === 'held' || association.answer === 'forbidden') return association;
  const missing = [...(association.missing ?? []), rights];
  return unknown(`${association.why}; product license rights not on record`, missing, {
    doubts: ['product-rights'],
  });
}

function judgeAssociation({ on, associated, parted }: SharingAssociatedOnlyFacts): Verdict {
  if (associated === 'never') return forbidden(`not associated in the membership profile on ${on}`);
  if (parted !== 'never' && on >= parted) {
    const doubt = on === parted ? { doubts: ['parting-day'] } : {};
    return forbidden(`associated no longer since ${parted}`, doubt);
  }
  if (associated === 'unknown') return unknown('it is not on record since when it is associated', [since]);
  if (on < associated) {
    const begins = parted === 'never' || associated < parted;
    return forbidden(`associated only from ${associated} on`, begins ? { until: associated } : {});
  }
  return permitted(`associated since ${associated}`);
}

type Facts = SharingAssociatedOnlyFacts;
const location = (on: Day, more: Partial<Facts> = {}): Facts => ({
  on,
  recipient: 'location',
  associated: '2025-03-01',
  parted: 'never',
  productRights: 'unknown',
  ...more,
});
const affiliate = (on: Day, more: Partial<Facts> = {}): Facts =>
  location(on, { recipient: 'affiliate', productRights: 'held', ...more });
const dayBefore: Day = '2025-02-28';
const day: Day = '2025-03-01';
const parted: Day = '2025-09-01';
const untold = { productRights: 'unknown' } as const;
const tooEarly = { answer: 'forbidden', until: '2025-03-01' } as const;
const missing = (...facts: string[]) => ({ answer: 'unknown' as const, missing: facts });

export const sharingAssociatedOnly = clause({
  id: 'sharing.associated-only',
  title: 'Sharing licenses',
  says:
    'Licenses stay among the associated locations of the partner and, if it has product license rights, the affiliates ' +
    'and acquired companies in its membership profile.',
  section: ['Visual Studio Benefits – Developer Tools', 'Sharing'],
  reading:
    'The day of association counts as associated, the day of parting does not. Although it stands among the Visual ' +
    'Studio terms it speaks of licenses in general, and so it is applied to whoever has or uses a key, a license, a ' +
    'subscription, a seat or credit.',
  doubts: {
    'parting-day':
      'Whether the day of parting itself still belongs to the association is not said. It is read as outside.',
    'product-rights':
      'The Guide does not say what product license rights are, nor who has them. The partner has to state whether it does.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['the partner itself', location(day, { recipient: 'own', associated: 'never' }), { answer: 'permitted' }],
    ['outsider', affiliate(day, { recipient: 'outside' }), { answer: 'forbidden' }],
    ['recipient not on record', affiliate(day, { recipient: 'unknown' }), missing(company)],
    ['location, day before', location(dayBefore), tooEarly],
    ['location, day of association', location(day), { answer: 'permitted' }],
    ['location, never associated', location(day, { associated: 'never' }), { answer: 'forbidden' }],
    ['location, association untold', location(day, { associated: 'unknown' }), missing(since)],
    ['day before parting', location('2025-08-31', { parted }), { answer: 'permitted', doubts: [] }],
    ['day of parting', location('2025-09-01', { parted }), { answer: 'forbidden', doubts: ['parting-day'] }],
    ['that day, not parted', location('2025-09-01'), { answer: 'permitted', doubts: [] }],
    ['day after parting', location('2025-09-02', { parted }), { answer: 'forbidden', doubts: [] }],
    ['associated only to part', location(dayBefore, { parted: day }), { answer: 'forbidden' }],
    ['only parting told', location('2025-09-02', { parted, associated: 'unknown' }), { answer: 'forbidden' }],
    ['affiliate, day before', affiliate(dayBefore), tooEarly],
    ['affiliate, day of association', affiliate(day), { answer: 'permitted' }],
    ['affiliate, association untold', affiliate(day, { associated: 'unknown' }), missing(since)],
    ['affiliate, no rights', affiliate(day, { productRights: 'not held' }), { answer: 'forbidden' }],
    ['affiliate, rights untold', affiliate(day, untold), { ...missing(rights), doubts: ['product-rights'] }],
    ['affiliate, rights untold, day before', affiliate(dayBefore, untold), tooEarly],
    ['affiliate, neither told', affiliate(day, { ...untold, associated: 'unknown' }), missing(since, rights)],
  ],
});
