import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type OfferLegacyLastDayFacts = {
  on: Day;
  /** `legacy`: Action Pack, Learning Action Pack, Silver or Gold. `unlisted`: the Guide does not name the offer. */
  offer: 'legacy' | 'current' | 'unlisted';
};

const listed = 'whether the Guide names the offer';

function judge({ on, offer }: OfferLegacyLastDayFacts, { last }: { last: Day }): Verdict {
  if (offer === 'unlisted')
    return unknown('the Guide does not name this offer', [listed], { doubts: ['unlisted'] });
  if (offer === 'current') return permitted('the offer has no last day');
  return on <= last
    ? permitted(`legacy offers could be bought or renewed through ${last}`)
    : forbidden(`legacy offers could be bought or renewed no later than ${last}`);
}

export const offerLegacyLastDay = clause<OfferLegacyLastDayFacts, { last: Day }>({
  id: 'offer.legacy-last-day',
  title: 'Last day of legacy offers',
  says: 'Action Pack, Learning Action Pack, Silver and Gold can be neither bought nor renewed after 21 January 2025.',
  section: ['Overview'],
  reading: 'The last day itself still counts. It is the day of the purchase, not the one of the payment.',
  doubts: {
    unlisted:
      'The Guide says nothing of offers that it does not name, such as specializations and later packages.',
  },
  editions: [{ from: guide2024, params: { last: '2025-01-21' } }],
  judge,
  scenarios: [
    ['legacy, last day', { on: '2025-01-21', offer: 'legacy' }, { answer: 'permitted' }],
    ['legacy, next day', { on: '2025-01-22', offer: 'legacy' }, { answer: 'forbidden' }],
    ['current, last day', { on: '2025-01-21', offer: 'current' }, { answer: 'permitted' }],
    ['current, next day', { on: '2025-01-22', offer: 'current' }, { answer: 'permitted' }],
    [
      'not named',
      { on: '2025-01-22', offer: 'unlisted' },
      { answer: 'unknown', missing: [listed], doubts: ['unlisted'] },
    ],
  ],
});
