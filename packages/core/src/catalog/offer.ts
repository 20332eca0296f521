// Offers as data. What Partner Center listed at purchase binds; these rows only choose the rule that speaks.

/** How activations of a multiple activation key are counted. */
export type Counting = 'by-scenario' | 'every-time' | 'unknown';

/** What the Guide calls an offer by. `unlisted`: it does not name it, or we do not know it. */
export type OfferGroup =
  | 'designation'
  | 'legacy'
  | 'launch'
  | 'core'
  | 'expanded'
  | 'action-pack'
  | 'unlisted';

export type Offer = {
  code: string;
  title: string;
  group: OfferGroup;
  /** How Partner Center's grid names it in its Source column. */
  sources: readonly string[];
  counting: Counting;
  /** Where the row comes from, as of which day, and how certain: A read directly, B quoted, C one source, D weak. */
  source: string;
  asOf: string;
  certainty: 'A' | 'B' | 'C' | 'D';
};

const publicLists = {
  source: 'public lists of offers, August 2026; the Guide does not name it',
  asOf: '2026-08',
};

const guide = {
  source: 'Terms of Participation Guide, On-premises Software Installation and Activation',
  asOf: '2024-12-20',
};

export const offers: readonly Offer[] = [
  {
    code: 'maps',
    title: 'Microsoft Action Pack',
    group: 'action-pack',
    sources: ['MAPS', 'Microsoft Action Pack', 'Action Pack'],
    counting: 'by-scenario',
    ...guide,
    certainty: 'A',
  },
  {
    code: 'laps',
    title: 'Learning Action Pack',
    group: 'action-pack',
    sources: ['LAPS', 'Learning Action Pack'],
    counting: 'by-scenario',
    source: 'read as its swap partner Action Pack; the Guide does not say',
    asOf: '2024-12-20',
    certainty: 'D',
  },
  {
    code: 'launch',
    title: 'Partner Launch Benefits',
    group: 'launch',
    sources: ['Partner Launch Benefits', 'Partner Launch'],
    counting: 'every-time',
    ...guide,
    certainty: 'A',
  },
  {
    code: 'core',
    title: 'Partner Success Core Benefits',
    group: 'core',
    sources: ['Partner Success Core Benefits', 'Partner Success Core'],
    counting: 'every-time',
    ...guide,
    certainty: 'A',
  },
  {
    code: 'expanded',
    title: 'Partner Success Expanded Benefits',
    group: 'expanded',
    sources: ['Partner Success Expanded Benefits', 'Partner Success Expanded'],
    counting: 'every-time',
    ...guide,
    certainty: 'A',
  },
  {
    code: 'spd',
    title: 'Solutions Partner designation',
    group: 'designation',
    sources: ['Solutions Partner'],
    counting: 'every-time',
    ...guide,
    certainty: 'A',
  },
  {
    code: 'silver',
    title: 'Legacy Silver benefits',
    group: 'legacy',
    sources: ['Legacy Silver'],
    counting: 'every-time',
    source: 'stated for renewed legacy benefits; the stricter reading before a renewal',
    asOf: '2024-12-20',
    certainty: 'A',
  },
  {
    code: 'gold',
    title: 'Legacy Gold benefits',
    group: 'legacy',
    sources: ['Legacy Gold'],
    counting: 'every-time',
    source: 'stated for renewed legacy benefits; the stricter reading before a renewal',
    asOf: '2024-12-20',
    certainty: 'A',
  },
  {
    code: 'training',
    title: 'Solutions Partner for Training Services',
    group: 'unlisted',
    sources: ['Solutions Partner for Training Services'],
    counting: 'unknown',
    ...publicLists,
    certainty: 'C',
  },
  {
    code: 'specialization',
    title: 'Specialization',
    group: 'unlisted',
    sources: ['Specialization'],
    counting: 'unknown',
    ...publicLists,
    certainty: 'B',
  },
];

/** The offer with this code, or undefined: an offer that the Guide does not list. */
export const offerByCode = (code: string): Offer | undefined => offers.find((offer) => offer.code === code);

/** The group of the offer with this code. */
export const groupOf = (code: string): OfferGroup => offerByCode(code)?.group ?? 'unlisted';

/** The offer that a Source cell such as `Solutions Partner - Core` names. */
export function offerBySource(source: string): Offer | undefined {
  const program = source.split(' - ')[0]?.trim().toLowerCase();
  return offers.find((offer) => offer.sources.some((name) => name.toLowerCase() === program));
}
