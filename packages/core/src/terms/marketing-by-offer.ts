import type { OfferGroup } from '../catalog/offer.ts';
import type { Day } from '../kernel/day.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type MarketingByOfferFacts = {
  on: Day;
  /** What every partner has, or what comes on top of it. */
  tier: 'basic' | 'extra';
  group: OfferGroup | 'unknown';
};

function judge({ tier, group }: MarketingByOfferFacts): Verdict {
  if (tier === 'basic') return permitted('some marketing benefits are for every partner');
  switch (group) {
    case 'designation':
    case 'expanded':
    case 'legacy':
      return permitted('its offer is one of those that have more marketing benefits');
    case 'launch':
    case 'core':
      return forbidden('its offer is none of those that have more marketing benefits');
    case 'action-pack':
      return unknown(
        'it is not said whether Action Pack is among the legacy benefits',
        ['standing of Action Pack'],
        {
          doubts: ['action-pack'],
        },
      );
    case 'unlisted':
      return unknown('the Guide does not name its offer', ['marketing benefits of that offer'], {
        doubts: ['unlisted-offer'],
      });
    case 'unknown':
      return unknown('the offer that it came with is not on record', ['offer']);
  }
}

const extra = { on: '2025-03-03', tier: 'extra' } as const;
const basic = { on: '2025-03-03', tier: 'basic' } as const;

export const marketingByOffer = clause({
  id: 'marketing.by-offer',
  title: 'Marketing benefits of an offer',
  says:
    'Some marketing benefits are for every partner; more of them come with designations, Success Expanded and legacy ' +
    'benefits.',
  section: ['Marketing Benefits'],
  reading:
    'Which item is one for every partner is told when it is granted: the Guide has no list. ' +
    'What is more than that and comes with another offer has nothing behind it.',
  doubts: {
    'action-pack':
      'The Guide calls Action Pack legacy in one place, and speaks of legacy benefits beside competencies in another.',
    'unlisted-offer': 'Offers that the Guide does not name have no marketing benefits there.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['basic, Launch', { ...basic, group: 'launch' }, { answer: 'permitted' }],
    ['basic, Core', { ...basic, group: 'core' }, { answer: 'permitted' }],
    ['basic, Action Pack', { ...basic, group: 'action-pack' }, { answer: 'permitted', doubts: [] }],
    ['basic, no offer on record', { ...basic, group: 'unknown' }, { answer: 'permitted' }],
    ['extra, designation', { ...extra, group: 'designation' }, { answer: 'permitted' }],
    ['extra, Expanded', { ...extra, group: 'expanded' }, { answer: 'permitted' }],
    ['extra, legacy', { ...extra, group: 'legacy' }, { answer: 'permitted' }],
    ['extra, Launch', { ...extra, group: 'launch' }, { answer: 'forbidden' }],
    ['extra, Core', { ...extra, group: 'core' }, { answer: 'forbidden' }],
    [
      'extra, Action Pack',
      { ...extra, group: 'action-pack' },
      { answer: 'unknown', missing: ['standing of Action Pack'], doubts: ['action-pack'] },
    ],
    [
      'extra, an offer that the Guide does not name',
      { ...extra, group: 'unlisted' },
      { answer: 'unknown', missing: ['marketing benefits of that offer'], doubts: ['unlisted-offer'] },
    ],
    ['extra, no offer on record', { ...extra, group: 'unknown' }, { answer: 'unknown', missing: ['offer'] }],
  ],
});
