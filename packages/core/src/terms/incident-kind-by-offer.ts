import type { Day } from '../kernel/day.ts';
import type { OfferGroup } from '../catalog/offer.ts';
import { forbidden, permitted, unknown } from '../kernel/verdict.ts';
import type { Verdict } from '../kernel/verdict.ts';
import { clause, guide2024 } from './clause.ts';

type Support = 'on-premises' | 'cloud';

export type IncidentKindByOfferFacts = {
  on: Day;
  support: Support;
  group: OfferGroup | 'unknown';
  /** The code of the offer. */
  offer: string;
  /** Whether it was renewed, or is itself a renewal. */
  renewed: boolean;
};

/** Which support each group of offers has. Undefined: the Guide does not name the offer. */
const had: Record<OfferGroup, readonly Support[] | undefined> = {
  designation: ['on-premises', 'cloud'],
  legacy: ['on-premises', 'cloud'],
  launch: ['cloud'],
  core: ['cloud'],
  expanded: ['cloud'],
  'action-pack': ['on-premises'],
  unlisted: undefined,
};

function doubtsAbout({ support, group, offer }: IncidentKindByOfferFacts): string[] {
  if (group === 'launch' && support === 'cloud') return ['launch-cloud'];
  return offer === 'laps' ? ['learning-action-pack'] : [];
}

function judge(facts: IncidentKindByOfferFacts): Verdict {
  const { support, group, offer, renewed } = facts;
  if (group === 'unknown') {
    return unknown(`the offer that the ${support} support came with is not on record`, ['offer']);
  }
  const kinds = had[group];
  const missing = ['support of that offer'];
  if (!kinds)
    return unknown(`the Guide does not name the offer \`${offer}\``, missing, { doubts: ['unlisted-offer'] });
  if (group === 'legacy' && !renewed) {
    return unknown(`the Guide speaks of renewed legacy benefits, and \`${offer}\` was not renewed`, missing, {
      doubts: ['not-renewed'],
    });
  }
  const doubts = doubtsAbout(facts);
  const more = doubts.length > 0 ? { doubts } : {};
  const why = `\`${offer}\` may come with ${kinds.join(' and ')} support`;
  return kinds.includes(support)
    ? permitted(why, more)
    : forbidden(`${why}, not with ${support} support`, more);
}

const day = { on: '2025-03-03', renewed: false } as const;
const designation = { ...day, group: 'designation', offer: 'spd' } as const;
const legacy = { ...day, group: 'legacy', offer: 'gold', renewed: true } as const;
const launch = { ...day, group: 'launch', offer: 'launch' } as const;
const core = { ...day, group: 'core', offer: 'core' } as const;
const expanded = { ...day, group: 'expanded', offer: 'expanded' } as const;
const actionPack = { ...day, group: 'action-pack', offer: 'maps' } as const;
const learning = { ...day, group: 'action-pack', offer: 'laps' } as const;
const [onPremises, cloud] = [{ support: 'on-premises' }, { support: 'cloud' }] as const;

export const incidentKindByOffer = clause({
  id: 'incident.kind-by-offer',
  title: 'Which support comes with an offer',
  says:
    'Designations and renewed legacy benefits may have support for on-premises products and for cloud services; ' +
    'Launch, Success Core and Success Expanded for cloud services only; Action Pack for on-premises products only.',
  section: ['Technical Support Benefits'],
  reading:
    'An offer that may have a kind of support need not have it: how many incidents there are is what Partner Center ' +
    'listed at purchase.',
  doubts: {
    'launch-cloud':
      'The Guide gives Launch cloud support; tables of 2026 list none. What was listed at purchase binds.',
    'not-renewed':
      'Of legacy benefits the Guide names those that are renewed. What they came with before, it does not say.',
    'unlisted-offer': 'Offers that the Guide does not name have no support there.',
    'learning-action-pack':
      'The Guide does not say what Learning Action Pack has. It is read as Action Pack, with which it can be swapped.',
  },
  editions: [{ from: guide2024, params: {} }],
  judge,
  scenarios: [
    ['designation, on-premises', { ...designation, ...onPremises }, { answer: 'permitted', doubts: [] }],
    ['designation, cloud', { ...designation, ...cloud }, { answer: 'permitted', doubts: [] }],
    ['legacy, on-premises', { ...legacy, ...onPremises }, { answer: 'permitted', doubts: [] }],
    ['legacy, cloud', { ...legacy, ...cloud }, { answer: 'permitted', doubts: [] }],
    [
      'legacy, not renewed, on-premises',
      { ...legacy, ...onPremises, renewed: false },
      { answer: 'unknown', missing: ['support of that offer'], doubts: ['not-renewed'] },
    ],
    [
      'legacy, not renewed, cloud',
      { ...legacy, ...cloud, renewed: false },
      { answer: 'unknown', missing: ['support of that offer'], doubts: ['not-renewed'] },
    ],
    ['Launch, on-premises', { ...launch, ...onPremises }, { answer: 'forbidden', doubts: [] }],
    ['Launch, cloud', { ...launch, ...cloud }, { answer: 'permitted', doubts: ['launch-cloud'] }],
    ['Core, on-premises', { ...core, ...onPremises }, { answer: 'forbidden', doubts: [] }],
    ['Core, cloud', { ...core, ...cloud }, { answer: 'permitted', doubts: [] }],
    ['Expanded, on-premises', { ...expanded, ...onPremises }, { answer: 'forbidden', doubts: [] }],
    ['Expanded, cloud', { ...expanded, ...cloud }, { answer: 'permitted', doubts: [] }],
    ['Action Pack, on-premises', { ...actionPack, ...onPremises }, { answer: 'permitted', doubts: [] }],
    ['Action Pack, cloud', { ...actionPack, ...cloud }, { answer: 'forbidden', doubts: [] }],
    [
      'Learning Action Pack, on-premises',
      { ...learning, ...onPremises },
      { answer: 'permitted', doubts: ['learning-action-pack'] },
    ],
    [
      'Learning Action Pack, cloud',
      { ...learning, ...cloud },
      { answer: 'forbidden', doubts: ['learning-action-pack'] },
    ],
    [
      'an offer that the Guide does not name',
      { ...day, ...cloud, group: 'unlisted', offer: 'azure-expert' },
      { answer: 'unknown', missing: ['support of that offer'], doubts: ['unlisted-offer'] },
    ],
    [
      'no offer on record',
      { ...day, ...cloud, group: 'unknown', offer: 'spd' },
      { answer: 'unknown', missing: ['offer'] },
    ],
  ],
});
