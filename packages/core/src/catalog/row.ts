import type { Amount } from '../kernel/amount.ts';
import { isAmount } from '../kernel/amount.ts';
import type { Offer } from './offer.ts';

/** A: read directly; B: quoted by others, or two agree; C: one secondary source; D: weak. */
export type Certainty = Offer['certainty'];

/** How many, or how much money. What nobody said stays unknown. */
export type Quantity = number | Amount | 'unlimited' | 'unknown';

export type Per = 'month' | 'year';

/** What a source says that an offer brings. Partner Center's list at purchase binds, not this. */
export type CatalogRow = {
  /** The code of the offer. */
  offer: string;
  /** The designation or specialization that brings it; absent: the offer, whatever it was attained by. */
  scope?: string;
  benefit: string;
  category: string;
  quantity: Quantity;
  /** Of what; `money` where the quantity is an amount. */
  unit: string;
  /** How often the money is given. */
  per?: Per;
  /** How many times over at most, where each specialization brings it. */
  cap?: number;
  /** Whether a product key is needed; absent: no public list says. */
  key?: 'required' | 'not required';
  source: string;
  /** The day of what the source says; only the month or year where no more is known. */
  asOf: string;
  certainty: Certainty;
  /** What other sources say instead. */
  conflict?: string;
  note?: string;
};

/** A row that the user keeps: it wins over the shipped one of the same offer, scope and benefit. */
export type OwnRow = CatalogRow & {
  /** The thing that it is told of. */
  own: string;
  /** The offer does not bring the benefit, whatever a source says. */
  dropped?: true;
};

/**
 * Some rows of one date. A newer edition of the same list replaces the older one, offer by offer and scope by scope:
 * what it leaves out is gone.
 */
export type CatalogEdition = {
  list: 'products' | 'designations' | 'support';
  asOf: string;
  rows: CatalogRow[];
};

/** The unit as Partner Center writes it: `users`, `USD per year`. */
export const unitOf = ({ quantity, unit, per }: Pick<CatalogRow, 'quantity' | 'unit' | 'per'>): string =>
  isAmount(quantity) && per !== undefined ? `${quantity.slice(-3)} per ${per}` : unit;

/** Unit and period of a row of the editions: `users`, or `per year` for money. */
export const measure = (text: string): { unit: string; per?: Per } =>
  text === 'per month' || text === 'per year'
    ? { unit: 'money', per: text === 'per month' ? 'month' : 'year' }
    : { unit: text };

/** Names are compared without case and spaces around. */
export const sameName = (a = '', b = ''): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

export const sameRow = (a: CatalogRow, b: CatalogRow): boolean =>
  sameName(a.offer, b.offer) && sameName(a.scope, b.scope) && sameName(a.benefit, b.benefit);
