import type { OfferGroup } from '../catalog/offer.ts';
import type { Day } from '../kernel/day.ts';
import { permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

export type VsEditionByOfferFacts = {
  on: Day;
  group: OfferGroup;
  /** The code of the offer. */
  offer: string;
  /** The edition as granted: enterprise, professional, or another. */
  level: string;
};

/** Which edition the Guide gives with which offer. */
const editionOf: Record<Exclude<OfferGroup, 'unlisted'>, 'enterprise' | 'professional'> = {
  designation: 'enterprise',
  legacy: 'enterprise',
  'action-pack': 'professional',
  launch: 'professional',
  core: 'professional',
  expanded: 'professional',
};

const edition = 'edition of the subscription';
const listing = 'which edition the offer comes with';

const ofSwapPartner = (offer: string): string[] => (offer === 'laps' ? ['learning-action-pack'] : []);

function judge({ group, offer, level }: VsEditionByOfferFacts): Verdict {
  if (level === 'unknown') return unknown('the edition is not on record', [edition]);
  if (group === 'unlisted')
    return unknown('the Guide does not list the offer', [listing], { doubts: ['unlisted-offer'] });
  const listed = editionOf[group];
  const isSame = level === listed;
  const touching = isSame ? (listed === 'enterprise' ? ['certain-offers'] : []) : ['differs'];
  const doubts = [...touching, ...ofSwapPartner(offer)];
  const why = isSame
    ? `${level} is what the Guide gives with it`
    : `granted as ${level}; the Guide gives ${listed}`;
  return permitted(why, doubts.length > 0 ? { doubts } : {});
}

const on: Day = '2025-03-03';
const as = (group: OfferGroup, level: string, offer = 'an offer'): VsEditionByOfferFacts => ({
  on,
  group,
  offer,
  level,
});
const same = { answer: 'permitted' as const, doubts: [] };
const certain = { answer: 'permitted' as const, doubts: ['certain-offers'] };
const differs = { answer: 'permitted' as const, doubts: ['differs'] };

export const vsEditionByOffer = clause({
  id: 'vs.edition-by-offer',
  title: 'Edition by offer',
  says:
    'Certain designations and legacy benefits come with Visual Studio Enterprise; Action Pack, Launch, Success Core and ' +
    'Success Expanded with Professional.',
  section: ['Visual Studio Benefits – Developer Tools'],
  reading: 'What was listed at purchase binds, so an edition that differs is shown and never refused.',
  doubts: {
    differs:
      'The Guide gives another edition with this offer; later tables of Microsoft’s differ from it as well. The edition ' +
      'as granted binds.',
    'certain-offers':
      'Only certain designations and legacy benefits are said to come with Enterprise, and it is not said which.',
    'learning-action-pack':
      'The Guide does not say what Learning Action Pack has. It is read as Action Pack, with which it can be swapped.',
    'unlisted-offer': 'Offers that the Guide does not list have no edition there.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['designation, Enterprise', as('designation', 'enterprise'), certain],
    ['designation, Professional', as('designation', 'professional'), differs],
    ['legacy, Enterprise', as('legacy', 'enterprise'), certain],
    ['legacy, Professional', as('legacy', 'professional'), differs],
    ['Action Pack, Professional', as('action-pack', 'professional'), same],
    ['Action Pack, Enterprise', as('action-pack', 'enterprise'), differs],
    [
      'Learning Action Pack, Professional',
      as('action-pack', 'professional', 'laps'),
      { answer: 'permitted', doubts: ['learning-action-pack'] },
    ],
    [
      'Learning Action Pack, Enterprise',
      as('action-pack', 'enterprise', 'laps'),
      { answer: 'permitted', doubts: ['differs', 'learning-action-pack'] },
    ],
    ['Launch, Professional', as('launch', 'professional'), same],
    ['Launch, Enterprise', as('launch', 'enterprise'), differs],
    ['Core, Professional', as('core', 'professional'), same],
    ['Core, Enterprise', as('core', 'enterprise'), differs],
    ['Expanded, Professional', as('expanded', 'professional'), same],
    ['Expanded, Enterprise', as('expanded', 'enterprise'), differs],
    ['an edition that the Guide does not name', as('core', 'test-professional'), differs],
    ['edition not on record', as('core', 'unknown'), { answer: 'unknown', missing: [edition] }],
    [
      'an offer that is not listed',
      as('unlisted', 'professional'),
      { answer: 'unknown', missing: [listing], doubts: ['unlisted-offer'] },
    ],
  ],
});
