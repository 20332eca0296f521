import type { Amount } from '../kernel/amount.ts';
import type { Certainty } from './row.ts';

// Annual fees: list prices of the United States before tax. What was paid stands in the enrollment.

export type Fee = {
  /** The code of the offer. */
  offer: string;
  title: string;
  fee: Amount | 'unknown';
  /** What it was before, where that is known. */
  before?: Amount;
  /** Whether it can be bought. */
  purchase: string;
  source: string;
  asOf: string;
  certainty: Certainty;
  conflict?: string;
  note?: string;
};

const notes = 'public research notes of August 2026';
const calculator = 'a third-party calculator after the Benefits Guide of 2026-02-18';
const faq = 'Partner Center docs, solutions-partner-faq (2022)';
const ended = 'ended 2025-01-21';
const guide = 'Terms of Participation Guide of 2024-12-20 (its end only)';

/** By offer, oldest first. */
export const fees: readonly Fee[] = [
  {
    offer: 'launch',
    title: 'Partner Launch Benefits',
    fee: '350 USD',
    purchase: 'open',
    source: `${notes}, citing a page of 2026-07-27; ${calculator}`,
    asOf: '2026-07',
    certainty: 'B',
  },
  {
    offer: 'core',
    title: 'Partner Success Core Benefits',
    fee: '925 USD',
    before: '895 USD',
    purchase: 'open',
    source: `${notes}, citing a page of 2026-06-25; ${calculator}`,
    asOf: '2026-06',
    certainty: 'B',
  },
  {
    offer: 'expanded',
    title: 'Partner Success Expanded Benefits',
    fee: '4125 USD',
    purchase: 'open',
    source: `${notes}; ${calculator}`,
    asOf: '2026-08',
    certainty: 'B',
  },
  {
    offer: 'spd',
    title: 'Solutions Partner designation',
    fee: '4730 USD',
    purchase: 'open if qualified',
    source: faq,
    asOf: '2022',
    certainty: 'A',
  },
  {
    offer: 'spd',
    title: 'Solutions Partner designation',
    fee: '4875 USD',
    before: '4730 USD',
    purchase: 'open if qualified',
    source: `${notes}, citing a page of 2026-04-09`,
    asOf: '2026-04',
    certainty: 'B',
    note: 'one fee covers all designations held',
  },
  {
    offer: 'training',
    title: 'Solutions Partner for Training Services',
    fee: '4875 USD',
    purchase: 'open',
    source: notes,
    asOf: '2026-08',
    certainty: 'C',
  },
  {
    offer: 'specialization',
    title: 'Specialization',
    fee: '0 USD',
    purchase: 'open if qualified, with its designation',
    source: `${notes}; Partner Center docs, specializations`,
    asOf: '2026-08',
    certainty: 'B',
  },
  {
    offer: 'maps',
    title: 'Microsoft Action Pack',
    fee: '475 USD',
    purchase: ended,
    source: notes,
    asOf: '2024',
    certainty: 'D',
    conflict: 'an undated blog says 500 USD',
    note: 'about; of 2024 or earlier',
  },
  {
    offer: 'laps',
    title: 'Learning Action Pack',
    fee: '475 USD',
    purchase: ended,
    source: 'Partner Center docs, mpn-get-action-pack: the fee of Action Pack',
    asOf: '2024',
    certainty: 'D',
    conflict: 'an undated blog says 500 USD for Action Pack',
    note: 'about; of 2024 or earlier',
  },
  {
    offer: 'silver',
    title: 'Legacy Silver benefits',
    fee: 'unknown',
    purchase: ended,
    source: guide,
    asOf: '2024-12-20',
    certainty: 'A',
  },
  {
    offer: 'gold',
    title: 'Legacy Gold benefits',
    fee: '4730 USD',
    purchase: ended,
    source: `${faq}: the designation's fee was set equal to it`,
    asOf: '2022',
    certainty: 'A',
  },
  {
    offer: 'isv-success',
    title: 'ISV Success',
    fee: '1550 USD',
    purchase: 'folding into Frontier Accelerate for Marketplace from September 2026',
    source: notes,
    asOf: '2026-08',
    certainty: 'C',
    note: 'nothing in the first year',
  },
];

/** The newest fee of an offer that was known by a day; undefined where none was. */
export const feeOf = (offer: string, on: string): Fee | undefined =>
  fees.findLast((fee) => fee.offer === offer && fee.asOf <= on);
