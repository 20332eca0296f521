import type { Day } from '../kernel/day.ts';
import type { Counting, OfferGroup } from '../catalog/offer.ts';
import type { Regime } from '../terms/clause.ts';

/** The enrollment that something was granted under, as it stood on the day. */
export type Membership = {
  id: string;
  offer: string;
  group: OfferGroup;
  /** Of the entitlement asked for; an enrollment alone is of the older one. */
  regime: Regime;
  first: Day;
  /** The last day of the enrollment year. */
  until: Day;
  /** The last day of the membership: of the renewal that is in force on the day, if it was renewed. */
  through: Day;
  /** The first day of that renewal; absent when it was not renewed. */
  renewed?: Day | undefined;
  purchase: 'initial' | 'renewal';
  counting: Counting;
};

/** A company or person, as the sharing rule sees it on the day. */
export type Association = {
  recipient: 'own' | 'location' | 'affiliate' | 'outside' | 'unknown';
  associated: Day | 'unknown' | 'never';
  parted: Day | 'never';
  productRights: 'held' | 'not held' | 'unknown';
};

/** What a thing may know of the others on one day. */
export type World = {
  on: Day;
  /** Undefined when it is not on record. Takes an enrollment, or an entitlement under one. */
  membership: (under: string | undefined) => Membership | undefined;
  association: (party: string) => Association;
  /** Exceptions that Microsoft granted on tokens of the same enrollment, not counting this token. */
  exceptions: (under: string | undefined, except: string) => number;
  /** Licenses of another channel for a product, in force on the day; none on record: 0. */
  commercial: (product: string) => number | 'unknown';
};
